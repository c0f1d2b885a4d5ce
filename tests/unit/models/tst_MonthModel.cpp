#include "models/MonthModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// A page of a calendar: which day stands where, in every region, and what can be picked.
class TestMonthModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void week_begins_where_the_region_begins_it_data();
    void week_begins_where_the_region_begins_it();
    void every_month_has_all_its_days_once_and_in_order();
    void days_out_of_range_are_shown_but_not_offered();
    void page_turns_no_further_than_the_range();
    void years_are_offered_where_they_lead_somewhere();
    void only_an_offered_day_is_picked();
    void screen_reader_hears_today_and_marks();
    void keyboard_comes_in_by_the_chosen_day_then_today_then_the_first();

private:
    static QVariant value(const MonthModel &month, int row, const QByteArray &role)
    {
        return month.data(month.index(row), month.roleNames().key(role));
    }
    static int rowOf(const MonthModel &month, int number)
    {
        for (int row = 0; row < month.rowCount(); ++row) {
            if (value(month, row, "number").toInt() == number)
                return row;
        }
        return -1;
    }
    static QList<int> rowsWith(const MonthModel &month, const QByteArray &role)
    {
        QList<int> numbers;
        for (int row = 0; row < month.rowCount(); ++row) {
            if (value(month, row, role).toBool())
                numbers += value(month, row, "number").toInt();
        }
        return numbers;
    }
};

void TestMonthModel::week_begins_where_the_region_begins_it_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("columnOfTheFirst"); // 1 March 2026 is a Sunday
    QTest::newRow("Monday") << QLocale(QLocale::German, QLocale::Germany) << 6;
    QTest::newRow("Sunday") << QLocale(QLocale::English, QLocale::UnitedStates) << 0;
    QTest::newRow("Saturday") << QLocale(QLocale::Arabic, QLocale::Egypt) << 1;
}

void TestMonthModel::week_begins_where_the_region_begins_it()
{
    const QFETCH(QLocale, locale);
    const QFETCH(int, columnOfTheFirst);
    QLocale::setDefault(locale);
    MonthModel month;
    month.show(QDate(2026, 3, 14));
    QCOMPARE(rowOf(month, 1), columnOfTheFirst);
    QCOMPARE(month.weekdays().size(), 7);
    QCOMPARE(month.weekdays().at(columnOfTheFirst), locale.standaloneDayName(7, QLocale::NarrowFormat));
}

void TestMonthModel::every_month_has_all_its_days_once_and_in_order()
{
    MonthModel month;
    for (QDate first(2019, 1, 1); first.year() < 2031; first = first.addMonths(1)) {
        month.show(first);
        QList<int> numbers;
        for (int row = 0; row < month.rowCount(); ++row) {
            if (const int number = value(month, row, "number").toInt(); number > 0)
                numbers += number;
        }
        QCOMPARE(numbers.size(), first.daysInMonth());
        QVERIFY(std::ranges::is_sorted(numbers));
        QCOMPARE(numbers.last(), first.daysInMonth());
        QCOMPARE(rowOf(month, numbers.last()) - rowOf(month, 1), first.daysInMonth() - 1);
    }
}

void TestMonthModel::days_out_of_range_are_shown_but_not_offered()
{
    MonthModel month;
    month.setRange(QDate(2026, 3, 5), QDate(2026, 3, 9));
    month.show(QDate(2026, 3, 1));
    QCOMPARE(rowsWith(month, "offered"), (QList<int>{5, 6, 7, 8, 9}));
    QVERIFY(rowOf(month, 31) > 0);
}

void TestMonthModel::page_turns_no_further_than_the_range()
{
    MonthModel month;
    month.setRange(QDate(2026, 1, 20), QDate(2026, 3, 9));
    month.show(QDate(2026, 3, 1));
    QVERIFY(month.hasEarlier());
    QVERIFY(!month.hasLater());
    month.turn(1);
    QCOMPARE(month.title(), u"March 2026"_s);
    month.turn(-12);
    QCOMPARE(month.title(), u"January 2026"_s);
    QVERIFY(!month.hasEarlier());
    QVERIFY(month.hasLater());
}

void TestMonthModel::years_are_offered_where_they_lead_somewhere()
{
    MonthModel month;
    month.setRange(QDate(2024, 6, 20), QDate(2026, 3, 9));
    month.show(QDate(2026, 3, 1));
    QCOMPARE(month.yearBefore(), u"2025"_s);
    QCOMPARE(month.yearAfter(), QString());
    month.turn(-12);
    QCOMPARE(month.yearBefore(), QString()); // March 2024 is before the first day
    QCOMPARE(month.yearAfter(), u"2026"_s);
}

void TestMonthModel::only_an_offered_day_is_picked()
{
    MonthModel month;
    month.setRange(QDate(2026, 2, 5), QDate(2026, 2, 9));
    month.show(QDate(2026, 2, 1));
    QSignalSpy picked(&month, &MonthModel::picked);
    for (const int number : {0, 4, 10, 30, -1, 99})
        month.pick(number);
    QCOMPARE(picked.size(), 0);
    month.pick(5);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().first().toDate(), QDate(2026, 2, 5));
    QVERIFY(!month.selected().isValid()); // its owner decides
}

void TestMonthModel::screen_reader_hears_today_and_marks()
{
    MonthModel month;
    month.show(QDate(2026, 3, 1));
    month.setToday(QDate(2026, 3, 14));
    month.setMarks({{QDate(2026, 3, 14), u"2 entries"_s}, {QDate(2026, 4, 3), u"1 entry"_s}});
    QCOMPARE(value(month, rowOf(month, 13), "name").toString(), u"Friday 13 March 2026"_s);
    QCOMPARE(value(month, rowOf(month, 14), "name").toString(),
             u"Saturday 14 March 2026, today, 2 entries"_s);
    QCOMPARE(rowsWith(month, "marked"), QList<int>{14});
    QCOMPARE(rowsWith(month, "today"), QList<int>{14});
}

void TestMonthModel::keyboard_comes_in_by_the_chosen_day_then_today_then_the_first()
{
    MonthModel month;
    month.setRange(QDate(2026, 3, 2), QDate(2026, 12, 31));
    month.show(QDate(2026, 3, 1));
    QCOMPARE(rowsWith(month, "entrance"), QList<int>{2});
    month.setToday(QDate(2026, 3, 14));
    QCOMPARE(rowsWith(month, "entrance"), QList<int>{14});
    month.setSelected(QDate(2026, 3, 20));
    QCOMPARE(rowsWith(month, "entrance"), QList<int>{20});
    month.turn(1);
    QCOMPARE(rowsWith(month, "entrance"), QList<int>{1});
}

QTEST_GUILESS_MAIN(TestMonthModel)
#include "tst_MonthModel.moc"
