#include "domain/CheckIn.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestCheckIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_mood_is_one_of_five_steps_data();
    void a_mood_is_one_of_five_steps();
    void moods_are_in_order();
    void a_note_of_blanks_is_nothing();
    void three_very_low_days_of_seven_are_several_data();
    void three_very_low_days_of_seven_are_several();
};

void TestCheckIn::a_mood_is_one_of_five_steps_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("isMood");

    QTest::newRow("below the lowest") << 0 << false;
    QTest::newRow("the lowest") << 1 << true;
    QTest::newRow("in between") << 3 << true;
    QTest::newRow("the highest") << 5 << true;
    QTest::newRow("above the highest") << 6 << false;
    QTest::newRow("negative") << -1 << false;
    QTest::newRow("far off") << std::numeric_limits<int>::max() << false;
}

void TestCheckIn::a_mood_is_one_of_five_steps()
{
    QFETCH(const int, step);
    QFETCH(const bool, isMood);

    const auto mood = Mood::fromStep(step);
    QCOMPARE(mood.has_value(), isMood);
    if (isMood)
        QCOMPARE(mood->step(), step);
    else
        QCOMPARE(mood.error().code, ErrorCode::InvalidValue);
}

void TestCheckIn::moods_are_in_order()
{
    QVERIFY(*Mood::fromStep(1) < *Mood::fromStep(2));
    QVERIFY(*Mood::fromStep(4) == *Mood::fromStep(4));
}

void TestCheckIn::a_note_of_blanks_is_nothing()
{
    CheckIn checkIn{{}, LivedTime::fromStored(0, "UTC", 0), {}, {}, {}};
    QVERIFY(checkIn.isEmpty());
    checkIn.note = u" \n\t\u00a0"_s;
    QVERIFY(checkIn.isEmpty());
    QCOMPARE(checkin::checked(checkIn).error().code, ErrorCode::InvalidValue);
    checkIn.note += u'a';
    QVERIFY(!checkIn.isEmpty());
}

void TestCheckIn::three_very_low_days_of_seven_are_several_data()
{
    QTest::addColumn<QList<int>>("ago");
    QTest::addColumn<bool>("several");

    QTest::newRow("none") << QList<int>{} << false;
    QTest::newRow("today and yesterday") << QList<int>{0, 1} << false;
    QTest::newRow("three times on two days") << QList<int>{0, 1, 0} << false;
    QTest::newRow("three days") << QList<int>{0, 1, 2} << true;
    QTest::newRow("as far apart as it counts") << QList<int>{6, 3, 0} << true;
    QTest::newRow("one too long ago") << QList<int>{7, 3, 0} << false;
    QTest::newRow("one that is yet to come") << QList<int>{-1, 3, 0} << false;
}

void TestCheckIn::three_very_low_days_of_seven_are_several()
{
    QFETCH(const QList<int>, ago);
    QFETCH(const bool, several);
    const QDate today(2026, 3, 14);
    QList<QDate> days;
    for (const int day : ago)
        days += today.addDays(-day);
    QCOMPARE(checkin::hasSeveralHardDays(days, today), several);
}

QTEST_GUILESS_MAIN(TestCheckIn)
#include "tst_CheckIn.moc"
