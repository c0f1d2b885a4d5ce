#include "ActivityFilter.h"

#include <QEvent>

namespace alongside {

ActivityFilter::ActivityFilter(std::function<void()> tell, QObject *parent)
    : QObject(parent), m_tell(std::move(tell))
{}

bool ActivityFilter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate: m_tell(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alongside
