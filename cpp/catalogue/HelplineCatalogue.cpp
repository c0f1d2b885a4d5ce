#include "catalogue/HelplineCatalogue.h"

#include "catalogue/ContentWords.h"
#include "catalogue/HelplineReader.h"

#include <QCollator>

#include <algorithm>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

bool isForTheWholeWorld(const Helpline &helpline)
{
    return helpline.countries.contains(Helpline::kWholeWorld);
}

/// Qt names a country in the language people speak there, not in any other. A locale of the
/// person's language in that country is the one way to ask for the name they know.
QString nameOf(QLocale::Territory territory, QLocale::Language language)
{
    const QLocale there(language, territory);
    const bool exists = there.language() == language && there.territory() == territory;
    const QString name = exists ? there.nativeTerritoryName() : QString();
    return name.isEmpty() ? QLocale::territoryToString(territory) : name;
}

} // namespace

Result<HelplineCatalogue> HelplineCatalogue::load(const QLocale &locale)
{
    const Result<QByteArray> json = readContentFile(u"help/helplines"_s, locale);
    if (!json)
        return std::unexpected(json.error());
    return fromJson(*json, locale);
}

Result<HelplineCatalogue> HelplineCatalogue::fromJson(const QByteArray &json, const QLocale &locale)
{
    Result<QList<Helpline>> helplines = readHelplines(json, locale);
    if (!helplines)
        return std::unexpected(helplines.error());
    return HelplineCatalogue(std::move(*helplines));
}

QList<Helpline> HelplineCatalogue::forRegion(const QString &countryCode) const
{
    QList<Helpline> found;
    std::ranges::copy_if(m_helplines, std::back_inserter(found), [&](const Helpline &helpline) {
        return helpline.countries.contains(countryCode) || isForTheWholeWorld(helpline);
    });
    std::ranges::stable_sort(found, {}, [](const Helpline &helpline) {
        return std::pair(helpline.kind, isForTheWholeWorld(helpline));
    });
    return found;
}

bool HelplineCatalogue::hasEmergencyNumber(const QString &countryCode) const
{
    return has(HelplineKind::Emergency, countryCode);
}

bool HelplineCatalogue::hasCrisisLine(const QString &countryCode) const
{
    return has(HelplineKind::Crisis, countryCode);
}

QList<HelplineRegion> HelplineCatalogue::regions(const QLocale &locale) const
{
    QList<HelplineRegion> regions;
    for (const Helpline &helpline : m_helplines) {
        for (const QString &code : helpline.countries) {
            if (code == Helpline::kWholeWorld || std::ranges::contains(regions, code, &HelplineRegion::code))
                continue;
            regions.append({code, nameOf(QLocale::codeToTerritory(code), locale.language())});
        }
    }
    std::ranges::sort(regions, QCollator(locale), &HelplineRegion::name);
    return regions;
}

QString HelplineCatalogue::regionOf(const QLocale &locale)
{
    // The "C" locale has no territory; Qt's code for that is "ZZ".
    return locale.territory() == QLocale::AnyTerritory ? QString()
                                                       : QLocale::territoryToCode(locale.territory());
}

bool HelplineCatalogue::has(HelplineKind kind, const QString &countryCode) const
{
    return std::ranges::any_of(m_helplines, [&](const Helpline &helpline) {
        return helpline.kind == kind && helpline.countries.contains(countryCode);
    });
}

} // namespace alongside
