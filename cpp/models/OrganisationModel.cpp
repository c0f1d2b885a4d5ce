#include "models/OrganisationModel.h"

#include "models/DateText.h"
#include "models/LearnText.h"
#include "models/NameText.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString placesText(const QStringList &countries)
{
    QStringList names;
    for (const QString &country : countries) {
        const bool isWorld = country == u"001";
        names += isWorld ? OrganisationModel::tr("Anywhere") : countryName(country);
    }
    return names.join(u", "_s);
}

QString costText(const QString &cost)
{
    if (cost == u"free")
        return OrganisationModel::tr("Free");
    if (cost == u"local")
        return OrganisationModel::tr("At the cost of a local call");
    return OrganisationModel::tr("What it costs is not known here");
}

} // namespace

QString organisationKindText(const QString &kind)
{
    const QHash<QString, QString> texts{{u"group"_s, OrganisationModel::tr("Groups")},
                                        {u"forum"_s, OrganisationModel::tr("Discussion boards")},
                                        {u"podcast"_s, OrganisationModel::tr("Podcast")},
                                        {u"helpline"_s, OrganisationModel::tr("Helpline")},
                                        {u"information"_s, OrganisationModel::tr("Information")},
                                        {u"register"_s, OrganisationModel::tr("Directory")},
                                        {u"mentor"_s, OrganisationModel::tr("One to one")},
                                        {u"money"_s, OrganisationModel::tr("Help with money")},
                                        {u"children"_s, OrganisationModel::tr("For children")},
                                        {u"centre"_s, OrganisationModel::tr("Centres to go to")}};
    return texts.value(kind);
}

void OrganisationModel::show(const Organisation &organisation, const QString &about)
{
    m_shown = organisation;
    m_about = about;
    Q_EMIT shown();
}

QString OrganisationModel::line() const
{
    //: %1 is a kind of help, %2 countries, %3 what it costs.
    return tr("%1. %2. %3.")
        .arg(organisationKindText(m_shown.kind), placesText(m_shown.countries), costText(m_shown.cost));
}

QString OrganisationModel::sure() const
{
    QStringList sentences{m_shown.sure};
    if (m_shown.published != u"undated")
        //: %1 is a year, a month or a day.
        sentences += tr("What was read is from %1.").arg(publishedText(m_shown.published));
    //: %1 is a date.
    sentences += tr("Compared on %1.").arg(dateText(m_shown.checkedOn));
    if (m_shown.callFirst)
        sentences += tr("It may have changed: ask there first.");
    return sentences.join(u' ');
}

} // namespace alongside
