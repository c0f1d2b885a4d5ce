#include "storage/JournalRepository.h"

#include "JournalShelf.h"

#include <QSet>

using namespace alongside;
using namespace Qt::StringLiterals;

/// What is kept of an entry, where it stands among the others, and on which days.
class TestJournalRepository : public QObject, private JournalShelf
{
    Q_OBJECT

private Q_SLOTS:
    void init() { empty(); }

    void keeps_an_entry_word_by_word_data();
    void keeps_an_entry_word_by_word();
    void keeps_mood_tags_star_and_wish();
    void replaces_an_entry();
    void saving_what_is_there_already_writes_nothing();
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
    void tells_the_days_of_a_month();
    void brings_back_this_day_of_earlier_years();
    void brings_back_a_leap_day_on_the_28th();
};

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

QTEST_GUILESS_MAIN(TestJournalRepository)
#include "tst_JournalRepository.moc"
