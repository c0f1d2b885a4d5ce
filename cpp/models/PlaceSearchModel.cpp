#include "models/PlaceSearchModel.h"

#include "models/ErrorText.h"
#include "models/GroupText.h"
#include "services/WhenReady.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace alongside {

PlaceSearchModel::PlaceSearchModel(GroupKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &GroupKeeper::changed, this, &PlaceSearchModel::changed);
}

void PlaceSearchModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    Q_EMIT changed();
    look();
}

// One search at a time: what is typed meanwhile is looked for once the answer is there.
void PlaceSearchModel::look()
{
    if (m_typed.trimmed().isEmpty()) {
        offer({});
        m_foundNothing = false;
        Q_EMIT changed();
        return;
    }
    if (m_looking)
        return;
    m_looking = true;
    const auto &near = m_keeper.place();
    const QString country = near ? near->country : QLocale::territoryToCode(QLocale().territory());
    whenReady(m_keeper.service().findPlaces(m_typed, kMost, country), this,
              [this, typed = m_typed](const Result<QList<Place>> &places) {
                  m_looking = false;
                  if (typed != m_typed)
                      return look();
                  m_problem = places ? QString() : toSentence(places.error(), Deed::Reading);
                  offer(places.value_or(QList<Place>()));
                  m_foundNothing = places && places->isEmpty();
                  Q_EMIT changed();
              });
}

void PlaceSearchModel::offer(const QList<Place> &places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

void PlaceSearchModel::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    const Place place = m_places[row];
    m_typed.clear();
    offer({});
    m_keeper.usePlace(place);
}

void PlaceSearchModel::forget()
{
    if (m_keeper.isHere())
        m_keeper.leaveHere();
    else
        m_keeper.usePlace(std::nullopt);
}

QString PlaceSearchModel::chosen() const
{
    const auto &place = m_keeper.place();
    return place ? placeText(*place) : QString();
}

int PlaceSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PlaceSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place &place = m_places[index.row()];
    switch (role) {
    case NameRole: return (place.zip + u' ' + place.name).trimmed();
    case AreaRole: return placeText({.region = place.region, .country = place.country});
    default: return {};
    }
}

QHash<int, QByteArray> PlaceSearchModel::roleNames() const
{
    return {{NameRole, "name"}, {AreaRole, "area"}};
}

} // namespace alongside
