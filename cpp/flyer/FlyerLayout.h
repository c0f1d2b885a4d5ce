#pragma once

#include "domain/Brief.h"
#include "flyer/FlyerPage.h"
#include "paper/PaperSheet.h"

#include <QFont>
#include <QImage>
#include <QList>
#include <QRectF>

class QPainter;

namespace alongside {

/// Where everything of a FlyerPage stands on one sheet of paper, in type as large as there is room for.
/// With strips, its lower edge can be cut and torn off, strip by strip.
class FlyerLayout
{
public:
    static constexpr int kUnitsPerPoint = paper::kUnitsPerPoint;
    static constexpr int kStrips = 8;
    /// Of lines, in points, from largest to smallest.
    static constexpr double kLargest = 22;
    static constexpr double kSmallest = 9;

    /// Needs a QGuiApplication, for its fonts.
    FlyerLayout(FlyerPage page, BriefPaper paper, bool hasStrips);

    [[nodiscard]] BriefPaper paper() const { return m_paper; }
    [[nodiscard]] const FlyerPage &page() const { return m_page; }
    /// Of the lines.
    [[nodiscard]] double points() const { return m_points; }
    /// False if there is no room for all of it, even so.
    [[nodiscard]] bool isWithin() const { return m_bottom <= m_area.bottom(); }
    /// False if what the code is to say is too long for one.
    [[nodiscard]] bool hasCode() const { return !m_code.isNull(); }

    /// Draws it with its corner at 0, 0, in units.
    void paint(QPainter &painter) const;

private:
    enum class Look : quint8 { Title, Line, Invitation, Strip };

    struct Piece
    {
        QRectF place;
        QString text;
        Look look = Look::Line;
    };

    [[nodiscard]] QFont fontOf(Look look) const;
    [[nodiscard]] double laidOut(QPainter *painter, const Piece &piece) const;
    void place();
    void placeText(const QString &text, Look look);
    void paintCode(QPainter &painter) const;
    void paintStrips(QPainter &painter) const;

    FlyerPage m_page;
    BriefPaper m_paper;
    bool m_hasStrips;
    bool m_mirrored;
    QImage m_code; ///< A pixel a module; null for none.
    QRectF m_area; ///< Within the margins, above the strips.
    QRectF m_strips;
    QRectF m_codePlace;
    QList<Piece> m_pieces;
    double m_points = kLargest;
    double m_bottom = 0;
};

} // namespace alongside
