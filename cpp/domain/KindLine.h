#pragma once

#include "core/Result.h"

#include <QString>

namespace alongside {

/// Identity of a stored kind line. Distinct from every other id by type.
enum class KindLineId : qint64 {};

/// A kind line that a person wrote down for themselves.
struct KindLine
{
    KindLineId id{};
    int position = 0; ///< Among a person's own; two may have the same.
    QString body;

    bool operator==(const KindLine &) const = default;
};

/// The rules for kind lines.
namespace kindline {

inline constexpr int kLongest = 500; ///< Characters: it is read at one glance.

/// \a line without white space around its words. \returns ErrorCode::InvalidValue for one that has
///   none, or too many.
[[nodiscard]] Result<KindLine> checked(KindLine line);

} // namespace kindline

} // namespace alongside
