#pragma once

#include "audit/Finding.h"

class QQuickItem;

namespace alongside::audit {

/// Whoever speaks to their device says what they see: what a button is called on the screen is part of its
/// name (WCAG 2.2 SC 2.5.3). Not for made-up languages, which make up each text for itself.
[[nodiscard]] Findings auditLabels(QQuickItem *root);

} // namespace alongside::audit
