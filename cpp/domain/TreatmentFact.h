#pragma once

#include <QString>

namespace alongside {

/// What of a diagnosis a person wants at hand. Stored: a number never changes its meaning.
enum class TreatmentTopic : quint8 {
    Course = 1, ///< From the first day on, or come back.
    Receptors = 2,
    Biomarkers = 3,
    Sites = 4,
    Else = 5,
};

/// Words about a diagnosis; only what the person chose to put there, and as they put it.
struct TreatmentFact
{
    static constexpr int kLongest = 1'000; ///< Characters.

    TreatmentTopic topic = TreatmentTopic::Else;
    QString text;

    bool operator==(const TreatmentFact &) const = default;
};

} // namespace alongside
