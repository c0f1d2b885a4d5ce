#include "Journal/JournalSteps.h"
#include "app/AppTests.h"

#include "support/FailingRead.h"

#include <QSignalSpy>
#include <QtQuickTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::journalsteps;

/// Finding one's way in the journal: by mood, star, tag and day, and best match first.
class Reading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_shows_mood_tags_and_star();
    void filter_narrows_and_is_taken_back();
    void filter_and_words_go_together();
    void days_from_and_until_are_chosen_and_taken_back();
    void filter_that_fits_nothing_says_so();
    void best_match_comes_first_when_asked();
    void tag_is_found_by_its_words();
    void filter_is_forgotten_when_it_locks();
    void one_of_a_thousand_tags_is_found_by_a_part_of_it();
    void entries_that_could_not_be_read_are_read_by_trying_again();
    void search_that_could_not_be_read_is_read_by_trying_again();

private:
    /// A journal of so many pages that most of it was not read when it is shown.
    static RunningApp::Done toLongJournal(RunningApp &app);
    /// Waits until nothing is read any more: a read that is to fail is then the one that a test asks for.
    static RunningApp::Done seeAllRead(RunningApp &app);
};

void Reading::list_shows_mood_tags_and_star()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.read(u"entry2"_s, u"walks · good days"_s));
    const QQuickItem *card = app.hand().find(u"entry2"_s);
    const QString said = card->property("text").toString();
    QVERIFY2(said.contains(u"Mood: Good."_s), qPrintable(said));
    QVERIFY2(said.contains(u"With a star."_s), qPrintable(said));
    QVERIFY(!app.hand().find(u"entry0"_s)->property("text").toString().contains(u"Mood"_s));
}

void Reading::filter_narrows_and_is_taken_back()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.press(u"filter"_s));
    DO(app.press(u"filterStarred"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"filterSummary"_s, u"With a star"_s));
    DO(app.read(u"found0"_s, u"Out again"_s));
    DO(app.seeGone(u"found1"_s));
    DO(app.press(u"showAll"_s));
    DO(app.see(u"entry2"_s));
}

void Reading::filter_and_words_go_together()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.press(u"filter"_s));
    DO(app.press(u"mood1"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"found0"_s, u"Tea by the harbour."_s));
    DO(app.typeInto(u"search"_s, u"noon"_s));
    DO(app.see(u"nothingFound"_s));
    DO(app.press(u"showAll"_s));
    DO(app.read(u"found0"_s, u"The harbour at noon."_s));
}

void Reading::days_from_and_until_are_chosen_and_taken_back()
{
    RunningApp app;
    DO(toThreeDays(app)); // of the 12th, the 13th and the 14th
    DO(app.press(u"filter"_s));
    DO(app.press(u"filterFrom"_s));
    DO(app.press(u"day13"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"found0"_s, u"Harbour"_s));
    DO(app.read(u"found1"_s, u"Tea by the harbour."_s));
    DO(app.seeGone(u"found2"_s));
    DO(app.press(u"filter"_s));
    DO(app.press(u"filterUntil"_s));
    DO(app.press(u"day13"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"found0"_s, u"Tea by the harbour."_s));
    DO(app.seeGone(u"found1"_s));
    DO(app.press(u"filter"_s));
    DO(app.press(u"filterAnyDay"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.see(u"entry2"_s));
}

void Reading::filter_that_fits_nothing_says_so()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.press(u"filter"_s));
    DO(app.press(u"filterPhoto"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"nothingFound"_s, u"No entry fits all of this."_s));
    DO(app.press(u"showAll"_s));
    DO(app.see(u"entry0"_s));
}

void Reading::best_match_comes_first_when_asked()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.typeInto(u"search"_s, u"harbour noon"_s));
    DO(app.read(u"found0"_s, u"The harbour at noon."_s));
    DO(app.press(u"clear"_s));
    DO(app.typeInto(u"search"_s, u"harbour"_s));
    DO(app.see(u"found2"_s));
    DO(app.press(u"option1"_s));
    DO(app.hand().wait(u"the best first"_s, [&] { return app.textIn(u"found0"_s).contains(u"Slept."_s); }));
}

void Reading::tag_is_found_by_its_words()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.typeInto(u"search"_s, u"days wal"_s));
    DO(app.read(u"found0"_s, u"Out again"_s));
    DO(app.hand().wait(u"both words to be marked"_s, [&] {
        const QQuickItem *card = app.hand().find(u"found0"_s);
        return card && card->property("tagRanges").value<QList<int>>().size() == 4;
    }));
}

void Reading::filter_is_forgotten_when_it_locks()
{
    RunningApp app;
    DO(toThreeDays(app));
    DO(app.press(u"filter"_s));
    DO(app.press(u"filterStarred"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.see(u"filterSummary"_s));
    app.session().lock();
    DO(app.seeClosed());
    DO(app.unlock());
    DO(app.see(u"entry2"_s));
}

void Reading::one_of_a_thousand_tags_is_found_by_a_part_of_it()
{
    constexpr int tags = 1000;
    RunningApp app;
    QList<JournalEntry> entries;
    for (int tag = 0; tag < tags; tag += journaltag::kMost) {
        JournalEntry entry{{}, LivedTime::now(*app.clock), {}, u"From tag %1 on."_s.arg(tag)};
        for (int next = tag; next < std::min(tags, tag + journaltag::kMost); ++next)
            entry.tags.append(u"Tag %1"_s.arg(next, 3, 10, QLatin1Char('0')));
        entries.append(entry);
    }
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries(entries));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"filter"_s));
    DO(app.see(u"filterTag11"_s));
    QVERIFY(!app.hand().find(u"filterTag12"_s));
    DO(app.see(u"filterTagsLeft"_s));
    DO(app.typeInto(u"filterTagSearch"_s, u"tag 99"_s));
    DO(app.read(u"filterTag9"_s, u"Tag 999"_s));
    DO(app.seeGone(u"filterTag10"_s));
    app.hand().type(u"7"_s);
    DO(app.read(u"filterTag0"_s, u"Tag 997"_s));
    DO(app.press(u"filterTag0"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"filterSummary"_s, u"Tag: Tag 997"_s));
    DO(app.read(u"found0"_s, u"From tag 990 on."_s));
    DO(app.seeGone(u"found1"_s));
    // The one that is chosen is at hand, whatever is looked for.
    DO(app.press(u"filter"_s));
    DO(app.read(u"filterTag0"_s, u"Tag 997"_s));
    DO(app.typeInto(u"filterTagSearch"_s, u"tag 1"_s));
    DO(app.read(u"filterTag1"_s, u"Tag 1"_s));
    DO(app.read(u"filterTag0"_s, u"Tag 997"_s));
    DO(app.press(u"filterTag0"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.see(u"entry0"_s));
}

RunningApp::Done Reading::toLongJournal(RunningApp &app)
{
    QList<JournalEntry> entries(
        1000,
        {{}, LivedTime::now(*app.clock), {}, u"The harbour. "_s.repeated(400)}); // more than is kept at hand
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addEntries(std::move(entries))
        .and_then([&] { return toList(app, u"entry0"_s); })
        .and_then([&] { return seeAllRead(app); });
}

// What is asked for is read in turn, so an answer comes after all that was asked for before. That may have
// asked for more.
RunningApp::Done Reading::seeAllRead(RunningApp &app)
{
    constexpr int rounds = 5;
    JournalModel &journal = *app.opened().journal();
    const JournalEntryId newest{journal.data(journal.index(0), JournalModel::EntryIdRole).toLongLong()};
    const QSignalSpy answers(&journal, &JournalModel::dataChanged);
    RunningApp::Done done;
    for (int round = 0; done && round < rounds; ++round) {
        journal.refresh(newest);
        done = app.hand().wait(u"an answer"_s, [&] { return answers.size() > round; });
    }
    return done;
}

void Reading::entries_that_could_not_be_read_are_read_by_trying_again()
{
    RunningApp app;
    DO(toLongJournal(app));
    const JournalModel *journal = app.opened().journal();
    QVERIFY(journal->unread().isEmpty());
    auto *list = app.hand().find(u"journalScreen"_s)->property("list").value<QQuickItem *>();
    QVERIFY(list);
    {
        const FailingRead failing(1);
        DO(app.hand().wait(u"the reading to fail"_s, [&] {
            QMetaObject::invokeMethod(list, "positionViewAtEnd"); // its last row asks for more
            return !journal->unread().isEmpty();
        }));
        QVERIFY(FailingRead::happened());
    }
    const int before = journal->count();
    DO(app.read(u"unread"_s, journal->unread()));
    QCOMPARE(journal->count(), before); // it does not try on by itself
    DO(app.press(u"readAgain"_s));
    DO(app.hand().wait(u"more entries"_s, [&] { return journal->count() > before; }));
    DO(app.seeGone(u"readAgain"_s));
}

void Reading::search_that_could_not_be_read_is_read_by_trying_again()
{
    RunningApp app;
    DO(toLongJournal(app));
    const JournalSearchModel *search = app.opened().search();
    DO(app.press(u"search"_s));
    {
        const FailingRead failing(1);
        app.hand().type(u"h"_s);
        DO(app.hand().wait(u"the reading to fail"_s, [&] { return !search->problem().isEmpty(); }));
        QVERIFY(FailingRead::happened());
    }
    DO(app.read(u"unread"_s, search->problem()));
    QVERIFY(!app.hand().find(u"found0"_s));
    DO(app.press(u"readAgain"_s));
    DO(app.see(u"found0"_s));
    DO(app.seeGone(u"readAgain"_s));
}

ALONGSIDE_APP_TEST(Reading)
#include "tst_Reading.moc"
