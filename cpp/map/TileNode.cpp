#include "map/TileNode.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alongside {

namespace {

constexpr std::size_t kSpareTextures = 12;

// On whole pixels, so that there is no gap between neighbours.
QRectF placeOf(const QPoint &square, const MapCamera &camera, int level, double ratio)
{
    const double step = worldPixels(camera.zoom) / (1 << level);
    const QPointF origin(camera.size.width() / 2 - camera.center.x * worldPixels(camera.zoom),
                         camera.size.height() / 2 - camera.center.y * worldPixels(camera.zoom));
    const auto corner = [&](const QPoint &point) {
        const QPointF exact = (origin + QPointF(point) * step) * ratio;
        return QPointF(std::round(exact.x()), std::round(exact.y())) / ratio;
    };
    return {corner(square), corner(square + QPoint(1, 1))};
}

} // namespace

TileNode::TileNode(QQuickWindow &window) : m_window(window) {}

TileNode::~TileNode()
{
    dropNodesAfter(0); // before the textures that they show
}

void TileNode::show(const Sheet &sheet, const MapCamera &camera, double ratio)
{
    if (std::exchange(m_edition, sheet.edition) != sheet.edition)
        forgetAll();
    m_used.clear();
    std::size_t shown = 0;
    const int level = sheet.level;
    const int side = 1 << level;
    const QRectF seen = camera.seen();
    const int bottom = std::min(side - 1, int(std::floor(seen.bottom() * side)));
    const int right = int(std::floor(seen.right() * side));
    for (int y = std::max(0, int(std::floor(seen.top() * side))); y <= bottom; ++y) {
        for (int x = int(std::floor(seen.left() * side)); x <= right; ++x) {
            const QRectF place = placeOf(QPoint(x, y), camera, level, ratio);
            if (showSquare(sheet, {level, ((x % side) + side) % side, y}, place, shown))
                ++shown;
        }
    }
    dropNodesAfter(shown);
    dropTextures();
}

// The square itself, or the nearest larger one that there is, cut out.
bool TileNode::showSquare(const Sheet &sheet, const TileId &wanted, const QRectF &place, std::size_t number)
{
    for (int up = 0; up <= wanted.z; ++up) {
        const TileId tile = wanted.above(up);
        QSGTexture *texture = textureOf(sheet, tile);
        if (!texture)
            continue;
        QSGImageNode &node = nodeAt(number, *texture);
        node.setRect(place);
        const QSizeF part = QSizeF(texture->textureSize()) / (1 << up);
        const QPointF corner((wanted.x - (tile.x << up)) * part.width(),
                             (wanted.y - (tile.y << up)) * part.height());
        node.setSourceRect(QRectF(corner, part));
        return true;
    }
    return false;
}

// The texture of the newest picture of \a tile; null if there never was one.
QSGTexture *TileNode::textureOf(const Sheet &sheet, const TileId &tile)
{
    const QImage image = sheet.find(tile);
    const auto known = m_textures.find(tile);
    if (image.isNull()) {
        if (known == m_textures.end())
            return nullptr;
    } else if (known == m_textures.end() || known->second.image != image.cacheKey()) {
        Texture &texture = m_textures[tile];
        if (texture.texture)
            m_outdated.push_back(std::move(texture.texture)); // a square may still show it
        texture.texture.reset(m_window.createTextureFromImage(image, QQuickWindow::TextureIsOpaque));
        texture.image = image.cacheKey();
    }
    m_used.insert(tile);
    return m_textures[tile].texture.get();
}

QSGImageNode &TileNode::nodeAt(std::size_t number, QSGTexture &texture)
{
    if (number == m_nodes.size()) {
        QSGImageNode *node = m_window.createImageNode();
        node->setFlag(OwnedByParent);
        node->setFiltering(QSGTexture::Linear);
        node->setTexture(&texture);
        appendChildNode(node);
        m_nodes.push_back(node);
    }
    QSGImageNode &node = *m_nodes[number];
    if (node.texture() != &texture)
        node.setTexture(&texture);
    return node;
}

void TileNode::dropNodesAfter(std::size_t count)
{
    while (m_nodes.size() > count) {
        removeChildNode(m_nodes.back());
        delete m_nodes.back();
        m_nodes.pop_back();
    }
}

void TileNode::dropTextures()
{
    m_outdated.clear();
    if (m_textures.size() > m_used.size() + kSpareTextures)
        std::erase_if(m_textures, [this](const auto &one) { return !m_used.contains(one.first); });
}

void TileNode::forgetAll()
{
    dropNodesAfter(0);
    m_textures.clear();
}

} // namespace alongside
