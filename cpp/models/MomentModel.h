#pragma once

#include "domain/LivedTime.h"
#include "models/MonthModel.h"
#include "models/ZoneModel.h"

namespace alongside {

/// Day, time and zone of something that was lived, to be changed by buttons. What is chosen counts
/// at once: chosen(). A time that no clock showed is said, and changes nothing until it is another.
class MomentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by a draft")

    Q_PROPERTY(alongside::MonthModel *month READ month CONSTANT FINAL)
    Q_PROPERTY(alongside::ZoneModel *zones READ zones CONSTANT FINAL)
    /// "Thursday 19 March 2026".
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    /// "9:41 am".
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    /// "Berlin".
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    /// True if the clock showed this time twice that day, and which of the two it was.
    Q_PROPERTY(bool twice READ isTwice NOTIFY changed FINAL)
    Q_PROPERTY(bool second READ isSecond WRITE setSecond NOTIFY changed FINAL)
    /// Why this can be no moment; empty if it can.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Minutes that one tap moves the minute by.
    static constexpr int kMinuteStep = 5;

    /// Borrows it; it must outlive the model.
    explicit MomentModel(const Clock &clock, QObject *parent = nullptr);

    /// Shows \a moment. \a last: the latest day that can be chosen; today if it is not given.
    void begin(const LivedTime &moment, QDate last = {});

    /// Turns the hour, or the minute by steps, round the clock; the day stays.
    Q_INVOKABLE void turnHour(int hours);
    Q_INVOKABLE void turnMinute(int steps);
    /// The same clock and calendar in the zone \a id, an IANA name. Does nothing if it is not known.
    Q_INVOKABLE void pickZone(const QString &id);

    [[nodiscard]] MonthModel *month() { return &m_month; }
    [[nodiscard]] ZoneModel *zones() { return &m_zones; }
    [[nodiscard]] QString day() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] bool isTwice() const { return m_moments.size() > 1; }
    [[nodiscard]] bool isSecond() const { return isTwice() && m_second; }
    void setSecond(bool second);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();
    void chosen(const alongside::LivedTime &moment);

private:
    void pickDay(QDate day);
    void weigh();
    void choose();

    const Clock &m_clock;
    MonthModel m_month;
    ZoneModel m_zones;
    QDate m_day;
    QTime m_time;
    QTimeZone m_zone;
    QList<LivedTime> m_moments; ///< When the clock showed that.
    bool m_second = false;
};

} // namespace alongside
