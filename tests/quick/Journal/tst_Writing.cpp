#include "Journal/EntrySteps.h"
#include "app/AppTests.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::entrysteps;

/// Writing: the cursor is there at once, every pause saves, and nothing that was written gets lost.
class Writing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_are_saved_while_writing_and_outlive_the_app();
    void saved_is_said_only_once_it_is_true();
    void entry_is_opened_and_changed();
    void undo_and_redo_are_saved_as_well();
    void undo_does_not_take_what_was_there_before();
    void undo_and_redo_work_where_one_writes();
    void title_is_one_line_and_leads_to_the_words();
    void title_of_several_lines_is_pasted_as_one();
    void nothing_written_leaves_nothing();
    void entry_emptied_of_its_words_goes_to_the_bin_as_it_was();
    void entry_emptied_while_it_is_saved_can_be_left();
    void words_of_all_kinds_come_back_as_they_were();
    void delete_leads_to_the_bin_and_undo_brings_it_back();
    void leaving_at_once_saves();

private:
    static RunningApp::Done withEntry(RunningApp &app, const QString &body);
    static QString bodyAfterRestart(RunningApp &app);
};

RunningApp::Done Writing::withEntry(RunningApp &app, const QString &body)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addEntries({body})
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"lastWritten"_s); })
        .and_then([&] { return app.read(u"words"_s, body); });
}

// What the newest entry holds in a new run of the app.
QString Writing::bodyAfterRestart(RunningApp &app)
{
    const auto done = toLastEntryAfterRestart(app);
    return done ? app.hand().find(u"words"_s)->property("text").toString() : done.error();
}

void Writing::words_are_saved_while_writing_and_outlive_the_app()
{
    RunningApp app;
    DO(toNewEntry(app));
    app.hand().type(u"The waiting room has a fish tank."_s); // the cursor is there from the start
    DO(app.seeSaved());
    QCOMPARE(bodyAfterRestart(app), u"The waiting room has a fish tank."_s);
}

void Writing::saved_is_said_only_once_it_is_true()
{
    RunningApp app;
    DO(toNewEntry(app));
    QVERIFY(!app.textIn(u"keeping"_s).contains(u"Saved"_s));
    app.hand().type(u"a"_s);
    QVERIFY2(!app.textIn(u"keeping"_s).contains(u"Saved"_s), qPrintable(app.textIn(u"keeping"_s)));
    DO(app.seeSaved());
    app.hand().type(u"b"_s);
    QVERIFY2(!app.textIn(u"keeping"_s).contains(u"Saved"_s), qPrintable(app.textIn(u"keeping"_s)));
    DO(app.seeSaved());
}

void Writing::entry_is_opened_and_changed()
{
    RunningApp app;
    DO(withEntry(app, u"Rain on the roof."_s));
    DO(app.press(u"words"_s));
    app.hand().pressKey(Qt::Key_End, Qt::ControlModifier);
    app.hand().type(u" And tea."_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.read(u"lastWritten"_s, u"Rain on the roof. And tea."_s));
    QCOMPARE(app.opened().journal()->count(), 1);
    QCOMPARE(bodyAfterRestart(app), u"Rain on the roof. And tea."_s);
}

void Writing::undo_and_redo_are_saved_as_well()
{
    RunningApp app;
    DO(withEntry(app, u"Rain."_s));
    DO(app.press(u"words"_s));
    app.hand().pressKey(Qt::Key_End, Qt::ControlModifier);
    app.hand().type(u"!"_s);
    DO(app.seeSaved());
    DO(app.press(u"undo"_s));
    DO(app.seeSaved());
    QCOMPARE(app.hand().find(u"words"_s)->property("text").toString(), u"Rain."_s);
    DO(app.press(u"redo"_s));
    DO(app.seeSaved());
    DO(app.press(u"undo"_s));
    QCOMPARE(bodyAfterRestart(app), u"Rain."_s);
}

void Writing::undo_does_not_take_what_was_there_before()
{
    RunningApp app;
    DO(withEntry(app, u"Rain."_s));
    QVERIFY(!app.hand().find(u"undo"_s)->isEnabled());
    DO(app.press(u"words"_s));
    app.hand().pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(app.hand().find(u"words"_s)->property("text").toString(), u"Rain."_s);
}

// On a touch screen, the two buttons are all there is.
void Writing::undo_and_redo_work_where_one_writes()
{
    RunningApp app;
    DO(toNewEntry(app));
    app.hand().type(u"Eleven fish."_s);
    DO(app.typeInto(u"title"_s, u"Before Monday"_s));
    const auto textOf = [&](const QString &name) {
        return app.hand().find(name)->property("text").toString();
    };
    DO(app.press(u"undo"_s));
    QCOMPARE(textOf(u"title"_s), QString());
    QCOMPARE(textOf(u"words"_s), u"Eleven fish."_s);
    QVERIFY(!app.hand().find(u"undo"_s)->isEnabled());
    DO(app.press(u"redo"_s));
    QCOMPARE(textOf(u"title"_s), u"Before Monday"_s);
    DO(app.press(u"undo"_s));
    DO(app.seeSaved());
    QCOMPARE(app.opened().draft()->title(), QString());
    DO(app.press(u"redo"_s));
    DO(app.press(u"words"_s));
    DO(app.press(u"undo"_s));
    QCOMPARE(textOf(u"words"_s), QString());
    QCOMPARE(textOf(u"title"_s), u"Before Monday"_s);
    DO(app.press(u"redo"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"lastWritten"_s, u"Before Monday"_s));
    QCOMPARE(app.opened().journal()->newest()->preview, u"Eleven fish."_s);
}

void Writing::title_of_several_lines_is_pasted_as_one()
{
    RunningApp app;
    DO(toNewEntry(app));
    DO(app.typeInto(u"title"_s, u"Before "_s));
    QGuiApplication::clipboard()->setText(u"Monday\nand\r\nafter"_s);
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    const QQuickItem *title = app.hand().find(u"title"_s);
    QCOMPARE(title->property("text").toString(), u"Before Monday and after"_s);
    app.hand().type(u"."_s);
    QCOMPARE(app.opened().draft()->title(), u"Before Monday and after."_s);
    DO(app.press(u"undo"_s)); // what is typed on is part of the step
    QCOMPARE(title->property("text").toString(), u"Before "_s);
}

void Writing::title_is_one_line_and_leads_to_the_words()
{
    RunningApp app;
    DO(toNewEntry(app));
    DO(app.typeInto(u"title"_s, u"Before Monday"_s));
    app.hand().pressKey(Qt::Key_Return);
    app.hand().type(u"Eleven fish."_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.read(u"lastWritten"_s, u"Before Monday"_s));
    QCOMPARE(app.opened().journal()->newest()->title, u"Before Monday"_s);
    QCOMPARE(app.opened().journal()->newest()->preview, u"Eleven fish."_s);
}

void Writing::nothing_written_leaves_nothing()
{
    RunningApp app;
    DO(toNewEntry(app));
    QVERIFY(!app.hand().find(u"delete"_s)->isEnabled());
    app.hand().type(u"   "_s);
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(!app.hand().find(u"lastWritten"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.see(u"empty"_s));
}

void Writing::entry_emptied_of_its_words_goes_to_the_bin_as_it_was()
{
    RunningApp app;
    DO(withEntry(app, u"Rain on the roof."_s));
    DO(app.press(u"words"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Delete);
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.seeGone(u"lastWritten"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"bin"_s));
    DO(app.read(u"binScreen"_s, u"Rain on the roof."_s));
}

void Writing::entry_emptied_while_it_is_saved_can_be_left()
{
    RunningApp app;
    DO(toNewEntry(app));
    JournalDraft *draft = app.opened().draft();
    draft->toggleMood(3);
    draft->commit();
    QVERIFY(draft->isSaving());
    draft->toggleMood(3);
    draft->commit(); // as a pause does, before the storage answered
    DO(app.hand().wait(u"the entry to be there"_s, [draft] { return draft->entryId() != 0; }));
    DO(app.press(u"back"_s));
    DO(app.seeGone(u"editorScreen"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.see(u"empty"_s));
}

void Writing::words_of_all_kinds_come_back_as_they_were()
{
    const QString body = u"Tränen & \"Tee\" <b>nicht fett</b>\n\nשלום مرحبا 🌷\n\ttab, and   spaces "_s;
    RunningApp app;
    DO(withEntry(app, body));
    QCOMPARE(app.hand().find(u"words"_s)->property("text").toString(), body);
    DO(app.press(u"words"_s));
    app.hand().pressKey(Qt::Key_End, Qt::ControlModifier);
    app.hand().type(u"."_s);
    DO(app.seeSaved());
    QCOMPARE(bodyAfterRestart(app), body + u'.');
}

void Writing::delete_leads_to_the_bin_and_undo_brings_it_back()
{
    RunningApp app;
    DO(withEntry(app, u"Rain on the roof."_s));
    DO(app.press(u"delete"_s));
    DO(app.see(u"toast"_s));
    DO(app.seeGone(u"lastWritten"_s));
    QCOMPARE(app.opened().journal()->count(), 0);
    DO(app.press(u"undo"_s));
    DO(app.read(u"lastWritten"_s, u"Rain on the roof."_s));
}

void Writing::leaving_at_once_saves()
{
    RunningApp app;
    DO(toNewEntry(app));
    app.hand().type(u"Quick."_s);
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.read(u"lastWritten"_s, u"Quick."_s));
    QCOMPARE(bodyAfterRestart(app), u"Quick."_s);
}

ALONGSIDE_APP_TEST(Writing)
#include "tst_Writing.moc"
