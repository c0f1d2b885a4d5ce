#pragma once

#include <QQuickImageProvider>

namespace alongside {

/// Draws `image://icon/<regular|fill>/<name>/<rrggbb>` from content/icons, in that colour and at the
/// size the Image asks for, in logical pixels. Qt caches the result per address and size and packs it
/// into an atlas.
///
/// An unknown name gives no picture, and Image then warns: in a test that is a failure.
class IconProvider : public QQuickImageProvider
{
public:
    /// \a pixelRatio: how many pixels of the screen lie along a logical one. An icon does not ask its screen
    /// itself: as each of thousands is destroyed, Qt looks through all that listens to the screen.
    explicit IconProvider(double pixelRatio = 1);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    double m_pixelRatio;
};

} // namespace alongside
