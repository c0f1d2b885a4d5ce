#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "SecondStart.h"
#include "models/UpdateModel.h"
#include "support/PackFiles.h"
#include "support/SourceTree.h"
#include "support/UpdateFiles.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileOpenEvent>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Files that the system hands to the app, at its start or while it runs.
class GivenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void a_path_on_the_command_line_is_found_data();
    void a_path_on_the_command_line_is_found();
    void groups_wait_for_the_lock_and_are_added();
    void without_a_profile_nothing_is_shown();
    void another_file_takes_the_place_of_the_first();
    void people_are_looked_at_and_added();
    void appointments_are_looked_at_and_added();
    void an_update_waits_for_the_lock_and_is_used();
    void an_update_takes_the_place_of_another();
    void an_update_leaves_no_words_behind();
    void what_is_wrong_is_said_and_nothing_changed_data();
    void what_is_wrong_is_said_and_nothing_changed();
    void a_file_that_the_system_hands_over_is_shown();
    void a_file_leaves_no_words_behind();
    void no_link_names_a_file();
    void a_second_start_hands_its_file_to_the_first();
    void a_second_start_without_a_first_is_a_first();
    void nonsense_at_the_socket_does_nothing();

private:
    [[nodiscard]] QUrl fileOf(const QByteArray &content, const QString &name) const;
    [[nodiscard]] QUrl groups(const QString &name = u"Tuesday circle"_s) const;
    [[nodiscard]] QUrl people() const;
    [[nodiscard]] QUrl update(const QString &number, const QString &name = u"new.alongside-content"_s) const;
    /// Opens the profile of an app that was started with \a file.
    static RunningApp::Done startWith(RunningApp &app, const QUrl &file);

    std::unique_ptr<QTemporaryDir> m_files;
};

QUrl GivenFiles::fileOf(const QByteArray &content, const QString &name) const
{
    QFile file(m_files->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

QUrl GivenFiles::groups(const QString &name) const
{
    return fileOf(packfiles::file(packfiles::content(1, {packfiles::group(u"tuesday"_s, name)})),
                  name + u" & more.alongside-group"_s);
}

QUrl GivenFiles::people() const
{
    return fileOf(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dr. Amara Osei\r\nTEL;TYPE=WORK:020 7946 0101\r\nEND:VCARD\r\n",
        u"osei.vcf"_s);
}

QUrl GivenFiles::update(const QString &number, const QString &name) const
{
    const SigningKey key = updatefiles::developmentKey(testData());
    const QJsonObject files{
        {u"help/helplines.json"_s, updatefiles::helplinesWith(u"gb-samaritans"_s, number)}};
    return fileOf(updatefiles::file(updatefiles::content(files, u"2026-11-26"_s), &key), name);
}

RunningApp::Done GivenFiles::startWith(RunningApp &app, const QUrl &file)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    app.options.link = file.toString(QUrl::FullyEncoded);
    return app.start().and_then([&] { return app.see(u"unlockScreen"_s); }).and_then([&] {
        return app.unlock();
    });
}

void GivenFiles::a_path_on_the_command_line_is_found_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("link");

    const QString here = QUrl::fromLocalFile(QDir::currentPath()).toString(QUrl::FullyEncoded);
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("link") << u"alongside://journal"_s << u"alongside://journal"_s;
    QTest::newRow("path") << u"/a b/c#1.vcf"_s << u"file:///a%20b/c%231.vcf"_s;
    QTest::newRow("name") << u"circle.alongside-group"_s << here + u"/circle.alongside-group"_s;
    QTest::newRow("address") << u"file:///a%20b/c.ics"_s << u"file:///a%20b/c.ics"_s;
}

void GivenFiles::a_path_on_the_command_line_is_found()
{
    QFETCH(const QString, given);
    QFETCH(const QString, link);

    QCommandLineParser parser;
    LaunchOptions::declare(parser);
    QStringList words{u"alongside"_s};
    if (!given.isEmpty())
        words += given;
    QVERIFY(parser.parse(words));
    QCOMPARE(LaunchOptions::fromParser(parser)->link, link);
}

void GivenFiles::groups_wait_for_the_lock_and_are_added()
{
    RunningApp app;
    DO(startWith(app, groups()));
    DO(app.read(u"packInboxScreen"_s, u"Tuesday circle"_s));
    DO(app.read(u"packStanding"_s, u"This is new here."_s));
    QCOMPARE(app.opened().packs()->list()->count(), 0);
    DO(app.press(u"addPack"_s));
    DO(app.read(u"toast"_s, u"is among the groups now"_s));
    app.options.link.clear();
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"groups"_s));
    DO(app.press(u"groupPacks"_s));
    DO(app.see(u"pack0"_s));
}

void GivenFiles::without_a_profile_nothing_is_shown()
{
    RunningApp app;
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    app.options.link = groups().toString(QUrl::FullyEncoded);
    DO(app.start());
    DO(app.see(u"welcomeScreen"_s));
    DO(app.seeGone(u"packInboxScreen"_s));
}

void GivenFiles::another_file_takes_the_place_of_the_first()
{
    RunningApp app;
    DO(startWith(app, groups()));
    DO(app.read(u"packInboxScreen"_s, u"Tuesday circle"_s));
    QVERIFY(QDesktopServices::openUrl(groups(u"Friday circle"_s)));
    DO(app.read(u"packInboxScreen"_s, u"Friday circle"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"supportScreen"_s)); // and not the page a second time
}

void GivenFiles::people_are_looked_at_and_added()
{
    RunningApp app;
    DO(startWith(app, people()));
    DO(app.see(u"careTeamImportScreen"_s));
    DO(app.read(u"found0"_s, u"020 7946 0101"_s));
    QCOMPARE(app.opened().careTeam()->list()->total(), 0);
    DO(app.press(u"addPeople"_s));
    DO(app.read(u"toast"_s, u"1 person is in your care team now."_s));
}

void GivenFiles::appointments_are_looked_at_and_added()
{
    RunningApp app;
    DO(startWith(app, fileOf("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Blood test\r\n"
                             "DTSTART:20261203T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
                             u"plan.ics"_s)));
    DO(app.read(u"visitImportScreen"_s, u"Blood test"_s));
    QCOMPARE(app.opened().visits()->list()->count(), 0);
    DO(app.press(u"addFound"_s));
    DO(app.hand().wait(u"the appointment"_s, [&] { return app.opened().visits()->list()->count() == 1; }));
}

void GivenFiles::an_update_waits_for_the_lock_and_is_used()
{
    RunningApp app;
    DO(startWith(app, update(u"116 000"_s)));
    DO(app.see(u"updateScreen"_s));
    DO(app.read(u"updatePart0"_s, u"now 116 000"_s));
    QVERIFY(!QFile::exists(app.folder() + u"/content/current"_s)); // it is only looked at
    QVERIFY(ContentFiles::inForce() == ContentFiles());
    DO(app.press(u"leaveUpdate"_s));
    DO(app.seeGone(u"acceptUpdate"_s));
    QVERIFY(!QFile::exists(app.folder() + u"/content/current"_s));

    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    QVERIFY(QDesktopServices::openUrl(update(u"116 000"_s)));
    DO(app.unlock());
    DO(app.press(u"acceptUpdate"_s));
    DO(app.read(u"toast"_s, u"Articles, helplines and groups are renewed."_s));
    QVERIFY(QFile::exists(app.folder() + u"/content/current"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"learnScreen"_s));
}

void GivenFiles::an_update_takes_the_place_of_another()
{
    RunningApp app;
    DO(startWith(app, update(u"116 000"_s)));
    DO(app.read(u"updatePart0"_s, u"now 116 000"_s));
    QVERIFY(QDesktopServices::openUrl(update(u"116 001"_s, u"1000000042"_s))); // as a phone may lend it
    DO(app.read(u"updatePart0"_s, u"now 116 001"_s));
    QFile cut(update(u"116 002"_s).toLocalFile());
    QVERIFY(cut.resize(cut.size() / 2));
    QVERIFY(QDesktopServices::openUrl(QUrl::fromLocalFile(cut.fileName())));
    DO(app.read(u"updateProblem"_s, u"a part of it is missing"_s));
    DO(app.seeGone(u"acceptUpdate"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"learnScreen"_s)); // and not the page a second time
    // One that comes while another is being taken in is looked at afterwards.
    UpdateModel &updates = *app.app().context().about()->updates();
    QVERIFY(QDesktopServices::openUrl(update(u"116 000"_s)));
    DO(app.read(u"updatePart0"_s, u"now 116 000"_s));
    const QUrl next = update(u"116 003"_s, u"next.alongside-content"_s);
    updates.accept();
    updates.readFile(next);
    DO(app.read(u"updateProblem"_s, u"You have a newer update already."_s));
    QVERIFY(QFile::exists(app.folder() + u"/content/current"_s));
}

void GivenFiles::an_update_leaves_no_words_behind()
{
    RunningApp app;
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"Half a sen"_s);
    QVERIFY(QDesktopServices::openUrl(update(u"116 000"_s)));
    DO(app.see(u"acceptUpdate"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"Half a sen"_s));
}

void GivenFiles::what_is_wrong_is_said_and_nothing_changed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("some other file") << u"a.alongside-group"_s << R"({"format": "other"})"_ba
                                     << u"packProblem"_s << u"some other file"_s;
    QTest::newRow("noise") << u"a.bin"_s << QByteArray(3000, '\xFE') << u"packProblem"_s
                           << u"There are no groups in this"_s;
    QTest::newRow("200 MB") << u"a.alongside-group"_s << QByteArray() << u"packProblem"_s
                            << u"larger than 1 MB"_s;
    QTest::newRow("200 MB of people")
        << u"a.vcf"_s << QByteArray() << u"importProblem"_s << u"larger than 64 MB"_s;
    QTest::newRow("200 MB of appointments")
        << u"a.ics"_s << QByteArray() << u"importProblem"_s << u"megabytes"_s;
    QTest::newRow("no people") << u"a.vcf"_s << "hello"_ba << u"importProblem"_s
                               << u"There are no people in this file"_s;
    QTest::newRow("no calendar") << u"a.ics"_s << "hello"_ba << u"importProblem"_s << u"no calendar"_s;
}

void GivenFiles::what_is_wrong_is_said_and_nothing_changed()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, problem);
    QFETCH(const QString, sentence);

    const QUrl file = fileOf(content, name);
    if (content.isEmpty()) // a hole of 200 MB, of which nothing is to be read
        QVERIFY(QFile::resize(file.toLocalFile(), 200'000'000));
    RunningApp app;
    DO(startWith(app, file));
    DO(app.read(problem, sentence));
    QCOMPARE(app.opened().packs()->list()->count(), 0);
    QCOMPARE(app.opened().careTeam()->list()->total(), 0);
    QCOMPARE(app.opened().visits()->list()->count(), 0);
    DO(app.press(u"back"_s)); // and one goes on
    DO(app.see(u"supportScreen"_s));
}

void GivenFiles::a_file_that_the_system_hands_over_is_shown()
{
    RunningApp app;
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    DO(app.startWithProfile());
    QVERIFY(QDesktopServices::openUrl(people())); // as Android does it
    DO(app.see(u"found0"_s));
    QFileOpenEvent given(groups()); // as iOS does it
    QCoreApplication::sendEvent(qApp, &given);
    DO(app.read(u"packInboxScreen"_s, u"Tuesday circle"_s));
    // One that comes while it is locked waits.
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    QVERIFY(QDesktopServices::openUrl(people()));
    DO(app.unlock());
    DO(app.see(u"found0"_s));
}

void GivenFiles::a_file_leaves_no_words_behind()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"Half a sen"_s);
    QVERIFY(QDesktopServices::openUrl(people()));
    DO(app.see(u"found0"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"Half a sen"_s));
}

void GivenFiles::no_link_names_a_file()
{
    RunningApp app;
    DO(app.startWithProfile());
    const QString file = people().toString(QUrl::FullyEncoded);
    for (const QString &link : {u"alongside://open/people?"_s + file, u"alongside:open/people?"_s + file})
        QVERIFY(QDesktopServices::openUrl(QUrl(link)));
    QVERIFY(QDesktopServices::openUrl(QUrl(u"alongside://journal"_s)));
    DO(app.see(u"journalScreen"_s));
    DO(app.seeGone(u"careTeamImportScreen"_s));
}

void GivenFiles::a_second_start_hands_its_file_to_the_first()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto putBack = qScopeGuard([&before] { qputenv("XDG_RUNTIME_DIR", before); });
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_files->path()));

    RunningApp app;
    DO(app.startWithProfile());
    const QUrl file = people();
    // Another process's main thread does this; here it is one of this process's.
    const auto tell = [&app](const QString &given) {
        return QtConcurrent::run([given, folder = app.folder()] { return SecondStart::tell(folder, given); });
    };
    const QFuture<bool> told = tell(file.toString(QUrl::FullyEncoded));
    DO(app.see(u"found0"_s));
    QTRY_VERIFY(told.isFinished());
    QVERIFY(told.result());
    const QFuture<bool> link = tell(u"alongside://journal"_s);
    DO(app.see(u"journalScreen"_s));
    QTRY_VERIFY(link.isFinished());
    QVERIFY(link.result());
    // For its owner only.
    const QFileInfoList sockets =
        QDir(m_files->path()).entryInfoList({u"alongside-*"_s}, QDir::System | QDir::Files);
    QCOMPARE(sockets.size(), 1);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(sockets.first().permissions() & others));
    app.end();
    QVERIFY(QDir(m_files->path()).entryList({u"alongside-*"_s}, QDir::System | QDir::Files).isEmpty());
}

void GivenFiles::a_second_start_without_a_first_is_a_first()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto putBack = qScopeGuard([&before] { qputenv("XDG_RUNTIME_DIR", before); });
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_files->path()));
    QVERIFY(!SecondStart::tell(m_files->path(), u"alongside://journal"_s));
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(!SecondStart::tell(m_files->path(), u"alongside://journal"_s));
}

void GivenFiles::nonsense_at_the_socket_does_nothing()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto putBack = qScopeGuard([&before] { qputenv("XDG_RUNTIME_DIR", before); });
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_files->path()));

    RunningApp app;
    DO(app.startWithProfile());
    const QStringList names = QDir(m_files->path()).entryList({u"alongside-*"_s}, QDir::System | QDir::Files);
    QCOMPARE(names.size(), 1);
    for (const QByteArray &words : {QByteArray("https://example.org\n"), QByteArray("alongside://erase/1\n"),
                                    QByteArray(1, '\n'), QByteArray(1'000'000, 'a')}) {
        QLocalSocket caller;
        caller.connectToServer(m_files->filePath(names.first()));
        QVERIFY(caller.waitForConnected());
        caller.write(words);
        QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
    }
    DO(app.see(u"todayScreen"_s));
}

ALONGSIDE_APP_TEST(GivenFiles)
#include "tst_GivenFiles.moc"
