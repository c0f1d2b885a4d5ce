#include "audit/Finding.h"

namespace alongside::audit {

using namespace Qt::StringLiterals;

QString toLine(const Finding &finding)
{
    return u"%1: %2 (is %3, needs %4)"_s.arg(finding.rule, finding.what)
        .arg(finding.got, 0, 'g', 4)
        .arg(finding.need, 0, 'g', 4);
}

} // namespace alongside::audit
