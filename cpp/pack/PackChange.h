#pragma once

#include "pack/GroupPack.h"

namespace alongside {

/// What a pack is to the one of the same id that is here.
enum class PackStanding {
    New,         ///< None is here.
    Update,      ///< A newer version, by the same signer, or neither is signed.
    NowSigned,   ///< The one here is not signed, this one is.
    OtherSigner, ///< Not signed by the key that is known of it: the person has to agree.
    Same,        ///< It is here already.
    MoreWords,   ///< It is here already, but for words in one more language: see WordsBeside.h.
    Older,       ///< The one here is newer.
    Clash,       ///< As old as the one here, and not the same.
    Unsigned,    ///< The one here is signed and this one is not.
    BuiltIn,     ///< It passes on a group that the directory here has: see PassedOn.h.
};

/// Whether a pack of \a standing may come in at all.
[[nodiscard]] bool mayComeIn(PackStanding standing);

/// \param known    the one of the same id that is here; null for none.
/// \param trusted  the key that is known of that id, from the first pack that was signed.
[[nodiscard]] PackStanding standingOf(const GroupPack &coming, const GroupPack *known,
                                      const std::optional<PublicKey> &trusted);

/// What a pack does to one group.
struct GroupChange
{
    enum class Kind { Added, Changed, Gone, Same };

    Kind kind = Kind::Added;
    SupportGroup now{};    ///< Empty for one that is gone.
    SupportGroup before{}; ///< Empty for one that is added.
};

/// What \a coming does to each group of it and of \a known, null for none: in the order of \a coming, then
/// those that are gone.
[[nodiscard]] QList<GroupChange> changesBetween(const GroupPack *known, const GroupPack &coming);

} // namespace alongside
