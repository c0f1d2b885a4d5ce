#pragma once

#include "domain/ResultPlan.h"
#include "domain/ScanWorry.h"

namespace alongside {

// Scans in words.

/// "CT scan".
[[nodiscard]] QString scanKindText(ScanKind kind);
/// What it is called: the kind, or a person's own name for another one.
[[nodiscard]] QString scanTitle(const Scan &scan);
/// "Monday 23 March at 10:30 am", with the year if it is another one, and the city if the clock there is
/// not the one \a here.
[[nodiscard]] QString scanWhenText(const Scan &scan, QDate today, const QTimeZone &here);
/// "Stable".
[[nodiscard]] QString scanOutcomeText(ScanOutcome outcome);
/// "Before".
[[nodiscard]] QString scanPhaseText(ScanPhase phase);
/// "I wait until somebody calls".
[[nodiscard]] QString resultLookText(ResultLook look);
/// "Breathing" for "breathing"; nothing for a key that is not known.
[[nodiscard]] QString comfortToolText(const QString &key);
/// The app's tools, by their keys, in the order they are offered.
[[nodiscard]] QStringList comfortTools();
/// "5.5": as many digits as it has, one at the most.
[[nodiscard]] QString worryText(double worry);

} // namespace alongside
