#pragma once

#include <QImage>
#include <QVideoFrame>

namespace alongside {

/// Light and dark of \a frame (QImage::Format_Grayscale8), turned as it is to be seen, without a side longer
/// than \a most. Null if there is nothing to see in it. Slow.
[[nodiscard]] QImage luminanceOf(QVideoFrame frame, int most);

} // namespace alongside
