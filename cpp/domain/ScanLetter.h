#pragma once

#include "domain/Scan.h"

namespace alongside {

/// Identity of a letter to oneself.
enum class ScanLetterId : qint64 {};

/// A letter to oneself, to be opened on the day of a scan.
struct ScanLetter
{
    static constexpr int kLongest = 20'000; ///< Characters.

    ScanLetterId id{};
    LivedTime time;                            ///< When it was begun.
    std::optional<ScanId> scan = std::nullopt; ///< Nothing: for the next one, whichever that is.
    QString body{};

    bool operator==(const ScanLetter &) const = default;
};

} // namespace alongside
