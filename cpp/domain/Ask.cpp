#include "domain/Ask.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::ask {

std::optional<AskStage> stageOf(int stored)
{
    if (stored < std::to_underlying(AskStage::Prepared) || stored > std::to_underlying(AskStage::Thanked))
        return std::nullopt;
    return AskStage(stored);
}

std::optional<AskStage> after(AskStage stage)
{
    return stageOf(std::to_underlying(stage) + 1);
}

Result<Ask> checked(Ask ask)
{
    ask.what = ask.what.simplified();
    ask.who = ask.who.simplified();
    ask.words = ask.words.trimmed();
    if (ask.what.isEmpty())
        return fail(ErrorCode::InvalidValue, u"an ask for nothing"_s);
    if (ask.what.size() > kLongestLine || ask.who.size() > kLongestLine || ask.words.size() > kLongestWords)
        return fail(ErrorCode::InvalidValue, u"an ask with too many words"_s);
    if ((ask.hasTime && !ask.when) || ask.minutes < 0 || ask.minutes > kMostMinutes)
        return fail(ErrorCode::InvalidValue, u"an ask at no time there is"_s);
    return ask;
}

} // namespace alongside::ask
