#include "storage/JournalRepository.h"

#include "JournalShelf.h"
#include "sql/Statement.h"

#include <QSet>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

// What the ranges mark, in order, joined by bars.
QString marked(const QString &text, const QList<TextRange> &ranges)
{
    QStringList parts;
    for (const TextRange &range : ranges)
        parts.append(text.sliced(range.start, range.length));
    return parts.join(u'|');
}

} // namespace

/// What is found, by words and by filters, in which order, and what of it is marked.
class TestJournalSearch : public QObject, private JournalShelf
{
    Q_OBJECT

private Q_SLOTS:
    void init() { empty(); }

    void finds_words_however_they_are_typed_data();
    void finds_words_however_they_are_typed();
    void finds_nothing_for_no_words();
    void finds_what_a_filter_lets_through_data();
    void finds_what_a_filter_lets_through();
    void reads_on_where_it_stopped_data();
    void reads_on_where_it_stopped();
    void narrowing_reads_only_what_is_shown();
    void finds_best_first_what_has_the_word_in_its_title();
    void finds_the_newest_first_and_no_more_than_asked_for();
    void does_not_find_what_was_changed_away();
    void nothing_typed_is_an_error_data();
    void nothing_typed_is_an_error();
    void marks_exactly_what_matched_data();
    void marks_exactly_what_matched();
    void shows_the_part_of_a_long_text_that_matched();
};

void TestJournalSearch::finds_words_however_they_are_typed_data()
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

void TestJournalSearch::finds_words_however_they_are_typed()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, found);

    std::ignore =
        add(u"Garden"_s,
            u"A quiet morning, tea with Zoë. Übelkeit, боль, Huế, दर्द, 痛みの夜, 2026. I didn’t sleep."_s);
    std::ignore = add(u"Other"_s, u"nothing of the kind"_s, 1);
    QCOMPARE(this->found(typed), found ? QStringList{u"Garden"_s} : QStringList());
}

void TestJournalSearch::finds_nothing_for_no_words()
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

void TestJournalSearch::finds_what_a_filter_lets_through_data()
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

void TestJournalSearch::finds_what_a_filter_lets_through()
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

void TestJournalSearch::reads_on_where_it_stopped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a filter alone") << QString();
    QTest::newRow("words") << u"tea"_s;
}

void TestJournalSearch::reads_on_where_it_stopped()
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

void TestJournalSearch::narrowing_reads_only_what_is_shown()
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

void TestJournalSearch::finds_best_first_what_has_the_word_in_its_title()
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

void TestJournalSearch::finds_the_newest_first_and_no_more_than_asked_for()
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

void TestJournalSearch::does_not_find_what_was_changed_away()
{
    const auto id = add(u"Title"_s, u"before"_s);
    JournalEntry entry = *journal().find(id);
    entry.body = u"after"_s;
    QVERIFY(journal().update(entry));
    QVERIFY(found(u"before"_s).isEmpty());
    QCOMPARE(found(u"after"_s), QStringList{u"Title"_s});
}

void TestJournalSearch::nothing_typed_is_an_error_data()
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

void TestJournalSearch::nothing_typed_is_an_error()
{
    QFETCH(const QString, typed);

    std::ignore = add(u"Title"_s, u"tea and a walk"_s);
    QVERIFY(journal().search({.words = SearchWords::fromTyped(typed), .most = 10}));
}

void TestJournalSearch::marks_exactly_what_matched_data()
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

void TestJournalSearch::marks_exactly_what_matched()
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

void TestJournalSearch::shows_the_part_of_a_long_text_that_matched()
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

QTEST_GUILESS_MAIN(TestJournalSearch)
#include "tst_JournalSearch.moc"
