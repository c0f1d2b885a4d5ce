#include "learn/LearnMarks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestLearnMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_back_as_they_were();
    void whatever_is_none_is_left_out_data();
    void whatever_is_none_is_left_out();
};

void TestLearnMarks::read_back_as_they_were()
{
    const LearnMarks marks{.open = Gate::Recurrence | Gate::EndOfLife,
                           .chosen = true,
                           .readers = {u"patient"_s, u"leader"_s},
                           .kept = {u"team"_s, u"tests-scans"_s},
                           .last = u"team"_s,
                           .places = {{u"team"_s, 7}, {u"money"_s, 0}}};
    QCOMPARE(LearnMarks::fromStored(marks.toStored()), marks);
    QCOMPARE(LearnMarks::fromStored(LearnMarks().toStored()), LearnMarks());
}

void TestLearnMarks::whatever_is_none_is_left_out_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("open");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("unknown gates") << QByteArray(R"({"open": ["weather", 3]})");
    QTest::newRow("no ids") << QByteArray(R"({"kept": ["../secret", 3, ""], "last": "A B"})");
    QTest::newRow("no readers") << QByteArray(R"({"readers": ["A B", 3, {}]})");
    QTest::newRow("no blocks") << QByteArray(R"({"places": {"team": -1, "money": 1e9, "x y": 3}})");
}

void TestLearnMarks::whatever_is_none_is_left_out()
{
    QFETCH(const QByteArray, stored);
    QCOMPARE(LearnMarks::fromStored(stored), LearnMarks());
}

QTEST_GUILESS_MAIN(TestLearnMarks)
#include "tst_LearnMarks.moc"
