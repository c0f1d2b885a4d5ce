#include "models/Exercise.h"

#include <algorithm>

namespace alongside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kFrame = 33ms; // 30 times a second: a breath is slow

} // namespace

Exercise::Exercise(const Uptime &uptime, QObject *parent) : QObject(parent), m_watch(uptime)
{
    m_timer.setInterval(kFrame);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Exercise::look);
}

void Exercise::begin()
{
    m_watch.reset();
    m_watch.start();
    enter(State::Running);
    look();
}

void Exercise::pause()
{
    if (m_state != State::Running)
        return;
    m_watch.pause();
    enter(State::Paused);
}

void Exercise::goOn()
{
    if (m_state != State::Paused)
        return;
    m_watch.start();
    enter(State::Running);
}

void Exercise::stop()
{
    if (m_state == State::Ready)
        return;
    m_watch.reset();
    enter(State::Ready);
}

void Exercise::look()
{
    if (m_state != State::Running)
        return;
    follow(elapsed());
    Q_EMIT moved();
    const auto seconds = std::chrono::floor<std::chrono::seconds>(elapsed()).count();
    if (seconds != m_shownSeconds) {
        m_shownSeconds = seconds;
        Q_EMIT secondPassed();
    }
    if (elapsed() < length())
        return;
    m_watch.pause();
    enter(State::Done);
}

std::chrono::milliseconds Exercise::elapsed() const
{
    return std::min(m_watch.elapsed(), length());
}

QString Exercise::left() const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(length() - elapsed());
    const auto minutes = std::chrono::floor<std::chrono::minutes>(seconds);
    return u"%1:%2"_s.arg(minutes.count()).arg((seconds - minutes).count(), 2, 10, QChar(u'0'));
}

void Exercise::enter(State state)
{
    m_state = state;
    m_shownSeconds = -1;
    if (state == State::Running)
        m_timer.start();
    else
        m_timer.stop();
    stateHasChanged();
    Q_EMIT stateChanged();
    Q_EMIT secondPassed();
}

} // namespace alongside
