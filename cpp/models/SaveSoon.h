#pragma once

#include <QBasicTimer>
#include <QObject>

#include <chrono>

namespace alongside {

/// Saves what is typed a moment later, so that a pause is enough to keep it; and again and again while
/// it cannot be saved. One save at a time.
class SaveSoon : public QObject
{
    Q_OBJECT

public:
    /// Longest time that a change stays unsaved.
    static constexpr std::chrono::milliseconds kAfter{700};
    static constexpr std::chrono::milliseconds kTryAgainAfter{5000};

    /// Something changed. Not put off by the next change: someone who never pauses is saved all the same.
    void note()
    {
        ++m_change;
        if (!m_timer.isActive())
            m_timer.start(kAfter, this);
    }
    /// Saves now what is not saved yet; after the save that is under way, if there is one.
    void flush()
    {
        m_timer.stop();
        if (m_saving || isSettled())
            return;
        m_saving = true;
        m_asked = m_change;
        Q_EMIT wanted();
    }
    /// The save is over; was it \a kept.
    void answered(bool kept)
    {
        m_saving = false;
        if (kept)
            m_kept = m_asked;
        if (!kept)
            m_timer.start(kTryAgainAfter, this);
        else
            flush();
        Q_EMIT settled();
    }

    [[nodiscard]] bool isSettled() const { return m_kept == m_change; }
    [[nodiscard]] bool isSaving() const { return m_saving; }

Q_SIGNALS:
    /// It is to be saved as it is now; that ends in answered().
    void wanted();
    /// A save is over; isSettled() tells how it went.
    void settled();

protected:
    void timerEvent(QTimerEvent *) override { flush(); }

private:
    QBasicTimer m_timer;
    int m_change = 0; ///< Counts changes.
    int m_asked = 0;  ///< What the last save asked for holds.
    int m_kept = 0;
    bool m_saving = false;
};

} // namespace alongside
