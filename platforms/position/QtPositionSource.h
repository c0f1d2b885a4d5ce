#pragma once

#include "platform/PositionSource.h"

#include <QTimer>

#include <functional>
#include <memory>

class QGeoPositionInfo;
class QGeoPositionInfoSource;

namespace alongside {

/// Qt's way to what the device knows of where it is. There is a source only from being asked to the answer.
class QtPositionSource final : public PositionSource
{
    Q_OBJECT

public:
    /// Makes what is asked, or nothing.
    using Maker = std::function<QGeoPositionInfoSource *()>;

    /// The device's usual one.
    QtPositionSource();
    explicit QtPositionSource(Maker make, std::chrono::milliseconds patience = kPatience);
    ~QtPositionSource() override;

    [[nodiscard]] bool isThere() override;
    void ask() override;
    void stop() override;

private:
    void askAndLocate();
    void locate();
    void take(const QGeoPositionInfo &position);
    void fail(Trouble trouble);

    Maker m_make;
    std::chrono::milliseconds m_time;
    std::unique_ptr<QGeoPositionInfoSource> m_source; ///< Null while nothing is asked.
    QTimer m_patience;                                ///< Longer than the source's own.
    int m_asks = 0;                                   ///< What belongs to an earlier one is dropped.
    bool m_wanted = false;
};

} // namespace alongside
