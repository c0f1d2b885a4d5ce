#pragma once

#include <QtTypes>

namespace alongside {

/// In what distances are told. Stored: a number never changes its meaning.
enum class DistanceUnit : quint8 {
    AsUsual = 0, ///< As it is usual where the person lives.
    Kilometres = 1,
    Miles = 2,
};

inline constexpr double kKilometresInAMile = 1.609344;

} // namespace alongside
