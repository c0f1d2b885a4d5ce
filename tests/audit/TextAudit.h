#pragma once

#include "audit/Finding.h"

class QQuickItem;

namespace alongside::audit {

/// Every text in \a root is shown whole: not cut, not wider than its place, no word split in two,
/// inside its button and the page, not on another text.
///
/// \param wordsMaySplit  for made-up languages, whose compounds no layout could hold.
[[nodiscard]] Findings auditTexts(QQuickItem *root, bool wordsMaySplit);

} // namespace alongside::audit
