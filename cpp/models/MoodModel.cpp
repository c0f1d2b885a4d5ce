#include "models/MoodModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

MoodModel::MoodModel(CheckInService &checkIns, const Clock &clock, QObject *parent)
    : QObject(parent), m_checkIns(checkIns), m_clock(clock)
{}

void MoodModel::keep(int step)
{
    const auto mood = Mood::fromStep(step);
    if (!mood || m_busy || step == kept())
        return;
    m_busy = true;
    Q_EMIT changed();
    CheckIn checkIn = m_kept.value_or(checkin::ofMood(LivedTime::now(m_clock), *mood));
    checkIn.answers.insert(MeasureId::Mood, mood->step());
    whenReady(m_kept ? m_checkIns.update(checkIn) : m_checkIns.add(checkIn), this,
              [this](const Result<CheckIn> &kept) {
                  answered(kept ? Result<std::optional<CheckIn>>(*kept) : std::unexpected(kept.error()));
              });
}

void MoodModel::takeBack()
{
    if (!m_kept || m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    whenReady(m_checkIns.erase(m_kept->id), this, [this](const Result<void> &erased) {
        answered(erased ? Result<std::optional<CheckIn>>(std::nullopt) : std::unexpected(erased.error()));
    });
}

void MoodModel::answered(const Result<std::optional<CheckIn>> &kept)
{
    m_busy = false;
    m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
    if (kept)
        m_kept = *kept;
    Q_EMIT changed();
}

} // namespace alongside
