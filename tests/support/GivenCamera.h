#pragma once

#include "platform/Camera.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace alongside {

/// Stands in for a device's camera: sees \c sight, again and again as one does, while it is on.
class GivenCamera final : public Camera
{
public:
    enum class Permission { Granted, Asks, Refused };

    GivenCamera()
    {
        m_frames.setInterval(std::chrono::milliseconds(30));
        m_frames.callOnTimeout(this, [this] {
            if (!sight.isNull())
                show(sight);
        });
    }

    [[nodiscard]] bool isThere() override
    {
        ++looks;
        return there;
    }
    void start() override
    {
        ++starts;
        if (permission == Permission::Granted && works)
            turnOn();
        else if (permission == Permission::Asks)
            ask();
        else
            Q_EMIT failed(permission == Permission::Refused ? Trouble::Refused : Trouble::Missing);
    }
    void stop() override
    {
        ++stops;
        on = false;
        m_asks = false;
        m_frames.stop();
    }

    /// The person answers the system's question.
    void answer(bool allowed)
    {
        if (!std::exchange(m_asks, false))
            return;
        permission = allowed ? Permission::Granted : Permission::Refused;
        Q_EMIT asking(false);
        if (allowed)
            turnOn();
        else
            Q_EMIT failed(Trouble::Refused);
    }
    /// It is taken away.
    void breakOff()
    {
        on = false;
        m_frames.stop();
        Q_EMIT failed(Trouble::Missing);
    }
    /// One picture, whether it is on or not.
    void show(const QImage &picture)
    {
        ++shown;
        Q_EMIT seen(picture);
    }

    QImage sight; ///< Nothing yet if null.
    Permission permission = Permission::Granted;
    bool there = false; ///< As on most machines that this is tested on.
    bool works = true;
    bool on = false;
    int looks = 0; ///< How often it was looked for.
    int starts = 0;
    int stops = 0;
    int shown = 0;

private:
    void ask()
    {
        m_asks = true;
        Q_EMIT asking(true);
    }
    void turnOn()
    {
        on = true;
        m_frames.start();
    }

    QTimer m_frames;
    bool m_asks = false;
};

} // namespace alongside
