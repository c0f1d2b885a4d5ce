#include "basemap/VectorTile.h"

#include <protozero/exception.hpp>
#include <protozero/pbf_reader.hpp>
#include <protozero/varint.hpp>

#include <array>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

using Reader = protozero::pbf_reader;
using Wire = protozero::pbf_wire_type;

constexpr qsizetype kMostBytes = 256 << 10; // the largest of ours has 13 KiB
constexpr qsizetype kMostLayers = 32;
constexpr qint64 kMostExtent = 1 << 16;
constexpr qint64 kFarthest = 1 << 20; // units from a tile's corner; nothing true is as far away

// Fields of the specification's messages.
constexpr protozero::pbf_tag_type kTileLayer = 3;
constexpr protozero::pbf_tag_type kLayerName = 1;
constexpr protozero::pbf_tag_type kLayerFeature = 2;
constexpr protozero::pbf_tag_type kLayerKey = 3;
constexpr protozero::pbf_tag_type kLayerValue = 4;
constexpr protozero::pbf_tag_type kLayerExtent = 5;
constexpr protozero::pbf_tag_type kFeatureTags = 2;
constexpr protozero::pbf_tag_type kFeatureType = 3;
constexpr protozero::pbf_tag_type kFeatureGeometry = 4;
constexpr protozero::pbf_tag_type kValueInt = 4;
constexpr protozero::pbf_tag_type kValueUint = 5;
constexpr protozero::pbf_tag_type kValueSint = 6;
constexpr protozero::pbf_tag_type kValueBool = 7;

constexpr quint32 kMoveTo = 1;
constexpr quint32 kLineTo = 2;
constexpr quint32 kClosePath = 7;
constexpr quint32 kLineStrings = 2;
constexpr quint32 kPolygons = 3;

constexpr std::array<std::pair<QByteArrayView, MapLayerKind>, 6> kKinds{{
    {"land", MapLayerKind::Land},
    {"ice", MapLayerKind::Ice},
    {"urban", MapLayerKind::Urban},
    {"water", MapLayerKind::Water},
    {"river", MapLayerKind::River},
    {"border", MapLayerKind::Border},
}};

enum class Attribute { None, Border, Disputed, River };

/// A layer as it stands in the tile, before its features are read.
struct RawLayer
{
    std::optional<MapLayerKind> kind;
    qint64 extent = 4096;
    std::vector<Attribute> keys;
    std::vector<int> values;
    std::vector<protozero::data_view> features;
};

bool isBytes(const Reader &reader)
{
    return reader.wire_type() == Wire::length_delimited;
}

bool isNumber(const Reader &reader)
{
    return reader.wire_type() == Wire::varint;
}

QByteArrayView viewOf(const protozero::data_view &bytes)
{
    return {bytes.data(), qsizetype(bytes.size())};
}

std::optional<MapLayerKind> kindOf(QByteArrayView name)
{
    for (const auto &[known, kind] : kKinds) {
        if (name == known)
            return kind;
    }
    return std::nullopt;
}

Attribute attributeOf(QByteArrayView key)
{
    if (key == "k")
        return Attribute::Border;
    if (key == "d")
        return Attribute::Disputed;
    return key == "r" ? Attribute::River : Attribute::None;
}

// The numbers that the map has are small; anything else is 0.
int toSmall(quint64 number)
{
    constexpr quint64 kLargest = 1000;
    return number <= kLargest ? int(number) : 0;
}

int readValue(const protozero::data_view &bytes)
{
    int value = 0;
    Reader reader(bytes);
    while (reader.next()) {
        const bool isPlain =
            reader.tag() == kValueInt || reader.tag() == kValueUint || reader.tag() == kValueBool;
        if (isPlain && isNumber(reader))
            value = toSmall(reader.get_uint64());
        else if (reader.tag() == kValueSint && isNumber(reader))
            value = toSmall(quint64(reader.get_sint64()));
        else
            reader.skip();
    }
    return value;
}

RawLayer readRawLayer(const protozero::data_view &bytes)
{
    RawLayer layer;
    Reader reader(bytes);
    while (reader.next()) {
        if (reader.tag() == kLayerName && isBytes(reader))
            layer.kind = kindOf(viewOf(reader.get_view()));
        else if (reader.tag() == kLayerFeature && isBytes(reader))
            layer.features.push_back(reader.get_view());
        else if (reader.tag() == kLayerKey && isBytes(reader))
            layer.keys.push_back(attributeOf(viewOf(reader.get_view())));
        else if (reader.tag() == kLayerValue && isBytes(reader))
            layer.values.push_back(readValue(reader.get_view()));
        else if (reader.tag() == kLayerExtent && isNumber(reader))
            layer.extent = qint64(reader.get_uint32());
        else
            reader.skip();
    }
    return layer;
}

void setAttribute(MapFeature &feature, Attribute attribute, int value)
{
    switch (attribute) {
    case Attribute::None: break;
    case Attribute::Border: feature.border = value; break;
    case Attribute::Disputed: feature.isDisputed = value != 0; break;
    case Attribute::River: feature.river = value; break;
    }
}

bool readTags(Reader &reader, const RawLayer &layer, MapFeature &feature)
{
    auto tags = reader.get_packed_uint32();
    for (auto at = tags.begin(); at != tags.end(); ++at) {
        const std::size_t key = *at;
        if (++at == tags.end())
            return false;
        const std::size_t value = *at;
        if (key >= layer.keys.size() || value >= layer.values.size())
            return false;
        setAttribute(feature, layer.keys[key], layer.values[value]);
    }
    return true;
}

/// Follows the commands of a geometry.
class Pen
{
public:
    explicit Pen(MapFeature &feature) : m_feature(feature) {}

    // Goes \a step on, in a new line or in the one there is.
    bool go(bool begins, QPoint step)
    {
        m_x += step.x();
        m_y += step.y();
        if (std::abs(m_x) > kFarthest || std::abs(m_y) > kFarthest)
            return false;
        if (begins)
            m_feature.lines.emplaceBack();
        else if (m_feature.lines.isEmpty())
            return false;
        m_feature.lines.last().append(QPoint(int(m_x), int(m_y)));
        return true;
    }

    bool close()
    {
        if (m_feature.lines.isEmpty())
            return false;
        QList<QPoint> &line = m_feature.lines.last();
        line.append(QPoint(line.first()));
        return true;
    }

private:
    MapFeature &m_feature;
    qint64 m_x = 0;
    qint64 m_y = 0;
};

bool readGeometry(Reader &reader, MapFeature &feature)
{
    Pen pen(feature);
    auto numbers = reader.get_packed_uint32();
    auto at = numbers.begin();
    while (at != numbers.end()) {
        const quint32 command = *at & 7U;
        quint32 count = *at++ >> 3U;
        if (command == kClosePath) {
            if (count != 1 || !pen.close())
                return false;
            continue;
        }
        if (command != kMoveTo && command != kLineTo)
            return false;
        for (; count > 0; --count) { // as many as there are numbers for
            if (at == numbers.end())
                return false;
            const qint32 right = protozero::decode_zigzag32(*at++);
            if (at == numbers.end())
                return false;
            const qint32 down = protozero::decode_zigzag32(*at++);
            if (!pen.go(command == kMoveTo, QPoint(right, down)))
                return false;
        }
    }
    return true;
}

// Nothing for points, which the map has none of; no lines for what is broken.
std::optional<MapFeature> readFeature(const protozero::data_view &bytes, const RawLayer &layer)
{
    MapFeature feature;
    quint32 type = 0;
    bool isWhole = true;
    Reader reader(bytes);
    while (isWhole && reader.next()) {
        if (reader.tag() == kFeatureTags && isBytes(reader))
            isWhole = readTags(reader, layer, feature);
        else if (reader.tag() == kFeatureType && isNumber(reader))
            type = reader.get_uint32();
        else if (reader.tag() == kFeatureGeometry && isBytes(reader))
            isWhole = readGeometry(reader, feature);
        else
            reader.skip();
    }
    if (!isWhole)
        return std::nullopt;
    if (type != kLineStrings && type != kPolygons)
        feature.lines.clear();
    feature.isOutline = type == kPolygons;
    return feature;
}

std::optional<MapLayer> readLayer(MapLayerKind kind, const RawLayer &raw)
{
    if (raw.extent < 1 || raw.extent > kMostExtent)
        return std::nullopt;
    MapLayer layer{.kind = kind, .extent = int(raw.extent)};
    for (const protozero::data_view &bytes : raw.features) {
        std::optional<MapFeature> feature = readFeature(bytes, raw);
        if (!feature)
            return std::nullopt;
        if (!feature->lines.isEmpty())
            layer.features += *std::move(feature);
    }
    return layer;
}

std::optional<QList<MapLayer>> readTile(QByteArrayView bytes)
{
    QList<MapLayer> layers;
    Reader reader(bytes.data(), std::size_t(bytes.size()));
    while (reader.next()) {
        if (reader.tag() != kTileLayer || !isBytes(reader)) {
            reader.skip();
            continue;
        }
        const RawLayer raw = readRawLayer(reader.get_view());
        if (!raw.kind)
            continue;
        std::optional<MapLayer> layer = readLayer(*raw.kind, raw);
        if (!layer || layers.size() >= kMostLayers)
            return std::nullopt;
        layers += *std::move(layer);
    }
    return layers;
}

} // namespace

Result<QList<MapLayer>> readVectorTile(QByteArrayView bytes)
{
    if (bytes.size() > kMostBytes)
        return fail(ErrorCode::Corrupt, u"a tile that is too large"_s);
    try {
        if (auto layers = readTile(bytes))
            return *std::move(layers);
    } catch (const protozero::exception &) {
        return fail(ErrorCode::Corrupt, u"a tile that is cut short"_s);
    }
    return fail(ErrorCode::Corrupt, u"not a tile of the map"_s);
}

} // namespace alongside
