#include "domain/GroupSearch.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr GeoPoint kLeeds{53.79648, -1.54785};
constexpr GeoPoint kHull{53.7446, -0.33525};
constexpr GeoPoint kLondon{51.50853, -0.12574};
constexpr GeoPoint kNewYork{40.71427, -74.00597};

SupportGroup group(const QString &id, GroupKind kind, std::optional<GeoPoint> point = std::nullopt,
                   const QString &country = u"GB"_s)
{
    SupportGroup group{.id = id, .kind = kind, .countries = {country}};
    if (point)
        group.area = GroupArea{*point, GroupArea::Precision::Town};
    return group;
}

Meeting eveningInNewYork()
{
    return {.day = Qt::Tuesday, .from = QTime(20, 30), .until = QTime(22, 0), .zoneId = "America/New_York"};
}

QStringList idsOf(const QList<SupportGroup> &groups, const GroupQuery &query, qsizetype most = 50)
{
    QStringList ids;
    for (const FoundGroup &found : findGroups(groups, query, most))
        ids += groups[found.position].id;
    return ids;
}

} // namespace

class TestGroupSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distances_are_those_of_an_atlas();
    void what_is_off_the_globe_is_no_point();
    void the_nearest_comes_first();
    void a_town_that_is_not_known_comes_last_and_only_at_home();
    void without_a_place_nothing_is_near();
    void the_best_fit_comes_first_if_wanted();
    void online_the_own_country_comes_first();
    void everything_chosen_has_to_hold();
    void a_day_is_the_groups_own_for_who_goes_there();
    void a_day_is_that_where_one_is_for_who_stays_at_home();
    void a_day_elsewhere_is_that_of_the_next_meeting();
    void no_more_than_wanted();
    void a_check_is_good_for_180_days();
    void only_secure_pages_are_opened();
};

void TestGroupSearch::distances_are_those_of_an_atlas()
{
    QVERIFY(std::abs(kLondon.kilometresTo(kNewYork) - 5570) < 20);
    QVERIFY(std::abs(kLeeds.kilometresTo(kHull) - 80) < 2);
    QCOMPARE(kLeeds.kilometresTo(kLeeds), 0.0);
    QVERIFY(std::abs(GeoPoint(0, 179.5).kilometresTo({0, -179.5}) - 111) < 1); // over the date line
    QVERIFY(std::abs(GeoPoint(90, 0).kilometresTo({-90, 0}) - 20015) < 5);
}

void TestGroupSearch::what_is_off_the_globe_is_no_point()
{
    QVERIFY(kLeeds.isOnGlobe());
    QVERIFY(GeoPoint(-90, 180).isOnGlobe());
    QVERIFY(!GeoPoint(90.1, 0).isOnGlobe());
    QVERIFY(!GeoPoint(0, 181).isOnGlobe());
    QVERIFY(!GeoPoint(std::numeric_limits<double>::quiet_NaN(), 0).isOnGlobe());
    QVERIFY(!GeoPoint(0, std::numeric_limits<double>::infinity()).isOnGlobe());
}

void TestGroupSearch::the_nearest_comes_first()
{
    const QList<SupportGroup> groups{
        group(u"london"_s, GroupKind::InPerson, kLondon), group(u"online"_s, GroupKind::Online),
        group(u"hull"_s, GroupKind::Hybrid, kHull), group(u"leeds"_s, GroupKind::InPerson, kLeeds)};
    const GroupQuery query{.origin = kLeeds, .country = u"GB"_s};
    QCOMPARE(idsOf(groups, query), QStringList({u"leeds"_s, u"hull"_s, u"london"_s}));
    const auto found = findGroups(groups, query, 50);
    QCOMPARE(*found.first().kilometres, 0.0);
    QVERIFY(std::abs(*found[1].kilometres - 80) < 2);
}

void TestGroupSearch::a_town_that_is_not_known_comes_last_and_only_at_home()
{
    const QList<SupportGroup> groups{group(u"somewhere"_s, GroupKind::InPerson),
                                     group(u"elsewhere"_s, GroupKind::InPerson, {}, u"US"_s),
                                     group(u"far"_s, GroupKind::InPerson, kNewYork, u"US"_s)};
    QCOMPARE(idsOf(groups, {.origin = kLeeds, .country = u"GB"_s}), QStringList({u"far"_s, u"somewhere"_s}));
}

void TestGroupSearch::without_a_place_nothing_is_near()
{
    QVERIFY(idsOf({group(u"leeds"_s, GroupKind::InPerson, kLeeds)}, {.country = u"GB"_s}).isEmpty());
}

void TestGroupSearch::the_best_fit_comes_first_if_wanted()
{
    QList<SupportGroup> groups{group(u"general"_s, GroupKind::InPerson, kLeeds),
                               group(u"metastatic"_s, GroupKind::InPerson, kLondon),
                               group(u"theirs"_s, GroupKind::InPerson, kNewYork)};
    groups[1].metastaticOnly = true;
    groups[2].metastaticOnly = true;
    groups[2].languages = {u"es"_s};
    GroupQuery query{.origin = kLeeds, .country = u"GB"_s, .spoken = u"es"_s};
    QCOMPARE(idsOf(groups, query).first(), u"general"_s);
    query.order = GroupOrder::Fit;
    QCOMPARE(idsOf(groups, query), QStringList({u"theirs"_s, u"metastatic"_s, u"general"_s}));
}

void TestGroupSearch::online_the_own_country_comes_first()
{
    const QList<SupportGroup> groups{group(u"other"_s, GroupKind::Online, {}, u"DE"_s),
                                     group(u"world"_s, GroupKind::Forum, {}, u"001"_s),
                                     group(u"phone"_s, GroupKind::Phone), group(u"own"_s, GroupKind::Hybrid)};
    QCOMPARE(idsOf(groups, {.way = GroupWay::Online, .country = u"GB"_s}),
             QStringList({u"own"_s, u"world"_s, u"other"_s}));
    QCOMPARE(idsOf(groups, {.way = GroupWay::Phone, .country = u"GB"_s}), QStringList{u"phone"_s});
}

void TestGroupSearch::everything_chosen_has_to_hold()
{
    SupportGroup all = group(u"all"_s, GroupKind::Online);
    all.metastaticOnly = true;
    all.audiences = {GroupAudience::Metastatic, GroupAudience::Men};
    all.leader = GroupLeader::Peer;
    all.languages = {u"en"_s, u"fr"_s};
    all.meetings = {{.day = Qt::Thursday, .zoneId = "Europe/London"}};
    all.isFree = true;
    const GroupQuery wanted{.way = GroupWay::Online,
                            .metastaticOnly = true,
                            .audiences = {GroupAudience::Young, GroupAudience::Men},
                            .leader = GroupLeader::Peer,
                            .language = u"fr"_s,
                            .day = Qt::Thursday,
                            .freeOnly = true};
    QCOMPARE(idsOf({all}, wanted), QStringList{u"all"_s});
    for (const auto &spoil : std::initializer_list<void (*)(SupportGroup &)>{
             [](SupportGroup &g) { g.metastaticOnly = false; },
             [](SupportGroup &g) { g.audiences = {GroupAudience::Metastatic}; },
             [](SupportGroup &g) { g.leader = GroupLeader::Unknown; },
             [](SupportGroup &g) { g.languages = {u"en"_s}; }, [](SupportGroup &g) { g.meetings.clear(); },
             [](SupportGroup &g) { g.isFree = false; },
             [](SupportGroup &g) {
                 g.kind = GroupKind::InPerson;
             }}) {
        SupportGroup other = all;
        spoil(other);
        QVERIFY(idsOf({other}, wanted).isEmpty());
    }
}

void TestGroupSearch::a_day_is_the_groups_own_for_who_goes_there()
{
    SupportGroup evening = group(u"evening"_s, GroupKind::Hybrid, kNewYork, u"US"_s);
    evening.meetings = {eveningInNewYork()};
    GroupQuery query{.origin = kLeeds,
                     .day = Qt::Tuesday,
                     .today = QDate(2026, 11, 26),
                     .here = QTimeZone("Europe/London")};
    QCOMPARE(idsOf({evening}, query), QStringList{u"evening"_s});
    query.day = Qt::Wednesday;
    QVERIFY(idsOf({evening}, query).isEmpty());
}

// Half past eight in the evening there is half past one of the next day in London.
void TestGroupSearch::a_day_is_that_where_one_is_for_who_stays_at_home()
{
    for (const auto &[kind, way] :
         {std::pair(GroupKind::Online, GroupWay::Online), std::pair(GroupKind::Hybrid, GroupWay::Online),
          std::pair(GroupKind::Phone, GroupWay::Phone)}) {
        SupportGroup evening = group(u"evening"_s, kind);
        evening.meetings = {eveningInNewYork()};
        GroupQuery query{.way = way,
                         .day = Qt::Wednesday,
                         .today = QDate(2026, 11, 26),
                         .here = QTimeZone("Europe/London")};
        QCOMPARE(idsOf({evening}, query), QStringList{u"evening"_s});
        query.day = Qt::Tuesday;
        QVERIFY(idsOf({evening}, query).isEmpty());
        query.here = QTimeZone("America/Chicago");
        QCOMPARE(idsOf({evening}, query), QStringList{u"evening"_s});

        evening.meetings.first().from = evening.meetings.first().until = {}; // only the day is known
        query.here = QTimeZone("Europe/London");
        QCOMPARE(idsOf({evening}, query), QStringList{u"evening"_s});
    }
}

// New York puts its clocks back on 1 November 2026, a week after London.
void TestGroupSearch::a_day_elsewhere_is_that_of_the_next_meeting()
{
    const QTimeZone london("Europe/London");
    Meeting meeting{
        .day = Qt::Friday, .from = QTime(19, 30), .until = QTime(20, 30), .zoneId = "America/New_York"};
    QCOMPARE(dayElsewhere(meeting, london, QDate(2026, 10, 20)), Qt::Saturday);
    QCOMPARE(dayElsewhere(meeting, london, QDate(2026, 10, 28)), Qt::Friday); // 23:30 there for once
    QCOMPARE(dayElsewhere(meeting, london, QDate(2026, 11, 2)), Qt::Saturday);
    QCOMPARE(dayElsewhere(meeting, QTimeZone(), QDate(2026, 11, 2)), Qt::Friday);
    meeting.zoneId = "Nowhere/Known";
    QCOMPARE(dayElsewhere(meeting, london, QDate(2026, 11, 2)), Qt::Friday);
    const Meeting morning{
        .day = Qt::Monday, .from = QTime(8, 0), .until = QTime(9, 0), .zoneId = "Australia/Sydney"};
    QCOMPARE(dayElsewhere(morning, london, QDate(2026, 11, 2)), Qt::Sunday);
}

void TestGroupSearch::no_more_than_wanted()
{
    QList<SupportGroup> groups;
    for (int number = 0; number < 100; ++number)
        groups += group(QString::number(number), GroupKind::InPerson, GeoPoint{double(number % 80), 0});
    const QStringList ids = idsOf(groups, {.origin = GeoPoint{0, 0}}, 3);
    QCOMPARE(ids, QStringList({u"0"_s, u"80"_s, u"1"_s}));
}

void TestGroupSearch::a_check_is_good_for_180_days()
{
    const SupportGroup checked{.checkedOn = QDate(2026, 11, 22)};
    QVERIFY(!checked.isStaleOn(QDate(2027, 5, 21)));
    QVERIFY(checked.isStaleOn(QDate(2027, 5, 22)));
}

void TestGroupSearch::only_secure_pages_are_opened()
{
    const auto opens = [](const QString &address) {
        return SupportGroup{.web = QUrl(address)}.mayOpenWeb();
    };
    QVERIFY(opens(u"https://example.org/groups"_s));
    for (const QString &address : {u"http://example.org"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
                                   u"https://me:secret@example.org"_s, u""_s})
        QVERIFY2(!opens(address), qPrintable(address));
}

QTEST_GUILESS_MAIN(TestGroupSearch)
#include "tst_GroupSearch.moc"
