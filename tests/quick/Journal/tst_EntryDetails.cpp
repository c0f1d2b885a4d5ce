#include "Journal/EntrySteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::entrysteps;

/// What an entry says of itself: when it was, a mood, tags, a star; and a way into writing. Kept as
/// the words are, and taken back by the same tap.
class EntryDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mood_is_kept_and_taken_away_by_the_same_tap();
    void star_and_not_brought_back_outlive_the_app();
    void tags_are_typed_or_chosen_and_outlive_the_app();
    void tag_too_long_is_refused_and_still_there();
    void tag_typed_but_not_added_is_not_lost();
    void time_is_changed_and_outlives_the_app();
    void hour_that_no_clock_showed_is_said();
    void place_keeps_what_the_clock_showed();
    void prompt_stands_first_and_undo_takes_it_back();
    void prompts_come_after_what_writing_can_and_cannot_do();
    void help_is_reached_from_the_prompts();
    void what_does_not_fit_is_left_out_and_nothing_else();

private:
    static RunningApp::Done toEntry(RunningApp &app, const QString &body = u"Rain."_s);
    static RunningApp::Done settle(RunningApp &app);
    static QString words(RunningApp &app) { return app.hand().find(u"words"_s)->property("text").toString(); }
};

RunningApp::Done EntryDetails::toEntry(RunningApp &app, const QString &body)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addEntries({body}).and_then([&] { return toLastEntryAfterRestart(app); });
}

RunningApp::Done EntryDetails::settle(RunningApp &app)
{
    return app.hand().wait(u"the change to be kept"_s,
                           [&] { return app.opened().draft()->keeping() == JournalDraft::Keeping::Saved; });
}

void EntryDetails::mood_is_kept_and_taken_away_by_the_same_tap()
{
    RunningApp app;
    DO(toEntry(app));
    DO(app.press(u"details"_s));
    DO(app.press(u"mood1"_s));
    DO(settle(app));
    DO(toLastEntryAfterRestart(app));
    QCOMPARE(app.opened().draft()->mood(), 2);
    DO(app.read(u"details"_s, u"Low"_s));
    DO(app.press(u"details"_s));
    DO(app.press(u"mood1"_s));
    DO(settle(app));
    DO(toLastEntryAfterRestart(app));
    QCOMPARE(app.opened().draft()->mood(), 0);
    QCOMPARE(words(app), u"Rain."_s);
}

void EntryDetails::star_and_not_brought_back_outlive_the_app()
{
    RunningApp app;
    DO(toEntry(app));
    DO(app.press(u"details"_s));
    DO(app.press(u"starred"_s));
    DO(app.press(u"stays"_s));
    DO(settle(app));
    DO(toLastEntryAfterRestart(app));
    QVERIFY(app.opened().draft()->isStarred());
    QVERIFY(!app.opened().draft()->mayReturn());
    DO(app.press(u"details"_s));
    DO(app.press(u"starred"_s));
    DO(settle(app));
    DO(toLastEntryAfterRestart(app));
    QVERIFY(!app.opened().draft()->isStarred());
    QVERIFY(!app.opened().draft()->mayReturn());
}

void EntryDetails::tags_are_typed_or_chosen_and_outlive_the_app()
{
    RunningApp app;
    DO(toEntry(app));
    DO(app.press(u"details"_s));
    DO(app.press(u"tags"_s));
    DO(app.typeInto(u"tagField"_s, u"  Waiting   room "_s));
    DO(app.press(u"addTag"_s));
    app.hand().type(u"sam"_s);
    app.hand().pressKey(Qt::Key_Return);
    QCOMPARE(app.opened().draft()->tags(), (QStringList{u"Waiting room"_s, u"sam"_s}));
    DO(settle(app));
    DO(toLastEntryAfterRestart(app));
    QCOMPARE(app.opened().draft()->tags(), (QStringList{u"Waiting room"_s, u"sam"_s}));
    DO(app.press(u"details"_s));
    DO(app.press(u"tags"_s));
    DO(app.press(u"tag1"_s)); // the last one tapped stays where it is
    QCOMPARE(app.opened().draft()->tags(), QStringList{u"Waiting room"_s});
    DO(app.press(u"tag1"_s));
    QCOMPARE(app.opened().draft()->tags().size(), 2);
    DO(app.typeInto(u"tagField"_s, u"SAM"_s)); // another spelling of the same
    QVERIFY(!app.hand().find(u"addTag"_s));
    DO(app.press(u"tag0"_s));
    QCOMPARE(app.opened().draft()->tags(), QStringList{u"Waiting room"_s});
}

void EntryDetails::tag_too_long_is_refused_and_still_there()
{
    RunningApp app;
    DO(toEntry(app));
    DO(app.press(u"details"_s));
    DO(app.press(u"tags"_s));
    DO(app.press(u"tagField"_s));
    const QString typed(10'000, u'x');
    app.hand().find(u"tagField"_s)->setProperty("text", typed); // as pasted
    app.hand().pressKey(Qt::Key_Return);
    DO(app.read(u"tagProblem"_s, u"up to 60 letters"_s));
    QCOMPARE(app.hand().find(u"tagField"_s)->property("text").toString(), typed);
    QVERIFY(app.opened().draft()->tags().isEmpty());
    QCOMPARE(app.opened().draft()->problem(), QString());
}

void EntryDetails::tag_typed_but_not_added_is_not_lost()
{
    RunningApp app;
    DO(toEntry(app));
    DO(app.press(u"details"_s));
    DO(app.press(u"tags"_s));
    DO(app.typeInto(u"tagField"_s, u"garden"_s));
    DO(app.press(u"tagsDone"_s));
    DO(app.seeGone(u"tagField"_s));
    QCOMPARE(app.opened().draft()->tags(), QStringList{u"garden"_s});
}

void EntryDetails::time_is_changed_and_outlives_the_app()
{
    RunningApp app; // 14 March 2026, 10:26 in Berlin
    DO(toEntry(app));
    DO(app.press(u"when"_s));
    DO(app.press(u"day12"_s));
    DO(app.press(u"hourLater"_s));
    DO(app.press(u"minuteLater"_s));
    DO(app.read(u"chosenMoment"_s, u"Thursday 12 March 2026, 11:30"_s));
    DO(settle(app));
    DO(toLastEntryAfterRestart(app));
    DO(app.read(u"when"_s, u"Thursday 12 March, 11:30"_s));
    DO(app.press(u"when"_s));
    QVERIFY(!app.hand().find(u"day15"_s)->isEnabled()); // it has not come yet
    for (const auto *name : {"hourEarlier", "hourEarlier", "earlier"})
        DO(app.press(QString::fromLatin1(name)));
    DO(app.press(u"day28"_s));
    DO(app.read(u"chosenMoment"_s, u"Saturday 28 February 2026, 09:30"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.read(u"when"_s, u"Saturday 28 February, 09:30"_s));
}

void EntryDetails::hour_that_no_clock_showed_is_said()
{
    RunningApp app;
    app.clock->instant = QDateTime(QDate(2026, 4, 10), QTime(1, 26), QTimeZone::UTC); // 3:26 in Berlin
    DO(toEntry(app));
    DO(app.press(u"when"_s));
    DO(app.press(u"earlier"_s));
    DO(app.press(u"day29"_s)); // the night the clocks went forward, from 2 to 3
    DO(app.press(u"hourEarlier"_s));
    DO(app.read(u"momentProblem"_s, u"was left out"_s));
    QVERIFY(app.opened().draft()->when().contains(u"3:26"_s));
    DO(app.press(u"hourEarlier"_s));
    DO(app.seeGone(u"momentProblem"_s));
    QVERIFY(app.opened().draft()->when().contains(u"1:26"_s));
}

void EntryDetails::place_keeps_what_the_clock_showed()
{
    RunningApp app;
    DO(toEntry(app));
    const QString before = app.opened().draft()->when();
    DO(app.press(u"when"_s));
    DO(app.press(u"place"_s));
    DO(app.typeInto(u"placeSearch"_s, u"lisb"_s));
    DO(app.read(u"place0"_s, u"Lisbon"_s));
    DO(app.press(u"place0"_s));
    DO(app.seeGone(u"placeSearch"_s));
    DO(app.read(u"place"_s, u"Lisbon"_s));
    DO(settle(app));
    DO(toLastEntryAfterRestart(app));
    QCOMPARE(app.opened().draft()->when(), before);
    DO(app.press(u"when"_s));
    DO(app.read(u"place"_s, u"Lisbon"_s));
}

void EntryDetails::prompt_stands_first_and_undo_takes_it_back()
{
    RunningApp app;
    DO(toEntry(app));
    DO(app.press(u"helpMeStart"_s));
    DO(app.press(u"promptGroup0"_s));
    DO(app.press(u"prompt0"_s)); // "Today my body feels…"
    DO(app.seeGone(u"prompt0"_s));
    app.hand().type(u"warm"_s);
    QCOMPARE(words(app), u"Today my body feels warm\n\nRain."_s);
    DO(app.seeSaved());
    DO(app.press(u"undo"_s));
    DO(app.press(u"undo"_s));
    QCOMPARE(words(app), u"Rain."_s);
}

void EntryDetails::prompts_come_after_what_writing_can_and_cannot_do()
{
    RunningApp app;
    DO(toEntry(app));
    DO(app.press(u"helpMeStart"_s));
    DO(app.read(u"about0"_s, u"not treatment"_s));
    DO(app.read(u"reviewState"_s, u"Not yet reviewed"_s));
    QVERIFY(app.hand().find(u"about0"_s)->mapToScene({}).y()
            < app.hand().find(u"promptGroup0"_s)->mapToScene({}).y());
    DO(app.press(u"promptGroup11"_s));
    DO(app.see(u"prompt5"_s));
    DO(app.press(u"promptGroups"_s));
    DO(app.see(u"promptGroup11"_s));
}

void EntryDetails::help_is_reached_from_the_prompts()
{
    RunningApp app;
    DO(toEntry(app));
    DO(app.press(u"helpMeStart"_s));
    DO(app.press(u"promptHelp"_s));
    DO(app.see(u"helpScreen"_s));
    DO(app.seeGone(u"promptHelp"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"editorScreen"_s));
}

void EntryDetails::what_does_not_fit_is_left_out_and_nothing_else()
{
    RunningApp app;
    const QString line = QString(199, u'x') + u'\n';
    DO(toEntry(app, u"Rain.\n"_s + line.repeated(JournalEntry::kLongestBody / 200).chopped(16)));
    QQuickItem *field = app.hand().find(u"words"_s);
    QMetaObject::invokeMethod(field, "insert", 5, QString(u" And again and again."_s)); // as pasted
    DO(app.read(u"refusal"_s, u"was left out"_s));
    QVERIFY(words(app).startsWith(u"Rain.\n"_s));
    QCOMPARE(app.opened().draft()->problem(), QString());
    field->setProperty("cursorPosition", 5);
    app.hand().type(u" Tea"_s);
    DO(app.seeGone(u"refusal"_s));
    DO(app.seeSaved());
    DO(toLastEntryAfterRestart(app));
    QVERIFY(words(app).startsWith(u"Rain. Tea\n"_s));
}

ALONGSIDE_APP_TEST(EntryDetails)
#include "tst_EntryDetails.moc"
