#include "flyer/FlyerLayout.h"

#include "paper/PaperText.h"
#include "qr/QrCode.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace alongside {

namespace {

// In points.
constexpr double kMargin = paper::kMargin;
constexpr double kCode = 200; // a telephone reads it from an arm's length
constexpr double kStripsHeight = 150;
constexpr double kStripPadding = 8;
constexpr double kGap = 8;
constexpr double kStep = 0.5;
constexpr double kInvitation = 13;
constexpr double kStripText = 11;

constexpr double kTitleSize = 1.7; // times that of a line

const QColor kCutInk(0x70, 0x70, 0x70);

double unitsOf(double points)
{
    return points * FlyerLayout::kUnitsPerPoint;
}

} // namespace

FlyerLayout::FlyerLayout(FlyerPage page, BriefPaper paper, bool hasStrips)
    : m_page(std::move(page)), m_paper(paper), m_hasStrips(hasStrips),
      m_mirrored(QGuiApplication::isRightToLeft()), m_code(qrCodeOf(m_page.code).value_or(QImage()))
{
    const QSizeF size = paper::sizeOf(paper);
    const double strips = hasStrips ? kStripsHeight : 0;
    const double bottom = size.height() - (hasStrips ? strips + kGap : kMargin);
    m_area = QRectF(unitsOf(kMargin), unitsOf(kMargin), unitsOf(size.width() - 2 * kMargin),
                    unitsOf(bottom - kMargin));
    m_strips = QRectF(unitsOf(kMargin), unitsOf(size.height() - strips), unitsOf(size.width() - 2 * kMargin),
                      unitsOf(strips));
    place();
    while (!isWithin() && m_points > kSmallest) {
        m_points = std::max(kSmallest, m_points - kStep);
        place();
    }
}

QFont FlyerLayout::fontOf(Look look) const
{
    switch (look) {
    case Look::Title: return paperFont(true, m_points * kTitleSize, QFont::Medium);
    case Look::Invitation: return paperFont(false, kInvitation);
    case Look::Strip: return paperFont(false, kStripText);
    case Look::Line: break;
    }
    return paperFont(false, m_points);
}

double FlyerLayout::laidOut(QPainter *painter, const Piece &piece) const
{
    QTextLayout layout(piece.text, fontOf(piece.look));
    const Qt::Alignment side = m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const double height = layOutPaperText(layout, piece.place.width(),
                                          piece.look == Look::Invitation ? Qt::Alignment(Qt::AlignHCenter)
                                                                         : side | Qt::AlignAbsolute);
    if (painter)
        layout.draw(painter, piece.place.topLeft());
    return height;
}

void FlyerLayout::placeText(const QString &text, Look look)
{
    if (text.isEmpty())
        return;
    Piece piece{.place = {m_area.left(), m_bottom, m_area.width(), 0}, .text = text, .look = look};
    piece.place.setHeight(laidOut(nullptr, piece));
    m_bottom = piece.place.bottom() + unitsOf(kGap * m_points / kLargest);
    m_pieces += piece;
}

void FlyerLayout::place()
{
    m_pieces.clear();
    m_bottom = m_area.top();
    placeText(m_page.title, Look::Title);
    for (const QString &line : std::as_const(m_page.lines))
        placeText(line, Look::Line);
    if (!hasCode())
        return;
    m_bottom += unitsOf(kGap);
    m_codePlace = QRectF(m_area.center().x() - unitsOf(kCode) / 2, m_bottom, unitsOf(kCode), unitsOf(kCode));
    m_bottom = m_codePlace.bottom() + unitsOf(kGap);
    placeText(m_page.invitation, Look::Invitation);
}

void FlyerLayout::paint(QPainter &painter) const
{
    painter.setPen(paper::kInk);
    for (const Piece &piece : m_pieces)
        std::ignore = laidOut(&painter, piece);
    if (hasCode())
        paintCode(painter);
    if (m_hasStrips)
        paintStrips(painter);
}

// Squares, not a picture: sharp on every printer.
void FlyerLayout::paintCode(QPainter &painter) const
{
    const double module = m_codePlace.width() / m_code.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < m_code.height(); ++row) {
        int column = 0;
        while (column < m_code.width()) {
            const int begins = column;
            while (column < m_code.width() && qGray(m_code.pixel(column, row)) < 0x80)
                ++column;
            if (column > begins)
                painter.fillRect(QRectF(m_codePlace.left() + begins * module,
                                        m_codePlace.top() + row * module, (column - begins) * module, module),
                                 Qt::black);
            else
                ++column;
        }
    }
    painter.restore();
}

// What stands on a strip is read from the side.
void FlyerLayout::paintStrips(QPainter &painter) const
{
    const double width = m_strips.width() / kStrips;
    painter.save();
    for (int strip = 0; strip <= kStrips; ++strip) {
        const double left = m_strips.left() + strip * width;
        painter.setPen(QPen(kCutInk, unitsOf(0.7), Qt::DashLine));
        painter.drawLine(QPointF(left, m_strips.top()), QPointF(left, m_strips.bottom()));
        if (strip == kStrips)
            break;
        painter.save();
        painter.translate(left + unitsOf(kStripPadding / 2), m_strips.bottom() - unitsOf(kStripPadding));
        painter.rotate(-90);
        const QRectF room(0, 0, m_strips.height() - unitsOf(2 * kStripPadding),
                          width - unitsOf(kStripPadding));
        painter.setClipRect(room);
        painter.setPen(paper::kInk);
        std::ignore = laidOut(&painter, {.place = room, .text = m_page.strip, .look = Look::Strip});
        painter.restore();
    }
    painter.restore();
}

} // namespace alongside
