#include "storage/JournalRepository.h"

#include "JournalShelf.h"
#include "sql/Statement.h"
#include "storage/Schema.h"

#include <QRandomGenerator>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

// Where the pages of the search index begin, byte by byte as Latin-1.
QStringList boundariesOf(sql::Connection &connection)
{
    auto select = sql::Statement::prepare(connection, "SELECT substr(term, 2) FROM journal_search_idx");
    if (!select)
        return {};
    const auto starts = select->collect([](const sql::Statement &row) -> Result<QString> {
        return QString::fromLatin1(row.column<QByteArray>(0));
    });
    return starts.value_or(QList<QString>{});
}

} // namespace

/// The search index after changes: left alone, sound, and without a trace of a word that is gone.
class TestJournalSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_changes_no_word_leaves_the_index_alone_data();
    void what_changes_no_word_leaves_the_index_alone();
    void not_even_the_beginning_of_an_erased_word_is_left_in_the_index_data();
    void not_even_the_beginning_of_an_erased_word_is_left_in_the_index();
    void any_changes_leave_the_index_sound_and_without_a_word_too_many();
};

void TestJournalSearchIndex::what_changes_no_word_leaves_the_index_alone_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("alone");

    for (const QString &what : {u"mood"_s, u"star"_s, u"wish"_s, u"bin"_s})
        QTest::newRow(qPrintable(what)) << what << true;
    for (const QString &what : {u"title"_s, u"tags"_s, u"body"_s, u"time"_s})
        QTest::newRow(qPrintable(what)) << what << false;
}

void TestJournalSearchIndex::what_changes_no_word_leaves_the_index_alone()
{
    QFETCH(const QString, what);
    QFETCH(const bool, alone);

    auto connection = sql::Connection::openInMemory();
    QVERIFY(connection && migrate(*connection));
    JournalRepository journal(*connection);
    const auto index = [&] {
        auto select =
            sql::Statement::prepare(*connection, "SELECT group_concat(hex(block)) FROM journal_search_data");
        return select && select->step().value_or(false) ? select->column<QString>(0) : QString();
    };
    const auto id = journal.add(entryOf(u"Tuesday"_s, u"words"_s));
    QVERIFY(id);
    const QString before = index();
    QVERIFY(!before.isEmpty());
    JournalEntry entry = *journal.find(*id);
    if (what == u"mood"_s)
        entry.mood = *Mood::fromStep(3);
    entry.starred = what == u"star"_s;
    entry.mayReturn = what != u"wish"_s;
    if (what == u"title"_s)
        entry.title = u"Wednesday"_s;
    if (what == u"tags"_s)
        entry.tags = {u"scan"_s};
    if (what == u"body"_s)
        entry.body = u"other"_s;
    if (what == u"time"_s)
        entry.time = evening(1);
    QVERIFY(what == u"bin"_s ? journal.moveToBin(*id, kDeleted) : journal.update(entry));
    QCOMPARE(index() == before, alone);
}

void TestJournalSearchIndex::not_even_the_beginning_of_an_erased_word_is_left_in_the_index_data()
{
    QTest::addColumn<bool>("replaced");

    QTest::newRow("erased") << false;
    QTest::newRow("replaced") << true;
}

void TestJournalSearchIndex::not_even_the_beginning_of_an_erased_word_is_left_in_the_index()
{
    QFETCH(const bool, replaced);

    // Each entry has words of its own, so that many a page of the index begins with one of them.
    const auto wordsOf = [](int entry) {
        QStringList words;
        for (int index = 0; index < 60; ++index)
            words.append(QString::number(qHash(entry * 100 + index, 17) % 60'466'176, 36));
        return words;
    };
    constexpr int count = 100;
    const StoreFile file;
    QStringList left{u"replaced"_s};
    {
        auto opened = file.create();
        QVERIFY(opened);
        Store &store = **opened;
        QList<JournalEntryId> ids;
        const auto written = store.save([&]() -> Result<void> {
            for (int index = 0; index < count; ++index) {
                const auto id = store.journal().add(entryOf({}, wordsOf(index).join(u' '), evening(index)));
                if (!id)
                    return std::unexpected(id.error());
                ids.append(*id);
            }
            return {};
        });
        QVERIFY(written);
        const auto erased = store.save([&]() -> Result<void> {
            for (int index = 0; index < count; ++index) {
                JournalEntry entry = entryOf({}, u"replaced"_s, evening(index));
                entry.id = ids[index];
                if (index % 3 == 0) {
                    left += wordsOf(index);
                } else if (auto done =
                               replaced ? store.journal().update(entry) : store.journal().erase(ids[index]);
                           !done) {
                    return done;
                }
            }
            return {};
        });
        QVERIFY(erased);
        QVERIFY(store.verify());
    }
    auto connection = file.connect();
    QVERIFY(connection);
    const QStringList boundaries = boundariesOf(*connection);
    QVERIFY(boundaries.size() > 10);
    for (const QString &start : boundaries) {
        QVERIFY2(std::ranges::any_of(left, [&start](const QString &word) { return word.startsWith(start); }),
                 qPrintable(start));
    }
}

void TestJournalSearchIndex::any_changes_leave_the_index_sound_and_without_a_word_too_many()
{
    QRandomGenerator dice(42);
    const auto someWords = [&dice] {
        QStringList words;
        const int howMany = 5 + dice.bounded(60);
        for (int index = 0; index < howMany; ++index) {
            // Few of them again and again, most of them once, some of them unspaced.
            const quint32 number = dice.bounded(3) == 0 ? dice.bounded(50U) : dice.bounded(60'466'176U);
            words.append(dice.bounded(8) == 0 ? QString(QChar(0x4e00 + number % 20'000)) + u"\u00e9\u3042"_s
                                              : QString::number(number, 36));
        }
        return words.join(u' ');
    };
    auto connection = sql::Connection::openInMemory();
    QVERIFY(connection && migrate(*connection));
    JournalRepository journal(*connection);
    QList<JournalEntryId> ids;
    for (int change = 0; change < 1500; ++change) {
        const int what = dice.bounded(10);
        if (ids.size() < 20 || what < 3) {
            const auto id = journal.add(entryOf(someWords().left(200), someWords(), evening(change)));
            QVERIFY(id);
            ids.append(*id);
        } else if (what < 6) {
            QVERIFY(journal.erase(ids.takeAt(dice.bounded(ids.size()))));
        } else {
            JournalEntry entry = *journal.find(ids.at(dice.bounded(ids.size())));
            entry.body = what < 8 ? someWords() : entry.body.chopped(entry.body.size() / 3);
            QVERIFY(journal.update(entry));
        }
        if (change % 100 == 99)
            QVERIFY(journal.verifySearch());
    }
    sql::Words left;
    for (const JournalEntryId id : std::as_const(ids)) {
        const JournalEntry entry = *journal.find(id);
        left.unite(*connection->wordsIn(entry.title + u' ' + entry.body));
    }
    const QStringList boundaries = boundariesOf(*connection);
    QVERIFY(boundaries.size() > 10);
    for (const QString &start : boundaries) {
        QVERIFY2(std::ranges::any_of(left,
                                     [&start](const QByteArray &word) {
                                         return QString::fromLatin1(word).startsWith(start);
                                     }),
                 qPrintable(start));
    }
}

QTEST_GUILESS_MAIN(TestJournalSearchIndex)
#include "tst_JournalSearchIndex.moc"
