#pragma once

#include "map/MapClusters.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace alongside {

/// The markers of a map: what of many points is in the view, gathered where they would touch. It changes
/// by single rows, and not while the camera moves a little, so that markers stay as they are.
///
/// Many points are gathered on another thread. Until that is done the markers are those that were, and
/// then all change at once.
class MapClusterModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the models that know what is on the map")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Nearer to each other than this, in device-independent pixels, points become one marker.
    Q_PROPERTY(qreal radius READ radius WRITE setRadius NOTIFY radiusChanged FINAL)

public:
    explicit MapClusterModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setPoints(const QList<MapPoint> &points);
    [[nodiscard]] const QList<MapPoint> &points() const { return m_points; }
    /// The markers are not yet those of points().
    [[nodiscard]] bool isGathering() const { return m_taken != m_edition; }

    /// What the camera sees: its middle as longitude and latitude, and the size of the view in
    /// device-independent pixels.
    /// Without a size nobody looks, and nothing is gathered or kept.
    Q_INVOKABLE void look(const QPointF &middle, qreal zoomLevel, const QSizeF &size);
    /// The zoom from which on the marker in \a row is several; -1 if they are all at one place.
    Q_INVOKABLE [[nodiscard]] int splitsAt(int row) const;
    /// The ids of the points that it stands for.
    Q_INVOKABLE [[nodiscard]] QStringList idsAt(int row) const;

    /// Where the markers are.
    [[nodiscard]] QList<WorldPoint> shownPoints() const;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] qreal radius() const { return m_radius; }
    void setRadius(qreal radius);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void radiusChanged();
    /// The markers are those of points() now.
    void gathered();

private:
    enum Role {
        LatitudeRole = Qt::UserRole, ///< qreal, degrees.
        LongitudeRole,
        GatheredRole,   ///< int: how many points it stands for.
        NameRole,       ///< QString: of the one point; empty for several.
        AreaRole,       ///< QString: of the first point, in words.
        KilometresRole, ///< qreal: it is somewhere within so many.
    };

    /// Points and what became of them. Nothing of it changes, so that it may be made on any thread.
    struct Gathering
    {
        QList<MapPoint> points;
        MapClusters clusters;
    };
    using Made = std::shared_ptr<const Gathering>;

    struct Row
    {
        MapClusters::Cluster cluster;
        int index = 0; ///< Its place on m_level.
    };

    [[nodiscard]] static Made make(const QList<MapPoint> &points, qreal radius);
    void gather();
    void gatherElsewhere();
    void take(Made made);
    void leave();
    void show();
    void keep(QHash<quint64, int> &wanted, const std::vector<MapClusters::Cluster> &now);
    void add(const QHash<quint64, int> &wanted, const std::vector<MapClusters::Cluster> &now);

    QList<MapPoint> m_points;
    Made m_made; ///< What m_rows are of; null if of nothing.
    QList<Row> m_rows;
    int m_level = 0;
    QRectF m_shown; ///< What m_rows are the markers of, in units of the world; null if of nothing yet.
    QPointF m_middle;
    qreal m_zoomLevel = 0;
    QSizeF m_size;
    qreal m_radius = 72;
    int m_edition = 0;     ///< Another one for other points, another radius, and whether one looks.
    int m_taken = 0;       ///< The one that m_made is of.
    bool m_isBusy = false; ///< Another thread gathers: one at a time.
};

} // namespace alongside
