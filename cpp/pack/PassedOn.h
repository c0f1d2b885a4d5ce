#pragma once

#include "pack/GroupPack.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace alongside {

// A group of the directory that a member passes on in a file: a pack of that one group, which nobody signed
// and which its leader knows nothing of. By its id it is known for what it says that it is.

/// Words by language, ISO 639; English always.
using WordsByLanguage = QHash<QString, QString>;

/// What passes on \a entry of the directory as it was on \a asOf. A pack does not say how sure something
/// is: \a caution, if there is any, goes where a reader comes upon it.
/// \returns nothing if there is no room for that.
[[nodiscard]] std::optional<QJsonObject> passedOnContent(const QJsonObject &entry, QDate asOf,
                                                         const WordsByLanguage &caution);

/// The day that \a version of something passed on stands for; an invalid one if it stands for none.
[[nodiscard]] QDate passedOnDay(int version);

/// Whether \a teller, or a pack, says no more than what the directory said.
[[nodiscard]] bool isPassedOn(const GroupTeller &teller);
[[nodiscard]] bool isPassedOn(const GroupPack &pack);
/// What the directory calls the group of \a teller, or of \a pack; empty if it is not passed on.
[[nodiscard]] QString passedOnGroup(const GroupTeller &teller);
[[nodiscard]] QString passedOnGroup(const GroupPack &pack);

} // namespace alongside
