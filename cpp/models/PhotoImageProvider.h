#pragma once

#include "models/PhotoImages.h"

#include <QPointer>
#include <QQuickAsyncImageProvider>

namespace alongside {

/// `image://photo/ADDRESS` in QML; see PhotoImages::read() for the addresses. For an Image with
/// `cache: false`, or the picture would outlive the profile's locking. Never a file.
class PhotoImageProvider : public QQuickAsyncImageProvider
{
public:
    /// \a images lives on the thread of the engine.
    explicit PhotoImageProvider(PhotoImages &images) : m_images(&images) {}

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    PhotoImages *m_images;
};

} // namespace alongside
