#pragma once

#include "domain/GeoPoint.h"

#include <QList>

namespace alongside {

/// The point in the middle of \a points, which lie on one side of the globe and may lie on both sides of the
/// date line. \a points must not be empty.
[[nodiscard]] GeoPoint middleOf(const QList<GeoPoint> &points);

} // namespace alongside
