#include "models/CheckInBinModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "models/MoodText.h"
#include "services/WhenReady.h"

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

constexpr int kMost = 1000;

} // namespace

CheckInBinModel::CheckInBinModel(CheckInService &checkIns, const MeasureModel &measures, const Clock &clock,
                                 QObject *parent)
    : QAbstractListModel(parent), m_service(checkIns), m_measures(measures), m_clock(clock)
{}

void CheckInBinModel::load()
{
    whenReady(m_service.bin(kMost), this, [this](const Result<QList<CheckIn>> &checkIns) {
        setProblem(checkIns ? QString() : toSentence(checkIns.error(), Deed::Reading));
        if (!checkIns)
            return;
        beginResetModel();
        m_checkIns = *checkIns;
        endResetModel();
        Q_EMIT countChanged();
        if (!std::exchange(m_loaded, true))
            Q_EMIT loadedChanged();
    });
}

void CheckInBinModel::restore(qint64 id)
{
    whenReady(m_service.restore(CheckInId{id}), this, [this, id](const Result<void> &taken) {
        setProblem(taken ? QString() : toSentence(taken.error(), Deed::Changing));
        if (!taken)
            return;
        remove(CheckInId{id});
        Q_EMIT restored(id);
    });
}

void CheckInBinModel::erase(qint64 id)
{
    whenReady(m_service.erase(CheckInId{id}), this, [this, id](const Result<void> &gone) {
        setProblem(gone ? QString() : toSentence(gone.error(), Deed::Changing));
        if (gone)
            remove(CheckInId{id});
    });
}

void CheckInBinModel::remove(CheckInId id)
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

void CheckInBinModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

int CheckInBinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CheckInBinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckIn &checkIn = m_checkIns[index.row()];
    const auto mood = checkIn.mood();
    switch (role) {
    case EntryIdRole: return std::to_underlying(checkIn.id);
    case TitleRole: return mood ? moodText(*mood) : QString();
    case PreviewRole: {
        const QString answers = m_measures.summaryOf(checkIn);
        return answers.isEmpty() ? checkIn.note : answers;
    }
    case WhenRole: return dayTimeText(checkIn.time.wallClock(), LivedTime::now(m_clock).wallClock().date());
    default: return {};
    }
}

QHash<int, QByteArray> CheckInBinModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {TitleRole, "title"}, {PreviewRole, "preview"}, {WhenRole, "when"}};
}

} // namespace alongside
