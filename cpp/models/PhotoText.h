#pragma once

#include "photos/PhotoRefusal.h"

#include <QList>
#include <QString>

namespace alongside {

/// A file that was not taken as a photo.
struct RefusedPhoto
{
    QString name; ///< As photoFileName() gives it.
    PhotoRefusal why{};
};

/// Why none of \a refused was added, and what to do, in a sentence or two; empty for none.
[[nodiscard]] QString toSentence(const QList<RefusedPhoto> &refused);

} // namespace alongside
