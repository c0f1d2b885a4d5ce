#pragma once

#include <span>

namespace alongside::demo {

/// What is going on in Maya's life when she writes.
enum class Moment {
    Anytime,
    Workday,
    Weekend,
    Spring,
    Summer,
    Autumn,
    Winter, ///< January and February.
    December,
    Night,
    TreatmentDay,
    AfterTreatment,
    BeforeScan,
    ScanDay,
    Waiting,
    Results,
    AfterResults,
    Away,
};

/// One entry to be, written by hand.
struct Seed
{
    Moment moment;
    int mood;          ///< 1 (very low) to 5 (good).
    const char *title; ///< UTF-8, often empty.
    const char *body;  ///< UTF-8. "{a|b}" stands for one of its choices, not nested.
};

/// All of them: the invented year of an invented person. No real person, place or hospital, no
/// advice, no doses, no promises.
///
/// Maya lives with metastatic breast cancer and with Sam, works part time in a library, and has a
/// dog called Otto. Ines is her friend, Leila her sister, Jonah her nephew, Ruth a nurse.
[[nodiscard]] std::span<const Seed> seeds();

} // namespace alongside::demo
