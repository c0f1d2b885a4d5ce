#pragma once

#include "domain/LivedTime.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace alongside {

// Days and times in words, as the person's language and region write them.

/// "November 2026".
[[nodiscard]] QString monthText(QDate day);
/// "Today", "Yesterday", "Monday" within the last week, else "12 March" or "12 March 2025".
[[nodiscard]] QString dayText(QDate day, QDate today);
/// "12 March 2025".
[[nodiscard]] QString dateText(QDate day);
/// "Thursday, 19 March".
[[nodiscard]] QString longDayText(QDate day);
/// "Thursday 19 March 2026".
[[nodiscard]] QString fullDayText(QDate day);
/// "2026".
[[nodiscard]] QString yearText(QDate day);
/// "9:40 pm" or "21:40".
[[nodiscard]] QString timeText(QTime time);
/// "Yesterday, 9:40 pm".
[[nodiscard]] QString dayTimeText(const QDateTime &when, QDate today);
/// Of something that is planned: "Monday 23 March at 10:30 am", with the year if it is another one, and
/// the city if the clock there is not the one \a here. Only the day if the time is not known.
[[nodiscard]] QString plannedText(const LivedTime &time, bool hasTime, QDate today, const QTimeZone &here);

} // namespace alongside
