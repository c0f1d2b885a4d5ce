#include "domain/KindLine.h"

namespace alongside {

Result<KindLine> kindline::checked(KindLine line)
{
    line.body = line.body.trimmed();
    if (line.body.isEmpty() || line.body.size() > kLongest)
        return fail(ErrorCode::InvalidValue);
    return line;
}

} // namespace alongside
