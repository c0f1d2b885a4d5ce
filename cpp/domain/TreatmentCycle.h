#pragma once

#include "core/Result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace alongside {

/// Identity of a stored treatment cycle. Distinct from every other id by type.
enum class TreatmentCycleId : qint64 {};

/// Days on which a treatment was held.
struct TreatmentHold
{
    QDate first;
    int days = 0;
    QString reason{}; ///< Why, in own words; may be empty.

    [[nodiscard]] QDate last() const { return first.addDays(days - 1); }

    bool operator==(const TreatmentHold &) const = default;
};

/// One line of treatment, and how it comes again: so many days on, then off until the cycle begins anew.
/// What is taken every day has cycles of one day.
///
/// While it is held the count of days waits; afterwards it goes on where it stood.
struct TreatmentCycle
{
    TreatmentCycleId id{};
    QString name;
    QDate first;                ///< Day 1 of the first cycle.
    std::optional<QDate> last;  ///< The last day of all; absent while it goes on.
    int length = 28;            ///< Days, 1 to 366.
    int daysOn = 21;            ///< From day 1, 1 to length.
    QList<TreatmentHold> holds; ///< In order, not overlapping.
    QString reason{};           ///< Why it began or ended, in own words and in lines; may be empty.

    bool operator==(const TreatmentCycle &) const = default;
};

/// One day of a treatment.
struct TreatmentDay
{
    enum class Kind : quint8 { On, Off, Held };

    Kind kind = Kind::On;
    int cycle = 0; ///< Which cycle, from 1; of a held day, the one that waits.
    int day = 0;   ///< Day of the cycle, from 1; of a held day, the one that comes next.

    bool operator==(const TreatmentDay &) const = default;
};

/// Days of the same kind that follow each other.
struct TreatmentStretch
{
    QDate first;
    QDate last;
    TreatmentDay::Kind kind = TreatmentDay::Kind::On;

    bool operator==(const TreatmentStretch &) const = default;
};

/// The rules for treatment cycles.
namespace treatment {

inline constexpr int kLongestCycle = 366; ///< Days.
inline constexpr int kLongestHold = 366;  ///< Days.
inline constexpr int kLongestName = 60;   ///< Characters.
inline constexpr int kMostHolds = 200;
inline constexpr int kLongestWhy = 200;      ///< Characters of why it was held.
inline constexpr int kLongestReason = 2'000; ///< Characters.

/// What \a day is in \a cycle, which must be checked; nothing before its first and after its last day.
[[nodiscard]] std::optional<TreatmentDay> dayOf(const TreatmentCycle &cycle, QDate day);

/// The stretches of \a cycle from \a first to \a last.
[[nodiscard]] QList<TreatmentStretch> stretches(const TreatmentCycle &cycle, QDate first, QDate last);

/// \a cycle with its name on one line and its holds in order.
/// \returns ErrorCode::InvalidValue for lengths or a name out of range, a last day before the first, and
///   holds outside the treatment or over each other.
[[nodiscard]] Result<TreatmentCycle> checked(TreatmentCycle cycle);

} // namespace treatment

} // namespace alongside
