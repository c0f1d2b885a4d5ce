#include "models/GroupModel.h"

#include "models/GroupText.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QStringList withoutEmpty(QStringList lines)
{
    lines.removeAll(QString());
    return lines;
}

} // namespace

GroupModel::GroupModel(GroupKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    connect(&m_keeper, &GroupKeeper::changed, this, [this] {
        if (!m_wanted.isEmpty() && m_keeper.isLoaded()) {
            open(std::exchange(m_wanted, {}));
            return;
        }
        // A newer card of the group may have come while its page is open.
        if (const SupportGroup *now = m_keeper.find(m_group.id))
            m_group = *now;
        Q_EMIT changed();
    });
}

void GroupModel::open(const QString &id)
{
    if (!m_keeper.isLoaded()) {
        m_wanted = id;
        m_keeper.load();
        return;
    }
    const SupportGroup *group = m_keeper.find(id);
    if (!group) {
        Q_EMIT missing();
        return;
    }
    m_group = *group;
    Q_EMIT changed();
    Q_EMIT opened();
}

void GroupModel::setStarred(bool starred)
{
    GroupMark mark = m_keeper.markOf(m_group.id);
    if (m_group.id.isEmpty() || mark.starred == starred)
        return;
    mark.starred = starred;
    m_keeper.keep(mark, this, [](const Result<void> &) {}); // the keeper tells how it went
}

void GroupModel::addToCareTeam()
{
    if (!m_group.id.isEmpty())
        Q_EMIT contactWanted(toContact());
}

Contact GroupModel::toContact() const
{
    Contact contact{.role = ContactRole::Other,
                    .name = m_group.name.left(contact::kLongestLine),
                    .title = tr("Support group"),
                    .organisation = m_group.organisation.left(contact::kLongestLine)};
    for (const HelplinePhone &phone : m_group.phones)
        contact.phones +=
            ContactPhone{.number = phone.number, .label = phone.label.left(contact::kLongestLine)};
    if (contact::isEmail(m_group.email))
        contact.emails += m_group.email;
    if (contact::isPortal(m_group.web))
        contact.portal = m_group.web;
    contact.address = addressLines();
    contact.note = withoutEmpty(QStringList(times()) << groupLabelText(m_group)).join(u'\n');
    return contact;
}

QString GroupModel::addressLines() const
{
    return withoutEmpty({m_group.where, m_group.address, groupTownText(m_group)}).join(u'\n');
}

void GroupModel::addToVisits()
{
    if (const auto next = m_group.nextAt(m_keeper.clock().now()))
        Q_EMIT visitWanted(toVisit(*next));
}

Visit GroupModel::toVisit(const Meeting::Occurrence &meeting) const
{
    const bool hasTime = meeting.begins.isValid();
    Visit visit{.who = m_group.name.left(visit::kLongestLine),
                .about = tr("Support group"),
                .time = hasTime ? LivedTime::at(meeting.begins, meeting.begins.timeZone())
                                : visit::momentOf(meeting.day, m_keeper.clock().zone()),
                .hasTime = hasTime};
    if (meeting.ends.isValid())
        visit.minutes = int(meeting.begins.secsTo(meeting.ends) / 60);
    if (m_group.meetsInPerson())
        visit.place = addressLines().left(visit::kLongestPlace);
    visit.note =
        withoutEmpty({groupLabelText(m_group), m_group.web.toString(QUrl::FullyEncoded)}).join(u'\n');
    return visit;
}

QString GroupModel::shareText() const
{
    return groupShareText(m_group);
}

QStringList GroupModel::facts() const
{
    QStringList facts;
    for (const GroupAudience audience : m_group.audiences)
        facts += groupAudienceText(audience);
    facts += groupLeaderText(m_group.leader);
    if (m_group.isFree)
        facts += tr("Costs nothing");
    facts += languagesText(m_group.languages);
    return withoutEmpty(facts);
}

QStringList GroupModel::times() const
{
    QStringList times;
    for (const Meeting &meeting : m_group.meetings)
        times += meetingText(meeting);
    return withoutEmpty(times << m_group.when);
}

QString GroupModel::next() const
{
    const QDateTime now = m_keeper.clock().now();
    const auto next = m_group.nextAt(now);
    return next ? occurrenceText(*next, now, m_keeper.clock().zone()) : QString();
}

QStringList GroupModel::places() const
{
    QStringList places{groupKindText(m_group.kind), m_group.where, m_group.address, groupTownText(m_group),
                       m_group.serves};
    places = withoutEmpty(places);
    places.removeDuplicates();
    return places;
}

QString GroupModel::nearness() const
{
    const std::optional<Place> &place = m_keeper.place();
    if (!m_group.area || !place)
        return {};
    const double far = place->point.kilometresTo(m_group.area->middle);
    if (m_keeper.isCloseBy(far))
        return tr("close by");
    const QString distance = distanceText(far, m_keeper.unit());
    //: %1 is a distance, "about 12 km".
    return m_group.area->precision == GroupArea::Precision::Town
               ? tr("%1, to the middle of the town").arg(distance)
               : tr("%1, to the largest town of the area").arg(distance);
}

QString GroupModel::directions() const
{
    if (!m_group.meetsInPerson() || (m_group.address.isEmpty() && m_group.town.isEmpty()))
        return {};
    if (m_group.address.contains(m_group.town))
        return m_group.address;
    if (!m_group.address.isEmpty())
        return m_group.address + u", "_s + m_group.town;
    return withoutEmpty({m_group.where, m_group.town, m_group.region}).join(u", "_s);
}

QStringList GroupModel::phones() const
{
    QStringList phones;
    for (const HelplinePhone &phone : m_group.phones)
        phones += phone.number.text();
    return phones;
}

QStringList GroupModel::dials() const
{
    QStringList dials;
    for (const HelplinePhone &phone : m_group.phones)
        dials += phone.number.dialled();
    return dials;
}

QStringList GroupModel::phoneLabels() const
{
    QStringList labels;
    for (const HelplinePhone &phone : m_group.phones)
        labels += phone.label;
    return labels;
}

QString GroupModel::evidence() const
{
    return groupEvidenceText(m_group);
}

QString GroupModel::source() const
{
    return groupSourceText(m_group);
}

QString GroupModel::checked() const
{
    return groupCheckedText(m_group);
}

QDate GroupModel::today() const
{
    return m_keeper.clock().now().toTimeZone(m_keeper.clock().zone()).date();
}

QString GroupModel::stale() const
{
    return groupStaleText(m_group, today());
}

} // namespace alongside
