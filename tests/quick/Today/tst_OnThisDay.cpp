#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// A memory comes only to those who asked for it, and never twice to those who did not want it.
class OnThisDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_comes_unasked();
    void switched_on_it_shows_an_earlier_year_and_remembers();
    void put_away_it_does_not_come_back();
    void deleted_it_comes_no_more_until_it_is_given_back();

private:
    static RunningApp::Done toToday(RunningApp &app);
    static RunningApp::Done switchOn(RunningApp &app);
};

// Today is 14 March 2026; 365 days before is 14 March 2025.
RunningApp::Done OnThisDay::toToday(RunningApp &app)
{
    QList<JournalEntry> entries(366, {{}, LivedTime::now(*app.clock), {}, u"An ordinary day."_s});
    entries.first().body = u"The swing under the pear tree."_s;
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addEntries(std::move(entries))
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.see(u"lastWritten"_s); });
}

RunningApp::Done OnThisDay::switchOn(RunningApp &app)
{
    return app.press(u"you"_s)
        .and_then([&] { return app.press(u"onThisDay"_s); })
        .and_then([&] {
            return app.hand().wait(u"it to be on"_s, [&] { return app.opened().onThisDay()->isEnabled(); });
        })
        .and_then([&] { return app.press(u"back"_s); })
        .and_then([&] { return app.see(u"memory"_s); });
}

void OnThisDay::nothing_comes_unasked()
{
    RunningApp app;
    DO(toToday(app));
    app.opened().onThisDay()->refresh();
    QVERIFY(!app.opened().onThisDay()->isEnabled());
    QVERIFY(!app.hand().find(u"memory"_s));
}

void OnThisDay::switched_on_it_shows_an_earlier_year_and_remembers()
{
    RunningApp app;
    DO(toToday(app));
    DO(switchOn(app));
    DO(app.read(u"memory"_s, u"A year ago today"_s));
    DO(app.read(u"memory"_s, u"pear tree"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"memory"_s, u"pear tree"_s));
    DO(app.press(u"memory"_s));
    DO(app.see(u"editorScreen"_s));
}

void OnThisDay::put_away_it_does_not_come_back()
{
    RunningApp app;
    DO(toToday(app));
    DO(switchOn(app));
    DO(app.press(u"notThisOne"_s));
    DO(app.seeGone(u"memory"_s));
    DO(app.press(u"bringBack"_s));
    DO(app.see(u"memory"_s));
    DO(app.press(u"notThisOne"_s));
    DO(app.seeGone(u"memory"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"lastWritten"_s));
    DO(app.hand().wait(u"the setting"_s, [&] { return app.opened().onThisDay()->isEnabled(); }));
    QVERIFY(!app.hand().find(u"memory"_s));
}

void OnThisDay::deleted_it_comes_no_more_until_it_is_given_back()
{
    RunningApp app;
    DO(toToday(app));
    DO(switchOn(app));
    DO(app.press(u"memory"_s));
    DO(app.read(u"words"_s, u"pear tree"_s));
    DO(app.press(u"delete"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.seeGone(u"memory"_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"memory"_s, u"pear tree"_s));
}

ALONGSIDE_APP_TEST(OnThisDay)
#include "tst_OnThisDay.moc"
