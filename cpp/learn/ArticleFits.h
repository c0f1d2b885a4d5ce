#pragma once

#include "domain/TreatmentCycle.h"
#include "domain/TreatmentFact.h"
#include "domain/TreatmentNote.h"

#include <QStringList>

namespace alongside {

/// What a person wrote of their illness and its treatment.
struct WrittenDown
{
    QList<TreatmentFact> facts;
    QList<TreatmentCycle> lines;
    QList<TreatmentNote> medicines;
};

/// From a person's own words to those in which articles say whom they fit. This is the one place that
/// knows both.
namespace articlefits {

/// Ids of fits, see content/learn/topics.json. Only what \a written says in clear words, in English or in
/// Spanish, counts: nothing is guessed. What is in doubt, was so once, is somebody else's or has ended by
/// \a today is none of it.
[[nodiscard]] QStringList of(const WrittenDown &written, QDate today);

} // namespace articlefits

} // namespace alongside
