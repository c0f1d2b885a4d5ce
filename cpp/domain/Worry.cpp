#include "domain/Worry.h"

namespace alongside {

Result<Worry> worry::checked(Worry worry)
{
    worry.body = worry.body.trimmed();
    worry.answer = worry.answer.trimmed();
    const bool words =
        !worry.body.isEmpty() && worry.body.size() <= kLongest && worry.answer.size() <= kLongest;
    const bool sorted = worry.sort != WorrySort::None;
    const bool answered = !worry.answer.isEmpty() || worry.closed;
    const bool fits = (sorted || !answered) && (worry.sort == WorrySort::Act || !worry.nextDay);
    if (!words || !fits)
        return fail(ErrorCode::InvalidValue);
    return worry;
}

} // namespace alongside
