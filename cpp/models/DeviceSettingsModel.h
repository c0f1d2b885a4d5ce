#pragma once

#include "services/DeviceSettings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// How this device shows Alongside, for everybody who uses it. Kept as soon as it is changed.
class DeviceSettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppContext")

    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY changed FINAL)
    Q_PROPERTY(bool strongContrast READ strongContrast WRITE setStrongContrast NOTIFY changed FINAL)
    Q_PROPERTY(bool lessMovement READ lessMovement WRITE setLessMovement NOTIFY changed FINAL)
    Q_PROPERTY(bool plainLetters READ plainLetters WRITE setPlainLetters NOTIFY changed FINAL)
    Q_PROPERTY(
        bool ignoreRepeatedTaps READ ignoreRepeatedTaps WRITE setIgnoreRepeatedTaps NOTIFY changed FINAL)
    /// 85 to 200, or 0 to follow the device.
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed FINAL)
    /// Of what is read at length.
    Q_PROPERTY(LineSpacing lineSpacing READ lineSpacing WRITE setLineSpacing NOTIFY changed FINAL)
    Q_PROPERTY(bool captureAllowed READ captureAllowed WRITE setCaptureAllowed NOTIFY changed FINAL)
    /// True if this device can block screenshots, so that allowing them means something.
    Q_PROPERTY(bool canBlockCapture READ canBlockCapture CONSTANT FINAL)
    /// What the languages call themselves that Alongside is in, and the one that was chosen; -1 to speak
    /// as the device does.
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed FINAL)
    /// The one that is spoken, chosen or not; -1 if it is none of them.
    Q_PROPERTY(int spokenLanguage READ spokenLanguage NOTIFY changed FINAL)
    /// Why the last change could not be kept; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum class Appearance { FollowDevice, Light, Dark };
    Q_ENUM(Appearance)
    enum class LineSpacing { Normal, Wide, VeryWide };
    Q_ENUM(LineSpacing)

    DeviceSettingsModel(const DeviceSettingsFile &file, bool canBlockCapture, QObject *parent = nullptr);

    [[nodiscard]] const DeviceSettings &settings() const { return m_settings; }
    /// Country whose helplines are shown; empty: the device's own.
    void setHelpRegion(const QString &code);

    [[nodiscard]] Appearance appearance() const { return Appearance(int(m_settings.appearance)); }
    void setAppearance(Appearance appearance);
    [[nodiscard]] bool strongContrast() const { return m_settings.strongContrast; }
    void setStrongContrast(bool strong);
    [[nodiscard]] bool lessMovement() const { return m_settings.lessMovement; }
    void setLessMovement(bool less);
    [[nodiscard]] bool plainLetters() const { return m_settings.plainLetters; }
    void setPlainLetters(bool plain);
    [[nodiscard]] bool ignoreRepeatedTaps() const { return m_settings.ignoreRepeatedTaps; }
    void setIgnoreRepeatedTaps(bool ignore);
    [[nodiscard]] int textPercent() const { return m_settings.textPercent; }
    void setTextPercent(int percent);
    [[nodiscard]] LineSpacing lineSpacing() const { return LineSpacing(int(m_settings.lineSpacing)); }
    void setLineSpacing(LineSpacing spacing);
    [[nodiscard]] bool captureAllowed() const { return m_settings.captureAllowed; }
    void setCaptureAllowed(bool allowed);
    [[nodiscard]] static QStringList languages();
    [[nodiscard]] int language() const;
    void setLanguage(int row);
    [[nodiscard]] int spokenLanguage() const;
    [[nodiscard]] bool canBlockCapture() const { return m_canBlockCapture; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    /// After changed(): another one than before.
    void languageChosen();

private:
    template<typename Value>
    void change(Value DeviceSettings::*which, const Value &value);

    DeviceSettingsFile m_file;
    DeviceSettings m_settings;
    QString m_problem;
    bool m_canBlockCapture;
};

} // namespace alongside
