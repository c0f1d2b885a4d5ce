#include "models/MomentModel.h"

#include "support/FixedClock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Choosing a moment by buttons: what counts, what is only shown, and what no clock ever showed.
class TestMomentModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void minute_goes_to_the_next_step_and_back_data();
    void minute_goes_to_the_next_step_and_back();
    void hour_goes_round_and_the_day_stays();
    void seconds_are_kept_so_that_a_way_back_leads_back();
    void time_that_comes_twice_can_be_either();
    void time_that_never_came_changes_nothing();
    void unknown_zone_is_not_taken();
    void zones_are_found_by_city_and_country();
    void zones_at_hand_come_before_anything_is_typed();

private:
    LivedTime at(const QDateTime &instant) const { return LivedTime::at(instant, m_clock.place); }
    static QString cityIn(const ZoneModel &zones, int row)
    {
        return zones.data(zones.index(row), zones.roleNames().key("city")).toString();
    }

    /// What \a moment says was chosen, from now on.
    QList<LivedTime> &chosenIn(MomentModel &moment)
    {
        m_chosen.clear();
        connect(&moment, &MomentModel::chosen, this, [this](const LivedTime &time) { m_chosen += time; });
        return m_chosen;
    }

    FixedClock m_clock;
    QList<LivedTime> m_chosen;
};

void TestMomentModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_clock = {};
}

void TestMomentModel::minute_goes_to_the_next_step_and_back_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("to");
    QTest::newRow("on") << 41 << 1 << 45;
    QTest::newRow("back") << 41 << -1 << 40;
    QTest::newRow("from a step on") << 45 << 1 << 50;
    QTest::newRow("from a step back") << 45 << -1 << 40;
    QTest::newRow("round") << 58 << 1 << 0;
    QTest::newRow("round the other way") << 0 << -1 << 55;
}

void TestMomentModel::minute_goes_to_the_next_step_and_back()
{
    const QFETCH(int, from);
    const QFETCH(int, steps);
    const QFETCH(int, to);
    MomentModel moment(m_clock);
    moment.begin(at(QDateTime(QDate(2026, 3, 14), QTime(9, from), QTimeZone::UTC)));
    moment.turnMinute(steps);
    QCOMPARE(moment.time(), QLocale().toString(QTime(10, to), QLocale::ShortFormat));
}

void TestMomentModel::hour_goes_round_and_the_day_stays()
{
    MomentModel moment(m_clock);
    moment.begin(at(QDateTime(QDate(2026, 3, 13), QTime(22, 30), QTimeZone::UTC))); // 23:30
    moment.turnHour(1);
    QCOMPARE(moment.time(), QLocale().toString(QTime(0, 30), QLocale::ShortFormat));
    QCOMPARE(moment.day(), u"Friday 13 March 2026"_s);
}

void TestMomentModel::seconds_are_kept_so_that_a_way_back_leads_back()
{
    MomentModel moment(m_clock);
    const LivedTime before = at(QDateTime(QDate(2026, 3, 13), QTime(9, 30, 7, 123), QTimeZone::UTC));
    moment.begin(before);
    const QList<LivedTime> &chosen = chosenIn(moment);
    moment.turnHour(1);
    moment.turnHour(-1);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen.first() != before);
    QCOMPARE(chosen.last(), before);
}

void TestMomentModel::time_that_comes_twice_can_be_either()
{
    m_clock.instant = QDateTime(QDate(2026, 11, 1), QTime(9, 0), QTimeZone::UTC);
    const QDateTime first(QDate(2026, 10, 25), QTime(0, 30), QTimeZone::UTC);
    MomentModel moment(m_clock);
    moment.begin(at(first));
    QVERIFY(moment.isTwice());
    QVERIFY(!moment.isSecond());
    const QList<LivedTime> &chosen = chosenIn(moment);
    moment.setSecond(true);
    QCOMPARE(chosen.last(), at(first.addSecs(3600)));
    moment.begin(at(first.addSecs(3600)));
    QVERIFY(moment.isSecond());
}

void TestMomentModel::time_that_never_came_changes_nothing()
{
    m_clock.instant = QDateTime(QDate(2026, 4, 1), QTime(9, 0), QTimeZone::UTC);
    MomentModel moment(m_clock);
    moment.begin(at(QDateTime(QDate(2026, 3, 29), QTime(1, 30), QTimeZone::UTC))); // 3:30
    const QList<LivedTime> &chosen = chosenIn(moment);
    moment.turnHour(-1);
    QVERIFY(moment.problem().contains(u"Berlin"_s));
    QCOMPARE(chosen.size(), 0);
    moment.turnHour(-1);
    QCOMPARE(moment.problem(), QString());
    QCOMPARE(chosen.size(), 1);
}

void TestMomentModel::unknown_zone_is_not_taken()
{
    MomentModel moment(m_clock);
    moment.begin(at(m_clock.instant));
    const QList<LivedTime> &chosen = chosenIn(moment);
    moment.pickZone(u"Mars/Olympus_Mons"_s);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(moment.place(), u"Berlin"_s);
}

void TestMomentModel::zones_are_found_by_city_and_country()
{
    ZoneModel zones;
    zones.begin({});
    zones.setTyped(u"new yo"_s);
    QCOMPARE(zones.count(), 1);
    QCOMPARE(cityIn(zones, 0), u"New York"_s);
    zones.setTyped(u"PORTUGAL"_s);
    QVERIFY(zones.count() >= 2);
    zones.setTyped(u"a"_s);
    QCOMPARE(zones.count(), ZoneModel::kMost);
    QVERIFY(zones.hasMore());
    zones.setTyped(QString(10'000, u'x'));
    QCOMPARE(zones.count(), 0);
    QVERIFY(!zones.hasMore());
}

void TestMomentModel::zones_at_hand_come_before_anything_is_typed()
{
    ZoneModel zones;
    zones.begin({"Europe/Lisbon", "Europe/Berlin"});
    QCOMPARE(cityIn(zones, 0), u"Lisbon"_s);
    QCOMPARE(cityIn(zones, 1), u"Berlin"_s);
}

QTEST_GUILESS_MAIN(TestMomentModel)
#include "tst_MomentModel.moc"
