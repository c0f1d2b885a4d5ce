#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Marks places in the plain text of a TextEdit, such as the words a search found.
///
/// Works on how the text is laid out, never on the text: whatever a person wrote stays plain.
class MatchHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY
                   textDocumentChanged FINAL)
    /// Start and length, start and length, ... in UTF-16 units of the whole text. Ranges outside it,
    /// and an odd last number, are ignored.
    Q_PROPERTY(QList<int> ranges READ ranges WRITE setRanges NOTIFY rangesChanged FINAL)
    Q_PROPERTY(QColor background READ background WRITE setBackground NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY colorsChanged FINAL)

public:
    explicit MatchHighlighter(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);
    [[nodiscard]] QList<int> ranges() const { return m_ranges; }
    void setRanges(const QList<int> &ranges);
    [[nodiscard]] QColor background() const { return m_background; }
    void setBackground(const QColor &background);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor &ink);

Q_SIGNALS:
    void textDocumentChanged();
    void rangesChanged();
    void colorsChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    QPointer<QQuickTextDocument> m_textDocument;
    QList<int> m_ranges;
    QColor m_background;
    QColor m_ink;
};

} // namespace alongside
