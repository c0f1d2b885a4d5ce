#include "models/RecoverySheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// On paper, so in points.
constexpr int kTitlePoints = 22;
constexpr int kTextPoints = 12;
constexpr int kCodePoints = 24;
constexpr qreal kMarginShare = 0.09;
constexpr int kPixelsPerInch = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("RecoverySheet", text);
}

QFont paperFont(int points, bool strong = false)
{
    QFont font;
    font.setPointSize(points);
    font.setBold(strong);
    return font;
}

/// Writes paragraphs from the top of a page down.
class Page
{
public:
    Page(QPainter &painter, const QRectF &area) : m_painter(painter), m_rest(area) {}

    void write(const QString &text, const QFont &font)
    {
        m_painter.setFont(font);
        QRectF used;
        m_painter.drawText(m_rest, Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        m_rest.setTop(used.bottom() + m_painter.fontMetrics().height() * 0.7);
    }

    // Group by group: the whole code is never in one text.
    void writeGroups(const SecretBytes &code, const QFont &font)
    {
        m_painter.setFont(font);
        const qreal advance = m_painter.fontMetrics().horizontalAdvance(u"MMMMM"_s);
        const qreal lineHeight = m_painter.fontMetrics().height() * 1.4;
        qreal left = m_rest.left();
        qreal baseline = m_rest.top() + m_painter.fontMetrics().ascent();
        for (int group = 0; group < RecoveryCode::kGroups; ++group) {
            if (left + advance > m_rest.right()) {
                left = m_rest.left();
                baseline += lineHeight;
            }
            const auto at = std::size_t(group) * (RecoveryCode::kGroupLength + 1);
            QString text = QString::fromLatin1(reinterpret_cast<const char *>(code.bytes().data() + at),
                                               RecoveryCode::kGroupLength);
            m_painter.drawText(QPointF(left, baseline), text);
            wipe(std::as_writable_bytes(std::span(text.data(), std::size_t(text.size()))));
            left += advance;
        }
        m_rest.setTop(baseline + lineHeight);
    }

private:
    QPainter &m_painter;
    QRectF m_rest;
};

} // namespace

bool writeRecoverySheet(const QUrl &file, const RecoveryCode &code, const QString &name)
{
    QFile output(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (!output.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    QPdfWriter writer(&output);
    writer.setResolution(kPixelsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    // Says nothing about what it opens to somebody who finds it.
    writer.setTitle(tr("Recovery code"));
    QPainter painter(&writer);
    if (!painter.isActive())
        return false;

    const qreal margin = writer.width() * kMarginShare;
    Page page(painter, QRectF(margin, margin, writer.width() - 2 * margin, writer.height() - 2 * margin));
    page.write(name.isEmpty() ? tr("Recovery code") : tr("Recovery code for %1").arg(name),
               paperFont(kTitlePoints, true));
    page.write(tr("Keep this page where only you, or someone you trust, can find it."),
               paperFont(kTextPoints));
    page.writeGroups(code.text(), paperFont(kCodePoints, true));
    page.write(tr("It opens your profile if you forget your passphrase. On the screen that asks for the "
                  "passphrase, choose “I forgot my passphrase” and type these letters and digits. "
                  "Capital or small letters make no difference."),
               paperFont(kTextPoints));
    page.write(tr("Whoever has this page and your device can open your profile. "
                  "You can make a new code at any time. The old one then stops working."),
               paperFont(kTextPoints));
    return painter.end() && output.error() == QFile::NoError;
}

} // namespace alongside
