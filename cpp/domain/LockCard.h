#pragma once

#include "domain/CallNote.h"
#include "domain/CallPlan.h"

namespace alongside {

/// What a person chose to have at hand without the passphrase: names, numbers and words, and nothing
/// else of the profile. Nobody's role is on it.
struct LockCard
{
    QList<CallLine> lines; ///< Without contact, role and star.
    QList<CallNote> notes; ///< Each with words, all chosen.

    /// Of all there is, what was chosen.
    [[nodiscard]] static LockCard chosenFrom(const QList<CallLine> &lines, const QList<CallNote> &notes);

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty() && notes.isEmpty(); }

    bool operator==(const LockCard &) const = default;
};

} // namespace alongside
