#pragma once

#include "core/Uptime.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace alongside {

/// Says when an open profile should lock by itself: after a while without a touch or a key, and
/// after a while in the background. Counts on the device's uptime, so neither sleep nor a changed
/// clock keeps it open longer.
class AutoLock : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kUsualIdleTime{2};
    static constexpr std::chrono::minutes kUsualBackgroundTime{1};

    /// \a uptime must outlive this.
    explicit AutoLock(const Uptime &uptime, QObject *parent = nullptr);

    /// Zero idle time: only the background and the person lock. Zero background time: at once.
    void setTimes(std::chrono::milliseconds idle, std::chrono::milliseconds background);

    void start();
    void stop();

    /// The person touched, typed or moved something.
    void noteActivity();
    /// The app went out of sight, or came back.
    void noteBackground(bool inBackground);

Q_SIGNALS:
    void due();

private:
    void check();
    [[nodiscard]] std::chrono::milliseconds remaining() const;

    const Uptime &m_uptime;
    QTimer m_timer;
    std::chrono::milliseconds m_idleTime = kUsualIdleTime;
    std::chrono::milliseconds m_backgroundTime = kUsualBackgroundTime;
    std::chrono::milliseconds m_lastActivity{};
    std::optional<std::chrono::milliseconds> m_inBackgroundSince;
    bool m_running = false;
};

} // namespace alongside
