#pragma once

#include "audit/Finding.h"

class QQuickItem;

namespace alongside::audit {

/// Everything that can be pressed in \a root, as an assistive tool is told of it: it has a name, is
/// large enough (44 px, and 48 is the house rule), inside the page, not under another, and can be
/// pressed by that tool, too.
[[nodiscard]] Findings auditTargets(QQuickItem *root);

} // namespace alongside::audit
