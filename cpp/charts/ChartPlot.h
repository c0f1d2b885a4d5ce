#pragma once

#include "charts/ChartPicture.h"

#include <QPointF>
#include <QSizeF>

#include <optional>

namespace alongside {

/// A line as it is drawn.
struct ChartLine
{
    Q_GADGET
    QML_VALUE_TYPE(chartLine)
    /// SVG path, in pixels of the plot.
    Q_PROPERTY(QString path MEMBER path FINAL)
    /// A ChartSign: which of the lines.
    Q_PROPERTY(int sign MEMBER sign FINAL)
    /// True if its points lie close together, and a heavy line would hide them.
    Q_PROPERTY(bool crowded MEMBER crowded FINAL)

public:
    QString path;
    int sign = ChartSign::Line;
    bool crowded = false;

    bool operator==(const ChartLine &) const = default;
};

/// Something with a place across and words to it.
struct ChartSpot
{
    Q_GADGET
    QML_VALUE_TYPE(chartSpot)
    Q_PROPERTY(double x MEMBER x FINAL)
    Q_PROPERTY(double y MEMBER y FINAL)
    Q_PROPERTY(double width MEMBER width FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    double x = 0;
    double y = 0;
    double width = 0;
    QString text;

    bool operator==(const ChartSpot &) const = default;
};

/// Where everything in a ChartPicture lies in a plot of a given size: the geometry of a chart, and
/// nothing of its colours.
///
/// At most kMostPoints points are drawn, however many the picture has.
class ChartPlot : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(alongside::ChartPicture picture READ picture WRITE setPicture NOTIFY changed FINAL)
    /// The size of the plot, in pixels.
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY changed FINAL)
    /// Room kept at all four sides, so that dots and heavy lines are not cut.
    Q_PROPERTY(double inset READ inset WRITE setInset NOTIFY changed FINAL)
    /// True if time runs from right to left.
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY changed FINAL)

    /// A crowded line comes in pieces that follow each other.
    Q_PROPERTY(QList<alongside::ChartLine> lines READ lines NOTIFY changed FINAL)
    /// SVG paths: filled dots, hollow dots, the band's area and its edges, tinted and slanted phases, the
    /// edges of phases, flags and diamonds.
    Q_PROPERTY(QString dots READ dots NOTIFY changed FINAL)
    Q_PROPERTY(QString hollowDots READ hollowDots NOTIFY changed FINAL)
    Q_PROPERTY(QString band READ band NOTIFY changed FINAL)
    Q_PROPERTY(QString bandEdges READ bandEdges NOTIFY changed FINAL)
    Q_PROPERTY(QString tint READ tint NOTIFY changed FINAL)
    Q_PROPERTY(QString hatch READ hatch NOTIFY changed FINAL)
    Q_PROPERTY(QString phaseEdges READ phaseEdges NOTIFY changed FINAL)
    Q_PROPERTY(QString flags READ flags NOTIFY changed FINAL)
    Q_PROPERTY(QString diamonds READ diamonds NOTIFY changed FINAL)
    /// The horizontal rules.
    Q_PROPERTY(QString rules READ rules NOTIFY changed FINAL)
    /// What is written along the axes, and of each phase and flag: the middle of its words.
    Q_PROPERTY(QList<alongside::ChartSpot> timeSpots READ timeSpots NOTIFY changed FINAL)
    Q_PROPERTY(QList<alongside::ChartSpot> valueSpots READ valueSpots NOTIFY changed FINAL)
    Q_PROPERTY(QList<alongside::ChartSpot> phaseSpots READ phaseSpots NOTIFY changed FINAL)
    Q_PROPERTY(QList<alongside::ChartSpot> flagSpots READ flagSpots NOTIFY changed FINAL)
    /// The last point of the first series; its width is 0 if there is none.
    Q_PROPERTY(alongside::ChartSpot last READ last NOTIFY changed FINAL)

public:
    static constexpr qsizetype kMostPoints = 400;
    /// With more points than these a line has no dots but where it could not be seen without.
    static constexpr qsizetype kMostDots = 62;
    /// A piece of a crowded line joins about so many points.
    static constexpr qsizetype kPiece = 16;

    explicit ChartPlot(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] const ChartPicture &picture() const { return m_picture; }
    void setPicture(const ChartPicture &picture);
    [[nodiscard]] QSizeF size() const { return m_size; }
    void setSize(QSizeF size);
    [[nodiscard]] double inset() const { return m_inset; }
    void setInset(double inset);
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

    [[nodiscard]] QList<ChartLine> lines() const { return drawing().lines; }
    [[nodiscard]] QString dots() const { return drawing().dots; }
    [[nodiscard]] QString hollowDots() const { return drawing().hollowDots; }
    [[nodiscard]] QString band() const { return drawing().band; }
    [[nodiscard]] QString bandEdges() const { return drawing().bandEdges; }
    [[nodiscard]] QString tint() const { return drawing().tint; }
    [[nodiscard]] QString hatch() const { return drawing().hatch; }
    [[nodiscard]] QString phaseEdges() const { return drawing().phaseEdges; }
    [[nodiscard]] QString flags() const { return drawing().flags; }
    [[nodiscard]] QString diamonds() const { return drawing().diamonds; }
    [[nodiscard]] QString rules() const { return drawing().rules; }
    [[nodiscard]] QList<ChartSpot> timeSpots() const { return drawing().timeSpots; }
    [[nodiscard]] QList<ChartSpot> valueSpots() const { return drawing().valueSpots; }
    [[nodiscard]] QList<ChartSpot> phaseSpots() const { return drawing().phaseSpots; }
    [[nodiscard]] QList<ChartSpot> flagSpots() const { return drawing().flagSpots; }
    [[nodiscard]] ChartSpot last() const { return drawing().last; }

    /// Where \a at and \a value lie, in pixels of the plot.
    [[nodiscard]] QPointF place(double at, double value) const;

Q_SIGNALS:
    void changed();

private:
    struct Drawing
    {
        QList<ChartLine> lines;
        QString dots, hollowDots, band, bandEdges, tint, hatch, phaseEdges, flags, diamonds, rules;
        QList<ChartSpot> timeSpots, valueSpots, phaseSpots, flagSpots;
        ChartSpot last;
    };

    template<typename Value>
    void set(Value &current, const Value &wanted);
    /// Drawn when first asked for, so that a picture and a size that come together cost once.
    [[nodiscard]] const Drawing &drawing() const;
    void drawSeries(Drawing &to, const ChartSeries &series, qsizetype most) const;
    void drawLine(Drawing &to, const ChartSeries &series, qsizetype most) const;
    void drawDots(Drawing &to, const ChartSeries &series, bool all, double radius) const;
    void drawBand(Drawing &to, qsizetype most) const;
    void drawPhases(Drawing &to) const;
    void drawMarks(Drawing &to) const;
    void drawAxes(Drawing &to) const;
    [[nodiscard]] bool isInside(double at) const;
    [[nodiscard]] QList<QPointF> inTime(QList<QPointF> placed) const;

    ChartPicture m_picture;
    QSizeF m_size;
    double m_inset = 0;
    bool m_mirrored = false;
    mutable std::optional<Drawing> m_drawing;
};

} // namespace alongside
