#include "storage/JournalRepository.h"

#include "DecryptedPages.h"
#include "StoreFile.h"
#include "sql/Statement.h"
#include "storage/Schema.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

QStringList titlesOf(const QList<JournalSummary> &summaries)
{
    QStringList titles;
    for (const JournalSummary &summary : summaries)
        titles.append(summary.title);
    return titles;
}

// What the ranges mark, in order, joined by bars.
QString marked(const QString &text, const QList<TextRange> &ranges)
{
    QStringList parts;
    for (const TextRange &range : ranges)
        parts.append(text.sliced(range.start, range.length));
    return parts.join(u'|');
}

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

const QDateTime kDeleted = QDateTime(QDate(2026, 4, 1), QTime(12, 0), QTimeZone::UTC);

} // namespace

class TestJournalRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keeps_an_entry_word_by_word_data();
    void keeps_an_entry_word_by_word();
    void keeps_mood_tags_star_and_wish();
    void replaces_an_entry();
    void saving_what_is_there_already_writes_nothing();
    void what_changes_no_word_leaves_the_index_alone_data();
    void what_changes_no_word_leaves_the_index_alone();
    void an_entry_of_another_time_moves_to_its_place();
    void an_entry_that_moves_to_another_zone_keeps_its_moment();
    void what_is_not_there_is_not_found();
    void too_many_words_are_refused_and_as_many_as_fit_are_found();
    void a_time_too_far_away_is_refused_data();
    void a_time_too_far_away_is_refused();

    void pages_are_newest_first();
    void pages_follow_each_other_without_gap_or_repeat_data();
    void pages_follow_each_other_without_gap_or_repeat();
    void a_page_read_on_does_not_see_what_came_in_above_it();
    void entries_of_one_millisecond_keep_the_order_they_were_written_in();
    void one_millisecond_holds_4096_entries();

    void the_bin_hides_an_entry_and_gives_it_back();
    void the_bin_shows_the_last_deleted_first();
    void only_what_was_in_the_bin_long_enough_is_erased();
    void an_erased_entry_is_nowhere();

    void finds_words_however_they_are_typed_data();
    void finds_words_however_they_are_typed();
    void finds_nothing_for_no_words();
    void finds_what_a_filter_lets_through_data();
    void finds_what_a_filter_lets_through();
    void reads_on_where_it_stopped_data();
    void reads_on_where_it_stopped();
    void narrowing_reads_only_what_is_shown();
    void finds_best_first_what_has_the_word_in_its_title();
    void tells_the_days_of_a_month();
    void brings_back_this_day_of_earlier_years();
    void brings_back_a_leap_day_on_the_28th();
    void finds_the_newest_first_and_no_more_than_asked_for();
    void does_not_find_what_was_changed_away();
    void marks_exactly_what_matched_data();
    void marks_exactly_what_matched();
    void shows_the_part_of_a_long_text_that_matched();
    void nothing_typed_is_an_error_data();
    void nothing_typed_is_an_error();

    void what_was_erased_or_replaced_is_on_no_page_of_the_file_data();
    void what_was_erased_or_replaced_is_on_no_page_of_the_file();
    void not_even_the_beginning_of_an_erased_word_is_left_in_the_index_data();
    void not_even_the_beginning_of_an_erased_word_is_left_in_the_index();
    void any_changes_leave_the_index_sound_and_without_a_word_too_many();

private:
    [[nodiscard]] JournalRepository &journal() { return m_store->journal(); }
    [[nodiscard]] JournalEntryId add(const QString &title, const QString &body, qint64 minutes = 0)
    {
        return journal().add(entryOf(title, body, evening(minutes))).value_or(JournalEntryId{});
    }
    [[nodiscard]] QStringList found(const QString &typed)
    {
        const auto matches = journal().search({.words = SearchWords::fromTyped(typed), .most = 100});
        QStringList titles;
        for (const JournalMatch &match : matches.value_or(QList<JournalMatch>{}))
            titles.append(match.entry.title);
        return matches ? titles : QStringList{u"an error"_s};
    }

    std::unique_ptr<Store> m_store;
};

void TestJournalRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestJournalRepository::keeps_an_entry_word_by_word_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");

    QTest::newRow("plain") << u"Tuesday"_s << u"Slept well.\nWalked."_s;
    QTest::newRow("nothing in it") << u""_s << u""_s;
    QTest::newRow("a title alone") << u"Tuesday"_s << u""_s;
    QTest::newRow("accents and picture characters")
        << u"Café 🌿"_s << u"Zoë, cafe\u0301, 👩‍👧, 𐐷"_s;
    QTest::newRow("right to left") << u"يوم"_s << u"نمت جيدا."_s;
    QTest::newRow("with a zero character") << u""_s << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("quotes and operators") << u"\"*"_s << u"'; DROP TABLE journal_entry; -- NEAR(a b)"_s;
    QTest::newRow("white space as it was typed") << u"  "_s << u"\n\n  a \t b  \n"_s;
}

void TestJournalRepository::keeps_an_entry_word_by_word()
{
    QFETCH(const QString, title);
    QFETCH(const QString, body);

    const JournalEntry entry = entryOf(title, body);
    const auto id = journal().add(entry);
    QVERIFY(id);
    const auto kept = journal().find(*id);
    QVERIFY(kept);
    QCOMPARE(kept->title, title);
    QCOMPARE(kept->body, body);
    QCOMPARE(kept->time, entry.time);
    const auto summary = journal().summary(*id);
    QVERIFY(summary);
    QCOMPARE(summary->title, title);
    QCOMPARE(summary->preview, previewOf(body));
    QCOMPARE(summary->time, entry.time);
    QVERIFY(m_store->verify());
}

void TestJournalRepository::keeps_mood_tags_star_and_wish()
{
    JournalEntry entry = entryOf(u"Tuesday"_s, u"words"_s);
    entry.mood = *Mood::fromStep(2);
    entry.tags = {u"scan"_s, u"by the sea"_s};
    entry.starred = true;
    entry.mayReturn = false;
    const auto id = journal().add(entry);
    QVERIFY(id);
    entry.id = *id;
    QCOMPARE(*journal().find(*id), entry);
    const auto summary = journal().summary(*id);
    QVERIFY(summary);
    QCOMPARE(summary->mood, entry.mood);
    QCOMPARE(summary->tags, entry.tags);
    QVERIFY(summary->starred);
    QCOMPARE(found(u"sea"_s), QStringList{u"Tuesday"_s});

    entry.mood = std::nullopt;
    entry.tags = {u"tea"_s};
    entry.starred = false;
    entry.mayReturn = true;
    entry.photoCount = 7; // the store knows better
    QVERIFY(journal().update(entry));
    entry.photoCount = 0;
    QCOMPARE(*journal().find(*id), entry);
    QVERIFY(found(u"sea"_s).isEmpty());
    QVERIFY(m_store->verify());
}

void TestJournalRepository::saving_what_is_there_already_writes_nothing()
{
    JournalEntry entry = entryOf(u"Tuesday"_s, u"words"_s);
    entry.mood = *Mood::fromStep(2);
    entry.tags = {u"Scan"_s};
    const auto id = m_store->save([&] { return journal().add(entry); });
    QVERIFY(id);
    entry.id = *id;
    const quint64 saves = *m_store->saves();
    QVERIFY(m_store->save([&] { return journal().update(entry); }));
    entry.tags = {u"sCAN"_s}; // is spelt as it was first
    QVERIFY(m_store->save([&] { return journal().update(entry); }));
    QCOMPARE(*m_store->saves(), saves);
    QCOMPARE(journal().find(*id)->tags, QStringList{u"Scan"_s});
}

void TestJournalRepository::what_changes_no_word_leaves_the_index_alone_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("alone");

    for (const QString &what : {u"mood"_s, u"star"_s, u"wish"_s, u"bin"_s})
        QTest::newRow(qPrintable(what)) << what << true;
    for (const QString &what : {u"title"_s, u"tags"_s, u"body"_s, u"time"_s})
        QTest::newRow(qPrintable(what)) << what << false;
}

void TestJournalRepository::what_changes_no_word_leaves_the_index_alone()
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

void TestJournalRepository::replaces_an_entry()
{
    const auto other = add(u"Other"_s, u"untouched"_s, 1);
    const auto id = add(u"Old title"_s, u"old words"_s);
    const auto place = journal().summary(id)->place;
    JournalEntry entry = *journal().find(id);
    entry.title = u"New title"_s;
    entry.body = u"new words"_s;
    QVERIFY(journal().update(entry));
    QCOMPARE(*journal().find(id), entry);
    QCOMPARE(journal().summary(id)->preview, u"new words"_s);
    QCOMPARE(journal().summary(id)->place, place);
    QCOMPARE(journal().find(other)->body, u"untouched"_s);
    QCOMPARE(found(u"new words"_s), QStringList{u"New title"_s});
    QVERIFY(m_store->verify());
}

void TestJournalRepository::an_entry_of_another_time_moves_to_its_place()
{
    const auto first = add(u"First"_s, u"words"_s, 0);
    std::ignore = add(u"Second"_s, u"words"_s, 10);
    std::ignore = add(u"Third"_s, u"words"_s, 20);
    JournalEntry entry = *journal().find(first);
    entry.time = evening(15);
    QVERIFY(journal().update(entry));
    QCOMPARE(titlesOf(*journal().page({}, 10)), QStringList({u"Third"_s, u"First"_s, u"Second"_s}));
    QCOMPARE(found(u"words"_s), QStringList({u"Third"_s, u"First"_s, u"Second"_s}));
    QCOMPARE(journal().find(first)->time, evening(15));
    QVERIFY(m_store->verify());
}

void TestJournalRepository::an_entry_that_moves_to_another_zone_keeps_its_moment()
{
    const auto id = add(u"Here"_s, u"words"_s);
    JournalEntry entry = *journal().find(id);
    entry.time = LivedTime::fromStored(entry.time.msSinceEpoch(), "Asia/Tokyo", 9 * 3600);
    QVERIFY(journal().update(entry));
    QCOMPARE(journal().find(id)->time, entry.time);
}

void TestJournalRepository::what_is_not_there_is_not_found()
{
    const JournalEntryId absent{7};
    JournalEntry entry = entryOf(u"a"_s, u"b"_s);
    entry.id = absent;
    QCOMPARE(journal().find(absent).error().code, ErrorCode::NotFound);
    QCOMPARE(journal().summary(absent).error().code, ErrorCode::NotFound);
    QCOMPARE(journal().update(entry).error().code, ErrorCode::NotFound);
    QCOMPARE(journal().moveToBin(absent, kDeleted).error().code, ErrorCode::NotFound);
    QCOMPARE(journal().restore(absent).error().code, ErrorCode::NotFound);
    QCOMPARE(journal().erase(absent).error().code, ErrorCode::NotFound);
}

void TestJournalRepository::too_many_words_are_refused_and_as_many_as_fit_are_found()
{
    const JournalEntry tooLong = entryOf({}, QString(JournalEntry::kLongestBody + 1, u'x'));
    QCOMPARE(journal().add(tooLong).error().code, ErrorCode::InvalidValue);
    QCOMPARE(journal().add(entryOf({}, QString(50'000'000, u'x'))).error().code, ErrorCode::InvalidValue);

    // The costliest ones that fit: three bytes a character, and every other one a word.
    const auto dense =
        journal().add(entryOf(u"語 "_s.repeated(500), u"語 "_s.repeated(JournalEntry::kLongestBody / 2)));
    QVERIFY(dense);
    const auto solid = journal().add(entryOf({}, u"語"_s.repeated(JournalEntry::kLongestBody)));
    QVERIFY(solid);
    const auto matches = journal().search({.words = SearchWords::fromTyped(u"語"_s), .most = 10});
    QVERIFY(matches);
    QCOMPARE(matches->size(), 2);

    JournalEntry entry = *journal().find(*dense);
    entry.body += u"xx"_s;
    QCOMPARE(journal().update(entry).error().code, ErrorCode::InvalidValue);
    entry.body = u"short"_s;
    QVERIFY(journal().update(entry));
    QVERIFY(journal().erase(*solid));
    QVERIFY(m_store->verify());
}

void TestJournalRepository::a_time_too_far_away_is_refused_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<bool>("kept");

    QTest::newRow("the year 1") << qint64(-62'135'596'800'000) << true;
    QTest::newRow("before 1970") << qint64(-1) << true;
    QTest::newRow("the year 9999") << qint64(253'402'300'799'999) << true;
    QTest::newRow("the end of time") << std::numeric_limits<qint64>::max() << false;
    QTest::newRow("the beginning of time") << std::numeric_limits<qint64>::min() << false;
    QTest::newRow("the last that has a place") << std::numeric_limits<qint64>::max() / 4096 - 1 << true;
    QTest::newRow("the first that has none") << std::numeric_limits<qint64>::max() / 4096 << false;
}

void TestJournalRepository::a_time_too_far_away_is_refused()
{
    QFETCH(const qint64, ms);
    QFETCH(const bool, kept);

    const auto id = journal().add(entryOf(u"Far"_s, u"words"_s, LivedTime::fromStored(ms, "UTC", 0)));
    QCOMPARE(id.has_value(), kept);
    if (!id)
        QCOMPARE(id.error().code, ErrorCode::InvalidValue);
    else
        QCOMPARE(journal().find(*id)->time.msSinceEpoch(), ms);
    QCOMPARE(journal().page({}, 10)->size(), kept ? 1 : 0);
}

void TestJournalRepository::pages_are_newest_first()
{
    std::ignore = add(u"Second"_s, {}, 10);
    std::ignore = add(u"Third"_s, {}, 20);
    std::ignore = add(u"First"_s, {}, 0);
    std::ignore = add(u"Long ago"_s, {}, -60 * 24 * 365 * 70LL);
    QCOMPARE(titlesOf(*journal().page({}, 10)),
             QStringList({u"Third"_s, u"Second"_s, u"First"_s, u"Long ago"_s}));
    QCOMPARE(titlesOf(*journal().page({}, 2)), QStringList({u"Third"_s, u"Second"_s}));
    QVERIFY(journal().page({}, 0)->isEmpty());
}

void TestJournalRepository::pages_follow_each_other_without_gap_or_repeat_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("entriesPerMoment");

    QTest::newRow("one by one") << 1 << 1;
    QTest::newRow("pages of seven") << 7 << 1;
    QTest::newRow("pages of seven, ten entries at every moment") << 7 << 10;
    QTest::newRow("pages of fifty, all entries at one moment") << 50 << 1000;
    QTest::newRow("a page longer than the journal") << 5000 << 3;
}

void TestJournalRepository::pages_follow_each_other_without_gap_or_repeat()
{
    QFETCH(const int, length);
    QFETCH(const int, entriesPerMoment);

    constexpr int count = 400;
    QList<JournalEntryId> written;
    for (int index = 0; index < count; ++index) {
        const auto id = add(QString::number(index), {}, index / entriesPerMoment);
        if (index % 5 == 0)
            QVERIFY(journal().moveToBin(id, kDeleted)); // a hole where the page's end may fall
        else
            written.prepend(id);
    }
    QList<JournalEntryId> read;
    std::optional<JournalPlace> before;
    while (true) {
        const auto page = journal().page(before, length);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= length);
        for (const JournalSummary &summary : *page)
            read.append(summary.id);
        before = page->last().place;
    }
    QCOMPARE(read, written);
}

void TestJournalRepository::a_page_read_on_does_not_see_what_came_in_above_it()
{
    for (int index = 0; index < 10; ++index)
        std::ignore = add(QString::number(index), {}, index);
    const auto first = journal().page({}, 5);
    std::ignore = add(u"new"_s, {}, 100);
    QVERIFY(journal().erase(first->first().id));
    const auto second = journal().page(first->last().place, 5);
    QCOMPARE(titlesOf(*second), QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
}

void TestJournalRepository::entries_of_one_millisecond_keep_the_order_they_were_written_in()
{
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        std::ignore = add(title, u"words"_s);
    QCOMPARE(titlesOf(*journal().page({}, 10)), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    QSet<qint64> places;
    const auto page = journal().page({}, 10);
    for (const JournalSummary &summary : *page)
        places.insert(qint64(summary.place));
    QCOMPARE(places.size(), 3);
}

void TestJournalRepository::one_millisecond_holds_4096_entries()
{
    const auto all = m_store->save([this]() -> Result<void> {
        for (int index = 0; index < 4096; ++index) {
            if (auto added = journal().add(entryOf({}, {})); !added)
                return std::unexpected(added.error());
        }
        return {};
    });
    QVERIFY(all);
    const auto oneMore = journal().add(entryOf({}, {}));
    QVERIFY(!oneMore);
    QCOMPARE(oneMore.error().code, ErrorCode::Conflict);
    const LivedTime next = LivedTime::fromStored(evening().msSinceEpoch() + 1, "Europe/Berlin", 3600);
    const auto later = journal().add(entryOf(u"next"_s, {}, next));
    QVERIFY(later);
    QCOMPARE(journal().page({}, 1)->first().title, u"next"_s);
}

void TestJournalRepository::the_bin_hides_an_entry_and_gives_it_back()
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

void TestJournalRepository::the_bin_shows_the_last_deleted_first()
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

void TestJournalRepository::only_what_was_in_the_bin_long_enough_is_erased()
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

void TestJournalRepository::an_erased_entry_is_nowhere()
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

void TestJournalRepository::finds_words_however_they_are_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");

    QTest::newRow("a word") << u"morning"_s << true;
    QTest::newRow("the start of a word") << u"mor"_s << true;
    QTest::newRow("one letter") << u"m"_s << true;
    QTest::newRow("the end of a word") << u"ning"_s << false;
    QTest::newRow("large letters") << u"MORNING"_s << true;
    QTest::newRow("two words in order") << u"quiet morning"_s << true;
    QTest::newRow("two words the other way round") << u"morning quiet"_s << true;
    QTest::newRow("one in the title, one in the body") << u"garden zoe"_s << true;
    QTest::newRow("one that is there and one that is not") << u"morning night"_s << false;
    QTest::newRow("an accent left out") << u"zoe"_s << true;
    QTest::newRow("an accent typed") << u"zoë"_s << true;
    QTest::newRow("an accent of two characters") << u"zoe\u0308"_s << true;
    QTest::newRow("another accent") << u"zoé"_s << true;
    QTest::newRow("an umlaut as a letter") << u"ubelkeit"_s << true;
    QTest::newRow("an umlaut in large letters") << u"ÜBELKEIT"_s << true;
    QTest::newRow("Cyrillic in large letters") << u"БОЛЬ"_s << true;
    QTest::newRow("Vietnamese with both accents left out") << u"hue"_s << true;
    QTest::newRow("Hindi") << u"दर्द"_s << true;
    QTest::newRow("the start of a Japanese run") << u"痛み"_s << true;
    QTest::newRow("digits") << u"2026"_s << true;
    QTest::newRow("a word with an apostrophe") << u"didn't"_s << true;
    QTest::newRow("quoted") << u"\"quiet morning\""_s << true;
    QTest::newRow("an accent alone") << u"\u0301"_s << false;
    QTest::newRow("a word and an accent alone") << u"morning \u0301"_s << true;
}

void TestJournalRepository::finds_words_however_they_are_typed()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, found);

    std::ignore =
        add(u"Garden"_s,
            u"A quiet morning, tea with Zoë. Übelkeit, боль, Huế, दर्द, 痛みの夜, 2026. I didn’t sleep."_s);
    std::ignore = add(u"Other"_s, u"nothing of the kind"_s, 1);
    QCOMPARE(this->found(typed), found ? QStringList{u"Garden"_s} : QStringList());
}

void TestJournalRepository::finds_nothing_for_no_words()
{
    std::ignore = add(u"Garden"_s, u"words"_s);
    QVERIFY(found(u""_s).isEmpty());
    QVERIFY(found(u" - !"_s).isEmpty());
}

namespace {

// Two hundred entries of every kind, some in the bin, three hours apart.
QList<JournalEntry> assortment()
{
    QList<JournalEntry> entries;
    for (int number = 0; number < 200; ++number) {
        JournalEntry entry = entryOf(number % 3 ? u"Entry %1"_s.arg(number) : QString(),
                                     number % 2 ? u"rain and tea"_s : u"tea"_s, evening(-180 * number));
        if (number % 4)
            entry.mood = *Mood::fromStep(1 + number % 5);
        if (number % 5 == 0)
            entry.tags.append(u"Port"_s);
        if (number % 7 == 0)
            entry.tags.append(u"Portal"_s);
        entry.starred = number % 6 == 0;
        entries.append(entry);
    }
    return entries;
}

bool fits(const JournalEntry &entry, const JournalFilter &filter)
{
    const QDate day = entry.time.wallClock().date();
    return (!filter.mood || entry.mood == filter.mood)
           && (filter.tag.isEmpty() || entry.tags.contains(filter.tag, Qt::CaseInsensitive))
           && (!filter.starred || entry.starred) && (!filter.from.isValid() || day >= filter.from)
           && (!filter.until.isValid() || day <= filter.until);
}

} // namespace

void TestJournalRepository::finds_what_a_filter_lets_through_data()
{
    QTest::addColumn<JournalFilter>("filter");
    QTest::addColumn<QString>("typed");

    const QDate day(2026, 3, 10);
    const Mood low = *Mood::fromStep(2);
    for (const QString &typed : {QString(), u"rain"_s}) {
        const auto row = [&typed](const char *name) -> QTestData & {
            return QTest::addRow("%s%s", name, typed.isEmpty() ? "" : " and a word");
        };
        row("mood") << JournalFilter{.mood = low} << typed;
        row("tag") << JournalFilter{.tag = u"port"_s} << typed;
        row("a tag that is not there") << JournalFilter{.tag = u"por"_s} << typed;
        row("star") << JournalFilter{.starred = true} << typed;
        row("from") << JournalFilter{.from = day} << typed;
        row("until") << JournalFilter{.until = day} << typed;
        row("one day") << JournalFilter{.from = day, .until = day} << typed;
        row("everything") << JournalFilter{.mood = low,
                                           .tag = u"PORT"_s,
                                           .starred = true,
                                           .from = QDate(2026, 2, 1)}
                          << typed;
    }
}

void TestJournalRepository::finds_what_a_filter_lets_through()
{
    QFETCH(const JournalFilter, filter);
    QFETCH(const QString, typed);

    QSet<qint64> expected;
    int number = 0;
    for (const JournalEntry &entry : assortment()) {
        const auto id = journal().add(entry);
        QVERIFY(id);
        if (++number % 10 == 0)
            QVERIFY(journal().moveToBin(*id, kDeleted));
        else if (fits(entry, filter) && entry.body.contains(typed))
            expected.insert(qint64(*id));
    }
    for (const JournalOrder order : {JournalOrder::Newest, JournalOrder::Best}) {
        const auto found = journal().search(
            {.words = SearchWords::fromTyped(typed), .filter = filter, .order = order, .most = 1000});
        QVERIFY(found);
        QSet<qint64> ids;
        for (const JournalMatch &match : *found)
            ids.insert(qint64(match.entry.id));
        QCOMPARE(ids.size(), found->size());
        QCOMPARE(ids, expected);
    }
}

void TestJournalRepository::reads_on_where_it_stopped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a filter alone") << QString();
    QTest::newRow("words") << u"tea"_s;
}

void TestJournalRepository::reads_on_where_it_stopped()
{
    QFETCH(const QString, typed);
    for (const JournalEntry &entry : assortment())
        QVERIFY(journal().add(entry));
    JournalQuestion question{
        .words = SearchWords::fromTyped(typed), .filter = {.starred = true}, .most = 1000};
    const auto whole = journal().search(question);
    QVERIFY(whole && whole->size() > 20);
    QList<qint64> pieced;
    question.most = 7;
    while (true) {
        const auto page = journal().search(question);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        for (const JournalMatch &match : *page)
            pieced.append(qint64(match.entry.place));
        question.before = page->last().entry.place;
    }
    QList<qint64> expected;
    for (const JournalMatch &match : *whole)
        expected.append(qint64(match.entry.place));
    QCOMPARE(pieced, expected);
}

void TestJournalRepository::narrowing_reads_only_what_is_shown()
{
    const StoreFile file;
    QVERIFY(file.create());
    auto connection = file.connect();
    QVERIFY(connection);
    auto plan = sql::Statement::prepare(
        *connection, "EXPLAIN QUERY PLAN SELECT id FROM journal_entry INDEXED BY journal_entry_filter"
                     " WHERE deleted_ms IS NULL AND place < 9 AND mood = 3 AND starred = 1 AND photos > 0"
                     " AND day >= 1 ORDER BY place DESC");
    QVERIFY(plan);
    const auto steps =
        plan->collect([](const sql::Statement &row) -> Result<QString> { return row.column<QString>(3); });
    QVERIFY(steps);
    QCOMPARE(steps->size(), 1); // no sorting
    QVERIFY2(steps->first().contains(u"COVERING INDEX journal_entry_filter"_s), qPrintable(steps->first()));
}

void TestJournalRepository::finds_best_first_what_has_the_word_in_its_title()
{
    QVERIFY(add(u"Harbour"_s, u"A walk."_s, 0) != JournalEntryId{});
    QVERIFY(add(u"A walk"_s, u"To the harbour and back, and home, and tea."_s, 60) != JournalEntryId{});
    QVERIFY(add(u"Nothing"_s, u"Nothing."_s, 120) != JournalEntryId{});
    const auto titles = [this](JournalOrder order) {
        QStringList found;
        const auto matches =
            journal().search({.words = SearchWords::fromTyped(u"harbour"_s), .order = order, .most = 9});
        for (const JournalMatch &match : matches.value_or(QList<JournalMatch>{}))
            found.append(match.entry.title);
        return found;
    };
    QCOMPARE(titles(JournalOrder::Newest), (QStringList{u"A walk"_s, u"Harbour"_s}));
    QCOMPARE(titles(JournalOrder::Best), (QStringList{u"Harbour"_s, u"A walk"_s}));
}

void TestJournalRepository::tells_the_days_of_a_month()
{
    const auto at = [this](qint64 ms, int offset) {
        return journal().add(entryOf({}, u"x"_s, LivedTime::fromStored(ms, "Z", offset)));
    };
    // 1 March 2026, 00:30 in Auckland is still 28 February in UTC: the day is the lived one.
    const qint64 midnight = QDateTime(QDate(2026, 3, 1), QTime(0, 0), QTimeZone::UTC).toMSecsSinceEpoch();
    QVERIFY(at(midnight - 46'800'000 + 1'800'000, 46'800));
    QVERIFY(at(midnight + 3'600'000, 0));
    QVERIFY(at(midnight + 3'600'000, -18'000)); // 28 February in New York
    const auto binned = at(midnight + 7'200'000, 0);
    QVERIFY(binned && journal().moveToBin(*binned, kDeleted));
    QVERIFY(at(-1, 0)); // 31 December 1969
    const auto march = journal().days(QDate(2026, 3, 1), QDate(2026, 3, 31));
    QVERIFY(march);
    QCOMPARE(*march, (QList<JournalDay>{{QDate(2026, 3, 1), 2}}));
    QCOMPARE(*journal().days(QDate(1969, 12, 1), QDate(1969, 12, 31)),
             (QList<JournalDay>{{QDate(1969, 12, 31), 1}}));
}

void TestJournalRepository::brings_back_this_day_of_earlier_years()
{
    const QTimeZone auckland("Pacific/Auckland");
    const auto lived = [&](int year, int month, int day, const QString &title) {
        return entryOf(title, u"x"_s,
                       LivedTime::at(QDateTime(QDate(year, month, day), QTime(0, 30), auckland), auckland));
    };
    QVERIFY(journal().add(lived(2026, 3, 14, u"today"_s)));
    QVERIFY(journal().add(lived(2025, 3, 14, u"last year"_s)));
    QVERIFY(journal().add(lived(2019, 3, 14, u"long ago"_s)));
    QVERIFY(journal().add(lived(2025, 3, 13, u"the day before"_s)));
    JournalEntry low = lived(2024, 3, 14, u"very low"_s);
    low.mood = *Mood::fromStep(1);
    QVERIFY(journal().add(low));
    JournalEntry never = lived(2023, 3, 14, u"never again"_s);
    never.mayReturn = false;
    const auto put = journal().add(never);
    const auto binned = journal().add(lived(2022, 3, 14, u"in the bin"_s));
    QVERIFY(put && binned && journal().moveToBin(*binned, kDeleted));

    const QDate today(2026, 3, 14);
    QCOMPARE(titlesOf(*journal().memories(today, 9)), (QStringList{u"last year"_s, u"long ago"_s}));
    QCOMPARE(titlesOf(*journal().memories(today, 1)), QStringList{u"last year"_s});
    QVERIFY(journal().setMayReturn(*put, true));
    QCOMPARE(titlesOf(*journal().memories(today, 9)).size(), 3);
    QCOMPARE(journal().setMayReturn(JournalEntryId{4711}, true).error().code, ErrorCode::NotFound);
}

void TestJournalRepository::brings_back_a_leap_day_on_the_28th()
{
    const auto lived = [](QDate day) {
        return entryOf(day.toString(Qt::ISODate), u"x"_s,
                       LivedTime::at(QDateTime(day, QTime(12, 0), QTimeZone::UTC), QTimeZone::utc()));
    };
    QVERIFY(journal().add(lived(QDate(2024, 2, 29))));
    QVERIFY(journal().add(lived(QDate(2024, 2, 28))));
    QCOMPARE(titlesOf(*journal().memories(QDate(2026, 2, 28), 9)),
             (QStringList{u"2024-02-29"_s, u"2024-02-28"_s}));
    QCOMPARE(titlesOf(*journal().memories(QDate(2028, 2, 28), 9)), QStringList{u"2024-02-28"_s});
    QCOMPARE(titlesOf(*journal().memories(QDate(2028, 2, 29), 9)), QStringList{u"2024-02-29"_s});
}

void TestJournalRepository::finds_the_newest_first_and_no_more_than_asked_for()
{
    for (int index = 0; index < 30; ++index)
        std::ignore = add(QString::number(index), u"words "_s.repeated(30 - index), index);
    const auto matches = journal().search({.words = SearchWords::fromTyped(u"words"_s), .most = 3});
    QVERIFY(matches);
    QCOMPARE(matches->size(), 3);
    QCOMPARE(matches->at(0).entry.title, u"29"_s);
    QCOMPARE(matches->at(2).entry.title, u"27"_s);
    QVERIFY(journal().search({.words = SearchWords::fromTyped(u"words"_s), .most = 0})->isEmpty());
}

void TestJournalRepository::does_not_find_what_was_changed_away()
{
    const auto id = add(u"Title"_s, u"before"_s);
    JournalEntry entry = *journal().find(id);
    entry.body = u"after"_s;
    QVERIFY(journal().update(entry));
    QVERIFY(found(u"before"_s).isEmpty());
    QCOMPARE(found(u"after"_s), QStringList{u"Title"_s});
}

void TestJournalRepository::marks_exactly_what_matched_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("inTitle");
    QTest::addColumn<QString>("inExcerpt");

    QTest::newRow("in the title") << u"A quiet morning"_s << u"words"_s << u"quiet"_s << u"quiet"_s << u""_s;
    QTest::newRow("in the body") << u"Title"_s << u"A quiet morning."_s << u"morn"_s << u""_s << u"morning"_s;
    QTest::newRow("in both") << u"Quiet"_s << u"quiet, so quiet"_s << u"quiet"_s << u"Quiet"_s
                             << u"quiet|quiet"_s;
    QTest::newRow("two words") << u""_s << u"tea and a walk"_s << u"walk tea"_s << u""_s << u"tea|walk"_s;
    QTest::newRow("after picture characters")
        << u"🌿🌿 tea"_s << u"👩‍👧 𐐷 tea 🌿"_s << u"tea"_s << u"tea"_s << u"tea"_s;
    QTest::newRow("letters beyond sixteen bits") << u"𐐷𐑂"_s << u"a 𐐷𐑂 b"_s << u"𐐷"_s << u"𐐷𐑂"_s << u"𐐷𐑂"_s;
    QTest::newRow("an accent, composed") << u"Zoë's"_s << u"with Zoë."_s << u"zoe"_s << u"Zoë"_s << u"Zoë"_s;
    QTest::newRow("an accent, decomposed")
        << u"Zoe\u0308"_s << u"with Zoe\u0308."_s << u"zoe"_s << u"Zoe\u0308"_s << u"Zoe\u0308"_s;
    QTest::newRow("across lines") << u""_s << u"tea\n\n  and   walk"_s << u"walk"_s << u""_s << u"walk"_s;
}

void TestJournalRepository::marks_exactly_what_matched()
{
    QFETCH(const QString, title);
    QFETCH(const QString, body);
    QFETCH(const QString, typed);
    QFETCH(const QString, inTitle);
    QFETCH(const QString, inExcerpt);

    std::ignore = add(title, body);
    const auto matches = journal().search({.words = SearchWords::fromTyped(typed), .most = 10});
    QVERIFY(matches);
    QCOMPARE(matches->size(), 1);
    const JournalMatch &match = matches->first();
    QCOMPARE(marked(match.entry.title, match.inTitle), inTitle);
    QCOMPARE(marked(match.excerpt, match.inExcerpt), inExcerpt);
    QVERIFY(match.excerpt.isValidUtf16());
}

void TestJournalRepository::shows_the_part_of_a_long_text_that_matched()
{
    std::ignore =
        add(u"Title"_s, u"filler "_s.repeated(5000) + u"the needle here "_s + u"filler "_s.repeated(5000));
    const auto matches = journal().search({.words = SearchWords::fromTyped(u"needle"_s), .most = 10});
    QVERIFY(matches);
    const JournalMatch &match = matches->first();
    QVERIFY(match.excerpt.contains(u"the needle here"_s));
    QVERIFY(match.excerpt.startsWith(u'…') && match.excerpt.endsWith(u'…'));
    QVERIFY(match.excerpt.size() < 400);
    QCOMPARE(marked(match.excerpt, match.inExcerpt), u"needle"_s);
}

void TestJournalRepository::nothing_typed_is_an_error_data()
{
    QTest::addColumn<QString>("typed");

    for (const QString &typed : {u"\""_s,
                                 u"\"\"\""_s,
                                 u"AND"_s,
                                 u"NOT tea"_s,
                                 u"tea NOT"_s,
                                 u"NEAR(tea walk)"_s,
                                 u"tea*"_s,
                                 u"*"_s,
                                 u"^tea"_s,
                                 u"title:tea"_s,
                                 u"-tea"_s,
                                 u"tea + walk"_s,
                                 u"(tea"_s,
                                 u"tea)"_s,
                                 u"{title}: tea"_s,
                                 u"\\"_s,
                                 u"%"_s,
                                 u"tea;"_s,
                                 u"\u0301"_s,
                                 u"\u0301\u0301"_s,
                                 u"\ufdd0"_s,
                                 u"\ue000"_s,
                                 QString(QChar(0)),
                                 QString(QChar(0xd800)),
                                 u"tea "_s.repeated(1000),
                                 QString(10'000, u'x'),
                                 u"ा"_s})
        QTest::newRow(qPrintable(typed.left(20).toHtmlEscaped() + u'#' + QString::number(qHash(typed))))
            << typed;
}

void TestJournalRepository::nothing_typed_is_an_error()
{
    QFETCH(const QString, typed);

    std::ignore = add(u"Title"_s, u"tea and a walk"_s);
    QVERIFY(journal().search({.words = SearchWords::fromTyped(typed), .most = 10}));
}

void TestJournalRepository::what_was_erased_or_replaced_is_on_no_page_of_the_file_data()
{
    QTest::addColumn<QString>("how");

    for (const QString &how : {u"erased"_s, u"binned and erased"_s, u"erased with the bin"_s, u"replaced"_s,
                               u"replaced word by word"_s, u"moved and erased"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void TestJournalRepository::what_was_erased_or_replaced_is_on_no_page_of_the_file()
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

void TestJournalRepository::not_even_the_beginning_of_an_erased_word_is_left_in_the_index_data()
{
    QTest::addColumn<bool>("replaced");

    QTest::newRow("erased") << false;
    QTest::newRow("replaced") << true;
}

void TestJournalRepository::not_even_the_beginning_of_an_erased_word_is_left_in_the_index()
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

void TestJournalRepository::any_changes_leave_the_index_sound_and_without_a_word_too_many()
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

QTEST_GUILESS_MAIN(TestJournalRepository)
#include "tst_JournalRepository.moc"
