#include "models/BinModel.h"

#include "models/ErrorText.h"
#include "models/KeptRows.h"
#include "services/BinService.h"

namespace alongside {

int BinModel::days()
{
    return int(kBinTime.count());
}

void BinModel::show(const Result<QList<Row>> &rows, int most)
{
    m_asking = false;
    m_problem = rows ? QString() : toSentence(rows.error(), Deed::Reading);
    if (rows) {
        m_complete = rows->size() < most;
        replace(*rows);
        m_loaded = true;
    }
    Q_EMIT changed();
}

void BinModel::replace(const QList<Row> &rows)
{
    const auto kept = KeptRows::of(m_rows, rows, &Row::entry);
    if (kept.isNone()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    const int first = int(kept.before);
    if (kept.gone > 0) {
        beginRemoveRows({}, first, first + int(kept.gone) - 1);
        m_rows.remove(first, kept.gone);
        endRemoveRows();
    }
    if (kept.come > 0) {
        beginInsertRows({}, first, first + int(kept.come) - 1);
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0), index(count() - 1));
}

bool BinModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_complete && !m_asking && m_problem.isEmpty();
}

void BinModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asking = true;
    m_wanted = count() + kPage;
    load();
}

void BinModel::note(const Result<void> &done)
{
    if (done) {
        load();
        return;
    }
    m_problem = toSentence(done.error(), Deed::Changing);
    Q_EMIT changed();
}

int BinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case EntryIdRole: return row.entry;
    case TitleRole: return row.title;
    case PreviewRole: return row.preview;
    case WhenRole: return row.when;
    default: return {};
    }
}

QHash<int, QByteArray> BinModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {TitleRole, "title"}, {PreviewRole, "preview"}, {WhenRole, "when"}};
}

} // namespace alongside
