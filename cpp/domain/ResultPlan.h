#pragma once

#include "core/Result.h"
#include "domain/Scan.h"

namespace alongside {

/// What to do once a result may be seen before anyone has talked about it. Stored: a number never
/// changes its meaning.
enum class ResultLook : quint8 {
    Portal = 1, ///< I read it as soon as it is there.
    Call = 2,   ///< I wait until somebody calls or sees me.
    Other = 3,  ///< Somebody else looks first.
};

/// How a person wants to hear a result, decided before it comes. Nothing in it has to be filled in.
struct ResultPlan
{
    static constexpr int kLongest = 2000; ///< Characters of each text.

    std::optional<ResultLook> look = std::nullopt;
    QString companion{}; ///< Who is with me.
    QString how{};       ///< How and when I want to hear it.
    QString ifGood{};    ///< The first thing I do.
    QString ifMixed{};
    QString ifHard{};

    [[nodiscard]] bool isEmpty() const { return *this == ResultPlan{}; }
    /// \returns ErrorCode::InvalidValue for a text too long to keep.
    [[nodiscard]] Result<void> checked() const;
    [[nodiscard]] static std::optional<ResultLook> lookOf(int stored);

    bool operator==(const ResultPlan &) const = default;
};

} // namespace alongside
