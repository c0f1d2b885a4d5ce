#pragma once

#include "models/DeviceSettingsModel.h"
#include "models/HelplineModel.h"
#include "models/RedListModel.h"

#include <QLocale>
#include <QStringList>

namespace alongside {

/// Help: who can be called where the person is. Needs no profile and no internet.
class HelpModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppContext")

    Q_PROPERTY(alongside::HelplineModel *helplines READ helplines CONSTANT FINAL)
    Q_PROPERTY(alongside::RedListModel *redList READ redList CONSTANT FINAL)
    /// Countries with helplines of their own, by name; and which one is chosen, -1 if none of them.
    Q_PROPERTY(QStringList regionNames READ regionNames NOTIFY regionChanged FINAL)
    Q_PROPERTY(int region READ region WRITE setRegion NOTIFY regionChanged FINAL)
    /// Where the person is, as "United Kingdom".
    Q_PROPERTY(QString regionName READ regionName NOTIFY regionChanged FINAL)
    /// False if no emergency number is known here for that country.
    Q_PROPERTY(bool hasEmergencyNumber READ hasEmergencyNumber NOTIFY regionChanged FINAL)
    /// False if no crisis line of that country is known here.
    Q_PROPERTY(bool hasCrisisLine READ hasCrisisLine NOTIFY regionChanged FINAL)

public:
    /// Borrows both; they must outlive the model.
    /// \param device  says where the person is while they have not said so themselves.
    HelpModel(const HelplineCatalogue &catalogue, DeviceSettingsModel &settings, const QLocale &device,
              QObject *parent = nullptr);

    /// The language is another, and so is the catalogue: shows everything anew.
    void retell();

    [[nodiscard]] HelplineModel *helplines() { return &m_helplines; }
    [[nodiscard]] RedListModel *redList() { return &m_redList; }
    [[nodiscard]] QStringList regionNames() const;
    [[nodiscard]] int region() const;
    void setRegion(int row);
    [[nodiscard]] QString regionName() const;
    [[nodiscard]] bool hasEmergencyNumber() const { return m_catalogue.hasEmergencyNumber(code()); }
    [[nodiscard]] bool hasCrisisLine() const { return m_catalogue.hasCrisisLine(code()); }

Q_SIGNALS:
    void regionChanged();

private:
    [[nodiscard]] QString code() const;
    [[nodiscard]] QList<HelplineRegion> namedRegions() const;
    void refresh();

    const HelplineCatalogue &m_catalogue;
    DeviceSettingsModel &m_settings;
    const QLocale m_device;
    QList<HelplineRegion> m_regions;
    HelplineModel m_helplines;
    RedListModel m_redList;
};

} // namespace alongside
