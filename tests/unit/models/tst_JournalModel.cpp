#include "models/JournalModel.h"

#include "support/FailingRead.h"
#include "support/OpenedSession.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace alongside;

/// The journal's list on a real profile whose disk fails.
class TestJournalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void first_entries_that_could_not_be_read_are_read_by_trying_again();
    void next_entries_that_could_not_be_read_are_not_asked_for_on_and_on();

private:
    static constexpr int kEntries = 400;

    /// The profile of \a world, filled and opened anew: hardly a page of it was read.
    static std::shared_ptr<ProfileSession> reopened(OpenedSession &world);
};

std::shared_ptr<ProfileSession> TestJournalModel::reopened(OpenedSession &world)
{
    const auto ids = ProfileFolder::findAll(world.folder());
    if (!ids || ids->isEmpty())
        return nullptr;
    world.queue.drain();
    world.session.reset();
    {
        const auto filled = OpenProfile::unlock(world.folder(), ids->first(),
                                                secretOf(OpenedSession::kPassphrase), world.uptime);
        if (!filled)
            return nullptr;
        Store &store = (*filled)->store();
        const auto added = store.save([&]() -> Result<void> {
            for (int count = 0; count < kEntries; ++count) {
                world.clock.instant = world.clock.instant.addSecs(60);
                const auto entry = store.journal().add(world.entryOf(u"The fish tank. "_s.repeated(400)));
                if (!entry)
                    return std::unexpected(entry.error());
            }
            return {};
        });
        if (!added || !(*filled)->close())
            return nullptr;
    }
    auto profile =
        OpenProfile::unlock(world.folder(), ids->first(), secretOf(OpenedSession::kPassphrase), world.uptime);
    return profile ? std::make_shared<ProfileSession>(world.queue, *std::move(profile), world.clock)
                   : nullptr;
}

void TestJournalModel::first_entries_that_could_not_be_read_are_read_by_trying_again()
{
    OpenedSession world;
    const auto session = reopened(world);
    QVERIFY(session);
    JournalModel model(session->journal(), world.clock);
    model.tryAgain(); // nothing was tried yet
    {
        const FailingRead failing(1);
        model.load();
        QTRY_VERIFY(!model.unread().isEmpty());
        QVERIFY(FailingRead::happened());
    }
    QVERIFY(!model.isLoaded()); // and not an empty journal
    QCOMPARE(model.count(), 0);
    model.tryAgain();
    model.tryAgain(); // pressed twice, it reads once
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.unread(), QString());
    QCOMPARE(model.count(), JournalService::kPageLength);
}

void TestJournalModel::next_entries_that_could_not_be_read_are_not_asked_for_on_and_on()
{
    OpenedSession world;
    const auto session = reopened(world);
    QVERIFY(session);
    JournalModel model(session->journal(), world.clock);
    model.load();
    QTRY_VERIFY(model.isLoaded());
    {
        const FailingRead failing(1);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_VERIFY(!model.unread().isEmpty());
        QVERIFY(FailingRead::happened());
    }
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.count(), JournalService::kPageLength);
    model.tryAgain();
    QTRY_COMPARE(model.count(), 2 * JournalService::kPageLength);
    QVERIFY(model.canFetchMore({}));
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_JournalModel.moc"
