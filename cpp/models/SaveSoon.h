#pragma once

#include <QBasicTimer>
#include <QObject>

#include <chrono>
#include <functional>

namespace alongside {

/// Saves what is typed a moment later, so that a pause is enough to keep it.
class SaveSoon : public QObject
{
    Q_OBJECT

public:
    /// Longest time that a change stays unsaved.
    static constexpr std::chrono::milliseconds kAfter{700};

    explicit SaveSoon(std::function<void()> save) : m_save(std::move(save)) {}

    /// Something changed. Not put off by the next change: someone who never pauses is saved all the same.
    void note()
    {
        if (!m_timer.isActive())
            m_timer.start(kAfter, this);
    }
    /// Saves now what is not saved yet.
    void flush()
    {
        if (!m_timer.isActive())
            return;
        m_timer.stop();
        m_save();
    }

protected:
    void timerEvent(QTimerEvent *) override { flush(); }

private:
    std::function<void()> m_save;
    QBasicTimer m_timer;
};

} // namespace alongside
