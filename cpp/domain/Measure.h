#pragma once

#include "core/Result.h"

#include <QString>

#include <array>

namespace alongside {

/// What can be answered in a check-in. The app's own are named here; a person's own have ids from
/// measure::kFirstOwn. Stored: a number never changes its meaning.
enum class MeasureId : qint64 {
    Mood = 1,
    Energy = 2,
    Pain = 3,
    Sleep = 4,
    Appetite = 5,
    Nausea = 6,
    Breath = 7,
    Worry = 8,     ///< About anything.
    ScanWorry = 9, ///< About a scan or its result; asked in a scan's season only.
};

/// How a measure is answered.
enum class MeasureScale : quint8 {
    FiveSteps, ///< 1 to 5, each with a word.
    ZeroToTen, ///< 0 to 10, with words at the ends.
};

/// Something to check in on: the app's own, or a person's.
struct Measure
{
    MeasureId id{};
    QString name; ///< Empty for the app's own, which are named in the language shown.
    MeasureScale scale = MeasureScale::FiveSteps;
    bool shown = true; ///< In the check-in.

    bool operator==(const Measure &) const = default;
};

/// The rules for measures.
namespace measure {

/// What a check-in asks beside the mood, in this order, until a person wants another. Mood always
/// comes first and ScanWorry comes in a scan's season only: neither can be moved or hidden.
inline constexpr std::array kUsualOrder{MeasureId::Energy,   MeasureId::Pain,   MeasureId::Sleep,
                                        MeasureId::Appetite, MeasureId::Nausea, MeasureId::Breath,
                                        MeasureId::Worry};

inline constexpr qint64 kFirstOwn = 1000;
inline constexpr int kLongestName = 60; ///< Characters.
inline constexpr int kMostOwn = 1000;

/// True for a measure that a person made.
[[nodiscard]] bool isOwn(MeasureId id);

/// \a typed as a name is kept: on one line, single spaces inside, and nothing that cannot be seen.
[[nodiscard]] QString tidied(const QString &typed);

/// What two spellings of the same name have in common.
[[nodiscard]] QString folded(const QString &name);

/// True if \a name can be kept: tidied, whole characters, not empty and not longer than kLongestName.
[[nodiscard]] bool isName(const QString &name);

/// The scale of one of the app's own. \returns ErrorCode::NotFound for any other.
[[nodiscard]] Result<MeasureScale> scaleOf(MeasureId id);

/// True if a greater answer is the better one, as for mood; false if it is the heavier one, as for
/// pain and for whatever a person made.
[[nodiscard]] bool isBetterWhenMore(MeasureId id);

/// The least and the greatest answer on \a scale.
[[nodiscard]] int lowest(MeasureScale scale);
[[nodiscard]] int highest(MeasureScale scale);

/// True if \a value is an answer on \a scale.
[[nodiscard]] bool isAnswer(MeasureScale scale, int value);

} // namespace measure

} // namespace alongside
