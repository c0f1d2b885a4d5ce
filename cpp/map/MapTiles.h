#pragma once

#include "map/MapCamera.h"
#include "map/TilePainter.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace alongside {

/// The painted squares of a map: paints those that are looked at on other threads, those in the middle
/// first, and keeps these and half as many more. To a map that is zoomed out quickly it always has a coarse
/// picture.
class MapTiles : public QObject
{
    Q_OBJECT

public:
    /// What is looked at.
    struct Look
    {
        MapCamera camera{};
        double ratio = 1;   ///< Pixels of a picture in a device-independent one.
        bool rests = false; ///< Nothing moves: pictures are to have exactly the size at which they are shown.

        bool operator==(const Look &) const = default;
    };

    explicit MapTiles(QObject *parent = nullptr);
    ~MapTiles() override;

    /// Begins anew with \a painter; null: with nothing.
    void paintWith(std::shared_ptr<const TilePainter> painter);
    void show(const Look &look);

    /// The level whose squares a map at \a zoom is made of.
    [[nodiscard]] static int levelFor(double zoom);
    /// The picture of \a tile as far as there is one; else a null one. May be of another size than wanted.
    [[nodiscard]] QImage find(const TileId &tile) const;
    /// Everything that is looked at is there.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Bytes of all pictures that are kept.
    [[nodiscard]] qsizetype keptBytes() const { return m_images.totalCost(); }
    /// Another number after each paintWith(): pictures of an earlier one are of no use.
    [[nodiscard]] int edition() const { return m_edition; }

Q_SIGNALS:
    /// A picture came, or isComplete() changed.
    void changed();

private:
    void makeRoomFor(const QList<TileId> &tiles);
    [[nodiscard]] int sideOf(const TileId &tile) const;
    [[nodiscard]] bool isWanting(const TileId &tile) const;
    void paintNext();
    void take(const TileId &tile, const QImage &image, int edition);

    std::shared_ptr<const TilePainter> m_painter;
    QThreadPool m_pool;
    QCache<TileId, QImage> m_images; ///< What was not looked at for longest goes first.
    QSet<TileId> m_inWork;
    QList<TileId> m_waiting; ///< The next one first.
    QList<TileId> m_seen;
    Look m_look;
    int m_edition = 0;
    bool m_complete = false;
};

} // namespace alongside
