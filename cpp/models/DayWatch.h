#pragma once

#include "core/Clock.h"

#include <QObject>
#include <QTimer>

namespace alongside {

/// Notices that a new day has come for the person while a profile is open: past midnight, after a sleep
/// of the device, in another time zone.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    /// Borrows the clock, which must outlive it.
    explicit DayWatch(const Clock &clock, QObject *parent = nullptr);

    /// Looks at the clock now; by itself it does so every minute.
    void look();

Q_SIGNALS:
    /// Another hour, and so perhaps another greeting.
    void hourTurned();
    void dayTurned();

private:
    [[nodiscard]] QDateTime here() const;

    const Clock &m_clock;
    QDateTime m_seen;
    QTimer m_timer;
};

} // namespace alongside
