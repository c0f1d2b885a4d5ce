#include "domain/Scan.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::scan {

std::optional<ScanKind> kindOf(int stored)
{
    if (stored < std::to_underlying(ScanKind::Ct) || stored > std::to_underlying(ScanKind::Other))
        return std::nullopt;
    return ScanKind(stored);
}

std::optional<ScanOutcome> outcomeOf(int stored)
{
    if (stored < std::to_underlying(ScanOutcome::Stable) || stored > std::to_underlying(ScanOutcome::Unsaid))
        return std::nullopt;
    return ScanOutcome(stored);
}

Result<void> checked(const Scan &scan)
{
    const auto isLine = [](const QString &text) {
        return text.size() <= kLongestLine;
    };
    if (!isLine(scan.name) || !isLine(scan.place) || !isLine(scan.companion)
        || scan.note.size() > kLongestNote)
        return fail(ErrorCode::InvalidValue, u"a scan with too many words"_s);
    if (scan.knowsResultDay() && scan.resultDay < scan.day())
        return fail(ErrorCode::InvalidValue, u"a result before its scan"_s);
    return {};
}

Scan heard(Scan scan, ScanOutcome outcome, QDate day)
{
    if (!scan.outcome)
        scan.resultDay = std::max(day, scan.day());
    scan.outcome = outcome;
    scan.notLooking = false;
    return scan;
}

} // namespace alongside::scan
