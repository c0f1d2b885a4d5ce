#pragma once

#include "domain/CallNote.h"
#include "domain/CallPlan.h"

#include <QString>
#include <QStringList>

namespace alongside {

/// "Oncologist".
[[nodiscard]] QString contactRoleText(ContactRole role);
/// Every role, in the order of ContactRole.
[[nodiscard]] QStringList contactRoleTexts();
/// "Breast oncologist, St. Example": what they do and where.
[[nodiscard]] QString contactLineText(const ContactHead &head);
/// "AO" for "Dr. Amara Osei"; empty for a name without letters.
[[nodiscard]] QString initialsOf(const QString &name);

/// "Weekdays": every CallTime, in its order.
[[nodiscard]] QStringList callTimeTexts();
/// "Weekdays, 8:00 am to 5:00 pm."
[[nodiscard]] QString callHoursText(const CallHours &hours);

/// "Allergies".
[[nodiscard]] QString callTopicText(CallTopic topic);
/// "Medicines, latex, contrast dye": what could stand there.
[[nodiscard]] QString callTopicExample(CallTopic topic);

} // namespace alongside
