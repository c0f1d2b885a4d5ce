#include "models/JournalSearchModel.h"

#include "support/OpenedSession.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// What is found in the journal, on a real profile.
class TestJournalSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void more_that_is_wanted_while_it_asks_again_comes_after_it();
    void rows_that_were_read_are_read_again();

private:
    static constexpr int kEntries = JournalSearchModel::kMost + 30;

    static void fill(OpenedSession &world);
};

void TestJournalSearchModel::fill(OpenedSession &world)
{
    for (int number = 0; number < kEntries; ++number)
        world.add(u"Rain, line %1."_s.arg(number));
}

void TestJournalSearchModel::more_that_is_wanted_while_it_asks_again_comes_after_it()
{
    OpenedSession world;
    fill(world);
    JournalSearchModel model(world.session->journal(), world.clock);
    model.setTyped(u"rain"_s);
    QTRY_COMPARE(model.count(), JournalSearchModel::kMost);
    model.repeat();
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({}); // as a view does, once
    QTRY_COMPARE(model.count(), kEntries);
    QVERIFY(!model.canFetchMore({}));
}

void TestJournalSearchModel::rows_that_were_read_are_read_again()
{
    OpenedSession world;
    fill(world);
    JournalSearchModel model(world.session->journal(), world.clock);
    model.setTyped(u"rain"_s);
    QTRY_COMPARE(model.count(), JournalSearchModel::kMost);
    model.fetchMore({});
    QTRY_COMPARE(model.count(), kEntries);
    world.add(u"Rain again."_s);
    model.repeat();
    QTRY_COMPARE(model.count(), kEntries + 1);
    model.setTyped(u"rain again"_s); // another question, from its top
    QTRY_COMPARE(model.count(), 1);
}

QTEST_GUILESS_MAIN(TestJournalSearchModel)
#include "tst_JournalSearchModel.moc"
