#pragma once

#include "map/MapClusterModel.h"
#include "models/GroupListModel.h"

namespace alongside {

/// The groups that are wanted, on a map: those of them that meet in person and whose town is known.
class GroupMapModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    Q_PROPERTY(alongside::MapClusterModel *markers READ markers CONSTANT FINAL)
    /// How many groups are on the map; and how many of the person's country cannot be, because their town
    /// is not known.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int withoutTown READ withoutTown NOTIFY changed FINAL)
    /// Where the map opens: the place one looks near, close enough to see the nearest groups; without one
    /// the person's country, or the world. Degrees, and a zoom as MapItem has it.
    Q_PROPERTY(qreal homeLatitude READ homeLatitude NOTIFY homeChanged FINAL)
    Q_PROPERTY(qreal homeLongitude READ homeLongitude NOTIFY homeChanged FINAL)
    Q_PROPERTY(qreal homeZoom READ homeZoom NOTIFY homeChanged FINAL)
    /// Where that is, in words; empty without a place.
    Q_PROPERTY(QString homeName READ homeName NOTIFY homeChanged FINAL)
    /// Groups that a tap found at one place, which no zoom takes apart: as many ids as names; and the place.
    Q_PROPERTY(QStringList pileIds READ pileIds NOTIFY piled FINAL)
    Q_PROPERTY(QStringList pileNames READ pileNames NOTIFY piled FINAL)
    Q_PROPERTY(QString pileArea READ pileArea NOTIFY piled FINAL)

public:
    /// Borrows all; they must outlive the model.
    GroupMapModel(GroupKeeper &keeper, const GroupFilterModel &filter, const GroupListModel &list,
                  QObject *parent = nullptr);

    /// The marker in \a row of `markers` was tapped. Ends in chosen() for one group, in piled() for several.
    Q_INVOKABLE void choose(int row);

    [[nodiscard]] MapClusterModel *markers() { return &m_markers; }
    [[nodiscard]] int count() const { return int(m_markers.points().size()); }
    [[nodiscard]] int withoutTown() const { return m_withoutTown; }
    [[nodiscard]] qreal homeLatitude() const { return m_home.point.latitude; }
    [[nodiscard]] qreal homeLongitude() const { return m_home.point.longitude; }
    [[nodiscard]] qreal homeZoom() const { return m_home.zoom; }
    [[nodiscard]] QString homeName() const;
    [[nodiscard]] QStringList pileIds() const { return m_pile; }
    [[nodiscard]] QStringList pileNames() const;
    [[nodiscard]] QString pileArea() const;

Q_SIGNALS:
    void changed();
    void homeChanged();
    /// One looks near another place, or near none.
    void placeChanged();
    void chosen(const QString &id);
    void piled();

private:
    struct Home
    {
        GeoPoint point{};
        double zoom = 0;

        bool operator==(const Home &) const = default;
    };

    void show();
    [[nodiscard]] bool isShown(const SupportGroup &group, const GroupQuery &query) const;
    [[nodiscard]] Home homeFor(const GroupQuery &query) const;
    [[nodiscard]] Home nearPlace(const GeoPoint &place) const;

    GroupKeeper &m_keeper;
    const GroupFilterModel &m_filter;
    const GroupListModel &m_list;
    MapClusterModel m_markers;
    QStringList m_pile;
    Home m_home;
    int m_withoutTown = 0;
};

} // namespace alongside
