#pragma once

#include <QFlags>
#include <QLatin1StringView>

#include <array>
#include <optional>

namespace alongside {

/// A subject that a person may leave out. What stands behind several is shown only while all are open.
enum class Gate : quint8 {
    Prognosis = 1,
    SurvivalFigures = 2,
    EndOfLife = 4,
    Recurrence = 8,
};
Q_DECLARE_FLAGS(Gates, Gate)
Q_DECLARE_OPERATORS_FOR_FLAGS(Gates)

namespace gate {

inline constexpr std::array kAll{Gate::Prognosis, Gate::SurvivalFigures, Gate::EndOfLife, Gate::Recurrence};

/// As the content names it, "end-of-life".
[[nodiscard]] QLatin1StringView idOf(Gate gate);
[[nodiscard]] std::optional<Gate> fromId(QStringView id);

/// Whether what stands behind \a behind may be shown while \a open are open.
[[nodiscard]] inline bool shows(Gates open, Gates behind)
{
    return !(behind & ~open);
}

} // namespace gate

} // namespace alongside
