#include "models/CheckInListModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "models/MoodText.h"
#include "services/WhenReady.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

constexpr int kPageLength = 60;

// What orders the list.
std::pair<qint64, CheckInId> placeOf(const CheckIn &checkIn)
{
    return {checkIn.time.msSinceEpoch(), checkIn.id};
}

} // namespace

CheckInListModel::CheckInListModel(CheckInService &checkIns, const MeasureModel &measures, QObject *parent)
    : QAbstractListModel(parent), m_service(checkIns), m_measures(measures)
{
    connect(&m_measures, &MeasureModel::changed, this, [this] {
        if (!m_checkIns.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {AnswersRole});
    });
}

void CheckInListModel::begin()
{
    if (m_loaded)
        startOver();
    else if (!m_asking)
        askForPage();
}

void CheckInListModel::startOver()
{
    if (!m_loaded && !m_asking)
        return;
    beginResetModel();
    m_checkIns.clear();
    endResetModel();
    ++m_reading;
    m_complete = false;
    Q_EMIT countChanged();
    if (std::exchange(m_loaded, false))
        Q_EMIT loadedChanged();
    askForPage();
}

bool CheckInListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loaded && !m_complete && !m_asking;
}

void CheckInListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askForPage();
}

void CheckInListModel::askForPage()
{
    m_asking = true;
    const auto before = m_checkIns.isEmpty() ? std::nullopt : std::optional(m_checkIns.last());
    whenReady(m_service.page(before, kPageLength), this,
              [this, reading = m_reading](const Result<QList<CheckIn>> &page) {
                  if (reading == m_reading)
                      showPage(page);
              });
}

void CheckInListModel::showPage(const Result<QList<CheckIn>> &page)
{
    m_asking = false;
    setProblem(page ? QString() : toSentence(page.error(), Deed::Reading));
    if (!page)
        return;
    // One kept while this page was on its way may stand here already.
    QList<CheckIn> fresh = *page;
    fresh.removeIf([this](const CheckIn &checkIn) {
        return !m_checkIns.isEmpty() && placeOf(checkIn) >= placeOf(m_checkIns.last());
    });
    m_complete = page->size() < kPageLength;
    if (!fresh.isEmpty()) {
        beginInsertRows({}, count(), count() + int(fresh.size()) - 1);
        m_checkIns.append(fresh);
        endInsertRows();
        Q_EMIT countChanged();
    }
    if (!std::exchange(m_loaded, true))
        Q_EMIT loadedChanged();
}

void CheckInListModel::refresh(CheckInId id)
{
    if (!m_loaded)
        return;
    whenReady(m_service.find(id), this, [this, id](const Result<CheckIn> &checkIn) {
        if (checkIn)
            show(*checkIn);
        else if (checkIn.error().code == ErrorCode::NotFound)
            forget(id);
        else
            setProblem(toSentence(checkIn.error(), Deed::Reading));
    });
}

void CheckInListModel::show(const CheckIn &checkIn)
{
    const auto known = std::ranges::find(m_checkIns, checkIn.id, &CheckIn::id);
    if (known != m_checkIns.end() && placeOf(*known) == placeOf(checkIn)) {
        const int row = int(known - m_checkIns.begin());
        *known = checkIn;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    if (known != m_checkIns.end())
        forget(checkIn.id);
    const auto after =
        std::ranges::lower_bound(m_checkIns, placeOf(checkIn), std::ranges::greater{}, placeOf);
    // Older than what was read so far: it comes with its page.
    if (after == m_checkIns.end() && !m_complete)
        return;
    const int row = int(after - m_checkIns.begin());
    beginInsertRows({}, row, row);
    m_checkIns.insert(row, checkIn);
    endInsertRows();
    Q_EMIT countChanged();
}

void CheckInListModel::forget(CheckInId id)
{
    const auto known = std::ranges::find(m_checkIns, id, &CheckIn::id);
    if (known == m_checkIns.end())
        return;
    const int row = int(known - m_checkIns.begin());
    beginRemoveRows({}, row, row);
    m_checkIns.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void CheckInListModel::moveToBin(qint64 id)
{
    whenReady(m_service.moveToBin(CheckInId{id}), this, [this, id](const Result<void> &moved) {
        setProblem(moved ? QString() : toSentence(moved.error(), Deed::Changing));
        if (!moved)
            return;
        forget(CheckInId{id});
        Q_EMIT movedToBin(id);
    });
}

void CheckInListModel::restore(qint64 id)
{
    whenReady(m_service.restore(CheckInId{id}), this, [this, id](const Result<void> &taken) {
        setProblem(taken ? QString() : toSentence(taken.error(), Deed::Changing));
        if (!taken)
            return;
        refresh(CheckInId{id});
        Q_EMIT restored(id);
    });
}

void CheckInListModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

int CheckInListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CheckInListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckIn &checkIn = m_checkIns[index.row()];
    const auto mood = checkIn.mood();
    switch (role) {
    case CheckInIdRole: return std::to_underlying(checkIn.id);
    case DayRole: return fullDayText(checkIn.time.wallClock().date());
    case TimeRole: return timeText(checkIn.time.wallClock().time());
    case MoodRole: return moodLevel(mood);
    case MoodTextRole: return mood ? moodText(*mood) : QString();
    case AnswersRole: return m_measures.summaryOf(checkIn);
    case TagsRole: return joinedTags(checkIn.tags);
    case NoteRole: return checkIn.note;
    default: return {};
    }
}

QHash<int, QByteArray> CheckInListModel::roleNames() const
{
    return {{CheckInIdRole, "checkInId"}, {DayRole, "day"},         {TimeRole, "time"}, {MoodRole, "mood"},
            {MoodTextRole, "moodText"},   {AnswersRole, "answers"}, {TagsRole, "tags"}, {NoteRole, "note"}};
}

} // namespace alongside
