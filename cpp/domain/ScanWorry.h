#pragma once

#include "domain/ScanSeason.h"

namespace alongside {

/// The answers to "how worried are you about your scan or its result?" (MeasureId::ScanWorry) of one day.
struct WorryDay
{
    QDate day;
    double mean = 0; ///< Of all answers of that day, 0 to 10.
    int last = 0;    ///< The one that was given last.

    bool operator==(const WorryDay &) const = default;
};

/// One answered day of a season.
struct WorryPoint
{
    int day = 0; ///< Days from the scan; negative before it.
    double mean = 0;
    ScanPhase phase = ScanPhase::Before;

    bool operator==(const WorryPoint &) const = default;
};

/// One phase of a season in numbers.
struct PhaseWorry
{
    int asked = 0;                             ///< Days of the season so far.
    int answered = 0;                          ///< Of them, with an answer.
    int present = 0;                           ///< Of those, with worry at all.
    int severe = 0;                            ///< Of those, with much of it.
    std::optional<double> mean = std::nullopt; ///< Of the days' means; nothing without an answer.

    bool operator==(const PhaseWorry &) const = default;
};

/// The worry around one scan, aligned on its day. A person's own scale to look back on, not a
/// validated instrument; the thresholds are those of Bui and others, 2025.
class ScanWorry
{
public:
    static constexpr double kPresent = 1;
    static constexpr double kSevere = 4;

    /// Of \a season up to \a today. \a days: all that were answered, in any order.
    ScanWorry(const ScanSeason &season, const QList<WorryDay> &days, QDate today);

    /// The answered days, in order. Days without an answer are not there.
    [[nodiscard]] const QList<WorryPoint> &points() const { return m_points; }
    [[nodiscard]] PhaseWorry phase(ScanPhase phase) const { return m_phases[std::size_t(phase)]; }
    /// The least and the greatest of the points, if there is one.
    [[nodiscard]] std::optional<std::pair<double, double>> range() const;
    /// True, if on the last answered day after the result it was lower by kNotable than at its height
    /// before; false if it was not; nothing if either was not answered.
    [[nodiscard]] std::optional<bool> eased() const;

    /// Points on the scale from which a difference is spoken of: about one of five steps.
    static constexpr double kNotable = 2;

private:
    QList<WorryPoint> m_points;
    std::array<PhaseWorry, 4> m_phases;
};

/// A season beside the ones before it.
struct WorryCompared
{
    enum class Level { Lower, Same, Higher };

    /// Fewer earlier seasons than this say nothing, in all and on one day.
    static constexpr int kLeastSeasons = 3;

    int seasons = 0; ///< Earlier ones with answers.
    /// On the days that were answered in this and in enough earlier ones. Nothing if that says nothing.
    std::optional<Level> level = std::nullopt;
    /// In how many of the last kLeastSeasons with answers after the result it had eased. Nothing if
    /// there are not as many.
    std::optional<int> eased = std::nullopt;

    /// \a earlier: in order, the last one last.
    [[nodiscard]] static WorryCompared of(const ScanWorry &season, const QList<ScanWorry> &earlier);

    bool operator==(const WorryCompared &) const = default;
};

} // namespace alongside
