#pragma once

#include "domain/LivedTime.h"
#include "domain/Mood.h"

namespace alongside {

/// Identity of a stored check-in. Distinct from every other id by type.
enum class CheckInId : qint64 {};

/// One answer to "how are you right now?".
struct CheckIn
{
    CheckInId id{};
    LivedTime time;
    Mood mood;

    bool operator==(const CheckIn &) const = default;
};

} // namespace alongside
