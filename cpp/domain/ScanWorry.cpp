#include "domain/ScanWorry.h"

#include <QMap>

#include <algorithm>

namespace alongside {

namespace {

// The mean of earlier seasons on every day from the scan on which enough of them were answered.
QMap<int, double> meansOf(const QList<ScanWorry> &seasons)
{
    QMap<int, QList<double>> byDay;
    for (const ScanWorry &season : seasons) {
        for (const WorryPoint &point : season.points())
            byDay[point.day] += point.mean;
    }
    QMap<int, double> means;
    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        if (day->size() >= WorryCompared::kLeastSeasons)
            means.insert(day.key(),
                         std::ranges::fold_left(day.value(), 0.0, std::plus{}) / double(day->size()));
    }
    return means;
}

std::optional<WorryCompared::Level> levelOf(const ScanWorry &season, const QList<ScanWorry> &earlier)
{
    constexpr int leastDays = 2;
    const QMap<int, double> usual = meansOf(earlier);
    double difference = 0;
    int shared = 0;
    for (const WorryPoint &point : season.points()) {
        if (!usual.contains(point.day))
            continue;
        difference += point.mean - usual.value(point.day);
        ++shared;
    }
    if (shared < leastDays)
        return std::nullopt;
    difference /= shared;
    if (difference >= ScanWorry::kNotable)
        return WorryCompared::Level::Higher;
    return difference <= -ScanWorry::kNotable ? WorryCompared::Level::Lower : WorryCompared::Level::Same;
}

std::optional<int> easedOf(const QList<ScanWorry> &earlier)
{
    QList<bool> known;
    for (const ScanWorry &season : earlier) {
        if (const auto eased = season.eased())
            known += *eased;
    }
    if (known.size() < WorryCompared::kLeastSeasons)
        return std::nullopt;
    return int(known.last(WorryCompared::kLeastSeasons).count(true));
}

} // namespace

ScanWorry::ScanWorry(const ScanSeason &season, const QList<WorryDay> &days, QDate today)
{
    for (const QDate asked : season.daysUntil(today))
        ++m_phases[std::size_t(season.phaseOn(asked))].asked;
    for (const WorryDay &answered : days) {
        if (season.asksOn(answered.day) && answered.day <= today)
            m_points += {season.fromScan(answered.day), answered.mean, season.phaseOn(answered.day)};
    }
    std::ranges::sort(m_points, {}, &WorryPoint::day);
    for (const WorryPoint &point : m_points) {
        PhaseWorry &phase = m_phases[std::size_t(point.phase)];
        ++phase.answered;
        phase.present += point.mean >= kPresent ? 1 : 0;
        phase.severe += point.mean >= kSevere ? 1 : 0;
        phase.mean = phase.mean.value_or(0) + (point.mean - phase.mean.value_or(0)) / phase.answered;
    }
}

std::optional<std::pair<double, double>> ScanWorry::range() const
{
    if (m_points.isEmpty())
        return std::nullopt;
    const auto [least, greatest] = std::ranges::minmax_element(m_points, {}, &WorryPoint::mean);
    return std::pair(least->mean, greatest->mean);
}

std::optional<bool> ScanWorry::eased() const
{
    if (m_points.isEmpty() || m_points.last().phase != ScanPhase::After)
        return std::nullopt;
    std::optional<double> height;
    for (const WorryPoint &point : m_points) {
        if (point.phase != ScanPhase::After)
            height = std::max(height.value_or(point.mean), point.mean);
    }
    if (!height)
        return std::nullopt;
    return m_points.last().mean <= *height - kNotable;
}

WorryCompared WorryCompared::of(const ScanWorry &season, const QList<ScanWorry> &earlier)
{
    QList<ScanWorry> answered = earlier;
    answered.removeIf([](const ScanWorry &one) { return one.points().isEmpty(); });
    WorryCompared compared{.seasons = int(answered.size())};
    if (compared.seasons < kLeastSeasons)
        return compared;
    compared.level = levelOf(season, answered);
    compared.eased = easedOf(answered);
    return compared;
}

} // namespace alongside
