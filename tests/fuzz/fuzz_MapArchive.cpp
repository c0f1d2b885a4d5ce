#include "basemap/BaseMap.h"

using namespace alongside;

/// An archive of tiles from anywhere either is refused or has all of its tiles within it. "n": the rest are
/// names of countries.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QByteArray bytes(data, qsizetype(size));
    if (bytes.startsWith('n')) {
        std::ignore = BaseMap::fromBytes(bytes, {}, bytes.sliced(1));
        return 0;
    }
    const auto archive = TileArchive::over(bytes);
    if (!archive)
        return 0;
    quint8 sum = 0;
    for (int level = 0; level <= 3; ++level) {
        for (int y = 0; y < 1 << level; ++y) {
            for (int x = 0; x < 1 << level; ++x) {
                for (const char byte : archive->tile({level, x, y}))
                    sum = quint8(sum + quint8(byte));
            }
        }
    }
    std::ignore = sum;
    return 0;
}
