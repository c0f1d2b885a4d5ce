#include "models/BinModel.h"

#include "models/ErrorText.h"
#include "services/BinService.h"

namespace alongside {

int BinModel::days()
{
    return int(kBinTime.count());
}

void BinModel::show(const Result<QList<Row>> &rows)
{
    m_problem = rows ? QString() : toSentence(rows.error(), Deed::Reading);
    if (rows) {
        beginResetModel();
        m_rows = *rows;
        endResetModel();
        m_loaded = true;
    }
    Q_EMIT changed();
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
