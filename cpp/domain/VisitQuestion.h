#pragma once

#include "domain/Visit.h"

namespace alongside {

/// Identity of a stored question. Distinct from every other id by type.
enum class VisitQuestionId : qint64 {};

/// A question to ask at a visit, and what was answered.
struct VisitQuestion
{
    static constexpr int kLongest = 500;          ///< Characters of a question.
    static constexpr int kLongestAnswer = 10'000; ///< Characters.
    static constexpr int kMost = 2'000;           ///< That are not in the bin.

    VisitQuestionId id{};
    std::optional<VisitId> visit = std::nullopt; ///< Nothing: for no visit yet.
    QString body{};
    QString answer{}; ///< In the person's words; may be empty.
    bool asked = false;

    bool operator==(const VisitQuestion &) const = default;
};

} // namespace alongside
