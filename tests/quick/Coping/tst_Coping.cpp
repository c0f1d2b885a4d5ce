#include "Coping/CopingHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace std::chrono_literals;

/// The way to every coping tool and back, and the exercises that go step by step.
class Coping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grounding_goes_through_five_senses_and_back();
    void muscles_begin_with_what_to_leave_out();
    void exercises_need_no_profile();
    void exercise_goes_on_when_the_profile_locks();
    void help_is_a_tap_away_in_every_exercise();
    void links_lead_to_every_tool();
    void last_used_is_offered_on_today_and_outlives_the_app();
};

void Coping::grounding_goes_through_five_senses_and_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(copinghand::open(app, u"grounding"_s));
    const QStringList steps{u"5 things you see"_s, u"4 things you can touch"_s, u"3 things you hear"_s,
                            u"2 things you smell"_s, u"1 thing you taste"_s};
    DO(app.read(u"stepTitle"_s, steps[0]));
    QVERIFY(!app.hand().find(u"previous"_s));
    DO(app.press(u"next"_s));
    DO(app.read(u"stepTitle"_s, steps[1]));
    DO(app.press(u"previous"_s));
    for (const QString &step : steps) {
        DO(app.read(u"stepTitle"_s, step));
        QVERIFY(app.hand().find(u"back"_s)); // out at every step
        DO(app.press(u"next"_s));
    }
    DO(app.read(u"stepTitle"_s, u"End with one slow breath"_s));
    DO(app.press(u"done"_s));
    DO(app.see(u"copingScreen"_s));
    DO(app.press(u"tool-grounding"_s));
    DO(app.read(u"stepTitle"_s, steps[0]));
}

void Coping::muscles_begin_with_what_to_leave_out()
{
    RunningApp app;
    DO(app.startWithProfile());
    app.opened().settings()->setIdleMinutes(0); // nothing is touched for minutes
    DO(copinghand::open(app, u"muscles"_s));
    DO(app.read(u"cautions"_s, u"any bone with cancer in it"_s));
    DO(app.read(u"cautions"_s, u"a wound or a port"_s));
    DO(app.press(u"begin"_s));
    DO(app.read(u"group"_s, u"Feet"_s));
    DO(app.read(u"doing"_s, u"Tense softly"_s));
    app.uptime->on += 5s;
    DO(app.read(u"doing"_s, u"Let go"_s));
    DO(app.read(u"count"_s, u"10"_s));
    DO(app.press(u"pause"_s));
    app.uptime->on += 1h;
    DO(app.press(u"goOn"_s));
    app.uptime->on += 10s;
    DO(app.read(u"group"_s, u"Calves"_s));
    DO(app.press(u"skip"_s));
    for (const auto &group : {u"Thighs"_s, u"Belly"_s, u"Hands"_s, u"Arms"_s, u"Shoulders"_s, u"Face"_s}) {
        DO(app.read(u"group"_s, group));
        app.uptime->on += 15s;
    }
    DO(app.read(u"ending"_s, u"Get up slowly"_s));
    DO(app.press(u"done"_s));
    DO(app.see(u"copingScreen"_s));
}

void Coping::exercises_need_no_profile()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.start());
    DO(app.press(u"help"_s));
    DO(app.press(u"steady-breathing"_s));
    DO(app.press(u"begin"_s));
    app.uptime->on += 4s;
    DO(app.read(u"phase"_s, u"Breathe out"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"steady-grounding"_s));
    DO(app.read(u"stepTitle"_s, u"5 things you see"_s));
    DO(app.press(u"help"_s)); // Help is what lies under it
    DO(app.see(u"helpScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.unlock());
    DO(app.see(u"todayScreen"_s));
}

void Coping::exercise_goes_on_when_the_profile_locks()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"steady"_s));
    DO(app.press(u"begin"_s));
    DO(app.read(u"phase"_s, u"Breathe in"_s));
    app.session().lock();
    DO(app.seeClosed());
    app.uptime->on += 4s;
    DO(app.read(u"phase"_s, u"Breathe out"_s));
    QVERIFY(!app.textOnScreen().contains(u"Maya"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"unlockScreen"_s));
}

void Coping::help_is_a_tap_away_in_every_exercise()
{
    for (const auto &key : {u"breathing"_s, u"grounding"_s, u"muscles"_s, u"worry-time"_s, u"kind-words"_s}) {
        RunningApp app;
        DO(app.startWithProfile());
        DO(copinghand::open(app, key));
        DO(app.press(u"help"_s));
        DO(app.see(u"helpScreen"_s));
        DO(app.press(u"back"_s));
        DO(app.seeGone(u"helpScreen"_s));
    }
}

void Coping::links_lead_to_every_tool()
{
    const QList<std::pair<QString, QString>> places{{u"coping"_s, u"copingScreen"_s},
                                                    {u"coping/breathing"_s, u"breathingScreen"_s},
                                                    {u"coping/worry-time"_s, u"worryScreen"_s},
                                                    {u"coping/grounding"_s, u"groundingScreen"_s},
                                                    {u"coping/kind-words"_s, u"kindWordsScreen"_s},
                                                    {u"coping/muscles"_s, u"musclesScreen"_s}};
    RunningApp app;
    DO(app.startWithProfile());
    for (const auto &[place, screen] : places) {
        const auto link = AppLink::fromUrl(u"alongside://"_s + place);
        QVERIFY2(link, qPrintable(place));
        app.app().context().follow(*link);
        DO(app.see(screen));
    }
    app.options.link = u"alongside://coping/breathing"_s;
    DO(app.start()); // locked: breathing needs no profile
    DO(app.see(u"breathingScreen"_s));
    app.options.link = u"alongside://coping/worry-time"_s;
    DO(app.start());
    DO(app.unlock());
    DO(app.see(u"worryScreen"_s));
}

void Coping::last_used_is_offered_on_today_and_outlives_the_app()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(copinghand::open(app, u"kind-words"_s));
    DO(app.see(u"kindWordsScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"steady"_s, u"Read a kind line"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.read(u"steady"_s, u"Read a kind line"_s));
    DO(app.press(u"steady"_s));
    DO(app.see(u"kindWordsScreen"_s));
}

ALONGSIDE_APP_TEST(Coping)
#include "tst_Coping.moc"
