#pragma once

#include "basemap/TileId.h"
#include "map/MapCamera.h"

#include <QImage>
#include <QSGImageNode>
#include <QSGTransformNode>
#include <QSet>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

class QQuickWindow;

namespace alongside {

/// The squares of a map on the screen. Lives on the thread that draws, and owns what it draws with. One
/// that transforms, although it does not: of any other the software renderer forgets where its children are.
class TileNode : public QSGTransformNode
{
public:
    /// What it shows pictures of.
    struct Sheet
    {
        /// The picture of a square; a null one if there is none.
        std::function<QImage(const TileId &)> find{};
        int level = 0;   ///< Whose squares are shown; for one without a picture, a part of one above.
        int edition = 0; ///< Another one: pictures that were shown before are of no use.
    };

    explicit TileNode(QQuickWindow &window);
    ~TileNode() override;
    Q_DISABLE_COPY_MOVE(TileNode)

    /// \a ratio: pixels of the screen in a device-independent one.
    void show(const Sheet &sheet, const MapCamera &camera, double ratio);

private:
    struct Texture
    {
        std::unique_ptr<QSGTexture> texture;
        qint64 image = 0; ///< The key of the picture it was made of.
    };
    struct TileHash
    {
        std::size_t operator()(const TileId &tile) const { return qHash(tile); }
    };

    bool showSquare(const Sheet &sheet, const TileId &wanted, const QRectF &place, std::size_t number);
    QSGTexture *textureOf(const Sheet &sheet, const TileId &tile);
    QSGImageNode &nodeAt(std::size_t number, QSGTexture &texture);
    void dropNodesAfter(std::size_t count);
    void dropTextures();
    void forgetAll();

    QQuickWindow &m_window;
    std::vector<QSGImageNode *> m_nodes; ///< Owned by this as their parent.
    std::unordered_map<TileId, Texture, TileHash> m_textures;
    std::vector<std::unique_ptr<QSGTexture>> m_outdated;
    QSet<TileId> m_used;
    int m_edition = -1;
};

} // namespace alongside
