#include "domain/Mood.h"

using namespace Qt::StringLiterals;

namespace alongside {

Result<Mood> Mood::fromStep(int step)
{
    if (step < kLowest || step > kHighest)
        return fail(ErrorCode::InvalidValue, u"mood %1"_s.arg(step));
    return Mood(step);
}

} // namespace alongside
