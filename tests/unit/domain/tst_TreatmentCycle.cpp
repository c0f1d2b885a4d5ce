#include "domain/TreatmentCycle.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;
using Kind = TreatmentDay::Kind;

/// Which day of a treatment a day is.
class TestTreatmentCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void three_weeks_on_and_one_off_data();
    void three_weeks_on_and_one_off();
    void a_held_week_waits_and_goes_on_data();
    void a_held_week_waits_and_goes_on();
    void an_infusion_every_three_weeks();
    void stretches_follow_each_other_without_gap();
    void a_change_of_clocks_and_a_leap_year_are_days_like_others();
    void what_cannot_be_is_refused_data();
    void what_cannot_be_is_refused();
    void holds_are_put_in_order();

private:
    static TreatmentCycle tablets();
};

// 21 on, 7 off, from Monday 2 March 2026.
TreatmentCycle TestTreatmentCycle::tablets()
{
    TreatmentCycle cycle;
    cycle.first = QDate(2026, 3, 2);
    return cycle;
}

void TestTreatmentCycle::three_weeks_on_and_one_off_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("cycle");
    QTest::addColumn<int>("number");
    QTest::newRow("the first") << QDate(2026, 3, 2) << Kind::On << 1 << 1;
    QTest::newRow("the last on") << QDate(2026, 3, 22) << Kind::On << 1 << 21;
    QTest::newRow("the first off") << QDate(2026, 3, 23) << Kind::Off << 1 << 22;
    QTest::newRow("the last off") << QDate(2026, 3, 29) << Kind::Off << 1 << 28;
    QTest::newRow("the next cycle") << QDate(2026, 3, 30) << Kind::On << 2 << 1;
    QTest::newRow("a year later") << QDate(2027, 3, 1) << Kind::On << 14 << 1;
}

void TestTreatmentCycle::three_weeks_on_and_one_off()
{
    QFETCH(const QDate, day);
    const auto found = treatment::dayOf(tablets(), day);
    QVERIFY(found);
    QTEST(found->kind, "kind");
    QTEST(found->cycle, "cycle");
    QTEST(found->day, "number");
    QVERIFY(!treatment::dayOf(tablets(), QDate(2026, 3, 1)));
}

// The fixture: held for a week from day 8. By hand: 9 to 15 March wait at day 8, which is 16 March; day 21
// is 29 March, day 28 is 5 April, and the next cycle begins on 6 April.
void TestTreatmentCycle::a_held_week_waits_and_goes_on_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("number");
    QTest::newRow("before") << QDate(2026, 3, 8) << Kind::On << 7;
    QTest::newRow("the first held") << QDate(2026, 3, 9) << Kind::Held << 8;
    QTest::newRow("the last held") << QDate(2026, 3, 15) << Kind::Held << 8;
    QTest::newRow("after") << QDate(2026, 3, 16) << Kind::On << 8;
    QTest::newRow("the last on") << QDate(2026, 3, 29) << Kind::On << 21;
    QTest::newRow("the first off") << QDate(2026, 3, 30) << Kind::Off << 22;
    QTest::newRow("the last off") << QDate(2026, 4, 5) << Kind::Off << 28;
    QTest::newRow("the next cycle") << QDate(2026, 4, 6) << Kind::On << 1;
}

void TestTreatmentCycle::a_held_week_waits_and_goes_on()
{
    QFETCH(const QDate, day);
    TreatmentCycle cycle = tablets();
    cycle.holds = {{QDate(2026, 3, 9), 7}};
    const auto found = treatment::dayOf(cycle, day);
    QVERIFY(found);
    QTEST(found->kind, "kind");
    QTEST(found->day, "number");
}

void TestTreatmentCycle::an_infusion_every_three_weeks()
{
    TreatmentCycle cycle = tablets();
    cycle.length = 21;
    cycle.daysOn = 1;
    cycle.last = QDate(2026, 5, 1);
    QList<QDate> on;
    for (QDate day = cycle.first; treatment::dayOf(cycle, day); day = day.addDays(1)) {
        if (treatment::dayOf(cycle, day)->kind == Kind::On)
            on.append(day);
    }
    QCOMPARE(on, QList<QDate>({QDate(2026, 3, 2), QDate(2026, 3, 23), QDate(2026, 4, 13)}));
}

void TestTreatmentCycle::stretches_follow_each_other_without_gap()
{
    TreatmentCycle cycle = tablets();
    cycle.holds = {{QDate(2026, 3, 9), 7}};
    const auto found = treatment::stretches(cycle, QDate(2026, 2, 1), QDate(2026, 4, 10));
    const QList<TreatmentStretch> expected{{QDate(2026, 3, 2), QDate(2026, 3, 8), Kind::On},
                                           {QDate(2026, 3, 9), QDate(2026, 3, 15), Kind::Held},
                                           {QDate(2026, 3, 16), QDate(2026, 3, 29), Kind::On},
                                           {QDate(2026, 3, 30), QDate(2026, 4, 5), Kind::Off},
                                           {QDate(2026, 4, 6), QDate(2026, 4, 10), Kind::On}};
    QCOMPARE(found, expected);
    QVERIFY(treatment::stretches(cycle, QDate(2026, 2, 1), QDate(2026, 2, 2)).isEmpty());
}

void TestTreatmentCycle::a_change_of_clocks_and_a_leap_year_are_days_like_others()
{
    TreatmentCycle cycle = tablets();
    cycle.first = QDate(2028, 2, 20);
    QCOMPARE(treatment::dayOf(cycle, QDate(2028, 2, 29))->day, 10);
    QCOMPARE(treatment::dayOf(cycle, QDate(2028, 3, 26))->day, 8); // clocks go forward in Europe
}

void TestTreatmentCycle::what_cannot_be_is_refused_data()
{
    QTest::addColumn<TreatmentCycle>("cycle");
    const auto with = [](auto change) {
        TreatmentCycle cycle = tablets();
        change(cycle);
        return cycle;
    };
    QTest::newRow("no first day") << with([](TreatmentCycle &cycle) { cycle.first = {}; });
    QTest::newRow("no length") << with([](TreatmentCycle &cycle) { cycle.length = 0; });
    QTest::newRow("too long") << with([](TreatmentCycle &cycle) { cycle.length = 367; });
    QTest::newRow("more days on than there are") << with([](TreatmentCycle &cycle) { cycle.daysOn = 29; });
    QTest::newRow("none on") << with([](TreatmentCycle &cycle) { cycle.daysOn = 0; });
    QTest::newRow("ends before it begins")
        << with([](TreatmentCycle &cycle) { cycle.last = QDate(2026, 3, 1); });
    QTest::newRow("name too long") << with([](TreatmentCycle &cycle) { cycle.name = QString(61, u'x'); });
    QTest::newRow("held before it begins")
        << with([](TreatmentCycle &cycle) { cycle.holds = {{QDate(2026, 3, 1), 3}}; });
    QTest::newRow("held for no day") << with(
        [](TreatmentCycle &cycle) { cycle.holds = {{QDate(2026, 3, 9), 0}}; });
    QTest::newRow("held over each other") << with(
        [](TreatmentCycle &cycle) { cycle.holds = {{QDate(2026, 3, 9), 7}, {QDate(2026, 3, 15), 2}}; });
}

void TestTreatmentCycle::what_cannot_be_is_refused()
{
    QFETCH(const TreatmentCycle, cycle);
    const auto checked = treatment::checked(cycle);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidValue);
    QVERIFY(treatment::checked(tablets()));
}

void TestTreatmentCycle::holds_are_put_in_order()
{
    TreatmentCycle cycle = tablets();
    cycle.name = u"  Two\nlines "_s;
    cycle.holds = {{QDate(2026, 4, 9), 7}, {QDate(2026, 3, 9), 7}};
    const auto checked = treatment::checked(cycle);
    QVERIFY(checked);
    QCOMPARE(checked->name, u"Two lines"_s);
    QCOMPARE(checked->holds.first().first, QDate(2026, 3, 9));
}

QTEST_APPLESS_MAIN(TestTreatmentCycle)
#include "tst_TreatmentCycle.moc"
