#pragma once

#include "domain/Contact.h"
#include "domain/Scan.h"

namespace alongside {

/// Identity of a stored visit. Distinct from every other id by type.
enum class VisitId : qint64 {};

/// An appointment: with whom, when and where, and what to think of before.
struct Visit
{
    VisitId id{};
    std::optional<ContactId> contact = std::nullopt; ///< Someone of the care team.
    QString who{};       ///< Whom it is with, as the person calls them; may be empty.
    QString about{};     ///< What it is for; may be empty.
    LivedTime time;      ///< In the zone that it takes place in.
    bool hasTime = true; ///< False if only the day is known; `time` is then the noon of it.
    std::optional<ScanId> scan = std::nullopt; ///< The scan that it is for, or about.
    QString place{};                           ///< In lines.
    QString preparation{};
    QString companion{}; ///< Who comes along.
    QString note{};
    QString calendarUid{}; ///< By which the calendar knows it that it came from; empty if it did not.

    /// The day on the calendar where it takes place.
    [[nodiscard]] QDate day() const { return time.wallClock().date(); }

    bool operator==(const Visit &) const = default;
};

/// The rules for visits.
namespace visit {

inline constexpr int kLongestLine = 200;    ///< Characters of whom, what for and who comes along.
inline constexpr int kLongestPlace = 2'000; ///< Characters.
inline constexpr int kLongestText = 10'000; ///< Characters of preparation or note.
inline constexpr int kLongestUid = 255;     ///< Characters.

/// \returns ErrorCode::InvalidValue for words too long to keep.
[[nodiscard]] Result<void> checked(const Visit &visit);

/// Whether it is behind one at \a now: 2 hours after it began; the day after, if only that is known.
[[nodiscard]] bool isOver(const Visit &visit, const QDateTime &now);

/// The moment that stands for \a day if no time is known.
[[nodiscard]] LivedTime momentOf(QDate day, const QTimeZone &zone);

} // namespace visit

} // namespace alongside
