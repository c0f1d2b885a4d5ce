#pragma once

#include "domain/LivedTime.h"
#include "domain/Measure.h"
#include "domain/Mood.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

namespace alongside {

/// Identity of a stored check-in. Distinct from every other id by type.
enum class CheckInId : qint64 {};

/// How a person was at one moment: whatever of it they wanted to answer.
struct CheckIn
{
    CheckInId id{};
    LivedTime time;
    QMap<MeasureId, int> answers; ///< Each on its measure's scale.
    QStringList tags;
    QString note;

    /// Absent when it was not answered.
    [[nodiscard]] std::optional<Mood> mood() const;
    /// True if there is nothing in it to keep.
    [[nodiscard]] bool isEmpty() const;

    bool operator==(const CheckIn &) const = default;
};

/// The rules for check-ins.
namespace checkin {

inline constexpr int kLongestNote = 10'000; ///< Characters.
inline constexpr int kHardDays = 3;         ///< Very low days among kHardDaysWithin that are several.
inline constexpr int kHardDaysWithin = 7;   ///< Days, the last one included.

/// A check-in with nothing but a mood.
[[nodiscard]] CheckIn ofMood(const LivedTime &time, Mood mood);

/// True if kHardDays of the kHardDaysWithin days up to \a today are among \a veryLow, the days on which
/// a person felt very low, in any order and each as often as it may be.
[[nodiscard]] bool hasSeveralHardDays(const QList<QDate> &veryLow, QDate today);

/// \returns ErrorCode::InvalidValue for one that is empty, whose note is too long, or with an answer
///   to one of the app's measures that is not on its scale.
[[nodiscard]] Result<void> checked(const CheckIn &checkIn);

} // namespace checkin

} // namespace alongside
