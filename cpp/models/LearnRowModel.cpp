#include "models/LearnRowModel.h"

namespace alongside {

LearnRow LearnRow::of(const ArticleHead &head, const QString &note)
{
    return {.kind = LearnHit::Kind::Article,
            .id = head.id,
            .title = head.title,
            .line = head.summary,
            .note = note,
            .marked = {}};
}

void LearnRowModel::show(const QList<LearnRow> &rows, const QString &title, const QString &about)
{
    beginResetModel();
    m_rows = rows;
    m_title = title;
    m_about = about;
    endResetModel();
    Q_EMIT shown();
}

int LearnRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LearnRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LearnRow &row = m_rows[index.row()];
    switch (role) {
    case KindRole: return int(row.kind);
    case RowIdRole: return row.id;
    case TitleRole: return row.title;
    case LineRole: return row.line;
    case NoteRole: return row.note;
    case RangesRole: {
        QList<int> ranges;
        for (const TextRange &range : row.marked)
            ranges += {range.start, range.length};
        return QVariant::fromValue(ranges);
    }
    default: return {};
    }
}

QHash<int, QByteArray> LearnRowModel::roleNames() const
{
    return {{KindRole, "kind"}, {RowIdRole, "rowId"}, {TitleRole, "title"},
            {LineRole, "line"}, {NoteRole, "note"},   {RangesRole, "ranges"}};
}

} // namespace alongside
