#include "models/GroupListModel.h"

#include "models/GroupText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// More than anybody scrolls through.
constexpr qsizetype kMost = 300;

} // namespace

GroupListModel::GroupListModel(GroupKeeper &keeper, const GroupFilterModel &filter, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper), m_filter(filter)
{
    // The filter tells of every change of the keeper's, too.
    connect(&m_filter, &GroupFilterModel::changed, this, &GroupListModel::show);
}

void GroupListModel::show()
{
    const GroupQuery query = m_filter.query();
    const QList<FoundGroup> found =
        m_starredOnly ? findStarred(query) : findGroups(m_keeper.groups(), query, kMost);
    if (found != m_found || query != m_query) {
        beginResetModel();
        m_query = query;
        m_found = found;
        endResetModel();
    } else if (!m_found.isEmpty()) { // a star, a unit, the hour: the list stays where it was scrolled to
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    Q_EMIT changed();
}

QList<FoundGroup> GroupListModel::findStarred(const GroupQuery &query) const
{
    QList<FoundGroup> found;
    for (qsizetype position = 0; position < m_keeper.groups().size(); ++position) {
        const SupportGroup &group = m_keeper.groups()[position];
        if (!m_keeper.markOf(group.id).starred)
            continue;
        FoundGroup one{.position = position, .kilometres = std::nullopt};
        if (query.origin && group.area)
            one.kilometres = query.origin->kilometresTo(group.area->middle);
        found += one;
    }
    return found;
}

void GroupListModel::setStarredOnly(bool only)
{
    if (m_starredOnly == only)
        return;
    m_starredOnly = only;
    show();
}

bool GroupListModel::noneIsNear() const
{
    if (m_starredOnly || m_query.way != GroupWay::InPerson || !m_query.origin || !isLoaded())
        return false;
    return std::ranges::none_of(
        m_found, [](const FoundGroup &found) { return found.kilometres.value_or(kNear + 1) <= kNear; });
}

int GroupListModel::starredCount() const
{
    return int(std::ranges::count_if(
        m_keeper.groups(), [this](const SupportGroup &group) { return m_keeper.markOf(group.id).starred; }));
}

int GroupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

const SupportGroup &GroupListModel::groupAt(int row) const
{
    return m_keeper.groups()[m_found[row].position];
}

QString GroupListModel::whereText(const FoundGroup &found, const SupportGroup &group) const
{
    QStringList parts;
    if (found.kilometres && m_keeper.isCloseBy(*found.kilometres))
        parts += tr("close by");
    else if (found.kilometres)
        parts += distanceText(*found.kilometres, m_keeper.unit());
    if (group.meetsInPerson())
        parts += groupTownText(group);
    if (group.kind != GroupKind::InPerson)
        parts += groupKindText(group.kind);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString GroupListModel::nextText(const SupportGroup &group) const
{
    const QDateTime now = m_keeper.clock().now();
    const auto next = group.nextAt(now);
    if (!next)
        return group.when;
    //: %1 is a day with times.
    return tr("Meets next: %1").arg(occurrenceText(*next, now, m_keeper.clock().zone()));
}

QString GroupListModel::labelText(const SupportGroup &group) const
{
    const QDate today = m_keeper.clock().now().toTimeZone(m_keeper.clock().zone()).date();
    const QString stale = groupStaleText(group, today);
    QStringList parts{groupTellerText(group), stale.isEmpty() ? groupLabelText(group) : stale};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString GroupListModel::sectionText(const FoundGroup &found, const SupportGroup &group) const
{
    if (m_starredOnly)
        return tr("Saved");
    if (m_query.way == GroupWay::InPerson) {
        if (!found.kilometres)
            return tr("In the country, town not known");
        if (m_query.order == GroupOrder::Fit)
            return tr("What suits best first");
        return *found.kilometres <= kNear ? tr("Near you") : tr("Farther away");
    }
    if (group.countries.contains(m_query.country))
        //: %1 is a country.
        return tr("For %1").arg(countryText(m_query.country));
    return group.isForTheWholeWorld() ? tr("For people anywhere") : tr("For other countries");
}

QVariant GroupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundGroup &found = m_found[index.row()];
    const SupportGroup &group = groupAt(index.row());
    const QDate today = m_keeper.clock().now().toTimeZone(m_keeper.clock().zone()).date();
    switch (role) {
    case GroupIdRole: return group.id;
    case NameRole: return group.name;
    case WhereRole: return whereText(found, group);
    case NextRole: return nextText(group);
    case LabelRole: return labelText(group);
    case StaleRole: return group.isStaleOn(today);
    case StarredRole: return m_keeper.markOf(group.id).starred;
    case MetastaticRole: return group.metastaticOnly;
    case OnlineRole: return !group.meetsInPerson();
    case SectionRole: return sectionText(found, group);
    default: return {};
    }
}

QHash<int, QByteArray> GroupListModel::roleNames() const
{
    return {{GroupIdRole, "groupId"}, {NameRole, "name"},
            {WhereRole, "where"},     {NextRole, "next"},
            {LabelRole, "label"},     {StaleRole, "stale"},
            {StarredRole, "starred"}, {MetastaticRole, "metastatic"},
            {OnlineRole, "online"},   {SectionRole, "section"}};
}

} // namespace alongside
