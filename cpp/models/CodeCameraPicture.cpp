#include "models/CodeCameraPicture.h"

#include <QQuickWindow>
#include <QSGImageNode>

namespace alongside {

CodeCameraPicture::CodeCameraPicture(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void CodeCameraPicture::setCamera(CodeCamera *camera)
{
    if (m_camera == camera)
        return;
    if (m_camera)
        disconnect(m_camera, nullptr, this, nullptr);
    m_camera = camera;
    if (m_camera)
        connect(m_camera, &CodeCamera::pictureChanged, this, &QQuickItem::update);
    update();
    Q_EMIT cameraChanged();
}

// Each picture has a node of its own, and the one before goes with all that it holds.
QSGNode *CodeCameraPicture::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    delete old;
    const QImage picture = m_camera ? m_camera->picture() : QImage();
    if (picture.isNull() || size().isEmpty())
        return nullptr;
    QSGImageNode *node = window()->createImageNode();
    node->setOwnsTexture(true);
    node->setTexture(window()->createTextureFromImage(picture, QQuickWindow::TextureIsOpaque));
    node->setFiltering(QSGTexture::Linear);
    node->setRect(boundingRect());
    node->setSourceRect(QRectF(QPointF(), picture.size()));
    return node;
}

} // namespace alongside
