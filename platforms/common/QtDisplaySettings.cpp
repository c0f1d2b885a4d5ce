#include "QtDisplaySettings.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLocale>
#include <QStyleHints>

namespace alongside {

namespace {

QtDisplaySettings *s_told = nullptr;

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

QtDisplaySettings::QtDisplaySettings(QObject *parent) : DisplaySettings(parent)
{
    s_told = this;
    QAccessible::installActivationObserver(&s_observer);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &DisplaySettings::changed);
}

QtDisplaySettings::~QtDisplaySettings()
{
    QAccessible::removeActivationObserver(&s_observer);
    s_told = nullptr;
}

bool QtDisplaySettings::dark() const
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

bool QtDisplaySettings::tallScript() const
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

bool QtDisplaySettings::screenReader() const
{
    return QAccessible::isActive();
}

} // namespace alongside
