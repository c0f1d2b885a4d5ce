#include "LinuxDisplaySettings.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QRectF>

namespace alongside {

LinuxDisplaySettings::LinuxDisplaySettings(QObject *parent) : QtDisplaySettings(parent)
{
    const QInputMethod *keyboard = QGuiApplication::inputMethod();
    connect(keyboard, &QInputMethod::keyboardRectangleChanged, this, &DisplaySettings::changed);
    connect(keyboard, &QInputMethod::visibleChanged, this, &DisplaySettings::changed);
}

qreal LinuxDisplaySettings::keyboardHeight() const
{
    const QInputMethod *keyboard = QGuiApplication::inputMethod();
    return keyboard->isVisible() ? keyboard->keyboardRectangle().height() : 0;
}

} // namespace alongside
