#pragma once

#include "core/Result.h"
#include "domain/LivedTime.h"

#include <QDate>
#include <QString>

#include <optional>

namespace alongside {

/// Identity of a stored worry. Distinct from every other id by type.
enum class WorryId : qint64 {};

/// What a person made of a worry when its time came. Stored: a number never changes its meaning.
enum class WorrySort : quint8 {
    None = 0,
    Act = 1,   ///< Something can be done: `answer` is the next step.
    Carry = 2, ///< It can only be carried: `answer` is a kind line.
};

/// A worry that was put off until its own time.
struct Worry
{
    WorryId id{};
    LivedTime time; ///< When it was written down.
    QString body;
    WorrySort sort = WorrySort::None;
    QString answer;
    std::optional<QDate> nextDay; ///< When the next step is to be done. For WorrySort::Act only.
    bool closed = false;          ///< Put down, with the list it was on.

    bool operator==(const Worry &) const = default;
};

/// The rules for worries.
namespace worry {

inline constexpr int kLongest = 2'000; ///< Characters of a worry, and of its answer.

/// \a worry without white space around its words. \returns ErrorCode::InvalidValue for one that has
///   none, has too many, has an answer or a day that its sort does not allow, or is closed unsorted.
[[nodiscard]] Result<Worry> checked(Worry worry);

} // namespace worry

} // namespace alongside
