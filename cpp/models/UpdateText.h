#pragma once

#include "services/UpdateService.h"

#include <QStringList>

namespace alongside {

// Updates of the content in words.

/// What an update does to one part of the content: "2 renewed, 1 new", and what that is.
struct UpdatePart
{
    QString title;
    QString line;
    QStringList lines;
};

/// What is wrong, in which part of it, and that nothing was changed.
[[nodiscard]] QString toSentence(const UpdateRefusal &refusal);
/// Where the content is from that one reads.
[[nodiscard]] QString contentStandingText(const ContentStanding &standing);
/// Whose updates this app takes.
[[nodiscard]] QString trustedKeyText(const Result<TrustedKey> &trusted);
/// Part by part, those that something is changed in. What stands behind a gate that is not \a open is
/// counted and not named.
[[nodiscard]] QList<UpdatePart> updateParts(const QList<UpdateChange> &changes, Gates open);

} // namespace alongside
