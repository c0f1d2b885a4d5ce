#include "services/AutoLock.h"

#include <algorithm>

using namespace std::chrono_literals;

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
    m_ownDialog = false; // whoever asked for one may have gone without a word
    m_lastActivity = m_uptime.elapsed();
    if (m_inBackgroundSince)
        m_inBackgroundSince = m_lastActivity; // while it was stopped nobody was waited for
    check();
}

void AutoLock::stop()
{
    m_running = false;
    m_timer.stop();
}

void AutoLock::noteActivity()
{
    // Looked at first: the timer stands still while the device sleeps, and the first touch after a
    // night is not what keeps it open.
    if (m_running && remaining().count() <= 0)
        check();
    else
        m_lastActivity = m_uptime.elapsed(); // the running timer finds out when it fires
}

void AutoLock::noteBackground(bool inBackground)
{
    // Coming back: time in the background counts before anything else can.
    check();
    if (!inBackground) {
        m_inBackgroundSince.reset();
    } else if (!m_inBackgroundSince) {
        m_inBackgroundSince = m_uptime.elapsed();
        m_behindOwnDialog = m_ownDialog;
    }
    check();
}

std::chrono::milliseconds AutoLock::remaining() const
{
    const auto now = m_uptime.elapsed();
    auto left = m_idleTime.count() > 0 ? m_idleTime - (now - m_lastActivity) : kNever;
    const std::chrono::milliseconds least = m_behindOwnDialog ? kOwnDialogTime : 0min;
    if (m_inBackgroundSince)
        left = std::min(left, std::max(m_backgroundTime, least) - (now - *m_inBackgroundSince));
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
