#include "storage/JournalRepository.h"

#include "DecryptedPages.h"
#include "JournalShelf.h"

using namespace alongside;
using namespace Qt::StringLiterals;

/// What was deleted: hidden, given back, erased, and then nowhere.
class TestJournalBin : public QObject, private JournalShelf
{
    Q_OBJECT

private Q_SLOTS:
    void init() { empty(); }

    void the_bin_hides_an_entry_and_gives_it_back();
    void the_bin_shows_the_last_deleted_first();
    void only_what_was_in_the_bin_long_enough_is_erased();
    void an_erased_entry_is_nowhere();
    void what_was_erased_or_replaced_is_on_no_page_of_the_file_data();
    void what_was_erased_or_replaced_is_on_no_page_of_the_file();
};

void TestJournalBin::the_bin_hides_an_entry_and_gives_it_back()
{
    const auto id = add(u"Binned"_s, u"words"_s);
    const auto place = journal().summary(id)->place;
    QVERIFY(journal().moveToBin(id, kDeleted));
    QVERIFY(journal().page({}, 10)->isEmpty());
    QVERIFY(found(u"words"_s).isEmpty());
    QCOMPARE(journal().summary(id).error().code, ErrorCode::NotFound);
    QCOMPARE(journal().find(id)->title, u"Binned"_s);
    QCOMPARE(journal().moveToBin(id, kDeleted).error().code, ErrorCode::NotFound);

    QVERIFY(journal().restore(id));
    QCOMPARE(found(u"words"_s), QStringList{u"Binned"_s});
    QCOMPARE(journal().summary(id)->place, place);
    QVERIFY(journal().bin(10)->isEmpty());
    QCOMPARE(journal().restore(id).error().code, ErrorCode::NotFound);
}

void TestJournalBin::the_bin_shows_the_last_deleted_first()
{
    const auto first = add(u"a"_s, {}, 1);
    const auto second = add(u"b"_s, {}, 2);
    const auto third = add(u"c"_s, {}, 3);
    QVERIFY(journal().moveToBin(second, kDeleted));
    QVERIFY(journal().moveToBin(third, kDeleted.addSecs(60)));
    QVERIFY(journal().moveToBin(first, kDeleted.addSecs(120)));
    QCOMPARE(titlesOf(*journal().bin(10)), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(titlesOf(*journal().bin(1)), QStringList({u"a"_s}));
}

void TestJournalBin::only_what_was_in_the_bin_long_enough_is_erased()
{
    const auto kept = add(u"kept"_s, u"words"_s, 1);
    const auto old = add(u"old"_s, u"words"_s, 2);
    const auto recent = add(u"recent"_s, u"words"_s, 3);
    QVERIFY(journal().moveToBin(old, kDeleted.addMSecs(-1)));
    QVERIFY(journal().moveToBin(recent, kDeleted));
    QCOMPARE(journal().eraseBinnedBefore(kDeleted).value_or(-1), 1);
    QCOMPARE(journal().find(old).error().code, ErrorCode::NotFound);
    QVERIFY(journal().find(recent));
    QVERIFY(journal().find(kept));
    QCOMPARE(journal().eraseBinnedBefore(kDeleted).value_or(-1), 0);
    QVERIFY(m_store->verify());
}

void TestJournalBin::an_erased_entry_is_nowhere()
{
    const auto id = add(u"Gone"_s, u"words"_s);
    const auto binned = add(u"Gone too"_s, u"words"_s, 1);
    QVERIFY(journal().moveToBin(binned, kDeleted));
    QVERIFY(journal().erase(id));
    QVERIFY(journal().erase(binned));
    QCOMPARE(journal().find(id).error().code, ErrorCode::NotFound);
    QVERIFY(journal().page({}, 10)->isEmpty());
    QVERIFY(journal().bin(10)->isEmpty());
    QVERIFY(found(u"words"_s).isEmpty());
    QVERIFY(m_store->verify());
}

void TestJournalBin::what_was_erased_or_replaced_is_on_no_page_of_the_file_data()
{
    QTest::addColumn<QString>("how");

    for (const QString &how : {u"erased"_s, u"binned and erased"_s, u"erased with the bin"_s, u"replaced"_s,
                               u"replaced word by word"_s, u"moved and erased"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void TestJournalBin::what_was_erased_or_replaced_is_on_no_page_of_the_file()
{
    QFETCH(const QString, how);

    const StoreFile file;
    const QByteArray sentinel = "unmistakable";
    const auto timesOnDisk = [&] {
        const auto pages = decryptedPages(file.path(), keyOf(1));
        if (!pages)
            return qsizetype(-1);
        qsizetype times = 0;
        for (const QByteArray &page : *pages)
            times += page.count(sentinel) + page.count(sentinel.sliced(1)) + page.count("u\0n\0m\0i"_ba);
        return times;
    };
    auto opened = file.create();
    QVERIFY(opened);
    Store &store = **opened;
    QVERIFY(store.save([&]() -> Result<void> {
        for (int index = 0; index < 40; ++index) {
            const QString words = u"common words %1 "_s.arg(index).repeated(30);
            if (auto added = store.journal().add(entryOf({}, words, evening(index))); !added)
                return std::unexpected(added.error());
        }
        return {};
    }));
    const JournalEntryId other = store.journal().page({}, 1)->first().id;
    QList<JournalEntryId> ids;
    for (int index = 0; index < 10; ++index) {
        const QString word = u"unmistakable%1"_s.arg(index);
        const auto id = store.save([&] {
            return store.journal().add(
                entryOf(word, (word + u" words "_s).repeated(50 * index + 1), evening(100 + index)));
        });
        QVERIFY(id);
        ids.append(*id);
    }
    QVERIFY(timesOnDisk() > 10);

    for (const JournalEntryId id : std::as_const(ids)) {
        const auto done = store.save([&]() -> Result<void> {
            JournalRepository &journal = store.journal();
            JournalEntry entry = *journal.find(id);
            if (how == u"replaced"_s) {
                entry.title = entry.body = u"other"_s;
                return journal.update(entry);
            }
            if (how == u"replaced word by word"_s) {
                entry.title.chop(10);
                entry.body = entry.body.left(7);
                if (auto updated = journal.update(entry); !updated)
                    return updated;
                entry.title = entry.body = u"other"_s;
                return journal.update(entry);
            }
            if (how == u"moved and erased"_s) {
                entry.time = evening(500);
                if (auto updated = journal.update(entry); !updated)
                    return updated;
            }
            if (how == u"binned and erased"_s || how == u"erased with the bin"_s) {
                if (auto binned = journal.moveToBin(id, kDeleted); !binned)
                    return binned;
            }
            return how == u"erased with the bin"_s ? Result<void>() : journal.erase(id);
        });
        QVERIFY(done);
    }
    if (how.startsWith(u"replaced"_s)) // what editing leaves in the index goes with the next erasing
        QVERIFY(store.save([&] { return store.journal().erase(other); }));
    if (how == u"erased with the bin"_s)
        QCOMPARE(
            store.save([&] { return store.journal().eraseBinnedBefore(kDeleted.addDays(1)); }).value_or(0),
            10);
    QCOMPARE(timesOnDisk(), 0);
    QVERIFY(store.verify());
}

QTEST_GUILESS_MAIN(TestJournalBin)
#include "tst_JournalBin.moc"
