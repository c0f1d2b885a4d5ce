#pragma once

#include "audit/Finding.h"

class QQuickItem;

namespace alongside::audit {

/// Every text in \a root stands out from what is really behind it, measured in pixels: the window is
/// drawn with its texts and without, and the strongest pixels of each text are compared.
///
/// Hard below WCAG's AA (4.5:1, large text 3:1), a note below AAA (7:1, large 4.5:1).
/// \a root must be in a shown window.
[[nodiscard]] Findings auditContrast(QQuickItem *root);

} // namespace alongside::audit
