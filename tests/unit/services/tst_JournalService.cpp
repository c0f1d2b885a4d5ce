#include "services/JournalService.h"

#include "support/OpenedSession.h"

#include <QProcess>
#include <QThread>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestJournalService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<OpenedSession>(); }
    void cleanup() { m_world.reset(); }

    void page_read_ahead_is_the_newest_one();
    void page_read_ahead_is_forgotten_once_something_changed();
    void first_save_adds_and_the_next_replaces();
    void two_saves_at_once_are_one_entry();
    void two_drafts_are_two_entries();
    void discard_of_what_was_never_saved_does_nothing();
    void discard_erases_what_was_new();
    void discard_bins_what_it_held_before();
    void bin_gives_back();
    void newer_search_ends_the_older_one();
    void saved_entry_is_on_disk_at_once();
    void over_long_entry_is_refused_and_nothing_is_kept();

private:
    [[nodiscard]] JournalService &journal() { return m_world->session->journal(); }
    void readAhead()
    {
        await(m_world->queue.run([this] {
            journal().readAhead();
            return true;
        }));
    }
    [[nodiscard]] QStringList previews()
    {
        QStringList texts;
        for (const JournalSummary &entry : await(journal().page({}, 100)).value_or(QList<JournalSummary>()))
            texts += entry.preview;
        return texts;
    }
    [[nodiscard]] QStringList binned()
    {
        QStringList texts;
        for (const JournalSummary &entry : await(journal().bin(100)).value_or(QList<JournalSummary>()))
            texts += entry.preview;
        return texts;
    }

    std::unique_ptr<OpenedSession> m_world;
};

void TestJournalService::page_read_ahead_is_the_newest_one()
{
    m_world->add(u"One."_s);
    m_world->add(u"Two."_s);
    const auto whole = await(journal().page({}, JournalService::kPageLength));
    readAhead();
    QCOMPARE(await(journal().page(whole->first().place, 100))->first().preview, u"One."_s);
    QCOMPARE(await(journal().page({}, 1))->size(), 1);
    for (int time = 0; time < 2; ++time) {
        const auto page = await(journal().page({}, JournalService::kPageLength));
        QCOMPARE(page->size(), 2);
        QCOMPARE(page->first().preview, u"Two."_s);
        QCOMPARE(page->last().id, whole->last().id);
    }
}

void TestJournalService::page_read_ahead_is_forgotten_once_something_changed()
{
    const JournalEntryId id = m_world->add(u"One."_s);
    readAhead();
    m_world->add(u"Two."_s);
    QCOMPARE(await(journal().page({}, JournalService::kPageLength))->first().preview, u"Two."_s);
    readAhead();
    QVERIFY(await(journal().moveToBin(id)));
    QCOMPARE(await(journal().page({}, JournalService::kPageLength))->size(), 1);
}

void TestJournalService::first_save_adds_and_the_next_replaces()
{
    const auto identity = std::make_shared<JournalEntryId>();
    const auto first = await(journal().save(m_world->entryOf(u"Rain."_s), identity));
    QVERIFY(first);
    QCOMPARE(*identity, *first);
    const auto second = await(journal().save(m_world->entryOf(u"Rain on the roof."_s), identity));
    QCOMPARE(second.value(), *first);
    QCOMPARE(previews(), QStringList{u"Rain on the roof."_s});
}

void TestJournalService::two_saves_at_once_are_one_entry()
{
    const auto identity = std::make_shared<JournalEntryId>();
    const auto first = journal().save(m_world->entryOf(u"Rain."_s), identity);
    const auto second = journal().save(m_world->entryOf(u"Rain on."_s), identity); // not answered yet
    QCOMPARE(await(second).value(), await(first).value());
    QCOMPARE(previews(), QStringList{u"Rain on."_s});
}

void TestJournalService::two_drafts_are_two_entries()
{
    m_world->add(u"One."_s);
    m_world->add(u"Two."_s);
    QCOMPARE(previews(), (QStringList{u"Two."_s, u"One."_s}));
}

void TestJournalService::discard_of_what_was_never_saved_does_nothing()
{
    const auto gone = await(journal().discard(m_world->entryOf({}), std::make_shared<JournalEntryId>()));
    QCOMPARE(gone.value(), JournalEntryId{});
    QCOMPARE(binned(), QStringList());
}

void TestJournalService::discard_erases_what_was_new()
{
    const auto identity = std::make_shared<JournalEntryId>();
    const auto saved = await(journal().save(m_world->entryOf(u"Rain."_s), identity));
    QCOMPARE(await(journal().discard(m_world->entryOf({}), identity)).value(), saved.value());
    QCOMPARE(previews(), QStringList());
    QCOMPARE(binned(), QStringList());
}

void TestJournalService::discard_bins_what_it_held_before()
{
    const auto identity = std::make_shared<JournalEntryId>(m_world->add(u"Rain on the roof."_s));
    const JournalEntry before = await(journal().find(*identity)).value();
    QVERIFY(await(journal().save(m_world->entryOf(u"R"_s), identity))); // on the way to nothing
    QVERIFY(await(journal().discard(before, identity)));
    QCOMPARE(previews(), QStringList());
    QCOMPARE(binned(), QStringList{u"Rain on the roof."_s});
}

void TestJournalService::bin_gives_back()
{
    const JournalEntryId id = m_world->add(u"Rain."_s);
    QVERIFY(await(journal().moveToBin(id)));
    QCOMPARE(previews(), QStringList());
    QVERIFY(await(journal().restore(id)));
    QCOMPARE(previews(), QStringList{u"Rain."_s});
    QCOMPARE(binned(), QStringList());
    QVERIFY(await(journal().erase(id)));
    QCOMPARE(await(journal().find(id)).error().code, ErrorCode::NotFound);
}

void TestJournalService::newer_search_ends_the_older_one()
{
    m_world->add(u"Rain on the roof."_s);
    // Something before them keeps the queue busy, so that the first has not begun when the second comes.
    const auto busy = m_world->queue.run([] { QThread::msleep(50); });
    const auto older = journal().search({.words = SearchWords::fromTyped(u"ra"_s), .most = 10});
    const auto newer = journal().search({.words = SearchWords::fromTyped(u"rain"_s), .most = 10});
    QCOMPARE(await(older).error().code, ErrorCode::Cancelled);
    QCOMPARE(await(newer).value().size(), 1);
    QVERIFY(busy.isFinished());
}

void TestJournalService::saved_entry_is_on_disk_at_once()
{
    const JournalEntryId id = m_world->add(u"Rain on the roof."_s);
    // As if the process had been killed: a copy of the files as they are now, opened elsewhere.
    const QTemporaryDir elsewhere;
    QProcess copy;
    copy.start(u"cp"_s, {u"-r"_s, m_world->folder() + u"/."_s, elsewhere.path()});
    QVERIFY(copy.waitForFinished());
    const auto opened = OpenProfile::unlock(elsewhere.path(), m_world->session->profile().id(),
                                            secretOf(OpenedSession::kPassphrase), m_world->uptime);
    QVERIFY(opened);
    QCOMPARE((*opened)->store().journal().find(id).value().body, u"Rain on the roof."_s);
}

void TestJournalService::over_long_entry_is_refused_and_nothing_is_kept()
{
    const auto identity = std::make_shared<JournalEntryId>();
    const QString tooLong(JournalEntry::kLongestBody + 1, u'a');
    QCOMPARE(await(journal().save(m_world->entryOf(tooLong), identity)).error().code,
             ErrorCode::InvalidValue);
    QCOMPARE(*identity, JournalEntryId{});
    QCOMPARE(previews(), QStringList());
}

QTEST_GUILESS_MAIN(TestJournalService)
#include "tst_JournalService.moc"
