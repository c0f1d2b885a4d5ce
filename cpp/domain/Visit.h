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
    int minutes = 0;     ///< How long it takes; whole days if only the day is known; 0 if that is not said.
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
inline constexpr int kMinutesOfDay = 24 * 60;
inline constexpr int kMostMinutes = 31 * kMinutesOfDay; ///< A month on a ward.

/// \returns ErrorCode::InvalidValue for words too long to keep, or a length that is none.
[[nodiscard]] Result<void> checked(const Visit &visit);

/// When it ends, where it takes place: the noon of the last day, if only days are known. Nothing if that is
/// not said.
[[nodiscard]] std::optional<LivedTime> endOf(const Visit &visit);

/// Whether it is behind one at \a now: after its end; if that is not said, 2 hours after it began. The day
/// after, if only that is known.
[[nodiscard]] bool isOver(const Visit &visit, const QDateTime &now);

/// The moment that stands for \a day if no time is known.
[[nodiscard]] LivedTime momentOf(QDate day, const QTimeZone &zone);

} // namespace visit

} // namespace alongside
