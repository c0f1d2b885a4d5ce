#pragma once

#include "brief/BriefLayout.h"

#include <QByteArray>

namespace alongside {

/// \a layout as a PDF of one sheet, made in memory: fonts embedded, text that can be searched and read aloud
/// in the order it stands, a title. It is not tagged, because Qt 6.8 cannot; briefText() is there for whoever
/// needs more than that. Needs a QGuiApplication.
/// \returns nothing if it could not be made.
[[nodiscard]] QByteArray briefPdf(const BriefLayout &layout);

} // namespace alongside
