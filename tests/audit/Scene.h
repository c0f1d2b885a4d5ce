#pragma once

#include <QQuickItem>

namespace alongside::audit {

// What is on screen. Delegates of a Repeater are not QObject children, so the visual tree is walked.

/// \a root and everything in it, parents first.
[[nodiscard]] QList<QQuickItem *> everyItem(QQuickItem *root);

/// The texts a person can see: Text, TextEdit and TextInput, not empty, not hidden, not of a disabled
/// control.
[[nodiscard]] QList<QQuickItem *> visibleTexts(QQuickItem *root);

[[nodiscard]] bool isVisible(const QQuickItem *item);

/// Where \a item is in \a root.
[[nodiscard]] QRectF boxIn(const QQuickItem *root, const QQuickItem *item);

/// The part of \a root that is left for \a item by what clips it.
[[nodiscard]] QRectF clipIn(const QQuickItem *root, const QQuickItem *item);

/// What \a item scrolls in; null if nothing.
[[nodiscard]] QQuickItem *scrollerOf(const QQuickItem *item);

/// True inside what lies over the page for a moment and goes away by itself.
[[nodiscard]] bool isPassing(const QQuickItem *item);

/// The nearest button \a item is part of; null if none.
[[nodiscard]] QQuickItem *buttonOf(const QQuickItem *item);

/// What a person is dealing with: the uppermost open popup in the window of \a root, or \a root.
[[nodiscard]] QQuickItem *uppermost(QQuickItem *root);

[[nodiscard]] QString textOf(const QQuickItem *text);

} // namespace alongside::audit
