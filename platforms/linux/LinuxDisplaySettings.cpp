#include "LinuxDisplaySettings.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>
#include <QStyleHints>

namespace alongside {

namespace {

LinuxDisplaySettings *s_told = nullptr;

void tellOfScreenReader(bool)
{
    if (s_told)
        Q_EMIT s_told->changed();
}

class ActivationObserver : public QAccessible::ActivationObserver
{
public:
    void accessibilityActiveChanged(bool active) override { tellOfScreenReader(active); }
};

ActivationObserver s_observer;

} // namespace

LinuxDisplaySettings::LinuxDisplaySettings(QObject *parent) : DisplaySettings(parent)
{
    s_told = this;
    QAccessible::installActivationObserver(&s_observer);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &DisplaySettings::changed);
    const QInputMethod *keyboard = QGuiApplication::inputMethod();
    connect(keyboard, &QInputMethod::keyboardRectangleChanged, this, &DisplaySettings::changed);
    connect(keyboard, &QInputMethod::visibleChanged, this, &DisplaySettings::changed);
}

LinuxDisplaySettings::~LinuxDisplaySettings()
{
    QAccessible::removeActivationObserver(&s_observer);
    s_told = nullptr;
}

bool LinuxDisplaySettings::dark() const
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

bool LinuxDisplaySettings::tallScript() const
{
    switch (QLocale().script()) {
    case QLocale::ArabicScript:
    case QLocale::BengaliScript:
    case QLocale::DevanagariScript:
    case QLocale::KhmerScript:
    case QLocale::LaoScript:
    case QLocale::MyanmarScript:
    case QLocale::TamilScript:
    case QLocale::TeluguScript:
    case QLocale::ThaiScript:
    case QLocale::TibetanScript: return true;
    default: return false;
    }
}

bool LinuxDisplaySettings::screenReader() const
{
    return QAccessible::isActive();
}

qreal LinuxDisplaySettings::keyboardHeight() const
{
    const QInputMethod *keyboard = QGuiApplication::inputMethod();
    return keyboard->isVisible() ? keyboard->keyboardRectangle().height() : 0;
}

} // namespace alongside
