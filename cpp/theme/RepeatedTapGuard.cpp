#include "theme/RepeatedTapGuard.h"

#include <QMetaMethod>

namespace alongside {

RepeatedTapGuard::RepeatedTapGuard(QQuickItem *parent) : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton); // touches arrive as these, too
}

void RepeatedTapGuard::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemParentHasChanged) {
        disconnect(m_clicked);
        // Every button of Qt Quick Templates has clicked(); their classes are not public API.
        if (data.item && data.item->metaObject()->indexOfSignal("clicked()") >= 0)
            m_clicked = connect(data.item, SIGNAL(clicked()), this, SLOT(startIgnoring()));
    }
    QQuickItem::itemChange(change, data);
}

void RepeatedTapGuard::startIgnoring()
{
    m_ignoresUntil.setRemainingTime(m_interval);
}

void RepeatedTapGuard::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(!m_ignoresUntil.hasExpired()); // not accepted: the control below gets it
}

void RepeatedTapGuard::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

} // namespace alongside
