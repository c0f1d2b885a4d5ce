#include "services/AutoLock.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr std::chrono::milliseconds kNever = std::chrono::milliseconds::max();

} // namespace

AutoLock::AutoLock(const Uptime &uptime, QObject *parent) : QObject(parent), m_uptime(uptime)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::check);
}

void AutoLock::setTimes(std::chrono::milliseconds idle, std::chrono::milliseconds background)
{
    m_idleTime = idle;
    m_backgroundTime = background;
    check();
}

void AutoLock::start()
{
    m_running = true;
    m_lastActivity = m_uptime.elapsed();
    check();
}

void AutoLock::stop()
{
    m_running = false;
    m_timer.stop();
}

void AutoLock::noteActivity()
{
    m_lastActivity = m_uptime.elapsed(); // the running timer finds out when it fires: nothing to do per key
}

void AutoLock::noteBackground(bool inBackground)
{
    // Coming back: time in the background counts before anything else can.
    check();
    if (!inBackground)
        m_inBackgroundSince.reset();
    else if (!m_inBackgroundSince)
        m_inBackgroundSince = m_uptime.elapsed();
    check();
}

std::chrono::milliseconds AutoLock::remaining() const
{
    const auto now = m_uptime.elapsed();
    auto left = m_idleTime.count() > 0 ? m_idleTime - (now - m_lastActivity) : kNever;
    if (m_inBackgroundSince)
        left = std::min(left, m_backgroundTime - (now - *m_inBackgroundSince));
    return left;
}

void AutoLock::check()
{
    if (!m_running)
        return;
    const auto left = remaining();
    if (left == kNever) {
        m_timer.stop();
    } else if (left.count() > 0) {
        m_timer.start(left);
    } else {
        stop();
        Q_EMIT due();
    }
}

} // namespace alongside
