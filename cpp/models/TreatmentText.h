#pragma once

#include "domain/TreatmentCycle.h"
#include "domain/TreatmentNote.h"

#include <QStringList>

/// Treatment cycles in words.
namespace alongside::treatmenttext {

/// The name a person gave it, or how it goes: "21 days on, 7 off".
[[nodiscard]] QString nameOf(const TreatmentCycle &cycle);
/// "21 days on, 7 off"; "every 21 days" if there are no days off.
[[nodiscard]] QString rhythmOf(const TreatmentCycle &cycle);
/// "From Monday 2 March 2026", "From ... to ...".
[[nodiscard]] QString datesOf(const TreatmentCycle &cycle);
/// What today is: "Today is day 5 of 28, a day on"; empty before and after it, and
/// for what is taken every day.
[[nodiscard]] QString todayOf(const TreatmentCycle &cycle, QDate today);
/// All that a list says of it below its name: how it goes, since when, today, the last hold, and why.
[[nodiscard]] QStringList linesOf(const TreatmentCycle &cycle, QDate today);
/// The same of a medicine or a side effect; empty if no day is known.
[[nodiscard]] QString datesOf(const TreatmentNote &note);
/// "7 days from Monday 2 March 2026".
[[nodiscard]] QString holdText(const TreatmentHold &hold);

} // namespace alongside::treatmenttext
