#include "models/DeviceSettingsModel.h"

#include "models/ErrorText.h"
#include "models/UiLanguage.h"

#include <QLocale>

namespace alongside {

DeviceSettingsModel::DeviceSettingsModel(const DeviceSettingsFile &file, bool canBlockCapture,
                                         QObject *parent)
    : QObject(parent), m_file(file), m_settings(file.read()), m_canBlockCapture(canBlockCapture)
{}

template<typename Value>
void DeviceSettingsModel::change(Value DeviceSettings::*which, const Value &value)
{
    if (m_settings.*which == value)
        return;
    m_settings.*which = value;
    const auto written = m_file.write(m_settings); // half a kilobyte: not worth a thread
    m_problem = written ? QString() : toSentence(written.error(), Deed::Changing);
    Q_EMIT changed();
}

void DeviceSettingsModel::setAppearance(Appearance appearance)
{
    change(&DeviceSettings::appearance, DeviceSettings::Appearance(int(appearance)));
}

void DeviceSettingsModel::setStrongContrast(bool strong)
{
    change(&DeviceSettings::strongContrast, strong);
}

void DeviceSettingsModel::setLessMovement(bool less)
{
    change(&DeviceSettings::lessMovement, less);
}

void DeviceSettingsModel::setPlainLetters(bool plain)
{
    change(&DeviceSettings::plainLetters, plain);
}

void DeviceSettingsModel::setIgnoreRepeatedTaps(bool ignore)
{
    change(&DeviceSettings::ignoreRepeatedTaps, ignore);
}

void DeviceSettingsModel::setTextPercent(int percent)
{
    change(&DeviceSettings::textPercent, percent);
}

void DeviceSettingsModel::setLineSpacing(LineSpacing spacing)
{
    change(&DeviceSettings::lineSpacing, DeviceSettings::LineSpacing(int(spacing)));
}

void DeviceSettingsModel::setCaptureAllowed(bool allowed)
{
    change(&DeviceSettings::captureAllowed, allowed);
}

QStringList DeviceSettingsModel::languages()
{
    QStringList names;
    for (const QString &language : uiLanguages())
        names += uiLanguageName(language);
    return names;
}

int DeviceSettingsModel::language() const
{
    return int(uiLanguages().indexOf(m_settings.language));
}

void DeviceSettingsModel::setLanguage(int row)
{
    if (row == language())
        return;
    change(&DeviceSettings::language, uiLanguages().value(row));
    Q_EMIT languageChosen();
}

// What was chosen is spoken in a moment, if not yet.
int DeviceSettingsModel::spokenLanguage() const
{
    const int chosen = language();
    return chosen >= 0 ? chosen : int(uiLanguages().indexOf(QLocale::languageToCode(QLocale().language())));
}

void DeviceSettingsModel::setHelpRegion(const QString &code)
{
    change(&DeviceSettings::helpRegion, code);
}

} // namespace alongside
