#include "Groups/StreetSteps.h"
#include "app/AppTests.h"
#include "support/FolderContent.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::street_steps;

namespace {

/// Locks, opens it again, and goes back to the map; forgets what was asked before.
RunningApp::Done lockAndLookAgain(RunningApp &app)
{
    app.session().lock();
    return app.seeClosed()
        .and_then([&] {
            app.streets->asked.clear();
            return app.unlock();
        })
        .and_then([&] { return goToGroups(app); })
        .and_then([&] { return openMap(app); });
}

/// The files that pictures of streets are in.
QStringList keptFiles(const RunningApp &app)
{
    return filesUnder(app.folder()).keys().filter(u"streets.db"_s);
}

} // namespace

/// What is kept of the streets once they were seen: nobody is asked for them again, it is for nobody
/// else to read, and it goes with one tap.
class StreetsKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void once_seen_nobody_is_asked_after_the_lock();
    void what_is_too_old_is_asked_for_with_its_tag();
    void without_a_server_what_was_seen_is_there();
    void turned_off_nothing_of_them_is_left();
    void how_much_is_kept_is_said_and_removed();
    void where_one_looked_is_in_no_file();
};

void StreetsKept::once_seen_nobody_is_asked_after_the_lock()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    const int stops = app.streets->stops;
    DO(lockAndLookAgain(app));
    DO(seeStreets(app));
    QVERIFY(app.streets->stops > stops);
    QVERIFY(app.streets->asked.isEmpty());
    DO(app.hand().wait(u"streets on the screen"_s, [&] { return partOf(app, Qt::magenta) > 0.6; }));
    DO(app.start()); // the device was off meanwhile
    DO(app.unlock());
    DO(goToGroups(app));
    DO(openMap(app));
    DO(seeStreets(app));
    QVERIFY(app.streets->asked.isEmpty());
}

void StreetsKept::what_is_too_old_is_asked_for_with_its_tag()
{
    RunningApp app;
    app.streets->answer.tag = "\"march\"";
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    const qsizetype seen = app.streets->asked.size();
    app.clock->instant = app.clock->instant.addDays(8);
    app.streets->answer = {.kind = StreetSource::Answer::Kind::Unchanged, .time = std::chrono::days(7)};
    DO(lockAndLookAgain(app));
    DO(seeStreets(app)); // better old ones than none
    DO(app.hand().wait(u"every question"_s, [&] { return app.streets->asked.size() == seen; }));
    for (const GivenStreets::Question &question : std::as_const(app.streets->asked))
        QCOMPARE(question.tag, "\"march\"");
    DO(app.hand().wait(u"every answer"_s, [&] { return app.streets->open.isEmpty(); }));
    DO(lockAndLookAgain(app)); // and now they are right again
    DO(seeStreets(app));
    QVERIFY(app.streets->asked.isEmpty());
}

void StreetsKept::without_a_server_what_was_seen_is_there()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    app.streets->answer = {};
    DO(lockAndLookAgain(app));
    DO(seeStreets(app));
    QVERIFY(!app.hand().find(u"streetsProblem"_s));
}

void StreetsKept::turned_off_nothing_of_them_is_left()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    DO(app.hand().wait(u"a file"_s, [&] { return !keptFiles(app).isEmpty(); }));
    DO(app.press(u"streetsOff"_s));
    DO(app.seeGone(u"mapStreets"_s));
    DO(app.hand().wait(u"no file"_s, [&] { return keptFiles(app).isEmpty(); }));
    const qsizetype asked = app.streets->asked.size();
    DO(turnOn(app));
    DO(seeStreets(app));
    QCOMPARE(app.streets->asked.size(), 2 * asked); // nothing was left of them
}

void StreetsKept::how_much_is_kept_is_said_and_removed()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    DO(app.press(u"streets"_s));
    DO(app.seeStill(u"streetsForget"_s));
    const qint64 bytes = app.streets->answer.bytes.size() * app.streets->asked.size();
    DO(app.read(u"streetsForget"_s,
                u"Remove what is kept (%1)"_s.arg(
                    QLocale(QLocale::English).formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat))));
    app.streets->answersAtOnce = false;
    DO(app.press(u"streetsForget"_s));
    DO(app.seeGone(u"streetsServer"_s));
    DO(app.hand().wait(u"no file"_s, [&] { return keptFiles(app).isEmpty(); }));
    DO(app.press(u"streets"_s));
    DO(app.seeStill(u"streetsOffHere"_s));
    DO(app.seeGone(u"streetsForget"_s)); // there is nothing to remove
}

void StreetsKept::where_one_looked_is_in_no_file()
{
    RunningApp app;
    DO(startAtMap(app));
    DO(turnOn(app));
    DO(seeStreets(app));
    const StreetSource::Square square = app.streets->asked.first().square;
    const QByteArray picture = app.streets->answer.bytes;
    app.session().lock();
    DO(app.seeClosed());
    QCOMPARE(keptFiles(app).size(), 1);
    const QMap<QString, QByteArray> files = filesUnder(app.folder());
    for (const auto &[name, content] : files.asKeyValueRange()) {
        QVERIFY(!name.contains(QString::number(square.x)));
        QVERIFY2(!content.contains(picture.sliced(picture.size() / 2, 12)), qPrintable(name));
        QVERIFY2(!content.contains(QByteArray::number(square.x) + '/'), qPrintable(name));
    }
}

ALONGSIDE_APP_TEST(StreetsKept)
#include "tst_StreetsKept.moc"
