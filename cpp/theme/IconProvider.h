#pragma once

#include <QQuickImageProvider>

namespace alongside {

/// Draws `image://icon/<regular|fill>/<name>/<rrggbb>` from content/icons, in that colour and at the
/// size the Image asks for. Qt caches the result per address and size and packs it into an atlas.
///
/// An unknown name gives no picture, and Image then warns: in a test that is a failure.
class IconProvider : public QQuickImageProvider
{
public:
    IconProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace alongside
