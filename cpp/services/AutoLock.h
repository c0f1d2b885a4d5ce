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
    /// What a recovery code on the screen has at least: it is copied by hand, or printed by another app.
    static constexpr std::chrono::minutes kCodeTime{10};
    /// What a dialog of the system that the app itself asked for has at least.
    static constexpr std::chrono::minutes kOwnDialogTime{2};

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
    /// A dialog of the system that the app asked for is \a shown, or is gone: going behind it is not
    /// leaving, and has kOwnDialogTime.
    void noteOwnDialog(bool shown) { m_ownDialog = shown; }

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
    bool m_ownDialog = false;
    bool m_behindOwnDialog = false; ///< That is where it went.
};

} // namespace alongside
