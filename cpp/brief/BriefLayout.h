#pragma once

#include "brief/BriefPage.h"
#include "domain/Brief.h"
#include "paper/PaperSheet.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace alongside {

/// Where everything of a BriefPage stands on one sheet of paper: as large as it fits, from kLargest down
/// to kSmallest. If there is no room even then, the longest part gives way from its end, and the page says
/// how many things are not on it.
class BriefLayout
{
public:
    static constexpr double kLargest = 11;   ///< Points of what is read.
    static constexpr double kSmallest = 8.5; ///< Nothing on the page is smaller.
    static constexpr int kUnitsPerPoint = paper::kUnitsPerPoint;

    /// Needs a QGuiApplication, for its fonts.
    BriefLayout(const BriefPage &page, BriefPaper paper);
    Q_DISABLE_COPY_MOVE(BriefLayout)
    ~BriefLayout() = default;

    [[nodiscard]] BriefPaper paper() const { return m_paper; }
    [[nodiscard]] const QString &title() const { return m_page.title; }
    /// Of the text, kSmallest to kLargest.
    [[nodiscard]] double points() const { return m_points; }
    /// The keys of what there was no room for.
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }
    /// True if all that is left stands within the margins. Always so, unless a heading alone is too long.
    [[nodiscard]] bool isWithin() const { return m_bottom <= m_area.bottom(); }

    /// In points.
    [[nodiscard]] static QSizeF sizeOf(BriefPaper paper);
    /// Draws the page with its corner at 0, 0, in units.
    void paint(QPainter &painter) const;

private:
    enum class Look : quint8 { Title, Subtitle, Heading, Body, ChartTitle, Days };

    struct Piece
    {
        QRectF place;
        QString text; ///< Empty for a chart.
        Look look = Look::Body;
        const ChartPicture *chart = nullptr;
        bool dotted = false; ///< One of several: a dot stands before it.
    };

    [[nodiscard]] QFont fontOf(Look look) const;
    [[nodiscard]] double unitsOf(double ems) const { return m_points * ems * kUnitsPerPoint; }
    [[nodiscard]] double heightOf(const QString &text, Look look, double width) const;
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double heightOf(const BriefItem &item) const;
    [[nodiscard]] double heightOf(const BriefPart &part, const QList<double> &heights) const;
    [[nodiscard]] double frameHeight() const;
    [[nodiscard]] bool fits() const;
    /// Takes away what there is no room for.
    void makeRoom();
    void place();
    void placePart(const BriefPart &part);
    void placeChart(const ChartPicture &chart, const QString &text, double left);
    void placeLine(const QString &text);
    void placeText(const QString &text, Look look);
    void drawText(QPainter &painter, const Piece &piece) const;
    [[nodiscard]] double laidOut(QPainter *painter, const Piece &piece) const;

    BriefPage m_page; ///< Without what is left out.
    const BriefPaper m_paper;
    QRectF m_area;
    double m_points = kLargest;
    QStringList m_leftOut;
    QList<Piece> m_pieces;
    double m_bottom = 0; ///< Of what is placed so far.
    bool m_mirrored = false;
};

} // namespace alongside
