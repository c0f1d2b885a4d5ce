#include "map/MapAtlas.h"

#include <QtConcurrent>

#include <utility>

namespace alongside {

namespace {

struct Opened
{
    std::shared_ptr<const BaseMap> map;
    std::shared_ptr<const MapPlaces> places;
};

Opened openBoth()
{
    const auto towns = QtConcurrent::run(&MapPlaces::load); // at the same time
    auto map = BaseMap::load();
    auto places = towns.result();
    if (!map || !places)
        return {};
    return {*std::move(map), *std::move(places)};
}

} // namespace

MapAtlas::MapAtlas(QObject *parent) : QObject(parent)
{
    QtConcurrent::run(openBoth).then(this, [this](const Opened &both) {
        m_map = both.map;
        m_places = both.places;
        m_failed = m_map == nullptr;
        Q_EMIT opened();
    });
}

} // namespace alongside
