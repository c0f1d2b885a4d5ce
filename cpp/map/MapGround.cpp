#include "map/MapGround.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTransformNode>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace alongside {

namespace {

constexpr std::chrono::milliseconds kRest{120};
constexpr double kFinestRatio = 2; // finer lines than that are not told apart, and take twice the memory
constexpr std::size_t kSpareTextures = 12;

struct TileHash
{
    std::size_t operator()(const TileId &tile) const { return qHash(tile); }
};

} // namespace

/// The squares on the screen. Lives on the thread that draws, and owns what it draws with. One that
/// transforms, although it does not: of any other the software renderer forgets where its children are.
class MapGround::Node : public QSGTransformNode
{
public:
    explicit Node(QQuickWindow &window) : m_window(window) {}
    ~Node() override { dropNodesAfter(0); } // before the textures that they show
    Q_DISABLE_COPY_MOVE(Node)

    void show(const MapTiles &tiles, const MapCamera &camera, double ratio)
    {
        if (std::exchange(m_edition, tiles.edition()) != tiles.edition())
            forgetAll();
        m_used.clear();
        std::size_t shown = 0;
        const int level = MapTiles::levelFor(camera.zoom);
        const int side = 1 << level;
        const QRectF seen = camera.seen();
        const int bottom = std::min(side - 1, int(std::floor(seen.bottom() * side)));
        for (int y = std::max(0, int(std::floor(seen.top() * side))); y <= bottom; ++y) {
            for (int x = int(std::floor(seen.left() * side)); x <= int(std::floor(seen.right() * side));
                 ++x) {
                const QRectF place = placeOf(QRectF(x, y, 1, 1), camera, level, ratio);
                if (showSquare(tiles, {level, ((x % side) + side) % side, y}, place, shown))
                    ++shown;
            }
        }
        dropNodesAfter(shown);
        dropTextures();
    }

private:
    struct Texture
    {
        std::unique_ptr<QSGTexture> texture;
        qint64 image = 0; ///< The key of the picture it was made of.
    };

    // On whole pixels, so that there is no gap between neighbours.
    static QRectF placeOf(const QRectF &square, const MapCamera &camera, int level, double ratio)
    {
        const double step = worldPixels(camera.zoom) / (1 << level);
        const QPointF origin(camera.size.width() / 2 - camera.center.x * worldPixels(camera.zoom),
                             camera.size.height() / 2 - camera.center.y * worldPixels(camera.zoom));
        const auto whole = [ratio](double value) {
            return std::round(value * ratio) / ratio;
        };
        return {
            QPointF(whole(origin.x() + square.left() * step), whole(origin.y() + square.top() * step)),
            QPointF(whole(origin.x() + square.right() * step), whole(origin.y() + square.bottom() * step))};
    }

    // The square itself, or the nearest larger one that there is, cut out.
    bool showSquare(const MapTiles &tiles, const TileId &wanted, const QRectF &place, std::size_t number)
    {
        for (int up = 0; up <= wanted.z; ++up) {
            const TileId tile = wanted.above(up);
            QSGTexture *texture = textureOf(tiles, tile);
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
    QSGTexture *textureOf(const MapTiles &tiles, const TileId &tile)
    {
        const QImage image = tiles.find(tile);
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

    QSGImageNode &nodeAt(std::size_t number, QSGTexture &texture)
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

    void dropNodesAfter(std::size_t count)
    {
        while (m_nodes.size() > count) {
            removeChildNode(m_nodes.back());
            delete m_nodes.back();
            m_nodes.pop_back();
        }
    }

    void dropTextures()
    {
        m_outdated.clear();
        if (m_textures.size() > m_used.size() + kSpareTextures)
            std::erase_if(m_textures, [this](const auto &one) { return !m_used.contains(one.first); });
    }

    void forgetAll()
    {
        dropNodesAfter(0);
        m_textures.clear();
    }

    QQuickWindow &m_window;
    std::vector<QSGImageNode *> m_nodes; ///< Owned by this as their parent.
    std::unordered_map<TileId, Texture, TileHash> m_textures;
    std::vector<std::unique_ptr<QSGTexture>> m_outdated;
    QSet<TileId> m_used;
    int m_edition = -1;
};

MapGround::MapGround(QQuickItem *parent) : MapItem(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_rests = true;
        look();
    });
    connect(&m_tiles, &MapTiles::changed, this, &MapGround::follow);
}

void MapGround::follow()
{
    update();
    if (std::exchange(m_complete, m_tiles.isComplete()) != m_tiles.isComplete())
        Q_EMIT completeChanged();
}

void MapGround::move()
{
    m_rests = false;
    m_rest.start();
    look();
}

void MapGround::redo()
{
    const bool there = atlas() && atlas()->map();
    m_tiles.paintWith(there ? std::make_shared<const TilePainter>(atlas()->map(), atlas()->places(),
                                                                  MapColors::of(isDark(), hasHighContrast()))
                            : nullptr);
    look();
}

void MapGround::look()
{
    m_tiles.show({.camera = camera(), .ratio = ratio(), .rests = m_rests});
    follow();
}

double MapGround::ratio() const
{
    return window() ? std::min(window()->effectiveDevicePixelRatio(), kFinestRatio) : 1;
}

void MapGround::itemChange(ItemChange change, const ItemChangeData &data)
{
    MapItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        look();
}

QSGNode *MapGround::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    auto *node = static_cast<Node *>(old);
    if (!node)
        node = new Node(*window());
    node->show(m_tiles, camera(), window()->effectiveDevicePixelRatio());
    return node;
}

} // namespace alongside
