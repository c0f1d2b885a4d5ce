#include "Scans/ScanHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::scanhand;

/// A scan itself: typed, refused, changed, deleted and brought back.
class ScanKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_scan_says_what_was_typed_after_a_restart();
    void a_result_before_the_scan_is_refused_kindly();
    void a_scan_in_the_past_is_fine();
    void a_deleted_scan_comes_back();
    void links_lead_to_scans();
    void days_around_a_scan_do_not_come_back_on_this_day();
    void what_was_typed_survives_the_lock();
    void a_form_that_contradicts_itself_survives_the_lock();
};

void ScanKeeping::a_scan_says_what_was_typed_after_a_restart()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"addScan"_s));
    DO(app.press(u"scanKind"_s));
    DO(app.press(u"kind8"_s));
    DO(app.seeGone(u"kind8"_s));
    DO(app.typeInto(u"scanName"_s, u"Heart echo"_s));
    DO(app.typeInto(u"scanPlace"_s, u"Northside, east entrance"_s));
    DO(app.typeInto(u"scanCompanion"_s, u"Sam"_s));
    DO(app.typeInto(u"scanNoteField"_s, u"Bring the disc."_s));
    DO(app.press(u"scanWhen"_s));
    DO(app.press(u"hourLater"_s));
    DO(app.press(u"minuteLater"_s));
    DO(app.read(u"chosenMoment"_s, u"11:05"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.press(u"back"_s)); // leaving adds it
    DO(app.read(u"seasonScan"_s, u"Heart echo, Saturday 21 March at 11:05"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-scans"_s));
    DO(pressScan(app, 0));
    DO(app.see(u"scanScreen"_s));
    const QString text = app.textOnScreen();
    for (const QString &words :
         {u"Heart echo"_s, u"Northside, east entrance"_s, u"Sam"_s, u"Bring the disc."_s, u"Not known yet"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void ScanKeeping::a_result_before_the_scan_is_refused_kindly()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(pressScan(app, 0));
    DO(app.press(u"editScan"_s));
    // The calendar of the result begins with the day of the scan.
    DO(app.press(u"resultDay"_s));
    DO(app.see(u"day20"_s));
    QVERIFY(!app.hand().find(u"day19"_s)->isEnabled());
    QVERIFY(app.hand().find(u"day20"_s)->isEnabled());
    DO(app.press(u"resultDone"_s));
    DO(app.seeGone(u"resultDone"_s));
    // And a scan moved past its result says so, and is not kept.
    DO(app.press(u"scanWhen"_s));
    DO(app.press(u"day25"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.read(u"scanProblem"_s, u"The result day, Monday 23 March, is before the scan."_s));
    DO(app.press(u"saveScan"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"scanFormScreen"_s));
    DO(app.press(u"abandonScan"_s));
    DO(app.seeGone(u"scanFormScreen"_s));
    DO(app.read(u"seasonScan"_s, u"Friday 20 March"_s));
    // With the result not known yet, it can be moved.
    DO(app.press(u"editScan"_s));
    DO(app.press(u"scanWhen"_s));
    DO(app.press(u"day25"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.press(u"resultDay"_s));
    DO(app.press(u"resultNotKnown"_s));
    DO(app.press(u"resultDone"_s));
    DO(app.seeGone(u"resultDone"_s));
    DO(app.press(u"saveScan"_s));
    DO(app.read(u"seasonScan"_s, u"Wednesday 25 March"_s));
}

void ScanKeeping::a_scan_in_the_past_is_fine()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"addScan"_s));
    DO(app.press(u"scanWhen"_s));
    DO(app.press(u"yearBefore"_s));
    DO(app.press(u"day3"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    DO(app.press(u"resultDay"_s));
    DO(app.press(u"day5"_s));
    DO(app.press(u"resultDone"_s));
    DO(app.seeGone(u"resultDone"_s));
    DO(app.press(u"saveScan"_s));
    DO(seeScan(app, 0));
    DO(app.read(u"scan0"_s, u"3 March 2025"_s));
    QVERIFY(!app.hand().find(u"season"_s));
    QVERIFY(!app.hand().find(u"worryCard"_s));
}

void ScanKeeping::a_deleted_scan_comes_back()
{
    RunningApp app;
    DO(withScan(app, 23));
    const ScanListModel *list = app.opened().scans()->list();
    const auto holds = [&](int count) {
        return app.hand().wait(u"%1 scans"_s.arg(count), [=] { return list->count() == count; });
    };
    DO(pressScan(app, 0));
    DO(app.press(u"deleteScan"_s));
    DO(app.see(u"scansScreen"_s));
    DO(holds(0));
    DO(app.press(u"undo"_s));
    DO(holds(1));
    DO(pressScan(app, 0));
    DO(app.press(u"deleteScan"_s));
    DO(holds(0));
    DO(app.press(u"scanBin"_s));
    DO(app.press(u"restore"_s));
    DO(holds(1));
    DO(app.press(u"back"_s));
    DO(pressScan(app, 0));
    DO(app.press(u"deleteScan"_s));
    DO(holds(0));
    DO(app.press(u"scanBin"_s));
    DO(app.press(u"erase"_s));
    DO(app.press(u"eraseNow"_s));
    DO(app.seeGone(u"eraseNow"_s));
    DO(app.read(u"scanBinScreen"_s, u"Nothing here."_s));
}

void ScanKeeping::links_lead_to_scans()
{
    RunningApp app;
    DO(withScan(app, 23));
    for (const auto &[link, screen] :
         {std::pair(u"scans/new"_s, u"scanFormScreen"_s), std::pair(u"scans/1"_s, u"scanScreen"_s),
          std::pair(u"scans"_s, u"scansScreen"_s)}) {
        app.app().context().follow(*AppLink::fromText(u"today"_s));
        DO(app.see(u"todayScreen"_s));
        app.app().context().follow(*AppLink::fromText(link));
        DO(app.see(screen));
        app.session().lock();
        DO(app.see(u"unlockScreen"_s));
        app.app().context().follow(*AppLink::fromText(link)); // waits for the lock
        DO(app.unlock());
        DO(app.see(screen));
    }
    app.app().context().follow(*AppLink::fromText(u"scans/77"_s));
    DO(app.read(u"toast"_s, u"This scan is no longer there."_s));
    QVERIFY(!AppLink::fromText(u"scans/0"_s));
    QVERIFY(!AppLink::fromText(u"scans/bin"_s));
}

void ScanKeeping::days_around_a_scan_do_not_come_back_on_this_day()
{
    RunningApp app;
    QList<JournalEntry> entries(366, {{}, LivedTime::now(*app.clock), {}, u"An ordinary day."_s});
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries(std::move(entries)));
    DO(app.change([&](Store &store) -> Result<void> {
        if (auto added = store.scans().add(scanOn(app, QDate(2025, 3, 16), QDate(2025, 3, 18))); !added)
            return std::unexpected(added.error());
        return store.settings().put(u"journal.on-this-day"_s, "1"_ba);
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-scans"_s));
    DO(seeScan(app, 0));
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"lastWritten"_s));
    app.opened().onThisDay()->refresh();
    QTest::qWait(0);
    QVERIFY(!app.hand().find(u"memory"_s));
    // Without the scan, that day comes back: it was there all the time.
    DO(app.press(u"destination-scans"_s));
    DO(pressScan(app, 0));
    DO(app.press(u"deleteScan"_s));
    DO(app.see(u"noScans"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"memory"_s));
}

void ScanKeeping::what_was_typed_survives_the_lock()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(app.press(u"writeLetter"_s));
    DO(app.typeInto(u"letterWords"_s, u"Breathe, then"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(app.see(u"writeLetter"_s)); // back on Scans
    DO(app.press(u"writeLetter"_s));
    DO(app.read(u"letterWords"_s, u"Breathe, then"_s));
    DO(app.press(u"back"_s));
    DO(pressScan(app, 0));
    DO(app.press(u"editScan"_s));
    DO(app.typeInto(u"scanPlace"_s, u"Northside"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(pressScan(app, 0));
    DO(app.see(u"scanScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"Northside"_s));
}

// With no one left to ask, all is kept but what cannot be.
void ScanKeeping::a_form_that_contradicts_itself_survives_the_lock()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(pressScan(app, 0));
    DO(app.press(u"editScan"_s));
    DO(app.typeInto(u"scanPlace"_s, u"Northside"_s));
    DO(app.press(u"scanWhen"_s));
    DO(app.press(u"day25"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"momentDone"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(pressScan(app, 0));
    DO(app.see(u"scanScreen"_s));
    const QString text = app.textOnScreen();
    for (const QString &words : {u"Northside"_s, u"Wednesday 25 March"_s, u"Not known yet"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
}

ALONGSIDE_APP_TEST(ScanKeeping)
#include "tst_ScanKeeping.moc"
