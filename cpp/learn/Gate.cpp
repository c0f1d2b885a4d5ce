#include "learn/Gate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::gate {

QLatin1StringView idOf(Gate gate)
{
    switch (gate) {
    case Gate::Prognosis: return "prognosis"_L1;
    case Gate::SurvivalFigures: return "survival-figures"_L1;
    case Gate::EndOfLife: return "end-of-life"_L1;
    case Gate::Recurrence: return "recurrence"_L1;
    }
    return {};
}

std::optional<Gate> fromId(QStringView id)
{
    const auto *const found = std::ranges::find_if(kAll, [id](Gate gate) { return id == idOf(gate); });
    return found == kAll.end() ? std::nullopt : std::optional(*found);
}

} // namespace alongside::gate
