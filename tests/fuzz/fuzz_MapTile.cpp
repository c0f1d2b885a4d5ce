#include "basemap/VectorTile.h"

#include <cstdlib>

using namespace alongside;

/// A tile from anywhere either is refused or is lines that lie near it.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const auto layers = readVectorTile(QByteArrayView(data, qsizetype(size)));
    if (!layers)
        return 0;
    qsizetype points = 0;
    for (const MapLayer &layer : *layers) {
        for (const MapFeature &feature : layer.features) {
            for (const QList<QPoint> &line : feature.lines)
                points += line.size();
        }
    }
    if (points > qsizetype(size))
        std::abort(); // each takes at least a byte
    return 0;
}
