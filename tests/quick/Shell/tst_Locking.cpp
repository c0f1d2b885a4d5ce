#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/NoRoom.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;

/// However it locks, the last words are kept first, and nothing of the profile is left on the screen.
class Locking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lock_button_commits_and_empties_the_screen();
    void lock_returns_to_where_one_was();
    void background_locks_after_its_time();
    void background_at_once_commits_first();
    void leaving_for_a_moment_keeps_it_open_and_the_words_safe();
    void a_phones_picture_of_it_shows_nothing();
    void another_app_in_front_is_the_background_where_that_is_all_one_knows();
    void our_own_dialog_is_not_the_background();
    void nothing_touched_locks();
    void first_touch_after_a_night_locks();
    void typing_keeps_it_open();
    void never_means_never();
    void words_that_cannot_be_saved_keep_it_open();
    void end_of_the_app_commits();
    void files_are_let_go_of_when_it_locks();

private:
    static constexpr auto kWords = "Sam says we will get chips after.";
    static RunningApp::Done writing(RunningApp &app);
    /// Opens it again and looks for the words in the editor, where one was.
    static RunningApp::Done findWordsAgain(RunningApp &app);
    static RunningApp::Done seeNothingOfIt(RunningApp &app);
};

RunningApp::Done Locking::writing(RunningApp &app)
{
    return app.startWithProfile()
        .and_then([&] { return app.press(u"write"_s); })
        .and_then([&] { return app.see(u"editorScreen"_s); })
        .and_then([&] {
            app.hand().type(QString::fromUtf8(kWords));
            return RunningApp::Done();
        });
}

RunningApp::Done Locking::findWordsAgain(RunningApp &app)
{
    return app.see(u"unlockScreen"_s).and_then([&] { return app.unlock(); }).and_then([&] {
        return app.read(u"words"_s, QString::fromUtf8(kWords));
    });
}

RunningApp::Done Locking::seeNothingOfIt(RunningApp &app)
{
    if (auto seen = app.see(u"unlockScreen"_s); !seen)
        return seen;
    // Not only out of sight: no item in the window holds a word of it.
    QList<QQuickItem *> items{app.app().window()->contentItem()};
    for (qsizetype at = 0; at < items.size(); ++at) {
        items += items[at]->childItems();
        for (const char *property : {"text", "title", "preview", "excerpt"}) {
            if (items[at]->property(property).toString().contains(u"chips"_s))
                return std::unexpected(u"%1 still holds what was written"_s.arg(items[at]->objectName()));
        }
    }
    if (app.session().opened())
        return std::unexpected(u"the models are still there"_s);
    return {};
}

void Locking::lock_button_commits_and_empties_the_screen()
{
    RunningApp app;
    DO(writing(app));
    DO(app.press(u"back"_s));
    DO(app.see(u"lastWritten"_s));
    DO(app.press(u"lock"_s));
    DO(seeNothingOfIt(app));
    DO(app.unlock());
    DO(app.read(u"lastWritten"_s, QString::fromUtf8(kWords)));
}

void Locking::lock_returns_to_where_one_was()
{
    RunningApp app;
    DO(writing(app));
    app.session().lock(); // before the pause that saves
    DO(seeNothingOfIt(app));
    DO(findWordsAgain(app));
    DO(app.press(u"back"_s));
    DO(app.see(u"journalScreen"_s));
    QCOMPARE(app.opened().journal()->count(), 1);
}

void Locking::background_locks_after_its_time()
{
    RunningApp app;
    DO(writing(app));
    app.becomes(Qt::ApplicationSuspended);
    app.uptime->on += 59s;
    app.becomes(Qt::ApplicationSuspended);
    QTest::qWait(50);
    QCOMPARE(app.session().stage(), SessionModel::Stage::Open);
    app.uptime->on += 2s;
    app.becomes(Qt::ApplicationActive); // time that passed asleep counts
    DO(seeNothingOfIt(app));
    DO(findWordsAgain(app));
}

void Locking::background_at_once_commits_first()
{
    RunningApp app;
    DO(writing(app));
    app.opened().settings()->setBackgroundMinutes(0);
    app.becomes(Qt::ApplicationHidden);
    DO(seeNothingOfIt(app));
    app.becomes(Qt::ApplicationActive);
    DO(findWordsAgain(app));
}

void Locking::leaving_for_a_moment_keeps_it_open_and_the_words_safe()
{
    RunningApp app;
    DO(writing(app));
    app.becomes(Qt::ApplicationInactive);
    const JournalDraft *draft = app.opened().draft();
    DO(app.hand().wait(u"the words to be kept"_s, [draft] { return draft->isSettled(); }));
    app.uptime->on += 30s;
    app.becomes(Qt::ApplicationActive);
    QTest::qWait(50);
    QCOMPARE(app.session().stage(), SessionModel::Stage::Open);
    app.hand().type(u" Yes."_s); // the cursor is where it was
    DO(app.read(u"words"_s, u"chips after. Yes."_s));
}

// The system takes its picture as soon as the app is out of sight: nothing here may take its time.
void Locking::a_phones_picture_of_it_shows_nothing()
{
    RunningApp app;
    app.coversWhenInactive = true;
    DO(writing(app));
    QVERIFY(!app.hand().find(u"cover"_s));
    QQuickWindow *window = app.app().window();
    const QImage before = window->grabWindow();

    app.becomes(Qt::ApplicationInactive);
    const QQuickItem *cover = app.hand().find(u"cover"_s);
    QVERIFY(cover);
    QCOMPARE(cover->mapRectToScene(cover->boundingRect()), QRectF(QPointF(), window->size()));
    QVERIFY(window->grabWindow() != before);
    QVERIFY(!window->grabWindow().isNull());

    app.becomes(Qt::ApplicationActive);
    DO(app.seeGone(u"cover"_s));
    app.hand().type(u" Yes."_s); // the cursor is where it was
    DO(app.read(u"words"_s, u"chips after. Yes."_s));
}

void Locking::another_app_in_front_is_the_background_where_that_is_all_one_knows()
{
    for (const bool isPhone : {false, true}) {
        RunningApp app;
        app.coversWhenInactive = isPhone;
        DO(writing(app));
        DO(app.seeSaved());
        app.becomes(Qt::ApplicationInactive);
        app.uptime->on += 61s;
        app.becomes(Qt::ApplicationActive);
        if (isPhone) { // a call that rings, the keyboard's own window
            QTest::qWait(50);
            QCOMPARE(app.session().stage(), SessionModel::Stage::Open);
        } else {
            DO(seeNothingOfIt(app));
        }
    }
}

void Locking::our_own_dialog_is_not_the_background()
{
    RunningApp app;
    DO(writing(app));
    DO(app.seeSaved());
    app.opened().settings()->setBackgroundMinutes(0);
    app.picker->waits = true;
    DO(app.press(u"addPhotos"_s));
    app.becomes(Qt::ApplicationSuspended);
    app.uptime->on += 61s;
    app.picker->answer();
    app.becomes(Qt::ApplicationActive);
    QTest::qWait(50);
    QCOMPARE(app.session().stage(), SessionModel::Stage::Open);

    DO(app.press(u"addPhotos"_s)); // nor is the one that takes its place
    DO(app.press(u"addPhotos"_s));
    app.becomes(Qt::ApplicationSuspended);
    app.uptime->on += 61s;
    app.picker->answer();
    app.becomes(Qt::ApplicationActive);
    QTest::qWait(50);
    QCOMPARE(app.session().stage(), SessionModel::Stage::Open);

    DO(app.press(u"addPhotos"_s)); // but not for ever
    app.becomes(Qt::ApplicationSuspended);
    app.uptime->on += 121s;
    app.becomes(Qt::ApplicationActive);
    DO(seeNothingOfIt(app));
    DO(app.unlock());
    app.becomes(Qt::ApplicationSuspended); // at once again
    DO(seeNothingOfIt(app));
}

// A timer of Qt's stands still while a laptop sleeps, and no change of state is told.
void Locking::first_touch_after_a_night_locks()
{
    RunningApp app;
    DO(writing(app));
    app.uptime->on += 8h;
    QTest::mouseMove(app.app().window(), QPoint(100, 100));
    DO(seeNothingOfIt(app));
    DO(findWordsAgain(app));
}

void Locking::nothing_touched_locks()
{
    RunningApp app;
    DO(writing(app));
    app.uptime->on += 2min - 50ms;
    app.opened().settings()->setIdleMinutes(2); // looks at the time
    QTest::qWait(150);
    QCOMPARE(app.session().stage(), SessionModel::Stage::Open);
    app.uptime->on += 60ms;
    DO(seeNothingOfIt(app));
    DO(findWordsAgain(app));
}

void Locking::typing_keeps_it_open()
{
    RunningApp app;
    DO(writing(app));
    for (int minutes = 0; minutes < 10; ++minutes) {
        app.uptime->on += 1min;
        app.hand().type(u"."_s);
        app.becomes(Qt::ApplicationActive); // looks at the time
    }
    QTest::qWait(50);
    QCOMPARE(app.session().stage(), SessionModel::Stage::Open);
    app.uptime->on += 2min;
    app.becomes(Qt::ApplicationActive);
    DO(seeNothingOfIt(app));
}

void Locking::never_means_never()
{
    RunningApp app;
    DO(writing(app));
    app.opened().settings()->setIdleMinutes(0);
    app.uptime->on += 12h;
    app.becomes(Qt::ApplicationActive);
    QTest::qWait(50);
    QCOMPARE(app.session().stage(), SessionModel::Stage::Open);
}

void Locking::words_that_cannot_be_saved_keep_it_open()
{
    RunningApp app;
    DO(writing(app));
    DO(app.seeSaved());
    {
        const NoRoom noRoom;
        app.hand().find(u"title"_s)->setProperty("text", u"Chips"_s);
        app.session().lock();
        DO(app.read(u"unkeptProblem"_s, u"Your words are still here"_s));
        QCOMPARE(app.session().stage(), SessionModel::Stage::Open);
    }
    app.session().lock();
    DO(seeNothingOfIt(app));
    DO(findWordsAgain(app));
}

void Locking::end_of_the_app_commits()
{
    RunningApp app;
    DO(writing(app));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"lastWritten"_s, QString::fromUtf8(kWords)));
}

void Locking::files_are_let_go_of_when_it_locks()
{
    RunningApp app;
    DO(writing(app));
    const auto id = ProfileFolder::findAll(app.folder())->first();
    QVERIFY(!ProfileFolder(app.folder(), id).lock().has_value());
    app.session().lock();
    DO(app.seeClosed());
}

ALONGSIDE_APP_TEST(Locking)
#include "tst_Locking.moc"
