#include "models/ProfileListModel.h"

namespace alongside {

ProfileListModel::ProfileListModel(QObject *parent) : QAbstractListModel(parent) {}

void ProfileListModel::show(const QList<ProfileListing> &listings)
{
    beginResetModel();
    m_listings = listings;
    endResetModel();
    Q_EMIT countChanged();
}

QString ProfileListModel::nameAt(int row) const
{
    const QString name = row >= 0 && row < count() ? m_listings[row].name : QString();
    //: %1 counts the profiles on this device. Shown for one that was not given a name.
    return name.isEmpty() ? tr("Profile %1").arg(row + 1) : name;
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return nameAt(index.row());
    case ColorRole: return m_listings[index.row()].color;
    default: return {};
    }
}

QHash<int, QByteArray> ProfileListModel::roleNames() const
{
    return {{NameRole, "name"}, {ColorRole, "color"}};
}

} // namespace alongside
