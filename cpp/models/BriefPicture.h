#pragma once

#include "models/BriefModel.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace alongside {

/// The page for a visit as it will come out of the printer, as wide as the item.
class BriefPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(alongside::BriefModel *brief READ brief WRITE setBrief NOTIFY briefChanged FINAL)

public:
    explicit BriefPicture(QQuickItem *parent = nullptr) : QQuickPaintedItem(parent) {}

    [[nodiscard]] BriefModel *brief() const { return m_brief; }
    void setBrief(BriefModel *brief);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void briefChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void follow();

    QPointer<BriefModel> m_brief;
};

} // namespace alongside
