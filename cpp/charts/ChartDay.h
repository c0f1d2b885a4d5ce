#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A day of a calendar that shows how much there was of something.
class ChartDay
{
    Q_GADGET
    QML_VALUE_TYPE(chartDay)

    /// The day of the month; empty for a place in the grid that is outside the month.
    Q_PROPERTY(QString label MEMBER label FINAL)
    /// What a screen reader says of it, as "Thursday 19 March 2026, Okay".
    Q_PROPERTY(QString name MEMBER name FINAL)
    /// 0 (lowest) to 1 (highest); below 0 where nothing was answered.
    Q_PROPERTY(double height MEMBER height FINAL)
    Q_PROPERTY(bool today MEMBER today FINAL)

public:
    QString label;
    QString name;
    double height = -1;
    bool today = false;

    bool operator==(const ChartDay &) const = default;
};

} // namespace alongside
