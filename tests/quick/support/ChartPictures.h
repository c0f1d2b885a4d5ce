#pragma once

#include "charts/ChartPicture.h"

namespace alongside::test {

/// Charts to look at: one of every kind there is.
class ChartPictures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(alongside::ChartPicture week READ week CONSTANT FINAL)
    Q_PROPERTY(alongside::ChartPicture seasons READ seasons CONSTANT FINAL)
    Q_PROPERTY(alongside::ChartPicture year READ year CONSTANT FINAL)
    Q_PROPERTY(alongside::ChartPicture tooLittle READ tooLittle CONSTANT FINAL)

public:
    /// Seven days, one of them not answered and one hollow, over days of treatment that were held.
    [[nodiscard]] static ChartPicture week();
    /// This scan over three earlier ones.
    [[nodiscard]] static ChartPicture seasons();
    /// A year of days, a few of them not answered.
    [[nodiscard]] static ChartPicture year();
    [[nodiscard]] static ChartPicture tooLittle();
};

} // namespace alongside::test
