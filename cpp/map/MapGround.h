#pragma once

#include "map/MapItem.h"
#include "map/MapTiles.h"

#include <QTimer>

namespace alongside {

/// Land, water, borders and towns of the bundled map: painted by other threads into squares, shown as
/// pictures, so that it looks the same whatever draws the screen. While the camera moves the pictures are
/// scaled; once it rests they are painted anew in the size in which they are shown.
class MapGround : public MapItem
{
    Q_OBJECT
    QML_ELEMENT

    /// Everything that is looked at is painted.
    Q_PROPERTY(bool complete READ isComplete NOTIFY completeChanged FINAL)

public:
    explicit MapGround(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void completeChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void move() override;
    void redo() override;

private:
    void look();
    void follow();
    [[nodiscard]] double ratio() const;

    MapTiles m_tiles;
    QTimer m_rest;
    bool m_rests = false;
    bool m_complete = false;
};

} // namespace alongside
