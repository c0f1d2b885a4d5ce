#pragma once

#include "services/SettingService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Which coping tool a person opened last, to have it at hand on Today.
class LastCopingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// As the content names it; "breathing" before there was any.
    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)

public:
    /// \a settings must outlive the model.
    explicit LastCopingModel(SettingService &settings, QObject *parent = nullptr);

    /// \a key was opened.
    Q_INVOKABLE void note(const QString &key);

    [[nodiscard]] QString key() const { return m_key; }

Q_SIGNALS:
    void changed();

private:
    void show(const QString &key);

    SettingService &m_settings;
    QString m_key;
};

} // namespace alongside
