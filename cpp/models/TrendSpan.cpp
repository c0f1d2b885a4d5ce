#include "models/TrendSpan.h"

#include <QCoreApplication>

#include <array>

namespace alongside::trendspan {

namespace {

// Whole weeks, so that each day of the week counts alike.
constexpr std::array kDays{14, 91, 364};

QString tr(const char *text)
{
    return QCoreApplication::translate("Trend", text);
}

} // namespace

std::optional<int> days(int span)
{
    return span >= 0 && span < int(kDays.size()) ? std::optional(kDays[size_t(span)]) : std::nullopt;
}

QStringList names()
{
    return {tr("2 weeks"), tr("3 months"), tr("1 year"), tr("All")};
}

QString nameOf(TrendStep step)
{
    switch (step) {
    case TrendStep::Day: return tr("By day");
    case TrendStep::Week: return tr("By week");
    case TrendStep::Month: return tr("By month");
    case TrendStep::Year: return tr("By year");
    }
    return {};
}

} // namespace alongside::trendspan
