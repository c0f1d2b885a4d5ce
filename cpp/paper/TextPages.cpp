#include "paper/TextPages.h"

#include "paper/PaperSheet.h"
#include "paper/PaperText.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace alongside {

namespace {

// In points.
constexpr double kFoot = 24; // from the text to the number below it
constexpr double kIndent = TextPages::kPoints * 0.9;

QFont fontOf(PaperPiece::Look look)
{
    switch (look) {
    case PaperPiece::Look::Title: return paperFont(true, TextPages::kPoints * 1.8, QFont::Medium);
    case PaperPiece::Look::Heading: return paperFont(false, TextPages::kPoints * 1.2, QFont::DemiBold);
    case PaperPiece::Look::Small: return paperFont(false, TextPages::kSmallPoints);
    case PaperPiece::Look::Body:
    case PaperPiece::Look::Point: break;
    }
    return paperFont(false, TextPages::kPoints);
}

// Room above a piece, in points.
double gapAbove(PaperPiece::Look look)
{
    switch (look) {
    case PaperPiece::Look::Title: return 0;
    case PaperPiece::Look::Heading: return 14;
    case PaperPiece::Look::Point: return 4;
    case PaperPiece::Look::Small: return 5;
    case PaperPiece::Look::Body: break;
    }
    return 7;
}

double unitsOf(double points)
{
    return points * paper::kUnitsPerPoint;
}

} // namespace

TextPages::TextPages(const QList<PaperPiece> &pieces, BriefPaper paper,
                     const std::function<QString(int, int)> &number)
    : m_mirrored(QGuiApplication::isRightToLeft())
{
    const QSizeF size = paper::sizeOf(paper);
    m_area =
        QRectF(unitsOf(paper::kMargin), unitsOf(paper::kMargin), unitsOf(size.width() - 2 * paper::kMargin),
               unitsOf(size.height() - 2 * paper::kMargin - kFoot));
    for (const PaperPiece &piece : pieces)
        m_pieces.push_back(laidOut(piece));
    place();
    for (int page = 1; page <= m_count; ++page)
        m_numbers.push_back(laidOut({PaperPiece::Look::Small, number(page, m_count)}));
}

TextPages::~TextPages() = default;

TextPages::Piece TextPages::laidOut(const PaperPiece &piece) const
{
    const double indent = piece.look == PaperPiece::Look::Point ? unitsOf(kIndent) : 0;
    Piece made{.look = piece.look,
               .text = std::make_unique<QTextLayout>(piece.text, fontOf(piece.look)),
               .left = m_area.left() + (m_mirrored ? 0 : indent)};
    const Qt::Alignment side = m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
    layOutPaperText(*made.text, m_area.width() - indent, side | Qt::AlignAbsolute);
    return made;
}

// The height that \a line of a piece takes together with what may not be parted from it.
double TextPages::needOf(std::size_t piece, int line) const
{
    const QTextLayout &text = *m_pieces[piece].text;
    const int lines = text.lineCount();
    // The first two lines stay together, and the last two; of three, all.
    const int atBegin = lines == 3 ? 2 : 1;
    const int more = line == 0 ? atBegin : line == lines - 2 ? 1 : 0;
    const int last = std::min(lines - 1, line + more);
    if (m_pieces[piece].look != PaperPiece::Look::Heading || piece + 1 == m_pieces.size())
        return text.lineAt(last).y() + text.lineAt(last).height() - text.lineAt(line).y();
    const double heading =
        text.lineAt(lines - 1).y() + text.lineAt(lines - 1).height() - text.lineAt(line).y();
    return heading + unitsOf(gapAbove(m_pieces[piece + 1].look)) + needOf(piece + 1, 0);
}

void TextPages::place()
{
    double bottom = m_area.top();
    int page = 0;
    for (std::size_t piece = 0; piece < m_pieces.size(); ++piece) {
        const QTextLayout &text = *m_pieces[piece].text;
        if (bottom > m_area.top())
            bottom += unitsOf(gapAbove(m_pieces[piece].look));
        for (int line = 0; line < text.lineCount(); ++line) {
            if (bottom > m_area.top() && bottom + needOf(piece, line) > m_area.bottom()) {
                ++page;
                bottom = m_area.top();
            }
            m_lines.push_back({piece, line, page, bottom});
            bottom += text.lineAt(line).height();
        }
    }
    m_count = page + 1;
}

void TextPages::paint(QPainter &painter, int page) const
{
    for (const Line &line : m_lines) {
        if (line.page == page)
            paintLine(painter, line);
    }
    const Piece &number = m_numbers[std::size_t(page)];
    painter.setPen(paper::kSoftInk);
    number.text->draw(&painter, {number.left, m_area.bottom() + unitsOf(kFoot / 2)});
}

void TextPages::paintLine(QPainter &painter, const Line &line) const
{
    const Piece &piece = m_pieces[line.piece];
    const QTextLine words = piece.text->lineAt(line.line);
    painter.setPen(piece.look == PaperPiece::Look::Small ? paper::kSoftInk : paper::kInk);
    if (piece.look == PaperPiece::Look::Point && line.line == 0) {
        const double edge = m_mirrored ? piece.left + m_area.width() - unitsOf(kIndent) : piece.left;
        drawPaperDot(painter, {edge, line.top}, piece.text->font(), kPoints, m_mirrored);
    }
    words.draw(&painter, QPointF(piece.left, line.top - words.y()));
}

} // namespace alongside
