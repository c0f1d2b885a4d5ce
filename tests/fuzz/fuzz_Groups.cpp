#include "catalogue/GroupReader.h"

using namespace alongside;

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const auto groups = readGroups(QByteArray(data, qsizetype(size)), QLocale(QLocale::German));
    if (!groups)
        return 0;
    const QDateTime now(QDate(2026, 11, 26), QTime(7, 0), QTimeZone::UTC);
    for (const SupportGroup &group : *groups)
        std::ignore = group.nextAt(now);
    return 0;
}
