#include "models/PhotoImageProvider.h"

namespace alongside {

namespace {

class PhotoResponse : public QQuickImageResponse
{
public:
    PhotoResponse() : m_image(1, 1, QImage::Format_ARGB32_Premultiplied) { m_image.fill(Qt::transparent); }

    /// What is gone is shown as nothing; it is no error.
    void finish(const QImage &image)
    {
        if (!image.isNull())
            m_image = image;
        Q_EMIT finished();
    }

    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }

private:
    QImage m_image;
};

} // namespace

// Called by the thread that reads pictures: the answer goes back to it, where the response lives until
// it has finished.
QQuickImageResponse *PhotoImageProvider::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    auto *response = new PhotoResponse;
    QMetaObject::invokeMethod(m_images, [images = m_images, id, requestedSize, response] {
        images->read(id, requestedSize.isEmpty() ? QSize() : requestedSize, [response](const QImage &image) {
            QMetaObject::invokeMethod(response, [response, image] { response->finish(image); });
        });
    });
    return response;
}

} // namespace alongside
