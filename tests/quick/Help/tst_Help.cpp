#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Help: numbers of the country one is in, at once, with no profile and no internet.
class Help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_are_those_of_the_devices_country();
    void every_number_of_a_line_is_there();
    void crisis_begins_with_life_in_danger();
    void another_country_is_chosen_and_kept();
    void country_without_a_known_number_says_so();
    void nothing_of_the_journal_is_in_it();

private:
    static RunningApp::Done toHelp(RunningApp &app, const QString &link = u"alongside://help"_s);
    /// How far down \a name stands; infinitely far if it is not there.
    static qreal topOf(RunningApp &app, const QString &name);
};

RunningApp::Done Help::toHelp(RunningApp &app, const QString &link)
{
    app.options.link = link;
    app.apps = std::make_shared<OpenedApps>();
    return app.start().and_then([&] { return app.see(u"helpScreen"_s); });
}

qreal Help::topOf(RunningApp &app, const QString &name)
{
    const QQuickItem *item = app.hand().find(name);
    return item ? item->mapToScene(QPointF()).y() : qInf();
}

void Help::numbers_are_those_of_the_devices_country()
{
    RunningApp app;
    DO(toHelp(app));
    DO(app.see(u"call-999"_s));
    DO(app.see(u"call-116123"_s)); // Samaritans
    DO(app.read(u"region"_s, u"Numbers for United Kingdom"_s));
    QVERIFY(topOf(app, u"call-116123"_s) < topOf(app, u"call-999"_s)); // someone to talk to comes first
}

void Help::every_number_of_a_line_is_there()
{
    RunningApp app;
    DO(toHelp(app));
    DO(app.see(u"call-111"_s));
    DO(app.read(u"helpScreen"_s, u"NHS 111: urgent, but life is not in danger."_s));
    QVERIFY(topOf(app, u"call-999"_s) < topOf(app, u"call-111"_s));
    DO(app.read(u"helpScreen"_s, u"Shout"_s)); // takes messages alone: "Text SHOUT to 85258" does not say who
    DO(app.read(u"helpScreen"_s, u"Weekdays. Free to call."_s));

    // One answers in Buenos Aires alone, the other one elsewhere.
    const int row = int(app.app().context().help()->regionNames().indexOf(u"Argentina"_s));
    DO(app.press(u"region"_s));
    DO(app.press(u"region%1"_s.arg(row)));
    DO(app.see(u"call-135"_s));
    DO(app.see(u"call-01152751135"_s));
    DO(app.read(u"helpScreen"_s, u"From Buenos Aires. Day and night."_s));
    DO(app.read(u"helpScreen"_s, u"From elsewhere in Argentina. Day and night."_s));
    QVERIFY(topOf(app, u"call-135"_s) < topOf(app, u"call-01152751135"_s));
    const QString screen = app.textOnScreen();
    QVERIFY(screen.indexOf(u"From elsewhere"_s) < screen.indexOf(u"Life in danger right now"_s));
}

void Help::crisis_begins_with_life_in_danger()
{
    RunningApp app;
    DO(toHelp(app, u"alongside://help?mode=crisis"_s));
    DO(app.see(u"call-999"_s));
    QVERIFY(topOf(app, u"call-999"_s) < topOf(app, u"call-116123"_s));
}

void Help::another_country_is_chosen_and_kept()
{
    RunningApp app;
    DO(toHelp(app));
    const int row = int(app.app().context().help()->regionNames().indexOf(u"Germany"_s));
    QVERIFY(row >= 0);
    DO(app.press(u"region"_s));
    DO(app.press(u"region%1"_s.arg(row)));
    DO(app.read(u"region"_s, u"Numbers for Germany"_s));
    DO(app.seeGone(u"call-999"_s));
    DO(app.read(u"helpScreen"_s, u"TelefonSeelsorge"_s));
    QVERIFY(!app.textOnScreen().contains(u"Samaritans"_s));
    DO(app.start());
    DO(app.read(u"region"_s, u"Numbers for Germany"_s));
}

void Help::country_without_a_known_number_says_so()
{
    RunningApp app;
    app.options.locale = QLocale(QLocale::English, QLocale::Tonga);
    DO(toHelp(app));
    DO(app.read(u"helpScreen"_s, u"Call the emergency number of the country you are in."_s));
    QVERIFY(!app.hand().find(u"call-999"_s));
    QVERIFY(!app.hand().find(u"call-112"_s));
}

void Help::nothing_of_the_journal_is_in_it()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    app.hand().type(u"chips after"_s);
    DO(app.press(u"help"_s));
    DO(app.see(u"helpScreen"_s));
    QVERIFY(!app.textOnScreen().contains(u"chips"_s));
    QVERIFY(!app.textOnScreen().contains(u"Maya"_s));
    DO(app.press(u"back"_s));
    app.hand().type(u"."_s); // the cursor is where it was
    DO(app.read(u"words"_s, u"chips after."_s));
}

ALONGSIDE_APP_TEST(Help)
#include "tst_Help.moc"
