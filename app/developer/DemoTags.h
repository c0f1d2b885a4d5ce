#pragma once

#include "DemoTextSeeds.h"

#include <QString>
#include <QStringList>

namespace alongside::demo {

/// The tags Maya gives an entry: what is going on, and who is in it. None for about one in four.
[[nodiscard]] QStringList tagsOf(Moment moment, const QString &body);

} // namespace alongside::demo
