#pragma once

#include "map/MapItem.h"
#include "map/StreetPictures.h"

#include <QTimer>

namespace alongside {

/// Pictures of streets, where there are some; elsewhere nothing, so that what is below shows. Only while
/// this can be seen are any asked for, or asked for again.
class MapStreets : public MapItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(
        alongside::StreetPictures *pictures READ pictures WRITE setPictures NOTIFY picturesChanged FINAL)
    /// Everything that is looked at is there.
    Q_PROPERTY(bool complete READ isComplete NOTIFY completeChanged FINAL)

public:
    explicit MapStreets(QQuickItem *parent = nullptr);
    ~MapStreets() override;

    [[nodiscard]] StreetPictures *pictures() const { return m_pictures; }
    void setPictures(StreetPictures *pictures);
    [[nodiscard]] bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void picturesChanged();
    void completeChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void move() override;
    void redo() override;

private:
    [[nodiscard]] int level() const;
    [[nodiscard]] bool isSeen() const;
    void noteSeen();
    void look();
    void follow();

    QPointer<StreetPictures> m_pictures;
    QTimer m_rest;
    Qt::ApplicationState m_appState;
    bool m_complete = false;
};

} // namespace alongside
