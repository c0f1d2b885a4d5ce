#include "models/MoodModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

MoodModel::MoodModel(CheckInService &checkIns, const Clock &clock, QObject *parent)
    : QObject(parent), m_checkIns(checkIns), m_clock(clock)
{}

void MoodModel::keep(int step)
{
    refresh(); // Today may have stood open for hours
    const auto mood = Mood::fromStep(step);
    if (!mood || m_busy || step == kept())
        return;
    wait();
    const auto keeping = m_kept ? m_checkIns.answer(m_kept->id, MeasureId::Mood, step)
                                : m_checkIns.add(checkin::ofMood(LivedTime::now(m_clock), *mood));
    whenReady(keeping, this, [this](const Result<CheckIn> &kept) {
        answered(kept ? Result<std::optional<CheckIn>>(*kept) : std::unexpected(kept.error()));
        if (kept)
            Q_EMIT saved(qint64(kept->id));
    });
}

void MoodModel::takeBack()
{
    if (!m_kept || m_busy)
        return;
    wait();
    CheckIn rest = *m_kept;
    rest.answers.remove(MeasureId::Mood);
    whenReady(rest.isEmpty() ? m_checkIns.erase(rest.id) : m_checkIns.moveToBin(rest.id), this,
              [this, id = rest.id](const Result<void> &gone) {
                  answered(gone ? Result<std::optional<CheckIn>>(std::nullopt)
                                : std::unexpected(gone.error()));
                  if (gone)
                      Q_EMIT takenBack(qint64(id));
              });
}

void MoodModel::begin()
{
    if (m_busy)
        return;
    m_kept.reset();
    m_deleted = {};
    m_severalHardDays = false;
    Q_EMIT changed();
}

void MoodModel::refresh()
{
    // Either way: a clock that was set back makes what was kept no newer.
    if (m_kept && abs(m_clock.now() - m_kept->time.instant()) > kShownFor)
        begin();
}

void MoodModel::reread(CheckInId id)
{
    const CheckInId own = m_kept ? m_kept->id : m_deleted;
    if (own == CheckInId{} || own != id)
        return;
    wait(); // a tap meanwhile would put back what was there before
    whenReady(m_checkIns.find(id), this, [this](const Result<CheckIn> &checkIn) {
        answered(checkIn ? Result<std::optional<CheckIn>>(*checkIn) : std::unexpected(checkIn.error()));
        refresh(); // it may have lain in the bin for longer than it is shown
    });
}

void MoodModel::forget(CheckInId id)
{
    if (!m_kept || m_kept->id != id)
        return;
    begin();
    m_deleted = id;
}

void MoodModel::wait()
{
    m_busy = true;
    Q_EMIT changed();
}

void MoodModel::answered(const Result<std::optional<CheckIn>> &kept)
{
    m_busy = false;
    m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
    if (kept) {
        m_kept = *kept;
        m_deleted = {};
    }
    weighDays();
    Q_EMIT changed();
}

void MoodModel::weighDays()
{
    m_severalHardDays = false;
    if (!m_kept || kept() != Mood::kLowest)
        return;
    whenReady(m_checkIns.severalHardDays(m_kept->time.wallClock().date()), this,
              [this, id = m_kept->id](const Result<bool> &several) {
                  m_severalHardDays =
                      several.value_or(false) && m_kept && m_kept->id == id && kept() == Mood::kLowest;
                  Q_EMIT changed();
              });
}

} // namespace alongside
