#include "models/KeptRows.h"

#include <QTest>

#include <functional>

using namespace alongside;

/// What stays in a list that is read again.
class TestKeptRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_the_same_before_and_after_stays_data();
    void what_is_the_same_before_and_after_stays();
};

void TestKeptRows::what_is_the_same_before_and_after_stays_data()
{
    QTest::addColumn<QList<int>>("was");
    QTest::addColumn<QList<int>>("is");
    QTest::addColumn<QList<int>>("kept"); // before, after, gone, come

    const auto row = [](const char *name, const QList<int> &was, const QList<int> &is,
                        const QList<int> &kept) {
        QTest::newRow(name) << was << is << kept;
    };
    row("nothing", {}, {}, {0, 0, 0, 0});
    row("all new", {}, {1, 2}, {0, 0, 0, 2});
    row("all gone", {1, 2}, {}, {0, 0, 2, 0});
    row("the same", {1, 2, 3}, {1, 2, 3}, {3, 0, 0, 0});
    row("others", {1, 2}, {3, 4, 5}, {0, 0, 2, 3});
    row("one gone", {1, 2, 3, 4}, {1, 2, 4}, {2, 1, 1, 0});
    row("first gone", {1, 2, 3}, {2, 3}, {0, 2, 1, 0});
    row("last gone", {1, 2, 3}, {1, 2}, {2, 0, 1, 0});
    row("one more", {1, 2}, {1, 3, 2}, {1, 1, 0, 1});
    row("one for another", {1, 2, 3}, {1, 4, 3}, {1, 1, 1, 1});
    row("one of the same", {1, 1, 1}, {1, 1}, {2, 0, 1, 0}); // neither end is counted twice
}

void TestKeptRows::what_is_the_same_before_and_after_stays()
{
    QFETCH(const QList<int>, was);
    QFETCH(const QList<int>, is);
    QFETCH(const QList<int>, kept);

    const auto found = KeptRows::of(was, is, std::identity());
    QCOMPARE((QList<int>{int(found.before), int(found.after), int(found.gone), int(found.come)}), kept);
    QCOMPARE(found.isNone(), kept[0] + kept[1] == 0);
}

QTEST_GUILESS_MAIN(TestKeptRows)
#include "tst_KeptRows.moc"
