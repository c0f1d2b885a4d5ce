#include "catalogue/Gazetteer.h"

using namespace alongside;

namespace {

// "z": the rest is a file of ZIP codes, looked at as if there were a thousand towns. Else it is one of
// towns, with no ZIP codes beside it.
void readZips(const QByteArray &bytes)
{
    const auto zips = ZipFile::over(bytes, 1000);
    if (zips)
        std::ignore = zips->beginningWith(QStringLiteral("021"), 6);
}

void readTowns(const QByteArray &bytes)
{
    static const QByteArray s_noZips = "ALZIP001" + QByteArray(2006, '\0');
    const auto gazetteer = Gazetteer::fromBytes(bytes, s_noZips);
    if (!gazetteer)
        return;
    std::ignore = (*gazetteer)->find(QStringLiteral("saint louis"), 6, QStringLiteral("US"));
    std::ignore = (*gazetteer)->find(QStringLiteral("lodz, pl"), 6);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QByteArray bytes(data, qsizetype(size));
    if (bytes.startsWith('z'))
        readZips(bytes.sliced(1));
    else if (!bytes.isEmpty())
        readTowns(bytes.sliced(1));
    return 0;
}
