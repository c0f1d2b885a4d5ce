#include "models/BriefJournalModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

void BriefJournalModel::open(QDate first, QDate last)
{
    m_loaded = false;
    whenReady(m_briefs.journal(first, last), this, [this](const Result<QList<JournalEntry>> &entries) {
        m_problem = entries ? QString() : toSentence(entries.error(), Deed::Reading);
        show(entries.value_or(QList<JournalEntry>{}));
        m_loaded = true;
        Q_EMIT changed();
    });
}

void BriefJournalModel::close()
{
    show({});
    m_loaded = false;
    Q_EMIT changed();
}

void BriefJournalModel::show(const QList<JournalEntry> &entries)
{
    beginResetModel();
    m_rows.clear();
    for (const JournalEntry &entry : entries) {
        const QDateTime when = entry.time.wallClock();
        QString heading = tr("%1, %2").arg(fullDayText(when.date()), timeText(when.time()));
        if (!entry.title.isEmpty())
            heading = tr("%1: %2").arg(heading, entry.title);
        const auto paragraphs = brief::paragraphsOf(qint64(entry.id), entry.body);
        for (const brief::Paragraph &paragraph : paragraphs)
            m_rows += Row{paragraph.key, heading, brief::lineOf(paragraph.text)};
    }
    endResetModel();
}

void BriefJournalModel::setChosen(int row, bool chosen)
{
    if (row < 0 || row >= count())
        return;
    Q_EMIT wanted(m_rows[row].key, chosen);
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
}

int BriefJournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BriefJournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case EntryRole: return row.entry;
    case LineRole: return row.text;
    case ChosenRole: return m_choice.putOn.contains(row.key);
    default: return {};
    }
}

QHash<int, QByteArray> BriefJournalModel::roleNames() const
{
    return {{EntryRole, "entry"}, {LineRole, "line"}, {ChosenRole, "chosen"}};
}

} // namespace alongside
