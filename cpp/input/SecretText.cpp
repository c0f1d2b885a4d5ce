#include "input/SecretText.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace alongside {

namespace {

bool separates(std::byte value)
{
    return value == std::byte(' ') || value == std::byte('-');
}

// Calls \a use with each character of utf8[from, until), as a text of its own that is wiped after.
template<typename Use>
void forEachCharacter(std::span<const std::byte> utf8, std::size_t from, std::size_t until, Use use)
{
    while (from < until) {
        std::size_t end = from + 1;
        while (end < until && (std::to_integer<unsigned>(utf8[end]) & 0xc0U) == 0x80U)
            ++end;
        QString character =
            QString::fromUtf8(reinterpret_cast<const char *>(utf8.data() + from), qsizetype(end - from));
        use(character);
        wipe(std::as_writable_bytes(std::span(character.data(), std::size_t(character.size()))));
        from = end;
    }
}

} // namespace

SecretText::SecretText(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &SecretText::looksChanged, this, &SecretText::layOut);
}

void SecretText::setValue(SecretValue *value)
{
    if (m_value == value)
        return;
    if (m_value)
        disconnect(m_value, nullptr, this, nullptr);
    m_value = value;
    if (m_value)
        connect(m_value, &SecretValue::changed, this, &SecretText::layOut);
    layOut();
    Q_EMIT valueChanged();
}

void SecretText::setFont(const QFont &font)
{
    m_font = font;
    Q_EMIT looksChanged();
}

void SecretText::setNumberFont(const QFont &font)
{
    m_numberFont = font;
    Q_EMIT looksChanged();
}

void SecretText::setColor(const QColor &color)
{
    m_color = color;
    Q_EMIT looksChanged();
}

void SecretText::setNumberColor(const QColor &color)
{
    m_numberColor = color;
    Q_EMIT looksChanged();
}

void SecretText::setSpacing(qreal spacing)
{
    m_spacing = spacing;
    Q_EMIT looksChanged();
}

QString SecretText::spoken() const
{
    QString text = m_value ? QString::fromUtf8(reinterpret_cast<const char *>(m_value->bytes().data()),
                                               qsizetype(m_value->bytes().size()))
                           : QString();
    text.replace(u' ', QStringLiteral(", "));
    text.replace(u'-', QStringLiteral(", "));
    return text;
}

QList<SecretText::Part> SecretText::parts() const
{
    QList<Part> found;
    if (!m_value)
        return found;
    const auto bytes = m_value->bytes();
    std::size_t from = 0;
    for (std::size_t at = 0; at <= bytes.size(); ++at) {
        if (at < bytes.size() && !separates(bytes[at]))
            continue;
        if (at > from)
            found.append({from, at});
        from = at + 1;
    }
    return found;
}

qreal SecretText::widthOf(const Part &part) const
{
    const QFontMetricsF metrics(m_font);
    qreal width = 0;
    forEachCharacter(m_value->bytes(), part.from, part.until,
                     [&](const QString &character) { width += metrics.horizontalAdvance(character); });
    return width;
}

SecretText::Grid SecretText::grid(const QList<Part> &parts) const
{
    Grid grid;
    if (parts.isEmpty())
        return grid;
    qreal widest = 0;
    for (const Part &part : parts)
        widest = std::max(widest, widthOf(part));
    const QFontMetricsF numbers(m_numberFont);
    for (int number = 1; number <= parts.size(); ++number) // the last one need not be the widest
        grid.numberWidth = std::max(grid.numberWidth, numbers.horizontalAdvance(QLocale().toString(number)));
    grid.numberWidth += std::max(m_spacing / 2, numbers.height() / 3); // large letters need a large gap
    const qreal needed = grid.numberWidth + widest;
    grid.columns = std::clamp(int((width() + m_spacing) / (needed + m_spacing)), 1, int(parts.size()));
    // Four words look better two by two than three and one.
    grid.rows = int(std::ceil(qreal(parts.size()) / grid.columns));
    grid.columns = int(std::ceil(qreal(parts.size()) / grid.rows));
    grid.cellWidth = (width() + m_spacing) / grid.columns;
    grid.cellHeight = QFontMetricsF(m_font).height() + m_spacing;
    return grid;
}

void SecretText::layOut()
{
    const auto shown = parts();
    const Grid grid = this->grid(shown);
    setImplicitHeight(shown.isEmpty() ? 0 : std::ceil(grid.rows * grid.cellHeight - m_spacing));
    update();
}

void SecretText::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        layOut();
}

void SecretText::drawPart(QPainter *painter, const Part &part, QPointF baseline) const
{
    const QFontMetricsF metrics(m_font);
    painter->setFont(m_font);
    painter->setPen(m_color);
    forEachCharacter(m_value->bytes(), part.from, part.until, [&](const QString &character) {
        painter->drawText(baseline, character);
        baseline.rx() += metrics.horizontalAdvance(character);
    });
}

void SecretText::paint(QPainter *painter)
{
    const auto shown = parts();
    const Grid grid = this->grid(shown);
    const qreal ascent = QFontMetricsF(m_font).ascent();
    painter->setRenderHint(QPainter::TextAntialiasing);
    for (int index = 0; index < shown.size(); ++index) {
        // Down the columns, as lists are read.
        const int column = index / grid.rows;
        const int row = index % grid.rows;
        const QPointF corner(column * grid.cellWidth, row * grid.cellHeight);
        const QPointF baseline = corner + QPointF(0, ascent);
        painter->setFont(m_numberFont);
        painter->setPen(m_numberColor);
        painter->drawText(baseline, QLocale().toString(index + 1));
        drawPart(painter, shown[index], baseline + QPointF(grid.numberWidth, 0));
    }
}

} // namespace alongside
