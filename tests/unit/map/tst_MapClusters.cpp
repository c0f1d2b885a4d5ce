#include "map/MapClusters.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr double kRadius = 72;

std::vector<WorldPoint> scattered(int count)
{
    std::mt19937 chance(7);
    std::uniform_real_distribution<double> latitude(-60, 70);
    std::uniform_real_distribution<double> longitude(-180, 180);
    std::vector<WorldPoint> points;
    for (int number = 0; number < count; ++number)
        points.push_back(WorldPoint::of({latitude(chance), longitude(chance)}));
    return points;
}

} // namespace

class TestMapClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_point_is_in_one_of_them_on_every_level();
    void no_two_of_them_touch();
    void they_fall_apart_where_they_say();
    void points_at_one_place_never_fall_apart();
    void a_key_stays_while_it_stands_for_the_same();
    void none_is_none();
};

void TestMapClusters::every_point_is_in_one_of_them_on_every_level()
{
    const MapClusters clusters(scattered(2000), kRadius);
    for (int level = 0; level <= MapClusters::kDeepest; ++level) {
        std::set<int> seen;
        const auto &here = clusters.at(level);
        for (int index = 0; index < int(here.size()); ++index) {
            const std::vector<int> members = clusters.pointsIn(level, index);
            QCOMPARE(int(members.size()), here[std::size_t(index)].count);
            QVERIFY(std::ranges::find(members, here[std::size_t(index)].first) != members.end());
            seen.insert(members.begin(), members.end());
        }
        QCOMPARE(seen.size(), std::size_t(2000));
    }
}

void TestMapClusters::no_two_of_them_touch()
{
    const MapClusters clusters(scattered(2000), kRadius);
    for (int level = 0; level <= 8; ++level) {
        const auto &here = clusters.at(level);
        for (std::size_t one = 0; one < here.size(); ++one) {
            for (std::size_t other = one + 1; other < here.size(); ++other) {
                const double across = here[one].point.x - here[other].point.x;
                const double down = here[one].point.y - here[other].point.y;
                QVERIFY(std::hypot(across, down) * worldPixels(level) > kRadius);
            }
        }
    }
    QVERIFY(clusters.at(0).size() < clusters.at(6).size());
}

void TestMapClusters::they_fall_apart_where_they_say()
{
    const MapClusters clusters(scattered(500), kRadius);
    const auto &world = clusters.at(0);
    for (int index = 0; index < int(world.size()); ++index) {
        if (world[std::size_t(index)].count == 1)
            continue;
        const int level = clusters.splitsAt(0, index);
        QVERIFY(level > 0 && level <= MapClusters::kDeepest);
        const std::vector<int> members = clusters.pointsIn(0, index);
        // One level before it is still one, and there it is several.
        const auto partsAt = [&](int at) {
            return std::ranges::count_if(clusters.at(at), [&](const MapClusters::Cluster &part) {
                return std::ranges::find(members, part.first) != members.end();
            });
        };
        QCOMPARE(partsAt(level - 1), 1);
        QVERIFY(partsAt(level) > 1);
    }
}

void TestMapClusters::points_at_one_place_never_fall_apart()
{
    const WorldPoint leeds = WorldPoint::of({53.8, -1.55});
    const MapClusters clusters({leeds, leeds, leeds, WorldPoint::of({40, -74})}, kRadius);
    const auto &deepest = clusters.at(MapClusters::kDeepest);
    QCOMPARE(deepest.size(), std::size_t(2));
    QCOMPARE(deepest.front().count, 3);
    QCOMPARE(clusters.splitsAt(MapClusters::kDeepest, 0), MapClusters::kDeepest + 1);
    QCOMPARE(clusters.splitsAt(5, 0), MapClusters::kDeepest + 1);
    QCOMPARE(clusters.pointsIn(5, 0), std::vector<int>({0, 1, 2}));
}

void TestMapClusters::a_key_stays_while_it_stands_for_the_same()
{
    const WorldPoint leeds = WorldPoint::of({53.8, -1.55});
    const MapClusters clusters({leeds, leeds, WorldPoint::of({40, -74})}, kRadius);
    std::set<quint64> keys;
    for (int level = 3; level <= MapClusters::kDeepest; ++level) {
        for (const MapClusters::Cluster &cluster : clusters.at(level))
            keys.insert(cluster.key);
    }
    QCOMPARE(keys.size(), std::size_t(2));
}

void TestMapClusters::none_is_none()
{
    QVERIFY(MapClusters().at(3).empty());
    QVERIFY(MapClusters({}, kRadius).at(3).empty());
}

QTEST_GUILESS_MAIN(TestMapClusters)
#include "tst_MapClusters.moc"
