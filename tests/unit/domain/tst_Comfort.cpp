#include "domain/Comfort.h"

#include <QTest>

#include <algorithm>

using namespace alongside;
using namespace Qt::StringLiterals;

/// What helped me last time: counts of my own, in an order that never changes by itself.
class TestComfort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_the_fixture_as_worked_out_by_hand();
    void the_order_of_what_is_stored_does_not_matter();
    void what_never_helped_is_not_there();
    void one_use_comes_after_two_however_much_it_helped();
    void names_are_compared_without_case_and_spaces();
};

namespace {

enum Item : qint64 { Breathing = 1, Walk, Music, Phone, Tea, Counting };

const QList<Comfort> kItems{{ComfortId(Breathing), u"breathing"_s, {}},
                            {ComfortId(Walk), {}, u"A walk"_s},
                            {ComfortId(Music), {}, u"Music"_s},
                            {ComfortId(Phone), {}, u"Ring Sam"_s},
                            {ComfortId(Tea), {}, u"Tea"_s},
                            {ComfortId(Counting), {}, u"Count"_s}};

ComfortUse use(qint64 scan, Item item, int helped)
{
    return {ScanId(scan), QDate(2026, 1, 1).addMonths(int(scan)), ComfortId(item), helped};
}

// By hand, mean of what it helped:
//   breathing 3+2+0+2 = 7/4 = 1.75, helped 3 of 4
//   walk      3+2     = 5/2 = 2.5,  helped 2 of 2
//   music     2+3     = 5/2 = 2.5,  helped 2 of 2, last used later than the walk
//   phone     3       = 3,          tried once
//   tea       0+0     = 0,          never helped
//   counting  1+1+1   = 1,          helped 3 of 3
const QList<ComfortUse> kUses{
    use(1, Breathing, 3), use(2, Breathing, 2), use(3, Breathing, 0), use(4, Breathing, 2), use(1, Walk, 3),
    use(2, Walk, 2),      use(2, Music, 2),     use(3, Music, 3),     use(4, Phone, 3),     use(1, Tea, 0),
    use(2, Tea, 0),       use(1, Counting, 1),  use(2, Counting, 1),  use(3, Counting, 1)};

QList<qint64> idsOf(const QList<ComfortRecord> &records)
{
    QList<qint64> ids;
    for (const ComfortRecord &record : records)
        ids += qint64(record.item.id);
    return ids;
}

} // namespace

void TestComfort::ranks_the_fixture_as_worked_out_by_hand()
{
    const auto all = comfort::ranked(kItems, kUses, 10);
    QCOMPARE(idsOf(all), (QList<qint64>{Music, Walk, Breathing, Counting, Phone}));
    QCOMPARE(all[2].helped, 3);
    QCOMPARE(all[2].used, 4);
    QVERIFY(!all[2].isTriedOnce());
    QVERIFY(all[4].isTriedOnce());
    QCOMPARE(idsOf(comfort::ranked(kItems, kUses, comfort::kTop)), (QList<qint64>{Music, Walk, Breathing}));
}

void TestComfort::the_order_of_what_is_stored_does_not_matter()
{
    const auto wanted = comfort::ranked(kItems, kUses, 10);
    QList<Comfort> items(kItems.rbegin(), kItems.rend());
    QList<ComfortUse> uses(kUses.rbegin(), kUses.rend());
    QCOMPARE(comfort::ranked(items, uses, 10), wanted);
}

void TestComfort::what_never_helped_is_not_there()
{
    QVERIFY(comfort::ranked(kItems, {use(1, Tea, 0), use(2, Tea, 0)}, 3).isEmpty());
    QVERIFY(comfort::ranked(kItems, {}, 3).isEmpty());
}

void TestComfort::one_use_comes_after_two_however_much_it_helped()
{
    const auto ranked = comfort::ranked(kItems, {use(1, Phone, 3), use(1, Tea, 1), use(2, Tea, 0)}, 3);
    QCOMPARE(idsOf(ranked), (QList<qint64>{Tea, Phone}));
}

void TestComfort::names_are_compared_without_case_and_spaces()
{
    QCOMPARE(comfort::foldedName(u"  A  Walk "_s), comfort::foldedName(u"a walk"_s));
    QVERIFY(!comfort::checkedName(u"   "_s));
    QVERIFY(!comfort::checkedName(QString(comfort::kLongestName + 1, u'x')));
    QVERIFY(comfort::checkedName(u"A walk"_s));
}

QTEST_GUILESS_MAIN(TestComfort)
#include "tst_Comfort.moc"
