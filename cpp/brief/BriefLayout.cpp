#include "brief/BriefLayout.h"

#include "brief/BriefChart.h"
#include "paper/PaperSheet.h"
#include "paper/PaperText.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr double kStep = 0.5; // points from one size to the next

constexpr int kMostOfPart = 200; // more lines than any paper has

// In ems of the text.
constexpr double kGap = 0.28;     // after each thing
constexpr double kPartGap = 0.75; // before a heading
constexpr double kIndent = 0.9;   // of what has a dot before it
constexpr double kChart = 4.4;    // height of a chart with its days
constexpr double kGutter = 1.6;   // between two charts

// Null for one without.
const ChartPicture *chartOf(const BriefItem &item)
{
    return item.chart ? &*item.chart : nullptr;
}

// The charts at \a index of \a items and after it, which stand side by side; the second is null if it stands
// alone.
std::pair<const ChartPicture *, const ChartPicture *> pairAt(const QList<BriefItem> &items, qsizetype index)
{
    const ChartPicture *one = chartOf(items[index]);
    return {one, one && index + 1 < items.size() ? chartOf(items[index + 1]) : nullptr};
}

} // namespace

BriefLayout::BriefLayout(const BriefPage &page, BriefPaper paper)
    : m_page(page), m_paper(paper), m_mirrored(QGuiApplication::isRightToLeft())
{
    const QSizeF size = sizeOf(paper);
    const double margin = paper::kMargin * kUnitsPerPoint;
    m_area = QRectF(margin, margin, size.width() * kUnitsPerPoint - 2 * margin,
                    size.height() * kUnitsPerPoint - 2 * margin);
    while (!fits() && m_points > kSmallest)
        m_points = std::max(kSmallest, m_points - kStep);
    if (!fits())
        makeRoom();
    place();
}

QSizeF BriefLayout::sizeOf(BriefPaper paper)
{
    return paper::sizeOf(paper);
}

QFont BriefLayout::fontOf(Look look) const
{
    switch (look) {
    case Look::Title: return paperFont(true, m_points * 1.7, QFont::Medium);
    case Look::Heading: return paperFont(false, m_points * 1.15, QFont::DemiBold);
    case Look::ChartTitle: return paperFont(false, m_points, QFont::DemiBold);
    case Look::Days: return paperFont(false, std::max(kSmallest, m_points - 1.5));
    case Look::Subtitle:
    case Look::Body: break;
    }
    return paperFont(false, m_points);
}

double BriefLayout::laidOut(QPainter *painter, const Piece &piece) const
{
    QTextLayout layout(piece.text, fontOf(piece.look));
    const Qt::Alignment side = m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const double height = layOutPaperText(layout, piece.place.width(), side | Qt::AlignAbsolute);
    if (painter)
        layout.draw(painter, piece.place.topLeft());
    return height;
}

double BriefLayout::heightOf(const QString &text, Look look, double width) const
{
    return laidOut(nullptr, {.place = {0, 0, width, 0}, .text = text, .look = look});
}

double BriefLayout::columnWidth() const
{
    return (m_area.width() - unitsOf(kGutter)) / 2;
}

double BriefLayout::heightOf(const BriefItem &item) const
{
    const ChartPicture *chart = chartOf(item);
    if (!chart)
        return heightOf(item.text, Look::Body, m_area.width() - unitsOf(kIndent)) + unitsOf(kGap);
    return heightOf(chart->title, Look::ChartTitle, columnWidth()) + unitsOf(kChart)
           + heightOf(item.text, Look::Body, columnWidth()) + unitsOf(kGap) * 3;
}

// Charts stand in pairs.
double BriefLayout::heightOf(const BriefPart &part, const QList<double> &heights) const
{
    if (part.items.isEmpty())
        return 0;
    double sum = unitsOf(kPartGap) + heightOf(part.heading, Look::Heading, m_area.width()) + unitsOf(kGap);
    if (!part.note.isEmpty())
        sum += heightOf(part.note, Look::Days, m_area.width()) + unitsOf(kGap);
    for (qsizetype i = 0; i < part.items.size(); ++i) {
        const bool pair = pairAt(part.items, i).second != nullptr;
        sum += pair ? std::max(heights[i], heights[i + 1]) : heights[i];
        i += pair ? 1 : 0;
    }
    return sum;
}

double BriefLayout::frameHeight() const
{
    double sum = heightOf(m_page.title, Look::Title, m_area.width())
                 + heightOf(m_page.subtitle, Look::Subtitle, m_area.width()) + unitsOf(kPartGap)
                 + heightOf(m_page.footer, Look::Days, m_area.width());
    if (!m_leftOut.isEmpty())
        sum += unitsOf(kPartGap)
               + heightOf(m_page.leftOutSentence(int(m_leftOut.size())), Look::Body, m_area.width());
    return sum;
}

bool BriefLayout::fits() const
{
    double sum = frameHeight();
    for (const BriefPart &part : m_page.parts) {
        QList<double> heights;
        double least = sum; // charts stand in pairs
        for (const BriefItem &item : part.items) {
            heights += heightOf(item);
            least += heights.last() / 2;
            if (least > m_area.height())
                return false; // a thousand more would cost time for nothing
        }
        sum += heightOf(part, heights);
    }
    return sum <= m_area.height();
}

void BriefLayout::makeRoom()
{
    QList<QList<double>> heights;
    QList<double> sums;
    QList<BriefPart> &parts = m_page.parts;
    for (BriefPart &part : parts) {
        while (part.items.size() > kMostOfPart)
            m_leftOut += part.items.takeLast().key;
        heights += QList<double>();
        for (const BriefItem &item : std::as_const(part.items))
            heights.last() += heightOf(item);
        sums += heightOf(part, heights.last());
    }
    const auto gives = [&parts](qsizetype one, qsizetype other) {
        const auto rank = [&parts](qsizetype part) {
            return std::tuple(!parts[part].items.isEmpty(), !parts[part].mattersMost,
                              parts[part].items.size(), part);
        };
        return rank(one) < rank(other);
    };
    while (frameHeight() + std::accumulate(sums.cbegin(), sums.cend(), 0.0) > m_area.height()) {
        qsizetype most = 0;
        for (qsizetype part = 1; part < parts.size(); ++part)
            most = gives(most, part) ? part : most;
        if (parts.isEmpty() || parts[most].items.isEmpty())
            return; // the frame alone is too large
        m_leftOut += parts[most].items.takeLast().key;
        heights[most].removeLast();
        sums[most] = heightOf(parts[most], heights[most]);
    }
}

void BriefLayout::placeText(const QString &text, Look look)
{
    Piece piece{.place = {m_area.left(), m_bottom, m_area.width(), 0}, .text = text, .look = look};
    piece.place.setHeight(laidOut(nullptr, piece));
    m_bottom = piece.place.bottom();
    m_pieces += piece;
}

void BriefLayout::placeChart(const ChartPicture &chart, const QString &text, double left)
{
    Piece title{.place = {left, m_bottom, columnWidth(), 0}, .text = chart.title, .look = Look::ChartTitle};
    title.place.setHeight(laidOut(nullptr, title));
    const QRectF drawing(left, title.place.bottom(), columnWidth(), unitsOf(kChart));
    Piece words{.place = {left, drawing.bottom() + unitsOf(kGap), columnWidth(), 0}, .text = text};
    words.place.setHeight(laidOut(nullptr, words));
    m_pieces += title;
    m_pieces += Piece{.place = drawing, .text = {}, .chart = &chart};
    m_pieces += words;
}

void BriefLayout::placeLine(const QString &text)
{
    const double indent = unitsOf(kIndent);
    Piece piece{.place = {m_area.left() + (m_mirrored ? 0 : indent), m_bottom, m_area.width() - indent, 0},
                .text = text,
                .dotted = true};
    piece.place.setHeight(laidOut(nullptr, piece));
    m_bottom = piece.place.bottom() + unitsOf(kGap);
    m_pieces += piece;
}

void BriefLayout::placePart(const BriefPart &part)
{
    m_bottom += unitsOf(kPartGap);
    placeText(part.heading, Look::Heading);
    m_bottom += unitsOf(kGap);
    if (!part.note.isEmpty()) {
        placeText(part.note, Look::Days);
        m_bottom += unitsOf(kGap);
    }
    const double further = m_area.right() - columnWidth();
    for (qsizetype i = 0; i < part.items.size(); ++i) {
        const auto [one, other] = pairAt(part.items, i);
        if (!one) {
            placeLine(part.items[i].text);
            continue;
        }
        double height = heightOf(part.items[i]);
        placeChart(*one, part.items[i].text, m_mirrored ? further : m_area.left());
        if (other) {
            ++i;
            placeChart(*other, part.items[i].text, m_mirrored ? m_area.left() : further);
            height = std::max(height, heightOf(part.items[i]));
        }
        m_bottom += height;
    }
}

void BriefLayout::place()
{
    m_bottom = m_area.top();
    placeText(m_page.title, Look::Title);
    placeText(m_page.subtitle, Look::Subtitle);
    for (const BriefPart &part : std::as_const(m_page.parts)) {
        if (!part.items.isEmpty())
            placePart(part);
    }
    if (!m_leftOut.isEmpty()) {
        m_bottom += unitsOf(kPartGap);
        placeText(m_page.leftOutSentence(int(m_leftOut.size())), Look::Body);
    }
    m_bottom += unitsOf(kPartGap);
    placeText(m_page.footer, Look::Days);
}

void BriefLayout::drawText(QPainter &painter, const Piece &piece) const
{
    const bool soft = piece.look == Look::Subtitle || piece.look == Look::Days;
    painter.setPen(soft ? paper::kSoftInk : paper::kInk);
    if (piece.dotted)
        drawPaperDot(painter, m_mirrored ? piece.place.topRight() : piece.place.topLeft(), fontOf(piece.look),
                     m_points, m_mirrored);
    std::ignore = laidOut(&painter, piece);
}

void BriefLayout::paint(QPainter &painter) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.chart)
            drawBriefChart(painter, piece.place, *piece.chart, fontOf(Look::Days), unitsOf(0.045),
                           m_mirrored);
        else
            drawText(painter, piece);
    }
}

} // namespace alongside
