#pragma once

#include "map/StreetPictures.h"
#include "models/StreetKeeper.h"
#include "services/SettingService.h"

namespace alongside {

/// Whether the map shows streets, which come from a server on the internet: never before the person has
/// turned them on. That is kept in the profile, and so are the pictures, until they are turned off.
class StreetsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    Q_PROPERTY(bool on READ isOn NOTIFY changed FINAL)
    /// The name of the server.
    Q_PROPERTY(QString server READ server CONSTANT FINAL)
    Q_PROPERTY(alongside::StreetPictures *pictures READ pictures CONSTANT FINAL)
    /// How much was kept when that was last looked at, empty if nothing, and how much may be, as "3.2 MB".
    Q_PROPERTY(QString kept READ kept NOTIFY changed FINAL)
    Q_PROPERTY(QString most READ most CONSTANT FINAL)
    /// Why the last wish could not be kept; empty if it was. It is followed all the same until the lock.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// What the model stands on; it must outlive it.
    struct Foundation
    {
        SettingService &settings;
        StreetService &streets;
        StreetSource &source;
        const Clock &clock;
    };

    explicit StreetsModel(const Foundation &foundation, QObject *parent = nullptr);

    Q_INVOKABLE void turnOn() { decide(true); }
    /// Removes every picture, too.
    Q_INVOKABLE void turnOff() { decide(false); }
    /// Removes every picture; what is looked at is fetched anew.
    Q_INVOKABLE void forget();
    /// Looks how much is kept. Ends in changed().
    Q_INVOKABLE void look();

    [[nodiscard]] bool isOn() const { return m_pictures.isOn(); }
    [[nodiscard]] QString server() const { return m_source.server(); }
    [[nodiscard]] StreetPictures *pictures() { return &m_pictures; }
    [[nodiscard]] QString kept() const { return m_kept; }
    [[nodiscard]] static QString most();
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void decide(bool on);

    SettingService &m_settings;
    StreetService &m_streets;
    StreetSource &m_source;
    StreetKeeper m_keeper;
    StreetPictures m_pictures;
    QString m_kept;
    QString m_problem;
    bool m_decided = false; ///< Since the profile was opened.
};

} // namespace alongside
