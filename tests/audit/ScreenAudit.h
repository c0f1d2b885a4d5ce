#pragma once

#include "audit/Finding.h"

class QQuickItem;

namespace alongside::audit {

/// Makes \a root, and its window with it, as high as all that scrolls in it, so that nothing is out
/// of sight. \a root must be at the upper left corner of a shown window, with a height of its own.
void unroll(QQuickItem *root);

/// All rules, on what is shown now: on the uppermost popup while one is open.
[[nodiscard]] Findings auditScreen(QQuickItem *root, bool wordsMaySplit);

} // namespace alongside::audit
