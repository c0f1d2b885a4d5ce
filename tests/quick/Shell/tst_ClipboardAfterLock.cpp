#include "Shell/UnkeptHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "models/CopiedWords.h"
#include "support/NoRoom.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;

/// What was copied in the app leaves the clipboard some time after the lock.
class ClipboardAfterLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void copied_words_go_some_time_after_the_lock();
    void what_came_there_since_stays();
    void opened_again_it_stays();
    void words_that_are_nowhere_else_stay();

private:
    /// Writes, selects all of it and copies it, with the keys for it.
    static RunningApp::Done copySome(RunningApp &app);
    /// From the end of this on it counts.
    static RunningApp::Done lock(RunningApp &app);
    static QString copied() { return QGuiApplication::clipboard()->text(); }
};

RunningApp::Done ClipboardAfterLock::copySome(RunningApp &app)
{
    return app.startWithProfile()
        .and_then([&] { return app.press(u"write"_s); })
        .and_then([&] { return app.see(u"editorScreen"_s); })
        .and_then([&]() -> RunningApp::Done {
            app.hand().type(u"Chips after."_s);
            app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
            app.hand().pressKey(Qt::Key_C, Qt::ControlModifier);
            return app.hand().wait(u"it to be copied"_s, [] { return copied() == u"Chips after."_s; });
        });
}

RunningApp::Done ClipboardAfterLock::lock(RunningApp &app)
{
    const QSignalSpy locked(&app.session(), &SessionModel::locked);
    app.session().lock();
    return app.hand().wait(u"the lock"_s, [&] { return !locked.isEmpty(); });
}

void ClipboardAfterLock::copied_words_go_some_time_after_the_lock()
{
    RunningApp app;
    DO(copySome(app));
    DO(lock(app));
    app.uptime->on += CopiedWords::kStays - 1s;
    QTest::qWait(1200);                    // it is looked at each second
    QCOMPARE(copied(), u"Chips after."_s); // time to put it where it was copied for
    app.uptime->on += 1s;
    DO(app.hand().wait(u"it to be gone"_s, [] { return copied().isEmpty(); }));
}

void ClipboardAfterLock::what_came_there_since_stays()
{
    RunningApp app;
    DO(copySome(app));
    DO(lock(app));
    auto *others = CopiedWords::takenAlong(u"of another app"_s); // stands for what is not ours
    QGuiApplication::clipboard()->setMimeData(others);
    app.uptime->on += CopiedWords::kStays;
    QTest::qWait(1200);
    QCOMPARE(copied(), u"of another app"_s);
}

void ClipboardAfterLock::opened_again_it_stays()
{
    RunningApp app;
    DO(copySome(app));
    DO(lock(app));
    DO(app.unlock());
    app.opened().settings()->setIdleMinutes(0); // nothing is touched for minutes
    app.uptime->on += CopiedWords::kStays;
    QTest::qWait(1200);
    QCOMPARE(copied(), u"Chips after."_s);
}

// Without room, and left behind: the clipboard has the only copy.
void ClipboardAfterLock::words_that_are_nowhere_else_stay()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    {
        const NoRoom noRoom;
        app.hand().type(u"Chips after."_s);
        app.session().lock();
        DO(unkepthand::refused(app));
        DO(app.press(u"copyUnkept"_s));
        DO(app.see(u"copied"_s));
        DO(app.press(u"goWithoutWords"_s));
        DO(app.see(u"unlockScreen"_s));
    }
    app.uptime->on += CopiedWords::kStays;
    QTest::qWait(1200);
    QCOMPARE(copied(), u"Chips after."_s);
}

ALONGSIDE_APP_TEST(ClipboardAfterLock)
#include "tst_ClipboardAfterLock.moc"
