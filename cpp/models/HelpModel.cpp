#include "models/HelpModel.h"

#include "models/NameText.h"

#include <QCollator>

#include <algorithm>

namespace alongside {

HelpModel::HelpModel(const HelplineCatalogue &catalogue, DeviceSettingsModel &settings, const QLocale &device,
                     QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_settings(settings), m_device(device),
      m_regions(namedRegions())
{
    refresh();
}

QList<HelplineRegion> HelpModel::namedRegions() const
{
    QList<HelplineRegion> regions = m_catalogue.regions(QLocale());
    for (HelplineRegion &region : regions)
        region.name = countryName(region.code);
    std::ranges::sort(regions, QCollator(QLocale()), &HelplineRegion::name);
    return regions;
}

void HelpModel::retell()
{
    m_regions = namedRegions();
    m_redList.forget();
    refresh();
    Q_EMIT regionChanged();
}

QString HelpModel::code() const
{
    const QString chosen = m_settings.settings().helpRegion;
    return chosen.isEmpty() ? HelplineCatalogue::regionOf(m_device) : chosen;
}

QStringList HelpModel::regionNames() const
{
    QStringList names;
    for (const HelplineRegion &region : m_regions)
        names.append(region.name);
    return names;
}

int HelpModel::region() const
{
    const auto found = std::ranges::find(m_regions, code(), &HelplineRegion::code);
    return found == m_regions.end() ? -1 : int(found - m_regions.begin());
}

void HelpModel::setRegion(int row)
{
    if (row < 0 || row >= m_regions.size() || row == region())
        return;
    m_settings.setHelpRegion(m_regions[row].code);
    refresh();
    Q_EMIT regionChanged();
}

QString HelpModel::regionName() const
{
    if (const int row = region(); row >= 0)
        return m_regions[row].name;
    return countryName(code());
}

void HelpModel::refresh()
{
    m_helplines.show(m_catalogue.forRegion(code()));
}

} // namespace alongside
