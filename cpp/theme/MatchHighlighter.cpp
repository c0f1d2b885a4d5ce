#include "theme/MatchHighlighter.h"

#include <algorithm>

namespace alongside {

MatchHighlighter::MatchHighlighter(QObject *parent) : QSyntaxHighlighter(parent) {}

void MatchHighlighter::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument == document)
        return;
    m_textDocument = document;
    setDocument(document ? document->textDocument() : nullptr);
    Q_EMIT textDocumentChanged();
}

void MatchHighlighter::setRanges(const QList<int> &ranges)
{
    if (m_ranges == ranges)
        return;
    m_ranges = ranges;
    rehighlight();
    Q_EMIT rangesChanged();
}

void MatchHighlighter::setBackground(const QColor &background)
{
    if (m_background == background)
        return;
    m_background = background;
    rehighlight();
    Q_EMIT colorsChanged();
}

void MatchHighlighter::setInk(const QColor &ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    rehighlight();
    Q_EMIT colorsChanged();
}

void MatchHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setBackground(m_background);
    format.setForeground(m_ink);

    const qint64 blockStart = currentBlock().position();
    const qint64 blockEnd = blockStart + text.size();
    for (qsizetype i = 0; i + 1 < m_ranges.size(); i += 2) {
        const qint64 rangeStart = m_ranges[i];
        const qint64 start = std::clamp(rangeStart, blockStart, blockEnd);
        const qint64 end = std::clamp(rangeStart + m_ranges[i + 1], blockStart, blockEnd);
        if (start < end)
            setFormat(int(start - blockStart), int(end - start), format);
    }
}

} // namespace alongside
