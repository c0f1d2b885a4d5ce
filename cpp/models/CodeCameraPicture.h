#pragma once

#include "models/CodeCamera.h"

#include <QPointer>
#include <QQuickItem>

namespace alongside {

/// What a camera sees now, as large as the item.
class CodeCameraPicture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(alongside::CodeCamera *camera READ camera WRITE setCamera NOTIFY cameraChanged REQUIRED FINAL)

public:
    explicit CodeCameraPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] CodeCamera *camera() const { return m_camera; }
    void setCamera(CodeCamera *camera);

Q_SIGNALS:
    void cameraChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    QPointer<CodeCamera> m_camera;
};

} // namespace alongside
