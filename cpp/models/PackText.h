#pragma once

#include "services/GroupPackService.h"

#include <QStringList>

namespace alongside {

// Packs of groups in words.

/// What is wrong, in which group, that nothing was changed, and what to do.
[[nodiscard]] QString toSentence(const PackRefusal &refusal);
/// The same about what somebody is filling in.
[[nodiscard]] QString cardSentence(const PackRefusal &refusal);
/// What is given: who gives it out, or which group somebody passes on.
[[nodiscard]] QString packTitleText(const GroupPack &pack);
/// Who gives it out, as that one says it, or that somebody passes it on.
[[nodiscard]] QString packFromText(const GroupPack &pack);
/// "Signed. Key 4821 0937 5510 2264." or that it is not.
[[nodiscard]] QString packSignerText(const GroupPack &pack);
/// What it is to what is here, and what follows from that.
[[nodiscard]] QString packStandingText(const PackPreview &preview);
/// "Version 3, given out on 26 November 2026", or of which day it is.
[[nodiscard]] QString packVersionText(const GroupPack &pack);
/// "New".
[[nodiscard]] QString groupChangeText(GroupChange::Kind kind);
/// All that a new group says; of a changed one what is different: each line, and what was there before.
[[nodiscard]] QStringList groupChangeLines(const GroupChange &change);

} // namespace alongside
