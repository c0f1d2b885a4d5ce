#pragma once

#include "domain/TreatmentCycle.h"

#include <QString>

/// Treatment cycles in words.
namespace alongside::treatmenttext {

/// The name a person gave it, or how it goes: "21 days on, 7 off".
[[nodiscard]] QString nameOf(const TreatmentCycle &cycle);
/// "21 days on, 7 off"; "every 21 days" if there are no days off.
[[nodiscard]] QString rhythmOf(const TreatmentCycle &cycle);
/// "From Monday 2 March 2026", "From ... to ...".
[[nodiscard]] QString datesOf(const TreatmentCycle &cycle);
/// What today is: "Today is day 5 of 28, a day on"; empty before and after it.
[[nodiscard]] QString todayOf(const TreatmentCycle &cycle, QDate today);
/// "7 days from Monday 2 March 2026".
[[nodiscard]] QString holdText(const TreatmentHold &hold);

} // namespace alongside::treatmenttext
