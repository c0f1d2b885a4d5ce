#include "domain/ResultPlan.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

Result<void> ResultPlan::checked() const
{
    for (const QString *text : {&companion, &how, &ifGood, &ifMixed, &ifHard}) {
        if (text->size() > kLongest)
            return fail(ErrorCode::InvalidValue, u"a plan with too many words"_s);
    }
    return {};
}

std::optional<ResultLook> ResultPlan::lookOf(int stored)
{
    if (stored < std::to_underlying(ResultLook::Portal) || stored > std::to_underlying(ResultLook::Other))
        return std::nullopt;
    return ResultLook(stored);
}

} // namespace alongside
