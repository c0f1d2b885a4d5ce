#include "models/JournalModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "models/MoodText.h"
#include "services/WhenReady.h"

#include <algorithm>
#include <utility>

namespace alongside {

JournalModel::JournalModel(JournalService &journal, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_journal(journal), m_clock(clock)
{}

void JournalModel::load()
{
    m_complete = false;
    askForPage();
}

void JournalModel::tryAgain()
{
    if (!m_unread.isEmpty() && !m_asking)
        askForPage();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_complete && !m_asking && m_unread.isEmpty();
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askForPage();
}

void JournalModel::askForPage()
{
    m_asking = true;
    const auto before = m_entries.isEmpty() ? std::nullopt : std::optional(m_entries.last().place);
    whenReady(m_journal.page(before, JournalService::kPageLength), this,
              [this](const Result<QList<JournalSummary>> &page) { showPage(page); });
}

void JournalModel::showPage(const Result<QList<JournalSummary>> &page)
{
    m_asking = false;
    setUnread(page ? QString() : toSentence(page.error(), Deed::Reading));
    if (!page)
        return;
    // An entry saved while this page was on its way may stand here already.
    QList<JournalSummary> fresh = *page;
    if (!m_entries.isEmpty())
        fresh.removeIf(
            [last = m_entries.last().place](const JournalSummary &entry) { return entry.place >= last; });
    m_complete = page->size() < JournalService::kPageLength;
    if (!fresh.isEmpty()) {
        beginInsertRows({}, count(), count() + int(fresh.size()) - 1);
        m_entries.append(fresh);
        endInsertRows();
        Q_EMIT countChanged();
    }
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
    Q_EMIT newestChanged();
}

void JournalModel::refresh(JournalEntryId id)
{
    whenReady(m_journal.summary(id), this, [this, id](const Result<JournalSummary> &entry) {
        if (entry)
            show(*entry);
        else if (entry.error().code == ErrorCode::NotFound)
            forget(id);
        else
            setProblem(toSentence(entry.error(), Deed::Reading));
    });
}

void JournalModel::show(const JournalSummary &entry)
{
    const auto known = std::ranges::find(m_entries, entry.id, &JournalSummary::id);
    if (known != m_entries.end() && known->place == entry.place) {
        const int row = int(known - m_entries.begin());
        *known = entry;
        Q_EMIT dataChanged(index(row), index(row));
        Q_EMIT newestChanged();
        return;
    }
    if (known != m_entries.end())
        forget(entry.id);
    const auto after =
        std::ranges::lower_bound(m_entries, entry.place, std::ranges::greater{}, &JournalSummary::place);
    // Older than what was read so far: it comes with its page.
    if (after == m_entries.end() && !m_complete && m_loaded)
        return;
    const int row = int(after - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT newestChanged();
}

void JournalModel::forget(JournalEntryId id)
{
    const auto known = std::ranges::find(m_entries, id, &JournalSummary::id);
    if (known == m_entries.end())
        return;
    const int row = int(known - m_entries.begin());
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT newestChanged();
}

void JournalModel::turnDay()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {DayRole});
}

std::optional<JournalSummary> JournalModel::newest() const
{
    return m_entries.isEmpty() ? std::nullopt : std::optional(m_entries.first());
}

void JournalModel::moveToBin(qint64 id)
{
    whenReady(m_journal.moveToBin(JournalEntryId{id}), this, [this, id](const Result<void> &moved) {
        setProblem(moved ? QString() : toSentence(moved.error(), Deed::Changing));
        if (!moved)
            return;
        forget(JournalEntryId{id});
        Q_EMIT movedToBin(id);
    });
}

void JournalModel::restore(qint64 id)
{
    whenReady(m_journal.restore(JournalEntryId{id}), this, [this, id](const Result<void> &taken) {
        setProblem(taken ? QString() : toSentence(taken.error(), Deed::Changing));
        if (!taken)
            return;
        refresh(JournalEntryId{id});
        Q_EMIT restored(id);
    });
}

void JournalModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void JournalModel::setUnread(const QString &problem)
{
    if (m_unread == problem)
        return;
    m_unread = problem;
    Q_EMIT unreadChanged();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return journalData(m_entries[index.row()], role, LivedTime::now(m_clock).wallClock().date());
}

QHash<int, QByteArray> JournalModel::roleNames() const
{
    return journalRoleNames();
}

QHash<int, QByteArray> journalRoleNames()
{
    return {{JournalModel::EntryIdRole, "entryId"},
            {JournalModel::TitleRole, "title"},
            {JournalModel::PreviewRole, "preview"},
            {JournalModel::DayRole, "day"},
            {JournalModel::TimeRole, "time"},
            {JournalModel::MonthRole, "month"},
            {JournalModel::MoodRole, "mood"},
            {JournalModel::MoodTextRole, "moodText"},
            {JournalModel::TagsRole, "tags"},
            {JournalModel::StarredRole, "starred"},
            {JournalModel::PhotoCountRole, "photoCount"}};
}

QVariant journalData(const JournalSummary &entry, int role, QDate today)
{
    const QDateTime when = entry.time.wallClock();
    switch (role) {
    case JournalModel::EntryIdRole: return std::to_underlying(entry.id);
    case JournalModel::TitleRole: return entry.title;
    case JournalModel::PreviewRole: return entry.preview;
    case JournalModel::DayRole: return dayText(when.date(), today);
    case JournalModel::TimeRole: return timeText(when.time());
    case JournalModel::MonthRole: return monthText(when.date());
    case JournalModel::MoodRole: return moodLevel(entry.mood);
    case JournalModel::MoodTextRole: return entry.mood ? moodText(*entry.mood) : QString();
    case JournalModel::TagsRole: return joinedTags(entry.tags);
    case JournalModel::StarredRole: return entry.starred;
    case JournalModel::PhotoCountRole: return entry.photoCount;
    default: return {};
    }
}

} // namespace alongside
