#include "models/MoodModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

MoodModel::MoodModel(CheckInService &checkIns, QObject *parent) : QObject(parent), m_checkIns(checkIns) {}

void MoodModel::keep(int step)
{
    const auto mood = Mood::fromStep(step);
    if (!mood || m_busy || step == kept())
        return;
    m_busy = true;
    Q_EMIT changed();
    const auto before = m_kept ? std::optional(m_kept->id) : std::nullopt;
    whenReady(m_checkIns.replace(before, *mood), this, [this](const Result<CheckIn> &kept) {
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
