#pragma once

#include "domain/Measure.h"

#include <QDate>
#include <QList>

#include <array>
#include <optional>

namespace alongside {

/// The days on which a person said that one symptom was there at all, in order.
struct SymptomLog
{
    MeasureId measure{};
    QString name; ///< Empty for the app's own.
    QList<QDate> days;

    bool operator==(const SymptomLog &) const = default;
};

/// How long a symptom has been there: counted, never judged.
struct SymptomRun
{
    QDate since;  ///< The first day.
    int days = 0; ///< On how many days it was noted, up to today.
    int span = 0; ///< Out of how many: from the first day to today.

    bool operator==(const SymptomRun &) const = default;
};

/// The rules for symptoms that stay.
namespace symptom {

/// Days without a note of it after which a symptom counts as gone. Shorter gaps prove nothing: on a
/// bad day nobody may note anything.
inline constexpr int kLongestGap = 3;
/// Days from which on a symptom is worth a line of its own for a visit: about what the red list waits for.
inline constexpr int kStays = 14;
/// How far back is looked, in days.
inline constexpr int kLongestSpan = 366;

/// The app's own measures that are symptoms of the body, in the order they are shown.
inline constexpr std::array kOwnOfApp{MeasureId::Pain, MeasureId::Breath, MeasureId::Nausea};

/// True for a measure that is a symptom: one of the app's own, or any that a person made.
[[nodiscard]] bool isSymptom(MeasureId measure);
/// True if \a answer to \a measure says that a symptom was there at all.
[[nodiscard]] bool isNoted(const Measure &measure, int answer);

/// The stretch of \a days that reaches up to \a today; nothing if the symptom is gone by then. Days
/// after \a today, which a clock that was set back leaves, do not count.
[[nodiscard]] std::optional<SymptomRun> presentRun(const QList<QDate> &days, QDate today);

} // namespace symptom

} // namespace alongside
