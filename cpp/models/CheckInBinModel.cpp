#include "models/CheckInBinModel.h"

#include "models/DateText.h"
#include "models/MoodText.h"
#include "services/WhenReady.h"

#include <utility>

namespace alongside {

CheckInBinModel::CheckInBinModel(CheckInService &checkIns, const MeasureModel &measures, const Clock &clock,
                                 QObject *parent)
    : BinModel(parent), m_service(checkIns), m_measures(measures), m_clock(clock)
{}

void CheckInBinModel::load()
{
    whenReady(m_service.bin(wanted()), this, [this, most = wanted()](const Result<QList<CheckIn>> &checkIns) {
        show(checkIns, [this](const CheckIn &checkIn) { return rowOf(checkIn); }, most);
    });
}

BinModel::Row CheckInBinModel::rowOf(const CheckIn &checkIn) const
{
    const auto mood = checkIn.mood();
    const QString answers = m_measures.summaryOf(checkIn);
    return {.entry = std::to_underlying(checkIn.id),
            .title = mood ? moodText(*mood) : QString(),
            .preview = answers.isEmpty() ? checkIn.note : answers,
            .when = dayTimeText(checkIn.time.wallClock(), LivedTime::now(m_clock).wallClock().date())};
}

void CheckInBinModel::restore(qint64 entry)
{
    whenReady(m_service.restore(CheckInId{entry}), this, [this, entry](const Result<void> &taken) {
        note(taken);
        if (taken)
            Q_EMIT restored(entry);
    });
}

void CheckInBinModel::erase(qint64 entry)
{
    whenReady(m_service.erase(CheckInId{entry}), this, [this](const Result<void> &gone) { note(gone); });
}

} // namespace alongside
