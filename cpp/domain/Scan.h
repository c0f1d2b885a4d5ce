#pragma once

#include "core/Result.h"
#include "domain/LivedTime.h"

#include <optional>

namespace alongside {

/// Identity of a stored scan. Distinct from every other id by type.
enum class ScanId : qint64 {};

/// What a scan is. Stored: a number never changes its meaning.
enum class ScanKind : quint8 {
    Ct = 1,
    PetCt = 2,
    Mri = 3,
    Bone = 4,
    Mammogram = 5,
    Ultrasound = 6,
    BloodMarkers = 7,
    LiquidBiopsy = 8,
    Other = 9, ///< Named by the person.
};

/// How a person sums up a result. Stored: a number never changes its meaning.
enum class ScanOutcome : quint8 {
    Stable = 1,
    Better = 2,
    Grown = 3,
    Mixed = 4,
    Unsaid = 5, ///< "I don't want to say".
};

/// One scan or test that is waited for: when and where it is, and when its result comes.
struct Scan
{
    ScanId id{};
    ScanKind kind = ScanKind::Ct;
    QString name{}; ///< For ScanKind::Other; may be empty.
    LivedTime time;
    bool hasTime = true; ///< False if only the day is known; `time` is then the noon of it.
    QDate resultDay{};   ///< When the result is due; once there is an outcome, when it was heard. Where the
                         ///< person is. Invalid: not known yet.
    std::optional<ScanOutcome> outcome = std::nullopt;
    bool cancelled = false;
    bool notLooking = false; ///< The result may be there, and the person does not want to see it yet.
    QString place{};
    QString companion{}; ///< Who comes along.
    QString note{};

    /// The day on the calendar where the scan is.
    [[nodiscard]] QDate day() const { return time.wallClock().date(); }
    [[nodiscard]] bool knowsResultDay() const { return resultDay.isValid(); }

    bool operator==(const Scan &) const = default;
};

/// The rules for scans.
namespace scan {

inline constexpr int kLongestLine = 200;    ///< Characters of a name, place or companion.
inline constexpr int kLongestNote = 10'000; ///< Characters.

[[nodiscard]] std::optional<ScanKind> kindOf(int stored);
[[nodiscard]] std::optional<ScanOutcome> outcomeOf(int stored);

/// \returns ErrorCode::InvalidValue for a result before its scan, or words too long to keep.
[[nodiscard]] Result<void> checked(const Scan &scan);

/// \a scan with its result heard on \a day, summed up as \a outcome; one that was heard before keeps the
/// day it was heard. Nobody has to end "I am not looking yet" besides.
[[nodiscard]] Scan heard(Scan scan, ScanOutcome outcome, QDate day);

} // namespace scan

} // namespace alongside
