#pragma once

#include "flyer/FlyerLayout.h"

#include <QByteArray>

namespace alongside {

/// \a layout as a PDF of one sheet, made in memory: fonts embedded, text that can be searched. Needs a
/// QGuiApplication. \returns nothing if it could not be made.
[[nodiscard]] QByteArray flyerPdf(const FlyerLayout &layout);

} // namespace alongside
