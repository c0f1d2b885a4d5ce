#include "pack/PackChange.h"

#include "pack/WordsBeside.h"

#include <QHash>

namespace alongside {

namespace {

// Who tells is told of the pack, not of each group.
SupportGroup withoutTeller(SupportGroup group)
{
    group.teller.reset();
    return group;
}

} // namespace

bool mayComeIn(PackStanding standing)
{
    switch (standing) {
    case PackStanding::New:
    case PackStanding::Update:
    case PackStanding::NowSigned:
    case PackStanding::MoreWords:
    case PackStanding::OtherSigner: return true;
    case PackStanding::Same:
    case PackStanding::Older:
    case PackStanding::Clash:
    case PackStanding::Unsigned:
    case PackStanding::BuiltIn: break;
    }
    return false;
}

PackStanding standingOf(const GroupPack &coming, const GroupPack *known,
                        const std::optional<PublicKey> &trusted)
{
    if (!known)
        return trusted && coming.signer != trusted ? PackStanding::OtherSigner : PackStanding::New;
    if (coming.version < known->version)
        return PackStanding::Older;
    const bool isAsOld = coming.version == known->version;
    const WordsBeside words = isAsOld ? wordsBeside(coming, *known) : WordsBeside::Other;
    if (isAsOld && words == WordsBeside::Other)
        return PackStanding::Clash;
    if (trusted && !coming.signer)
        return PackStanding::Unsigned;
    if (trusted && coming.signer != trusted)
        return PackStanding::OtherSigner;
    if (!known->signer && coming.signer)
        return PackStanding::NowSigned;
    if (!isAsOld)
        return PackStanding::Update;
    return words == WordsBeside::More ? PackStanding::MoreWords : PackStanding::Same;
}

QList<GroupChange> changesBetween(const GroupPack *known, const GroupPack &coming)
{
    QHash<QString, SupportGroup> before;
    if (known) {
        for (const SupportGroup &group : known->groups)
            before.insert(group.id, group);
    }
    QList<GroupChange> changes;
    for (const SupportGroup &group : coming.groups) {
        if (!before.contains(group.id)) {
            changes += GroupChange{.kind = GroupChange::Kind::Added, .now = group};
            continue;
        }
        const SupportGroup was = before.take(group.id);
        const bool isSame = withoutTeller(was) == withoutTeller(group);
        changes += GroupChange{.kind = isSame ? GroupChange::Kind::Same : GroupChange::Kind::Changed,
                               .now = group,
                               .before = was};
    }
    if (!known)
        return changes;
    for (const SupportGroup &group : known->groups) {
        if (before.contains(group.id))
            changes += GroupChange{.kind = GroupChange::Kind::Gone, .before = group};
    }
    return changes;
}

} // namespace alongside
