#include "models/JournalBinModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

constexpr int kMost = 1000;

} // namespace

JournalBinModel::JournalBinModel(JournalService &journal, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_journal(journal), m_clock(clock)
{}

void JournalBinModel::load()
{
    whenReady(m_journal.bin(kMost), this, [this](const Result<QList<JournalSummary>> &entries) {
        setProblem(entries ? QString() : toSentence(entries.error(), Deed::Reading));
        if (!entries)
            return;
        beginResetModel();
        m_entries = *entries;
        endResetModel();
        Q_EMIT countChanged();
        if (!std::exchange(m_loaded, true))
            Q_EMIT loadedChanged();
    });
}

void JournalBinModel::restore(qint64 id)
{
    whenReady(m_journal.restore(JournalEntryId{id}), this, [this, id](const Result<void> &taken) {
        setProblem(taken ? QString() : toSentence(taken.error(), Deed::Changing));
        if (!taken)
            return;
        remove(JournalEntryId{id});
        Q_EMIT restored(id);
    });
}

void JournalBinModel::erase(qint64 id)
{
    whenReady(m_journal.erase(JournalEntryId{id}), this, [this, id](const Result<void> &gone) {
        setProblem(gone ? QString() : toSentence(gone.error(), Deed::Changing));
        if (!gone)
            return;
        remove(JournalEntryId{id});
        Q_EMIT erased(id);
    });
}

void JournalBinModel::remove(JournalEntryId id)
{
    const auto known = std::ranges::find(m_entries, id, &JournalSummary::id);
    if (known == m_entries.end())
        return;
    const int row = int(known - m_entries.begin());
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void JournalBinModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

int JournalBinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant JournalBinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalSummary &entry = m_entries[index.row()];
    switch (role) {
    case EntryIdRole: return std::to_underlying(entry.id);
    case TitleRole: return entry.title;
    case PreviewRole: return entry.preview;
    case WhenRole: return dayTimeText(entry.time.wallClock(), LivedTime::now(m_clock).wallClock().date());
    default: return {};
    }
}

QHash<int, QByteArray> JournalBinModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {TitleRole, "title"}, {PreviewRole, "preview"}, {WhenRole, "when"}};
}

} // namespace alongside
