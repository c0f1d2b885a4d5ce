#include "TeamApp.h"
#include "app/AppTests.h"

#include "support/PhotoFiles.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;
using teamapp::startWith;

/// The people around one: kept, found, reached and deleted through the screens.
class CareTeamScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void someone_added_is_there_after_a_restart();
    void what_cannot_be_kept_is_refused_kindly_data();
    void what_cannot_be_kept_is_refused_kindly();
    void a_form_that_is_left_is_kept();
    void a_form_survives_the_lock();
    void an_address_with_a_space_in_it_can_be_kept_again();
    void people_are_grouped_and_found();
    void a_star_comes_first();
    void everything_that_reaches_someone_is_one_tap();
    void a_photo_is_added_taken_away_and_put_back();
    void the_dialog_for_a_photo_is_no_leaving();
    void a_deleted_person_comes_back();
    void a_deleted_person_is_erased_for_good();
    void links_lead_to_people();

private:
    static Contact nurseLine();
    /// Starts without anyone, in the form for a first one.
    static RunningApp::Done openForm(RunningApp &app);
};

Contact CareTeamScreens::nurseLine()
{
    return {.role = ContactRole::NurseLine,
            .name = u"Oncology nurse line"_s,
            .organisation = u"Northside Hospital"_s,
            .phones = {{.number = PhoneNumber::fromText(u"030 12345"_s).value(), .takesTexts = true}},
            .emails = {u"line@example.org"_s},
            .portal = QUrl(u"https://portal.example.org/me"_s),
            .address = u"1 Main Street\nSpringfield"_s,
            .callAbout = u"Fever, or a new pain"_s,
            .note = u"Ask for Ann."_s};
}

RunningApp::Done CareTeamScreens::openForm(RunningApp &app)
{
    return startWith(app, {})
        .and_then([&] { return app.press(u"addContact"_s); })
        .and_then([&] { return app.press(u"addByHand"_s); })
        .and_then([&] { return app.seeGone(u"addByHand"_s); })
        .and_then([&] { return app.typeInto(u"contactName"_s, u"Dr. Amara Osei"_s); });
}

void CareTeamScreens::someone_added_is_there_after_a_restart()
{
    RunningApp app;
    DO(openForm(app));
    DO(app.press(u"contactRole"_s));
    DO(app.seeStill(u"role0"_s));
    DO(app.press(u"role0"_s));
    DO(app.seeGone(u"role0"_s));
    DO(app.typeInto(u"contactTitle"_s, u"Breast oncologist"_s));
    DO(app.typeInto(u"contactOrganisation"_s, u"Northside Hospital"_s));
    DO(app.typeInto(u"number0"_s, u"020.7946.0101"_s));
    DO(app.typeInto(u"phoneLabel0"_s, u"Her secretary"_s));
    DO(app.press(u"time0-2"_s));
    DO(app.press(u"until0More"_s));
    DO(app.press(u"addPhone"_s));
    DO(app.typeInto(u"number1"_s, u"020 7946 0999"_s));
    DO(app.press(u"time1-3"_s));
    DO(app.press(u"takesTexts1"_s));
    DO(app.typeInto(u"contactEmails"_s, u"osei@example.org"_s));
    DO(app.typeInto(u"contactPortal"_s, u"portal.example.org"_s));
    DO(app.typeInto(u"contactAboutField"_s, u"Results"_s));
    DO(app.press(u"saveContact"_s));
    DO(app.see(u"contact0"_s));

    DO(app.start());
    DO(app.unlock());
    DO(teamapp::goToPeople(app));
    DO(app.press(u"contact0"_s));
    DO(app.read(u"contactScreen"_s, u"Dr. Amara Osei"_s));
    DO(app.read(u"contactLine"_s, u"Breast oncologist, Northside Hospital"_s));
    DO(app.read(u"call-02079460101"_s, u"Call 020 7946 0101"_s));
    DO(app.see(u"call-02079460999"_s));
    const QString shown = app.textIn(u"contactScreen"_s);
    for (const QString &part : {u"Her secretary"_s, u"Weekdays, 08:00 to 17:30."_s, u"Results"_s,
                                u"osei@example.org"_s, u"https://portal.example.org"_s})
        QVERIFY2(shown.contains(part), qPrintable(part + u" is not in "_s + shown));
}

void CareTeamScreens::what_cannot_be_kept_is_refused_kindly_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("a number with letters") << u"number0"_s << u"1-800-CANCER"_s << u"cannot be dialled"_s;
    QTest::newRow("a number with a command") << u"number0"_s << u"*#06#"_s << u"cannot be dialled"_s;
    QTest::newRow("a script for a portal")
        << u"contactPortal"_s << u"javascript:alert(1)"_s << u"begins with https://"_s;
    QTest::newRow("a portal that is not safe")
        << u"contactPortal"_s << u"http://portal.example.org"_s << u"begins with https://"_s;
    QTest::newRow("no e-mail address") << u"contactEmails"_s << u"nobody"_s << u"name@place.org"_s;
    QTest::newRow("more than an e-mail address")
        << u"contactEmails"_s << u"a@example.org?bcc=b@example.org"_s << u"name@place.org"_s;
}

void CareTeamScreens::what_cannot_be_kept_is_refused_kindly()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, sentence);

    RunningApp app;
    DO(openForm(app));
    DO(app.typeInto(field, typed));
    DO(app.press(u"saveContact"_s));
    DO(app.read(u"formProblem"_s, sentence));
    QVERIFY2(app.textIn(u"contactFormScreen"_s).contains(typed), "what was typed is still there");
    DO(app.press(u"abandonContact"_s));
    DO(app.see(u"noContacts"_s));
}

void CareTeamScreens::a_form_that_is_left_is_kept()
{
    RunningApp app;
    DO(openForm(app));
    DO(app.press(u"back"_s));
    DO(app.see(u"contact0"_s));
    DO(app.press(u"addContact"_s));
    DO(app.press(u"addByHand"_s)); // nothing was typed: nothing is kept
    DO(app.seeGone(u"addByHand"_s));
    DO(app.see(u"contactFormScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"contact0"_s));
    QCOMPARE(app.opened().careTeam()->list()->total(), 1);
}

// Nobody is there to be asked about what is no number: it goes into the notes.
void CareTeamScreens::a_form_survives_the_lock()
{
    RunningApp app;
    DO(openForm(app));
    DO(app.typeInto(u"number0"_s, u"1-800-CANCER"_s));
    app.session().lock();
    DO(app.unlock());
    DO(teamapp::goToPeople(app));
    DO(app.press(u"contact0"_s));
    DO(app.read(u"contactScreen"_s, u"1-800-CANCER"_s));
}

// As a card of another program may bring one.
void CareTeamScreens::an_address_with_a_space_in_it_can_be_kept_again()
{
    const QUrl portal(u"https://portal.example.org/my%20page?of=me"_s);
    RunningApp app;
    DO(startWith(app, {{.name = u"Day ward"_s, .portal = portal}}));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"editContact"_s));
    DO(app.see(u"contactFormScreen"_s));
    DO(app.typeInto(u"contactName"_s, u" 4"_s));
    DO(app.press(u"saveContact"_s));
    DO(app.read(u"contactScreen"_s, u"Day ward 4"_s));
    QCOMPARE(app.opened().careTeam()->opened()->portal(), portal);
    DO(app.press(u"copyPortal"_s));
    DO(app.read(u"toast"_s, u"Copied."_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://portal.example.org/my%20page?of=me"_s);
}

void CareTeamScreens::people_are_grouped_and_found()
{
    RunningApp app;
    DO(startWith(app, {nurseLine(),
                       {.role = ContactRole::Friend, .name = u"Zoë"_s},
                       {.role = ContactRole::Oncologist, .name = u"Dr. Amara Osei"_s}}));
    DO(app.hand().showRow(u"careTeamScreen"_s, 1));
    const QString all = app.textIn(u"careTeamScreen"_s);
    QVERIFY(all.contains(u"Dr. Amara Osei"_s));
    QVERIFY(all.indexOf(u"Dr. Amara Osei"_s) < all.indexOf(u"Northside Hospital"_s));
    DO(app.hand().showRow(u"careTeamScreen"_s, 2));
    DO(app.read(u"careTeamScreen"_s, u"Friend"_s));
    DO(app.hand().showRow(u"careTeamScreen"_s, 0));

    for (const auto &[typed, found] :
         {std::pair{u"amara"_s, u"Dr. Amara Osei"_s}, std::pair{u"zoe"_s, u"Zoë"_s},
          std::pair{u"nurse north"_s, u"Oncology nurse line"_s},
          std::pair{u"03012"_s, u"Oncology nurse line"_s}, std::pair{u"oncologist"_s, u"Dr. Amara Osei"_s}}) {
        DO(app.typeInto(u"contactSearch"_s, typed));
        QCOMPARE(app.opened().careTeam()->list()->typed(), typed);
        QCOMPARE(app.opened().careTeam()->list()->count(), 1);
        DO(app.read(u"contact0"_s, found));
        DO(app.press(u"clear"_s));
        QCOMPARE(app.opened().careTeam()->list()->count(), 3);
    }
    DO(app.typeInto(u"contactSearch"_s, u"nobody"_s));
    DO(app.see(u"nobodyFound"_s));
}

void CareTeamScreens::a_star_comes_first()
{
    RunningApp app;
    DO(startWith(app, {nurseLine(), {.role = ContactRole::Friend, .name = u"Zoë"_s}}));
    DO(app.hand().showRow(u"careTeamScreen"_s, 1));
    DO(app.press(u"contact1"_s));
    DO(app.press(u"star"_s));
    DO(app.hand().wait(u"the star"_s, [&] { return app.opened().careTeam()->opened()->isStarred(); }));
    DO(app.press(u"back"_s));
    DO(app.read(u"contact0"_s, u"Zoë"_s));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"star"_s));
    DO(app.hand().wait(u"no star"_s, [&] { return !app.opened().careTeam()->opened()->isStarred(); }));
    DO(app.press(u"back"_s));
    DO(app.read(u"contact1"_s, u"Zoë"_s));
}

void CareTeamScreens::everything_that_reaches_someone_is_one_tap()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"callContact"_s));
    DO(app.press(u"textContact"_s));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"text-03012345"_s));
    DO(app.press(u"mail0"_s));
    DO(app.press(u"portal"_s));
    DO(app.press(u"map"_s));
    QCOMPARE(
        app.apps->opened,
        (QStringList{u"call 03012345"_s, u"text 03012345"_s, u"text 03012345"_s, u"mail line@example.org"_s,
                     u"page https://portal.example.org/me"_s, u"map 1 Main Street, Springfield"_s}));
    DO(app.press(u"copy-03012345"_s));
    DO(app.read(u"toast"_s, u"Copied."_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"030 12345"_s);
    DO(app.press(u"copyMail0"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"line@example.org"_s);
    DO(app.press(u"copyPortal"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://portal.example.org/me"_s);
    DO(app.press(u"copyAddress"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1 Main Street\nSpringfield"_s);
}

void CareTeamScreens::a_photo_is_added_taken_away_and_put_back()
{
    const QTemporaryDir folder;
    const auto fileOf = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size()
                   ? QUrl::fromLocalFile(file.fileName())
                   : QUrl();
    };
    RunningApp app;
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"contact0"_s));
    const auto shows = [&](bool photo) {
        return app.hand().wait(photo ? u"a photo"_s : u"no photo"_s, [&app, photo] {
            return app.opened().careTeam()->opened()->photo().isEmpty() != photo;
        });
    };
    app.picker->files = {fileOf(u"letter.jpg"_s, "no photo"_ba)};
    DO(app.press(u"choosePhoto"_s));
    DO(app.hand().wait(u"a reason"_s,
                       [&] { return !app.opened().careTeam()->opened()->problem().isEmpty(); }));
    DO(shows(false));
    app.picker->files = {
        fileOf(u"face.jpg"_s, photofiles::encoded(photofiles::landscape({800, 600}), "jpeg"))};
    DO(app.press(u"choosePhoto"_s));
    DO(shows(true));
    DO(app.press(u"takePhoto"_s));
    DO(shows(false));
    DO(app.press(u"undo"_s));
    DO(shows(true));
    DO(app.start());
    DO(app.unlock());
    QVERIFY(app.opened().careTeam() != nullptr);
    DO(teamapp::goToPeople(app));
    DO(app.press(u"contact0"_s));
    DO(shows(true));
}

// Where going out of sight locks at once, the photo would never come.
void CareTeamScreens::the_dialog_for_a_photo_is_no_leaving()
{
    const QTemporaryDir folder;
    QFile face(folder.filePath(u"face.jpg"_s));
    const QByteArray bytes = photofiles::encoded(photofiles::landscape({800, 600}), "jpeg");
    QVERIFY(face.open(QFile::WriteOnly) && face.write(bytes) == bytes.size());
    face.close();

    RunningApp app;
    DO(startWith(app, {nurseLine()}));
    app.opened().settings()->setBackgroundMinutes(0);
    DO(app.press(u"contact0"_s));
    app.picker->files = {QUrl::fromLocalFile(face.fileName())};
    app.picker->waits = true;
    DO(app.press(u"choosePhoto"_s));
    app.becomes(Qt::ApplicationSuspended);
    app.uptime->on += 61s;
    app.picker->answer();
    app.becomes(Qt::ApplicationActive);
    DO(app.hand().wait(u"the photo"_s, [&app] {
        OpenedProfile *opened = app.session().opened(); // none where it locked
        return opened && !opened->careTeam()->opened()->photo().isEmpty();
    }));
    app.becomes(Qt::ApplicationSuspended); // that is leaving
    DO(app.see(u"unlockScreen"_s));
    DO(app.seeClosed());
}

void CareTeamScreens::a_deleted_person_comes_back()
{
    RunningApp app;
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"deleteContact"_s));
    DO(app.see(u"noContacts"_s));
    DO(app.press(u"undo"_s));
    DO(app.see(u"contact0"_s));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"deleteContact"_s));
    DO(app.see(u"noContacts"_s));
    DO(app.start());
    DO(app.unlock());
    DO(teamapp::goToPeople(app));
    DO(app.press(u"contactBin"_s));
    DO(app.press(u"restore"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"contact0"_s));
    DO(app.read(u"contactScreen"_s, u"Ask for Ann."_s));
}

void CareTeamScreens::a_deleted_person_is_erased_for_good()
{
    RunningApp app;
    DO(startWith(app, {nurseLine()}));
    DO(app.press(u"contact0"_s));
    DO(app.press(u"deleteContact"_s));
    DO(app.press(u"contactBin"_s));
    DO(app.press(u"erase"_s));
    DO(app.press(u"keep"_s));
    DO(app.press(u"erase"_s));
    const auto *bin = app.opened().careTeam()->bin();
    DO(app.press(u"eraseNow"_s));
    DO(app.hand().wait(u"an empty bin"_s, [bin] { return bin->isLoaded() && bin->count() == 0; }));
}

void CareTeamScreens::links_lead_to_people()
{
    RunningApp app;
    DO(startWith(app, {nurseLine()}));
    const auto follow = [&](const QString &place) {
        app.app().context().follow(*AppLink::fromText(place));
    };
    follow(u"support/1"_s);
    DO(app.see(u"contactScreen"_s));
    follow(u"support/team"_s);
    DO(app.see(u"careTeamScreen"_s));
    follow(u"support/calls"_s);
    DO(app.see(u"callScreen"_s));
    follow(u"support/groups"_s);
    DO(app.see(u"groupsScreen"_s));
    follow(u"support/new"_s);
    DO(app.see(u"contactFormScreen"_s));
    follow(u"support/77"_s);
    DO(app.read(u"toast"_s, u"This person is no longer there."_s));
}

ALONGSIDE_APP_TEST(CareTeamScreens)
#include "tst_CareTeamScreens.moc"
