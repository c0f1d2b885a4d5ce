#pragma once

#include "DemoText.h"

#include "domain/CheckIn.h"

namespace alongside::demo {

/// What Maya calls a symptom of her own.
inline constexpr const char *kOwnSymptom = "Tingling feet";

/// The whole of the check-in that \a demo is the mood of, in the year up to \a until: on most days
/// more than that, sometimes with a note; more sickness after a treatment, more worry around a scan.
/// \a ownSymptom: the measure of that name. The same arguments give the same check-in.
[[nodiscard]] Result<CheckIn> demoCheckIn(const DemoMood &demo, const QDateTime &until, MeasureId ownSymptom);

} // namespace alongside::demo
