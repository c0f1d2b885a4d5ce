#pragma once

#include "domain/GeoPoint.h"
#include "domain/Helpline.h"
#include "domain/Meeting.h"

#include <QStringList>

#include <optional>

namespace alongside {

/// How people of a group come together.
enum class GroupKind {
    InPerson,
    Online,
    Hybrid, ///< In person and online, or by phone.
    Phone,
    Forum, ///< In writing, at any hour.
};

/// Whom a group is for.
enum class GroupAudience {
    Metastatic, ///< People with metastatic breast cancer.
    Partner,    ///< Partners, family, friends, caregivers.
    BreastCancer,
    AnyCancer,
    Young,
    Men,
    Lgbtq,
    Faith,
    Children, ///< Of people with cancer.
};

enum class GroupLeader { Unknown, Professional, Peer };

/// What is known of a group stands on this.
enum class GroupEvidence {
    Own,    ///< A page of its organisation was read.
    News,   ///< A report of somebody independent was read.
    Listed, ///< A list of somebody else was read.
    Named,  ///< It is named in a text that the content began with; no page was read.
};

/// Where a group meets, never as exactly as a building.
struct GroupArea
{
    enum class Precision {
        Town, ///< The middle of the town.
        Area, ///< The largest town of the area that it is for.
    };

    GeoPoint middle{};
    Precision precision = Precision::Town;

    bool operator==(const GroupArea &) const = default;
};

/// Who told of a group that came from outside: see pack/GroupPack.h.
struct GroupTeller
{
    QString packId{};
    QString name{};        ///< What they call what they gave out.
    bool isSigned = false; ///< Whoever gave it out first gave this out, too.

    bool operator==(const GroupTeller &) const = default;
};

/// A support group, a centre that has some, or a network of them. Facts: content/groups, sources:
/// content/SOURCES.md.
struct SupportGroup
{
    /// An entry that nobody compared with its sources for more days than this is not to be relied on.
    static constexpr int kDaysACheckIsGood = 180;

    QString id{}; ///< Stable, as "gb-maggies-leeds".
    QString name{};
    QString organisation{};
    GroupKind kind = GroupKind::InPerson;
    QList<GroupAudience> audiences{};
    bool metastaticOnly = false; ///< Everybody in it has metastatic disease, or is near to someone who has.
    QStringList languages{};     ///< ISO 639 codes.
    QStringList countries{};     ///< Whose people it is for: ISO 3166-1 alpha-2, or Helpline::kWholeWorld.
    QString serves{};            ///< A part of them, in words; may be empty.
    QString town{};              ///< May be empty, as the next ones.
    QString region{};
    std::optional<GroupArea> area{};
    QString where{}; ///< The room or house, in words.
    QString address{};
    QString when{};                ///< What `meetings` do not say, in words.
    QList<Meeting> meetings{};     ///< As far as days are known.
    QList<HelplinePhone> phones{}; ///< The first is the main one.
    QString email{};
    QUrl web{}; ///< http or https; see mayOpenWeb().
    GroupLeader leader = GroupLeader::Unknown;
    bool isFree = false; ///< Known to cost nothing.
    QString note{};
    std::optional<SourceDate> sourceDate{};
    bool sourceDateIsRough = false; ///< The source says no more than about when.
    GroupEvidence evidence = GroupEvidence::Listed;
    bool callFirst = false; ///< Shown only with the date of its source, and that it may have changed.
    QDate checkedOn{};      ///< When the sources were last compared. Nobody called or went there.
    std::optional<GroupTeller> teller{}; ///< None for what is built in.

    [[nodiscard]] bool meetsInPerson() const;
    [[nodiscard]] bool meetsOnline() const;
    [[nodiscard]] bool isByPhone() const { return kind == GroupKind::Phone; }
    [[nodiscard]] bool isFor(GroupAudience audience) const { return audiences.contains(audience); }
    /// Whether people in \a country can take part, as far as the source says.
    [[nodiscard]] bool isForPeopleIn(const QString &country) const;
    [[nodiscard]] bool isForTheWholeWorld() const { return countries.contains(Helpline::kWholeWorld); }
    /// Whether a browser may be given `web`: https, with a host, without a password.
    [[nodiscard]] bool mayOpenWeb() const;
    /// Whether it was not checked for longer than kDaysACheckIsGood.
    [[nodiscard]] bool isStaleOn(QDate today) const { return checkedOn.daysTo(today) > kDaysACheckIsGood; }
    /// The first meeting of all that is not over at \a now; see Meeting::nextAt().
    [[nodiscard]] std::optional<Meeting::Occurrence> nextAt(const QDateTime &now) const;

    bool operator==(const SupportGroup &) const = default;
};

} // namespace alongside
