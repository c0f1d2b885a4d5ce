#include "models/ScanComfortModel.h"

#include "models/ScanText.h"

#include <QLocale>

namespace alongside {

ScanComfortModel::ScanComfortModel(ScanKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &ScanKeeper::changed, this, &ScanComfortModel::show);
}

void ScanComfortModel::show()
{
    beginResetModel();
    m_top = comfort::ranked(m_keeper.book().items, m_keeper.book().uses, comfort::kTop);
    endResetModel();
    Q_EMIT changed();
}

int ScanComfortModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ScanComfortModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComfortRecord &record = m_top[index.row()];
    switch (role) {
    case NameRole: return record.item.key.isEmpty() ? record.item.name : comfortToolText(record.item.key);
    case RecordRole:
        return record.isTriedOnce()
                   ? tr("Tried once")
                   : tr("Helped %1 of %2 times")
                         .arg(QLocale().toString(record.helped), QLocale().toString(record.used));
    case ToolRole: return record.item.key;
    default: return {};
    }
}

QHash<int, QByteArray> ScanComfortModel::roleNames() const
{
    return {{NameRole, "name"}, {RecordRole, "record"}, {ToolRole, "tool"}};
}

} // namespace alongside
