#pragma once

#include "domain/SupportGroup.h"

namespace alongside {

/// How a person wants to meet others.
enum class GroupWay { InPerson, Online, Phone };

enum class GroupOrder {
    Distance, ///< The nearest first.
    Fit,      ///< The one that suits best first.
};

/// Which groups a person looks for, and in which order.
struct GroupQuery
{
    GroupWay way = GroupWay::InPerson;
    std::optional<GeoPoint> origin{}; ///< Where they are; without it nothing is near.
    QString country{};                ///< The one they are in; ISO 3166-1 alpha-2, may be empty.
    QString spoken{};                 ///< Their language; ISO 639, may be empty.
    bool metastaticOnly = false;
    QList<GroupAudience> audiences{};                ///< For any of these; for anybody if empty.
    GroupLeader leader = GroupLeader::Unknown;       ///< Unknown: led by anybody.
    QString language{};                              ///< Held in this one; in any if empty.
    std::optional<Qt::DayOfWeek> day = std::nullopt; ///< Known to meet on this one.
    /// The day and the zone where they are; needed with `day` only. What is met online or by phone is on a
    /// day there. Without a zone it is on the group's own day.
    QDate today{};
    QTimeZone here{};
    bool freeOnly = false;
    GroupOrder order = GroupOrder::Distance;

    bool operator==(const GroupQuery &) const = default;
};

/// A group that was found.
struct FoundGroup
{
    qsizetype position = 0;           ///< In the list that was looked through.
    std::optional<double> kilometres; ///< From the origin to the middle of its town; if both are known.

    bool operator==(const FoundGroup &) const = default;
};

/// Those of \a groups that \a query asks for, \a most at most.
///
/// In person: those whose town is known, in the order wanted, then those of the person's country whose
/// town is not. Online and by phone: those for the person's country first, then those for the whole
/// world, then the others; within that as they fit.
[[nodiscard]] QList<FoundGroup> findGroups(const QList<SupportGroup> &groups, const GroupQuery &query,
                                           qsizetype most);

/// Whether \a group is one of those that \a query asks for, wherever it is.
[[nodiscard]] bool isWanted(const SupportGroup &group, const GroupQuery &query);

/// The day of the week of \a meeting where a person in \a here is, who comes to it online or by phone: that
/// of the next one as of \a today, since clocks do not change everywhere at once. The group's own day if it
/// has no times, or one of the zones is not known.
[[nodiscard]] Qt::DayOfWeek dayElsewhere(const Meeting &meeting, const QTimeZone &here, QDate today);

/// How well \a group suits who asks \a query: higher is better. What counts, most first: that it is for
/// metastatic disease only, that it is held in their language, that it is for people with metastatic
/// disease at all, that it is not in doubt, and that the day it meets is known.
[[nodiscard]] int fitOf(const SupportGroup &group, const GroupQuery &query);

} // namespace alongside
