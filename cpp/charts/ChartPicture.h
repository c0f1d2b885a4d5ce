#pragma once

#include "charts/ChartSign.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A place on an axis, and what is written there.
struct ChartTick
{
    Q_GADGET
    QML_VALUE_TYPE(chartTick)
    Q_PROPERTY(double at MEMBER at FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    double at = 0;
    QString text;

    bool operator==(const ChartTick &) const = default;
};

/// One answer, or what several come to. Where there is none there is no point: a gap.
struct ChartPoint
{
    double at = 0; ///< Along the time axis.
    double value = 0;
    bool hollow = false; ///< It stands on fewer than three observations.

    bool operator==(const ChartPoint &) const = default;
};

/// How a series is drawn: told apart by shape and dash, not by colour alone.
enum class ChartStroke : quint8 {
    Main,   ///< The one the chart is about: a heavy line.
    Solid,  ///< An earlier one, thin.
    Dashed, ///< The same.
    Dotted, ///< The same.
    Dots,   ///< Dots alone, not joined.
};

/// Points that belong together.
struct ChartSeries
{
    QString name;
    QList<ChartPoint> points; ///< In order of time, no two at the same.
    ChartStroke stroke = ChartStroke::Main;
    double reach = 1; ///< How far apart two may be and still be joined.

    bool operator==(const ChartSeries &) const = default;
};

/// From the least to the greatest at one place.
struct ChartRange
{
    double at = 0;
    double low = 0;
    double high = 0;

    bool operator==(const ChartRange &) const = default;
};

/// A stretch of time in the background.
struct ChartPhase
{
    enum class Shade : quint8 {
        None,   ///< Only its edge and its name.
        Tinted, ///< A calm tone with an edge.
        Hatched ///< Slanted lines.
    };

    double from = 0;
    double to = 0;
    QString name; ///< Written above it, where there is room; empty for none.
    Shade shade = Shade::Tinted;

    bool operator==(const ChartPhase &) const = default;
};

/// Something that happened.
struct ChartMark
{
    enum class Sign : quint8 {
        Flag,   ///< A dashed line from top to bottom with its words above.
        Diamond ///< A small sign on the base line; its words are in the legend.
    };

    double at = 0;
    QString text;
    Sign sign = Sign::Flag;

    bool operator==(const ChartMark &) const = default;
};

/// What a sign in the picture means.
struct ChartKey
{
    Q_GADGET
    QML_VALUE_TYPE(chartKey)
    /// A ChartSign.
    Q_PROPERTY(int sign MEMBER sign FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    int sign = ChartSign::Line;
    QString text;

    bool operator==(const ChartKey &) const = default;
};

/// One line of the list that says the same as the picture.
struct ChartRow
{
    Q_GADGET
    QML_VALUE_TYPE(chartRow)
    /// When, as "Thursday 19 March".
    Q_PROPERTY(QString label MEMBER label FINAL)
    /// What, as "Okay, 2 check-ins".
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    QString label;
    QString text;

    bool operator==(const ChartRow &) const = default;
};

/// All that a chart shows, in words and in numbers: made by a model, drawn by Chart.
///
/// Places along time are numbers of the model's choosing, days for instance.
class ChartPicture
{
    Q_GADGET
    QML_VALUE_TYPE(chartPicture)

    Q_PROPERTY(QString title MEMBER title FINAL)
    /// What it shows, in a sentence or two. Stands above the picture, and is its name for a screen reader.
    Q_PROPERTY(QString summary MEMBER summary FINAL)
    /// What the time axis counts, where that is not plain; stands below it.
    Q_PROPERTY(QString axis MEMBER axis FINAL)
    /// False while there is too little to draw: the summary says so, and the picture is left out.
    Q_PROPERTY(bool drawn MEMBER drawn FINAL)
    Q_PROPERTY(QList<alongside::ChartTick> timeTicks MEMBER timeTicks FINAL)
    Q_PROPERTY(QList<alongside::ChartTick> valueTicks MEMBER valueTicks FINAL)
    Q_PROPERTY(QList<alongside::ChartKey> keys MEMBER keys FINAL)
    Q_PROPERTY(QList<alongside::ChartRow> rows MEMBER rows FINAL)
    /// Written at the last point of the first series, as "Now"; empty for nothing.
    Q_PROPERTY(QString lastText MEMBER lastText FINAL)

public:
    QString title;
    QString summary;
    QString axis;
    bool drawn = true;
    double from = 0;
    double to = 1;
    double lowest = 0;
    double highest = 1;
    QList<ChartTick> timeTicks;  ///< In order; the first and the last are always written.
    QList<ChartTick> valueTicks; ///< From the lowest up.
    QList<ChartSeries> series;   ///< The first that has points is the one that is played.
    QList<ChartRange> band;      ///< In order of time.
    double bandReach = 1;        ///< As ChartSeries::reach.
    QList<ChartPhase> phases;
    QList<ChartMark> marks;
    QList<ChartKey> keys;
    QList<ChartRow> rows;
    QString lastText;

    /// The first series that has points, or if none has the middle of the band, by steps of \a step from
    /// \c from to \c to, each 0 (lowest) to 1 (highest); below 0 where nothing was answered. For playing
    /// it as tones.
    [[nodiscard]] QList<double> heights(double step = 1) const;

    bool operator==(const ChartPicture &) const = default;

private:
    [[nodiscard]] QList<ChartPoint> played() const;
};

} // namespace alongside
