#include "models/VisitListModel.h"

#include "models/VisitText.h"

namespace alongside {

VisitListModel::VisitListModel(VisitKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &VisitKeeper::changed, this, &VisitListModel::show);
    connect(&m_keeper, &VisitKeeper::movedToBin, this, [this](VisitId id) { Q_EMIT movedToBin(qint64(id)); });
    connect(&m_keeper, &VisitKeeper::restored, this, &VisitListModel::restored);
}

void VisitListModel::show()
{
    const QDateTime now = m_keeper.now();
    QList<Visit> visits = m_keeper.book().toCome(now);
    const int coming = int(visits.size());
    visits += m_keeper.book().past(now);
    if (visits != m_visits || coming != m_coming) {
        beginResetModel();
        m_visits = std::move(visits);
        m_coming = coming;
        endResetModel();
    }
    Q_EMIT changed();
}

int VisitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Visit &visit = m_visits[index.row()];
    switch (role) {
    case VisitIdRole: return qint64(visit.id);
    case TitleRole: return visitTitle(visit);
    case AboutRole: return visitAbout(visit);
    case WhenRole: return visitWhenText(visit, m_keeper.today(), m_keeper.here());
    case HereRole: return visitHereText(visit, m_keeper.today(), m_keeper.here());
    case GroupRole: return index.row() < m_coming ? tr("To come") : tr("Past");
    default: return {};
    }
}

QHash<int, QByteArray> VisitListModel::roleNames() const
{
    return {{VisitIdRole, "visitId"}, {TitleRole, "title"}, {AboutRole, "about"},
            {WhenRole, "when"},       {HereRole, "here"},   {GroupRole, "group"}};
}

} // namespace alongside
