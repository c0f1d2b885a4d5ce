#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "services/LockCardFile.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// Who do I call? The right number at this hour, two taps away, with the words one needs; and on the lock
/// screen nothing that was not chosen for it.
class Calling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_hour_decides_data();
    void the_hour_decides();
    void two_taps_dial();
    void the_hour_goes_on_while_one_looks();
    void a_holiday_is_set_by_hand();
    void only_what_was_put_there_is_said();
    void the_red_list_is_beside_it();
    void without_numbers_it_says_what_to_add();
    void of_many_numbers_only_what_is_wanted_is_made();
    void nothing_is_on_the_lock_screen_by_itself();
    void chosen_numbers_are_two_taps_from_the_lock();
    void a_profile_kept_off_the_lock_shows_no_numbers();

private:
    static QList<Contact> team();
    static RunningApp::Done startWith(RunningApp &app, const QList<Contact> &contacts = team());
    static RunningApp::Done toLockCard(RunningApp &app);
    static QByteArray card(const RunningApp &app);
};

namespace {

ContactPhone phone(const QString &number, CallTime when)
{
    return {.number = PhoneNumber::fromText(number).value(), .hours = CallHours::usual(when)};
}

} // namespace

QList<Contact> Calling::team()
{
    return {{.role = ContactRole::NurseLine,
             .name = u"Oncology nurse line"_s,
             .phones = {phone(u"100 001"_s, CallTime::Daytime)}},
            {.role = ContactRole::Oncologist,
             .name = u"On-call doctor"_s,
             .organisation = u"Northside Oncology"_s,
             .phones = {phone(u"100 002"_s, CallTime::AfterHours), phone(u"100 003"_s, CallTime::Weekend)}}};
}

RunningApp::Done Calling::startWith(RunningApp &app, const QList<Contact> &contacts)
{
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addContacts(contacts)
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.see(u"todayScreen"_s); });
}

RunningApp::Done Calling::toLockCard(RunningApp &app)
{
    return app.press(u"destination-support"_s)
        .and_then([&] { return app.press(u"whoToCall"_s); })
        .and_then([&] { return app.press(u"lockCard"_s); })
        .and_then([&] { return app.see(u"lockCardScreen"_s); });
}

QByteArray Calling::card(const RunningApp &app)
{
    const auto ids = ProfileFolder::findAll(app.folder()).value();
    QFile file(ProfileFolder(app.folder(), ids.first()).lockCardPath());
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void Calling::the_hour_decides_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("first");

    const auto utc = [](QDate day, QTime time) {
        return QDateTime(day, time, QTimeZone::UTC);
    };
    const QByteArray berlin = "Europe/Berlin";
    QTest::newRow("a weekday") << utc({2026, 3, 17}, {9, 0}) << berlin << u"call-100001"_s;
    QTest::newRow("the last minute of a weekday")
        << utc({2026, 3, 17}, {15, 59}) << berlin << u"call-100001"_s;
    QTest::newRow("a night") << utc({2026, 3, 17}, {16, 0}) << berlin << u"call-100002"_s;
    QTest::newRow("before the day begins") << utc({2026, 3, 17}, {6, 59}) << berlin << u"call-100002"_s;
    QTest::newRow("a weekend") << utc({2026, 3, 14}, {9, 0}) << berlin << u"call-100003"_s;
    QTest::newRow("Friday in New York, Saturday in Auckland")
        << utc({2026, 3, 13}, {18, 0}) << QByteArray("Pacific/Auckland") << u"call-100003"_s;
    QTest::newRow("the same moment in New York")
        << utc({2026, 3, 13}, {18, 0}) << QByteArray("America/New_York") << u"call-100001"_s;
    // Clocks in Berlin go from 2:00 to 3:00 on 29 March: 7 UTC is 8:00 there before, and 9:00 after it.
    QTest::newRow("the night the clocks go forward")
        << utc({2026, 3, 29}, {1, 0}) << berlin << u"call-100003"_s;
    QTest::newRow("the hour that comes twice, first")
        << utc({2026, 10, 25}, {0, 30}) << berlin << u"call-100003"_s;
    QTest::newRow("the hour that comes twice, again")
        << utc({2026, 10, 25}, {1, 30}) << berlin << u"call-100003"_s;
    // In New York a Sunday ends by the clock there, an hour later once the clocks have gone back.
    QTest::newRow("the last minute of a weekend")
        << utc({2026, 11, 2}, {4, 59}) << QByteArray("America/New_York") << u"call-100003"_s;
    QTest::newRow("the first minute of a Monday")
        << utc({2026, 11, 2}, {5, 0}) << QByteArray("America/New_York") << u"call-100002"_s;
    QTest::newRow("the last winter morning") << utc({2026, 3, 27}, {6, 30}) << berlin << u"call-100002"_s;
    QTest::newRow("the first summer morning") << utc({2026, 3, 30}, {6, 30}) << berlin << u"call-100001"_s;
    QTest::newRow("the last summer evening") << utc({2026, 10, 23}, {15, 30}) << berlin << u"call-100002"_s;
    QTest::newRow("the first winter evening") << utc({2026, 10, 26}, {15, 30}) << berlin << u"call-100001"_s;
}

void Calling::the_hour_decides()
{
    QFETCH(const QDateTime, instant);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, first);

    RunningApp app;
    app.clock->instant = instant;
    app.clock->place = QTimeZone(zone);
    DO(startWith(app));
    // Every tap is counted, from the first screen on.
    int taps = 0;
    const auto tap = [&app, &taps](const QString &name) {
        ++taps;
        return app.press(name);
    };
    DO(tap(u"destination-support"_s));
    DO(app.see(u"teamCalls"_s));
    const CallModel &call = *app.opened().careTeam()->call();
    DO(app.hand().wait(u"the team"_s, [&call] { return call.count() == 3; }));
    DO(app.see(first));
    for (const QString &other : {u"call-100001"_s, u"call-100002"_s, u"call-100003"_s})
        QCOMPARE(app.hand().find(other) != nullptr, other == first);
    DO(tap(first));
    QCOMPARE(app.apps->opened, QStringList{QString(first).replace(u"call-"_s, u"call "_s)});
    QCOMPARE(taps, 2);
}

void Calling::two_taps_dial()
{
    RunningApp app;
    DO(startWith(app));
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"call-100003"_s));
    QCOMPARE(app.apps->opened, QStringList{u"call 100003"_s});

    DO(app.press(u"destination-today"_s));
    DO(app.press(u"help"_s));
    DO(app.press(u"call-100003"_s));
    QCOMPARE(app.apps->opened.size(), 2);
}

void Calling::the_hour_goes_on_while_one_looks()
{
    RunningApp app;
    app.clock->instant = QDateTime(QDate(2026, 3, 17), QTime(15, 59), QTimeZone::UTC);
    DO(startWith(app));
    DO(app.press(u"destination-support"_s));
    DO(app.see(u"call-100001"_s));
    app.clock->instant = app.clock->instant.addSecs(60);
    app.opened().careTeam()->call()->refresh(); // what its timer does twice a minute
    DO(app.see(u"call-100002"_s));
    DO(app.seeGone(u"call-100001"_s));
}

void Calling::a_holiday_is_set_by_hand()
{
    RunningApp app;
    app.clock->instant = QDateTime(QDate(2026, 4, 6), QTime(9, 0), QTimeZone::UTC); // Easter Monday
    DO(startWith(app));
    DO(app.press(u"destination-support"_s));
    DO(app.see(u"call-100001"_s));
    DO(app.press(u"whoToCall"_s));
    DO(app.press(u"holiday"_s));
    DO(app.read(u"hour"_s, u"Today counts as a holiday."_s));
    DO(app.read(u"answeringNow"_s, u"100 003"_s));
    DO(app.read(u"answeringLater"_s, u"100 001"_s));

    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s)); // two taps on a holiday, too
    DO(app.press(u"call-100003"_s));
    QCOMPARE(app.apps->opened, QStringList{u"call 100003"_s});
    app.clock->instant = app.clock->instant.addDays(1);
    app.opened().careTeam()->call()->refresh();
    DO(app.see(u"call-100001"_s));
}

void Calling::only_what_was_put_there_is_said()
{
    RunningApp app;
    DO(startWith(app));
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"whoToCall"_s));
    QVERIFY(!app.hand().find(u"say0"_s));
    DO(app.press(u"editNotes"_s));
    DO(app.typeInto(u"note0Field"_s, u"Penicillin"_s));
    DO(app.hand().wait(u"the words to be kept"_s,
                       [&] { return app.opened().careTeam()->notes()->isSettled(); }));
    DO(app.press(u"back"_s));
    DO(app.read(u"say0"_s, u"Penicillin"_s));
    QVERIFY(!app.hand().find(u"say1"_s));

    DO(app.press(u"editNotes"_s));
    DO(app.typeInto(u"note1Field"_s, u"Capecitabine"_s));
    app.session().lock(); // before a pause kept it
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"whoToCall"_s));
    DO(app.read(u"say1"_s, u"Capecitabine"_s));
}

void Calling::the_red_list_is_beside_it()
{
    RunningApp app;
    DO(startWith(app));
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"whoToCall"_s));
    DO(app.see(u"callScreen"_s));
    const QString shown = app.textIn(u"callScreen"_s);
    QVERIFY(shown.contains(u"Signs that are worth a call"_s));
    QVERIFY(shown.contains(app.opened().symptoms()->redList()->review()));

    app.app().context().follow(*AppLink::fromText(u"red-list"_s));
    DO(app.see(u"redListScreen"_s));
    DO(app.press(u"call-100003"_s));
    QCOMPARE(app.apps->opened, QStringList{u"call 100003"_s});
}

void Calling::without_numbers_it_says_what_to_add()
{
    RunningApp app;
    DO(startWith(app, {}));
    DO(app.press(u"destination-support"_s));
    QVERIFY(!app.hand().find(u"whoToCall"_s));
    app.app().context().follow(*AppLink::fromText(u"support/calls"_s));
    DO(app.see(u"noNumbers"_s));
    DO(app.press(u"addNumber"_s));
    DO(app.see(u"contactFormScreen"_s));
}

// Each made and unseen costs as well: 5,000 people had 127,000 items behind every screen.
void Calling::of_many_numbers_only_what_is_wanted_is_made()
{
    RunningApp app;
    QList<Contact> people;
    for (int number = 0; number < 50; ++number)
        people += {.role = ContactRole::NurseLine,
                   .name = u"Line"_s,
                   .phones = {phone(QString::number(100'001 + number), CallTime::Always)}};
    DO(startWith(app, people));
    const auto callsMade = [&app] {
        qsizetype made = 0;
        for (const QQuickItem *item : app.app().window()->findChildren<QQuickItem *>())
            made += item->objectName().startsWith(u"call-1") ? 1 : 0;
        return made;
    };
    DO(app.press(u"destination-support"_s));
    DO(app.see(u"call-100001"_s));
    QCOMPARE_LE(callsMade(), 5);
    DO(app.press(u"whoToCall"_s));
    DO(app.see(u"answeringNow"_s));
    QCOMPARE_LE(callsMade(), 5 + 20);
    DO(app.press(u"answeringNowMore"_s));
    DO(app.press(u"answeringNowMore"_s));
    DO(app.seeGone(u"answeringNowMore"_s));
    DO(app.press(u"call-100050"_s));
    QCOMPARE(app.apps->opened, QStringList{u"call 100050"_s});
}

void Calling::nothing_is_on_the_lock_screen_by_itself()
{
    RunningApp app;
    DO(startWith(app));
    DO(toLockCard(app));
    DO(app.press(u"choose0"_s)); // chosen, and still not switched on
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.seeClosed());
    QVERIFY(!app.hand().find(u"whoToCall"_s));
    DO(app.press(u"help"_s));
    DO(app.see(u"helpScreen"_s));
    QVERIFY(!app.hand().find(u"call-100003"_s));
    QVERIFY(card(app).isEmpty());
}

void Calling::chosen_numbers_are_two_taps_from_the_lock()
{
    RunningApp app;
    DO(startWith(app));
    DO(toLockCard(app));
    DO(app.press(u"showLockCard"_s));
    DO(app.see(u"emptyPreview"_s));
    DO(app.press(u"choose2"_s));
    DO(app.read(u"previewNow"_s, u"100 003"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.press(u"whoToCall"_s));
    DO(app.press(u"call-100003"_s));
    QCOMPARE(app.apps->opened, QStringList{u"call 100003"_s});
    QVERIFY(!app.textOnScreen().contains(u"100 002"_s));
    QVERIFY(!app.textOnScreen().contains(u"ncolog"_s));
    QVERIFY(card(app).contains("100 003"));
    for (const char *secret : {"100 002", "100 001", "Northside", "ncolog"})
        QVERIFY2(!card(app).contains(secret), secret);
    DO(app.press(u"back"_s));

    DO(app.unlock());
    DO(toLockCard(app));
    DO(app.press(u"showLockCard"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.seeGone(u"whoToCall"_s));
    DO(app.seeClosed());
    QVERIFY(card(app).isEmpty());
}

void Calling::a_profile_kept_off_the_lock_shows_no_numbers()
{
    RunningApp app;
    DO(startWith(app));
    DO(toLockCard(app));
    DO(app.press(u"choose2"_s));
    DO(app.press(u"showLockCard"_s));
    DO(app.read(u"previewNow"_s, u"100 003"_s));
    app.app().context().follow(*AppLink::fromText(u"you"_s));
    DO(app.press(u"listed"_s));
    DO(app.hand().wait(u"the profile to be kept off"_s, [&] { return card(app).isEmpty(); }));
    app.app().context().follow(*AppLink::fromText(u"support/calls"_s));
    DO(app.press(u"lockCard"_s));
    DO(app.see(u"notPossible"_s));
}

ALONGSIDE_APP_TEST(Calling)
#include "tst_Calling.moc"
