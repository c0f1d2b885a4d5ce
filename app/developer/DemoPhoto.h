#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace alongside::demo {

/// A picture that Maya took, painted by code: no person, no place there is.
struct DemoPhoto
{
    QByteArray image;     ///< JPEG.
    QByteArray thumbnail; ///< JPEG, 256 pixels on its longer side.
    QSize size;           ///< Of the image, in pixels.
    QString description;  ///< Never empty.
};

/// Picture \a index of any number; the same index gives the same picture.
[[nodiscard]] DemoPhoto demoPhoto(int index);

} // namespace alongside::demo
