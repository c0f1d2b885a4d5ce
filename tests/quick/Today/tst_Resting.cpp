#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Rest: nothing asks while it lasts, it ends by itself or by a tap, and nobody is told what they did
/// not do.
class Resting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void while_it_lasts_today_asks_nothing();
    void it_outlives_the_app_and_ends_on_its_day();
    void ended_from_today_or_from_the_settings();
    void what_one_opens_oneself_is_there_all_the_same();
    void after_forty_days_of_silence_today_is_as_on_the_first();

private:
    static RunningApp::Done rest(RunningApp &app, int days);
};

RunningApp::Done Resting::rest(RunningApp &app, int days)
{
    return app.press(u"you"_s)
        .and_then([&] { return app.press(u"rest"_s); })
        .and_then([&] { return app.press(u"choice%1"_s.arg(days)); })
        .and_then(
            [&] { return app.hand().wait(u"the rest"_s, [&] { return app.opened().rest()->isResting(); }); })
        .and_then([&] { return app.seeGone(u"choice%1"_s.arg(days)); });
}

void Resting::while_it_lasts_today_asks_nothing()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.see(u"recoveryCode"_s));
    DO(rest(app, 7));
    DO(app.read(u"rest"_s, u"On, until Saturday 21 March"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"restCard"_s, u"Nothing is asked of you before Saturday 21 March."_s));
    for (const QString &asking :
         {u"moodPicker"_s, u"moodTitle"_s, u"recoveryCode"_s, u"memory"_s, u"badDay"_s})
        QVERIFY2(!app.hand().find(asking), qPrintable(asking));
}

void Resting::it_outlives_the_app_and_ends_on_its_day()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(rest(app, 3));
    app.clock->instant = app.clock->instant.addDays(2);
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"restCard"_s));
    app.clock->instant = app.clock->instant.addDays(1);
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"moodPicker"_s));
    QVERIFY(!app.hand().find(u"restCard"_s));
}

void Resting::ended_from_today_or_from_the_settings()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(rest(app, 0));
    DO(app.press(u"back"_s));
    DO(app.read(u"restCard"_s, u"until you end this"_s));
    DO(app.press(u"endRest"_s));
    DO(app.see(u"moodPicker"_s));
    DO(rest(app, 14));
    DO(app.press(u"endRest"_s));
    DO(app.read(u"rest"_s, u"For a while, nothing is asked of you"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"moodPicker"_s));
}

void Resting::what_one_opens_oneself_is_there_all_the_same()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(rest(app, 0));
    DO(app.press(u"back"_s));
    DO(app.press(u"checkInInRest"_s));
    DO(app.press(u"mood2"_s));
    DO(app.hand().wait(u"it to be kept"_s, [&] { return app.opened().checkIn()->isSettled(); }));
    DO(app.press(u"done"_s));
    DO(app.see(u"restCard"_s));
    DO(app.press(u"checkIns"_s));
    DO(app.read(u"checkIn0"_s, u"So-so"_s));
}

void Resting::after_forty_days_of_silence_today_is_as_on_the_first()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        const auto mood = checkin::ofMood(LivedTime::now(*app.clock), *Mood::fromStep(3));
        return store.checkIns().add(mood).transform([](const CheckIn &) {});
    }));
    const auto openAfter = [&](int days) {
        app.clock->instant = app.clock->instant.addDays(days);
        return app.start().and_then([&] { return app.unlock(); }).and_then([&] {
            return app.see(u"recoveryCode"_s);
        });
    };
    const auto lines = [&] {
        return app.textOnScreen().remove(app.opened().today()->date()).split(u'\n');
    };
    DO(openAfter(0));
    const QStringList first = lines();
    QVERIFY(first.contains(u"How are you right now?"_s));
    DO(openAfter(40));
    QTRY_COMPARE(lines(), first);
}

ALONGSIDE_APP_TEST(Resting)
#include "tst_Resting.moc"
