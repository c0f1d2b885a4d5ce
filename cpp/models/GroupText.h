#pragma once

#include "domain/DistanceUnit.h"
#include "domain/GroupSearch.h"
#include "domain/Place.h"
#include "pack/PassedOn.h"

#include <QDateTime>
#include <QString>

namespace alongside {

// Support groups in words.

/// "In person and online".
[[nodiscard]] QString groupKindText(GroupKind kind);
/// "Partners, family and friends".
[[nodiscard]] QString groupAudienceText(GroupAudience audience);
/// "Led by a professional"; empty if that is not known.
[[nodiscard]] QString groupLeaderText(GroupLeader leader);
/// "English, Spanish".
[[nodiscard]] QString languagesText(const QStringList &codes);
/// "United Kingdom".
[[nodiscard]] QString countryText(const QString &code);
/// "Leeds, England"; of a ZIP code "02139 Cambridge, Massachusetts".
[[nodiscard]] QString placeText(const Place &place);
/// "about 12 km", or miles, as \a unit says.
[[nodiscard]] QString distanceText(double kilometres, DistanceUnit unit);
/// "Third Tuesday of the month, 10:15 to 12:15", on the group's own clock.
[[nodiscard]] QString meetingText(const Meeting &meeting);
/// "Tuesday 15 December, 10:15 to 12:15", on the person's clock; "Now, until 12:15".
[[nodiscard]] QString occurrenceText(const Meeting::Occurrence &meeting, const QDateTime &now,
                                     const QTimeZone &zone);
/// "Leeds, England", or what is said of where it is.
[[nodiscard]] QString groupTownText(const SupportGroup &group);
/// What is known stands on this: "A page of theirs was read. Nobody called."
[[nodiscard]] QString groupEvidenceText(const SupportGroup &group);
/// "From “Anna's groups”, signed by its sender."; empty for what is built in.
[[nodiscard]] QString groupTellerText(const SupportGroup &group);
/// "Compared with its sources on 22 November 2026."
[[nodiscard]] QString groupCheckedText(const SupportGroup &group);
/// "Source from September 2025."
[[nodiscard]] QString groupSourceText(const SupportGroup &group);
/// "May have changed. Source from September 2025."; empty for a group that needs no such label.
[[nodiscard]] QString groupLabelText(const SupportGroup &group);
/// The same in English and in the language of the app, for a file; nothing for one that needs no such label.
[[nodiscard]] WordsByLanguage groupCautionWords(const SupportGroup &group);
/// "Not checked since 22 November 2026."; empty while the last check is good.
[[nodiscard]] QString groupStaleText(const SupportGroup &group, QDate today);
/// All that is known of it, in lines, to be sent to somebody.
[[nodiscard]] QString groupShareText(const SupportGroup &group);
/// What a card says of it, in lines, and nothing of how sure that is.
[[nodiscard]] QStringList groupLines(const SupportGroup &group);

} // namespace alongside
