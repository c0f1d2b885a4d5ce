// Finding a place among all towns and ZIP codes, and the nearest 50 of 10,000 groups, against floors
// measured by turns in one run: a plain look through the same bytes, and the distances alone.

#include "Report.h"

#include "catalogue/Gazetteer.h"
#include "catalogue/GroupReader.h"
#include "domain/GroupSearch.h"

#include "support/SourceTree.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kRounds = 40;
constexpr int kGroups = 10'000;
constexpr qsizetype kNearest = 50;
/// Most that a search may take, and the nearest groups, in milliseconds: 95 of 100 times.
constexpr double kSearchGoal = 20;
constexpr double kNearestGoal = 5;

// A name typed letter by letter, ZIP codes, states, and every kind of slip.
const QStringList kTyped{u"b"_s,
                         u"bo"_s,
                         u"bos"_s,
                         u"bost"_s,
                         u"boston"_s,
                         u"boston ma"_s,
                         u"san fr"_s,
                         u"Saint Louis"_s,
                         u"zürich"_s,
                         u"upon tyne"_s,
                         u"Springfield, Illinois"_s,
                         u"portland or"_s,
                         u"Edinbrugh"_s,
                         u"Mancester"_s,
                         u"Phildelphai"_s,
                         u"new york city"_s,
                         u"qqqzzzxxq"_s,
                         u"02139"_s,
                         u"021"_s,
                         u"München"_s};

std::shared_ptr<const Gazetteer> gazetteer()
{
    auto loaded = Gazetteer::load();
    if (!loaded)
        qFatal("no places");
    return *loaded;
}

QByteArray bytesOfPlaces()
{
    QFile file(sourceTree() + u"/content/places/places.bin"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file of places");
    return file.readAll();
}

void compareLoading()
{
    QList<double> ours;
    QList<double> floor;
    for (int round = 0; round < kRounds / 4; ++round) {
        floor.append(timed([] { std::ignore = bytesOfPlaces(); }));
        ours.append(timed([] { std::ignore = gazetteer()->count(); }));
    }
    report({u"places, read and checked; floor: the file read"_s, gazetteer()->count(), median(ours),
            median(floor)});
}

void compareSearching()
{
    const auto places = gazetteer();
    const QByteArray bytes = bytesOfPlaces();
    QList<double> ours;
    QList<double> floor;
    QList<double> worst(kTyped.size(), 0);
    for (int round = 0; round < kRounds; ++round) {
        for (qsizetype at = 0; at < kTyped.size(); ++at) {
            const QByteArray plain = '\n' + kTyped[at].toUtf8();
            qsizetype found = 0;
            floor.append(timed([&] { found = bytes.count(plain); }));
            qsizetype offered = 0;
            ours.append(timed([&] { offered = places->find(kTyped[at], 6, u"US"_s).size(); }));
            if (offered + found > 1'000'000)
                qFatal("more than there are");
            worst[at] = std::max(worst[at], ours.last());
        }
    }
    const auto slowest = std::ranges::max_element(worst) - worst.begin();
    report({u"find a place as it is typed, median"_s, places->count(), median(ours), median(floor)});
    report({u"the same, 95th percentile"_s, places->count(), percentile95(ours), percentile95(floor)});
    report({u"the same, against its goal"_s, places->count(), percentile95(ours), kSearchGoal, 1});
    report({u"the slowest, “%1”"_s.arg(kTyped[slowest]), places->count(), worst[slowest], kSearchGoal});
}

QList<SupportGroup> manyGroups()
{
    auto known = loadGroups(QLocale::c());
    if (!known)
        qFatal("no groups");
    std::mt19937 chance(7);
    std::uniform_real_distribution<double> latitude(-60, 70);
    std::uniform_real_distribution<double> longitude(-180, 180);
    QList<SupportGroup> groups;
    groups.reserve(kGroups);
    for (int number = 0; number < kGroups; ++number) {
        SupportGroup group = known->at(number % known->size());
        group.id = QString::number(number);
        group.kind = GroupKind::InPerson;
        group.area = GroupArea{{latitude(chance), longitude(chance)}, GroupArea::Precision::Town};
        groups += group;
    }
    return groups;
}

void compareNearest()
{
    const QList<SupportGroup> groups = manyGroups();
    const GeoPoint leeds{53.79648, -1.54785};
    QList<double> ours;
    QList<double> floor;
    for (int round = 0; round < kRounds; ++round) {
        double sum = 0;
        floor.append(timed([&] {
            for (const SupportGroup &group : groups)
                sum += group.area ? leeds.kilometresTo(group.area->middle) : 0;
        }));
        qsizetype found = 0;
        ours.append(timed([&] {
            found =
                findGroups(groups, {.origin = leeds, .country = u"GB"_s, .spoken = u"en"_s}, kNearest).size();
        }));
        if (found != kNearest || sum <= 0)
            qFatal("not the nearest 50");
    }
    report({u"nearest 50 groups, median"_s, kGroups, median(ours), median(floor)});
    report({u"the same, 95th percentile, against its goal"_s, kGroups, percentile95(ours), kNearestGoal, 1});
}

} // namespace

} // namespace alongside::bench

int main()
{
    alongside::bench::compareLoading();
    alongside::bench::compareSearching();
    alongside::bench::compareNearest();
    return 0;
}
