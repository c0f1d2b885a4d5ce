#include "app/AppTests.h"
#include "app/RunningApp.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Back and Help, from everywhere, by key and by button; and links, which wait for the lock.
class Navigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void back_leads_to_where_one_came_from_data();
    void back_leads_to_where_one_came_from();
    void back_on_today_leaves_the_app_to_the_system();
    void back_closes_a_sheet_before_the_screen();
    void help_is_on_every_screen_and_leads_back_data();
    void help_is_on_every_screen_and_leads_back();
    void help_is_there_before_and_outside_of_the_lock();
    void link_waits_for_the_lock_data();
    void link_waits_for_the_lock();
    void link_to_help_does_not_wait();
    void link_that_the_system_hands_over_is_followed();
    void link_leaves_no_words_behind();
    void link_to_an_entry_that_is_gone_says_so();
    void nonsense_leads_nowhere();
    void place_of_one_profile_is_not_shown_to_another();
    void keyboard_alone_reaches_the_editor();
    void what_was_done_is_said_above_what_the_next_page_can_do();

private:
    static RunningApp::Done ready(RunningApp &app);
    static RunningApp::Done walk(RunningApp &app, const QStringList &presses);
};

RunningApp::Done Navigation::ready(RunningApp &app)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addEntries({u"The swing under the pear tree."_s, u"Rain on the roof."_s})
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); });
}

RunningApp::Done Navigation::walk(RunningApp &app, const QStringList &presses)
{
    for (const QString &name : presses) {
        if (auto pressed = app.press(name); !pressed)
            return pressed;
    }
    return {};
}

void Navigation::back_leads_to_where_one_came_from_data()
{
    QTest::addColumn<QStringList>("presses");
    QTest::addColumn<QStringList>("screens"); // the last press leads to the first, each Back to the next
    const auto you = u"youScreen"_s;
    const auto today = u"todayScreen"_s;
    QTest::newRow("journal") << QStringList{u"destination-journal"_s}
                             << QStringList{u"journalScreen"_s, today};
    QTest::newRow("new entry") << QStringList{u"write"_s} << QStringList{u"editorScreen"_s, today};
    QTest::newRow("entry") << QStringList{u"destination-journal"_s, u"entry1"_s}
                           << QStringList{u"editorScreen"_s, u"journalScreen"_s, today};
    QTest::newRow("bin") << QStringList{u"destination-journal"_s, u"bin"_s}
                         << QStringList{u"binScreen"_s, u"journalScreen"_s, today};
    QTest::newRow("you") << QStringList{u"you"_s} << QStringList{you, today};
    QTest::newRow("about") << QStringList{u"you"_s, u"about"_s} << QStringList{u"aboutScreen"_s, you, today};
    QTest::newRow("licence") << QStringList{u"you"_s, u"about"_s, u"licence2"_s}
                             << QStringList{u"licenceScreen"_s, u"aboutScreen"_s, you, today};
    QTest::newRow("learn") << QStringList{u"destination-learn"_s} << QStringList{u"learnScreen"_s, today};
    QTest::newRow("article") << QStringList{u"destination-learn"_s, u"topic-scans"_s, u"article0"_s}
                             << QStringList{u"articleScreen"_s, u"learnListScreen"_s, u"learnScreen"_s,
                                            today};
    QTest::newRow("bin from you") << QStringList{u"you"_s, u"bin"_s}
                                  << QStringList{u"binScreen"_s, you, today};
    QTest::newRow("passphrase") << QStringList{u"you"_s, u"passphrase"_s}
                                << QStringList{u"askPassphraseScreen"_s, you, today};
    QTest::newRow("help") << QStringList{u"help"_s} << QStringList{u"helpScreen"_s, today};
    QTest::newRow("help in the editor")
        << QStringList{u"write"_s, u"help"_s} << QStringList{u"helpScreen"_s, u"editorScreen"_s, today};
}

void Navigation::back_leads_to_where_one_came_from()
{
    QFETCH(QStringList, presses);
    QFETCH(QStringList, screens);
    RunningApp app;
    DO(ready(app));
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Back, Qt::Key_unknown}) {
        DO(walk(app, presses));
        DO(app.see(screens.first()));
        for (const QString &screen : screens.sliced(1)) {
            if (key != Qt::Key_unknown)
                app.hand().pressKey(key);
            else if (app.hand().find(u"back"_s))
                DO(app.press(u"back"_s));
            else
                DO(app.press(u"destination-today"_s));
            DO(app.see(screen));
        }
        QVERIFY(!app.hand().find(screens.first()));
    }
}

void Navigation::back_on_today_leaves_the_app_to_the_system()
{
    RunningApp app;
    DO(ready(app));
    bool used = true;
    QVERIFY(QMetaObject::invokeMethod(app.app().window(), "back", qReturnArg(used)));
    QVERIFY(!used);
    DO(app.press(u"destination-journal"_s));
    QVERIFY(QMetaObject::invokeMethod(app.app().window(), "back", qReturnArg(used)));
    QVERIFY(used);
}

void Navigation::back_closes_a_sheet_before_the_screen()
{
    RunningApp app;
    DO(ready(app));
    DO(walk(app, {u"you"_s, u"textSize"_s}));
    DO(app.see(u"choice200"_s));
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.seeGone(u"choice200"_s));
    QVERIFY(app.hand().find(u"youScreen"_s));
    QCOMPARE(app.app().window()->activeFocusItem(), app.hand().find(u"textSize"_s)); // where it was opened
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.see(u"todayScreen"_s));
}

void Navigation::help_is_on_every_screen_and_leads_back_data()
{
    QTest::addColumn<QStringList>("presses");
    QTest::addColumn<QString>("screen");
    QTest::newRow("today") << QStringList{} << u"todayScreen"_s;
    QTest::newRow("journal") << QStringList{u"destination-journal"_s} << u"journalScreen"_s;
    QTest::newRow("bin") << QStringList{u"destination-journal"_s, u"bin"_s} << u"binScreen"_s;
    QTest::newRow("editor") << QStringList{u"lastWritten"_s} << u"editorScreen"_s;
    QTest::newRow("you") << QStringList{u"you"_s} << u"youScreen"_s;
    QTest::newRow("about") << QStringList{u"you"_s, u"about"_s} << u"aboutScreen"_s;
    QTest::newRow("licence") << QStringList{u"you"_s, u"about"_s, u"licence2"_s} << u"licenceScreen"_s;
    QTest::newRow("passphrase") << QStringList{u"you"_s, u"passphrase"_s} << u"askPassphraseScreen"_s;
    QTest::newRow("code") << QStringList{u"you"_s, u"recoveryCode"_s} << u"askPassphraseScreen"_s;
}

void Navigation::help_is_on_every_screen_and_leads_back()
{
    QFETCH(QStringList, presses);
    QFETCH(QString, screen);
    RunningApp app;
    DO(ready(app));
    DO(walk(app, presses));
    DO(app.see(screen));
    DO(app.press(u"help"_s));
    DO(app.see(u"helpScreen"_s));
    QVERIFY(!app.hand().find(screen));
    DO(app.press(u"back"_s));
    DO(app.see(screen));
}

void Navigation::help_is_there_before_and_outside_of_the_lock()
{
    RunningApp app;
    DO(app.start());
    for (const auto &[press, screen] : {std::pair{u""_s, u"welcomeScreen"_s},
                                        {u"next"_s, u"passphraseScreen"_s},
                                        {u"next"_s, u"recoveryCodeScreen"_s},
                                        {u"next"_s, u"recoveryCheckScreen"_s}}) {
        if (!press.isEmpty())
            DO(app.press(press));
        DO(app.see(screen));
        DO(app.press(u"help"_s));
        DO(app.see(u"helpScreen"_s));
        app.hand().pressKey(Qt::Key_Escape);
        DO(app.see(screen));
    }
    DO(walk(app, {u"later"_s, u"lock"_s}));
    for (const auto &[press, screen] :
         {std::pair{u""_s, u"unlockScreen"_s}, {u"forgot"_s, u"recoverScreen"_s}}) {
        if (!press.isEmpty())
            DO(app.press(press));
        DO(app.see(screen));
        DO(app.press(u"help"_s));
        DO(app.see(u"helpScreen"_s));
        DO(app.press(u"back"_s));
        DO(app.see(screen));
    }
    QVERIFY(!app.makeProfile(u"Sam"_s).isEmpty());
    DO(app.start());
    DO(app.see(u"chooseProfileScreen"_s));
    DO(app.press(u"help"_s));
    DO(app.see(u"helpScreen"_s));
}

void Navigation::link_waits_for_the_lock_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("screen");
    QTest::newRow("today") << u"alongside://today"_s << u"todayScreen"_s;
    QTest::newRow("journal") << u"alongside://journal"_s << u"journalScreen"_s;
    QTest::newRow("new entry") << u"alongside://journal/new"_s << u"editorScreen"_s;
    QTest::newRow("bin") << u"alongside://journal/bin"_s << u"binScreen"_s;
    QTest::newRow("entry") << u"alongside://journal/1"_s << u"editorScreen"_s;
    QTest::newRow("you") << u"alongside://you"_s << u"youScreen"_s;
}

void Navigation::link_waits_for_the_lock()
{
    QFETCH(QString, link);
    QFETCH(QString, screen);
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries({u"The swing under the pear tree."_s, u"Rain on the roof."_s}));
    app.options.link = link;
    DO(app.start());
    DO(app.see(u"unlockScreen"_s));
    QVERIFY(!app.hand().find(screen));
    DO(app.unlock());
    DO(app.see(screen));
    if (link.endsWith(u"/1"_s))
        DO(app.read(u"words"_s, u"The swing under the pear tree."_s));
    // Once: after the next lock one is where one was, and a link that was followed is forgotten.
    if (link.endsWith(u"journal"_s)) {
        DO(app.press(u"destination-today"_s));
        app.session().lock();
        DO(app.unlock());
        DO(app.see(u"todayScreen"_s));
    }
}

void Navigation::link_to_help_does_not_wait()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    app.options.link = u"alongside://help?mode=crisis"_s;
    DO(app.start());
    DO(app.see(u"helpScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"You do not have to be alone with this."_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"unlockScreen"_s));
}

void Navigation::link_that_the_system_hands_over_is_followed()
{
    RunningApp app;
    DO(ready(app));
    QVERIFY(QDesktopServices::openUrl(QUrl(u"alongside://journal/calendar"_s)));
    DO(app.see(u"calendarScreen"_s));
    QVERIFY(QDesktopServices::openUrl(QUrl(u"alongside://erase/1"_s)));
    DO(app.see(u"calendarScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"journalScreen"_s));
    QTRY_COMPARE(app.opened().journal()->count(), 2);
}

void Navigation::link_leaves_no_words_behind()
{
    RunningApp app;
    DO(ready(app));
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"Half a sen"_s);
    app.app().context().follow(*AppLink::fromText(u"journal/1"_s));
    DO(app.read(u"words"_s, u"The swing under the pear tree."_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"journalScreen"_s));
    DO(app.read(u"entry0"_s, u"Half a sen"_s));
}

void Navigation::link_to_an_entry_that_is_gone_says_so()
{
    RunningApp app;
    DO(ready(app));
    app.app().context().follow(*AppLink::fromText(u"journal/77"_s));
    DO(app.read(u"editorScreen"_s, u"This entry is no longer there."_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"journalScreen"_s));
    QCOMPARE(app.opened().journal()->count(), 2);
}

void Navigation::nonsense_leads_nowhere()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    for (const QString &link : {u"alongside://erase/1"_s, u"https://example.org"_s, u"journal"_s}) {
        app.options.link = link;
        DO(app.start());
        DO(app.unlock());
        DO(app.see(u"todayScreen"_s));
    }
}

void Navigation::place_of_one_profile_is_not_shown_to_another()
{
    RunningApp app;
    QVERIFY(!app.makeProfile(u"Maya"_s).isEmpty());
    QVERIFY(!app.makeProfile(u"Sam"_s, "another four quiet words").isEmpty());
    DO(app.start());
    DO(app.press(u"profile0"_s));
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    app.session().lock();
    DO(app.press(u"otherProfile"_s));
    DO(app.press(u"profile1"_s));
    DO(app.unlock("another four quiet words"));
    DO(app.see(u"todayScreen"_s));
}

void Navigation::keyboard_alone_reaches_the_editor()
{
    RunningApp app;
    DO(ready(app));
    const auto focusIsIn = [&app](const QString &name) {
        const QQuickItem *item = app.hand().find(name);
        const QQuickItem *focused = app.app().window()->activeFocusItem();
        return item && focused && (item == focused || item->isAncestorOf(focused));
    };
    int tabs = 0;
    for (; tabs < 40 && !focusIsIn(u"write"_s); ++tabs)
        app.hand().pressKey(Qt::Key_Tab);
    QVERIFY2(focusIsIn(u"write"_s), "Tab never comes to it");
    app.hand().pressKey(Qt::Key_Return);
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"By key."_s);
    DO(app.seeSaved());
}

void Navigation::what_was_done_is_said_above_what_the_next_page_can_do()
{
    RunningApp app;
    DO(ready(app));
    DO(walk(app, {u"destination-journal"_s, u"entry0"_s, u"delete"_s}));
    DO(app.see(u"toast"_s));
    app.hand().find(u"toast"_s)->setProperty("time", 60'000); // a busy machine is long on its way
    DO(walk(app, {u"destination-today"_s, u"coping"_s, u"tool-worry-time"_s}));
    DO(app.see(u"worryTime"_s));
    const QQuickItem *toast = app.hand().find(u"toast"_s);
    const QQuickItem *begin = app.hand().find(u"worryTime"_s);
    QVERIFY(toast);
    QVERIFY(begin);
    const QRectF said = toast->mapRectToScene(toast->boundingRect());
    QVERIFY(said.bottom() <= begin->mapToScene(QPointF()).y());
    QVERIFY(said.top() > 0);
}

ALONGSIDE_APP_TEST(Navigation)
#include "tst_Navigation.moc"
