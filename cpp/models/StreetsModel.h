#pragma once

#include "map/StreetPictures.h"
#include "services/SettingService.h"

namespace alongside {

/// Whether the map shows streets, which come from a server on the internet: never before the person has
/// turned them on. Kept in the profile.
class StreetsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    Q_PROPERTY(bool on READ isOn NOTIFY changed FINAL)
    /// The name of the server.
    Q_PROPERTY(QString server READ server CONSTANT FINAL)
    Q_PROPERTY(alongside::StreetPictures *pictures READ pictures CONSTANT FINAL)
    /// Why the last wish could not be kept; empty if it was. It is followed all the same until the lock.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows all; they must outlive the model.
    StreetsModel(SettingService &settings, StreetSource &source, const Clock &clock,
                 QObject *parent = nullptr);

    Q_INVOKABLE void turnOn() { decide(true); }
    Q_INVOKABLE void turnOff() { decide(false); }
    /// Forgets every picture; what is looked at is fetched anew.
    Q_INVOKABLE void forget() { m_pictures.forget(); }

    [[nodiscard]] bool isOn() const { return m_pictures.isOn(); }
    [[nodiscard]] QString server() const { return m_source.server(); }
    [[nodiscard]] StreetPictures *pictures() { return &m_pictures; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void decide(bool on);

    SettingService &m_settings;
    StreetSource &m_source;
    StreetPictures m_pictures;
    QString m_problem;
    bool m_decided = false; ///< Since the profile was opened.
};

} // namespace alongside
