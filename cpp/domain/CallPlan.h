#pragma once

#include "domain/ContactHead.h"

namespace alongside {

/// Someone to call, at one of the telephones.
struct CallLine
{
    ContactId contact{};
    ContactRole role = ContactRole::Other;
    QString name{};
    bool starred = false;
    ContactPhone phone;

    bool operator==(const CallLine &) const = default;
};

/// Whom to call at one moment: what is answered, what may be, and what is not.
struct CallPlan
{
    QList<CallLine> now;    ///< Known to be answered, the likeliest to help first.
    QList<CallLine> unsaid; ///< Nobody said when.
    QList<CallLine> later;  ///< Known not to be answered.

    /// \a lines at \a moment. Of those that are answered the starred come first, then those that are
    /// there for just such an hour; all else stays in the order given.
    [[nodiscard]] static CallPlan of(const QList<CallLine> &lines, CallMoment moment);

    bool operator==(const CallPlan &) const = default;
};

/// The rules for lines.
namespace callline {

/// The telephones of those \a heads who can be asked about the illness, and of anyone starred: those
/// who answer most questions first.
[[nodiscard]] QList<CallLine> ofTeam(const QList<ContactHead> &heads);

/// The telephones of family and friends with a star.
[[nodiscard]] QList<CallLine> ofClose(const QList<ContactHead> &heads);

/// Every telephone there is, in the same order.
[[nodiscard]] QList<CallLine> ofAll(const QList<ContactHead> &heads);

} // namespace callline

} // namespace alongside
