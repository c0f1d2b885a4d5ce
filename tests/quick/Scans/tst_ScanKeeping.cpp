#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/Secrets.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// What is kept around a scan: the plan for its result, the letter, the list, what helped; and the scan
/// itself, changed, refused, deleted and brought back.
class ScanKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_scan_says_what_was_typed_after_a_restart();
    void a_result_before_the_scan_is_refused_kindly();
    void a_scan_in_the_past_is_fine();
    void a_plan_is_opened_with_one_tap_on_the_day();
    void a_plan_is_opened_with_one_tap_if_the_result_comes_with_the_scan();
    void not_looking_quiets_every_prompt_until_it_is_ended();
    void not_looking_keeps_the_offer_of_people_away();
    void rest_quiets_today_and_leaves_the_question_on_scans();
    void what_is_too_long_for_a_plan_is_not_left_standing();
    void the_next_plan_begins_with_the_last();
    void what_helped_is_counted_at_the_next_wait();
    void looking_back_is_offered_until_it_is_done();
    void a_letter_is_there_on_the_day_and_afterwards();
    void a_long_letter_leaves_room_for_the_question();
    void an_emptied_letter_can_be_had_back();
    void the_list_is_kept_for_the_next_scan_without_its_ticks();
    void a_deleted_scan_comes_back();
    void links_lead_to_scans();
    void days_around_a_scan_do_not_come_back_on_this_day();
    void what_was_typed_survives_the_lock();
    void a_form_that_contradicts_itself_survives_the_lock();

private:
    /// Puts a scan of 20 March 2026 into the profile, with its result on \a result of March.
    static RunningApp::Done withScan(RunningApp &app, int result = 0, int count = 1);
    /// Scrolls the list of scans to its end, as a thumb does: rows beyond the edge are not made.
    static RunningApp::Done seeScan(RunningApp &app, int row);
    static RunningApp::Done pressScan(RunningApp &app, int row);
    static RunningApp::Done goTo(RunningApp &app, QDate day);
    static RunningApp::Done hear(RunningApp &app, int outcome);
    static Scan scanOn(const RunningApp &app, QDate day, QDate result = {});
    static RunningApp::Done keep(RunningApp &app, const std::function<Result<void>(Store &)> &change);
};

Scan ScanKeeping::scanOn(const RunningApp &app, QDate day, QDate result)
{
    return {.time = LivedTime::at(QDateTime(day, QTime(10, 30), app.clock->place), app.clock->place),
            .resultDay = result};
}

// Directly into the vault, which must not be open.
RunningApp::Done ScanKeeping::keep(RunningApp &app, const std::function<Result<void>(Store &)> &change)
{
    const auto ids = ProfileFolder::findAll(app.folder());
    if (!ids || ids->isEmpty())
        return std::unexpected(u"there is no profile"_s);
    const auto profile =
        OpenProfile::unlock(app.folder(), ids->first(), secretOf(RunningApp::kPassphrase), *app.uptime);
    if (!profile)
        return std::unexpected(u"the profile did not open"_s);
    Store &store = (*profile)->store();
    if (!store.save([&] { return change(store); }) || !(*profile)->close())
        return std::unexpected(u"nothing was kept"_s);
    return {};
}

RunningApp::Done ScanKeeping::withScan(RunningApp &app, int result, int count)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return keep(app,
                [&](Store &store) -> Result<void> {
                    for (int index = 0; index < count; ++index) {
                        const QDate day = QDate(2026, 3, 20).addMonths(-index * 3);
                        const QDate due = index > 0    ? day.addDays(3)
                                          : result > 0 ? QDate(2026, 3, result)
                                                       : QDate();
                        Scan scan = scanOn(app, day, due);
                        if (index > 0)
                            scan.outcome = ScanOutcome::Stable;
                        if (auto added = store.scans().add(scan); !added)
                            return std::unexpected(added.error());
                    }
                    return {};
                })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"destination-scans"_s); })
        .and_then([&] { return app.see(u"season"_s); });
}

RunningApp::Done ScanKeeping::seeScan(RunningApp &app, int row)
{
    const auto scrolled = [&] {
        QQuickItem *list = app.hand().find(u"addScan"_s);
        while (list && !list->inherits("QQuickListView"))
            list = list->parentItem();
        if (!list)
            return false;
        QMetaObject::invokeMethod(list, "positionViewAtIndex", row, 0);
        return app.hand().find(u"scan%1"_s.arg(row)) != nullptr;
    };
    return app.see(u"scansScreen"_s).and_then([&] {
        return app.hand().wait(u"scan %1 in the list"_s.arg(row), scrolled);
    });
}

RunningApp::Done ScanKeeping::pressScan(RunningApp &app, int row)
{
    if (row == 0)
        return seeScan(app, row).and_then([&] { return app.press(u"scan%1"_s.arg(row)); });
    // The later the row, the earlier the scan; they were kept the latest first.
    app.app().context().follow(*AppLink::fromText(u"scans/%1"_s.arg(row + 1)));
    return app.see(u"scanScreen"_s);
}

RunningApp::Done ScanKeeping::goTo(RunningApp &app, QDate day)
{
    app.clock->instant = QDateTime(day, QTime(9, 26, 53), QTimeZone::UTC);
    bool read = false;
    const auto heard = QObject::connect(app.opened().scans()->list(), &ScanListModel::changed,
                                        app.opened().scans(), [&read] { read = true; });
    const auto done =
        app.press(u"destination-scans"_s)
            .and_then([&] { return app.press(u"destination-today"_s); })
            .and_then([&] { return app.see(u"todayScreen"_s); })
            .and_then([&] { return app.hand().wait(u"the scans to be read"_s, [&read] { return read; }); });
    QObject::disconnect(heard);
    return done;
}

RunningApp::Done ScanKeeping::hear(RunningApp &app, int outcome)
{
    return app.press(u"outcome%1"_s.arg(outcome)).and_then([&] { return app.seeGone(u"outcome1"_s); });
}

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

void ScanKeeping::a_plan_is_opened_with_one_tap_on_the_day()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(goTo(app, QDate(2026, 3, 21)));
    QVERIFY(!app.hand().find(u"planFromToday"_s)); // there is none yet
    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"next"_s, u"Make a plan for the result"_s));
    DO(app.press(u"next"_s));
    DO(app.typeInto(u"planCompanionField"_s, u"Sam, on the sofa"_s));
    DO(app.press(u"look1"_s));
    DO(app.typeInto(u"planHardField"_s, u"Ring Ana. Then tea."_s));
    DO(app.press(u"planDone"_s));
    DO(app.see(u"planToRead"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"next"_s, u"Open my plan"_s));
    DO(app.start());
    DO(app.unlock());
    DO(goTo(app, QDate(2026, 3, 23)));
    DO(app.read(u"comingUpHeading"_s, u"The result is due today"_s));
    DO(app.press(u"planFromToday"_s));
    DO(app.read(u"planToRead"_s, u"Sam, on the sofa"_s));
    DO(app.read(u"planToRead"_s, u"I wait until somebody calls or sees me"_s));
    DO(app.read(u"planToRead"_s, u"Ring Ana. Then tea."_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"next"_s));
    DO(app.read(u"planToRead"_s, u"Sam, on the sofa"_s));
}

void ScanKeeping::a_plan_is_opened_with_one_tap_if_the_result_comes_with_the_scan()
{
    RunningApp app;
    DO(withScan(app, 20));
    DO(goTo(app, QDate(2026, 3, 20)));
    QVERIFY(!app.hand().find(u"planFromToday"_s)); // there is none yet
    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"next"_s, u"Open my list for today"_s));
    DO(pressScan(app, 0));
    DO(app.press(u"openPlan"_s));
    DO(app.typeInto(u"planHardField"_s, u"Ring Ana."_s));
    DO(app.press(u"planDone"_s));
    DO(app.see(u"planToRead"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(goTo(app, QDate(2026, 3, 20)));
    DO(app.press(u"planFromToday"_s));
    DO(app.read(u"planToRead"_s, u"Ring Ana."_s));
}

void ScanKeeping::not_looking_quiets_every_prompt_until_it_is_ended()
{
    RunningApp app;
    DO(withScan(app, 23, 1));
    DO(goTo(app, QDate(2026, 3, 22)));
    DO(app.see(u"worryCard"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"notLooking"_s));
    DO(app.see(u"notLookingNote"_s));
    DO(app.seeGone(u"worryCard"_s));
    QVERIFY(!app.hand().find(u"next"_s));
    for (int day = 22; day <= 25; ++day) {
        DO(goTo(app, QDate(2026, 3, day)));
        QVERIFY(!app.hand().find(u"comingUp"_s));
        QVERIFY(!app.hand().find(u"worryCard"_s));
    }
    DO(app.start());
    DO(app.unlock());
    DO(goTo(app, QDate(2026, 3, 24)));
    QVERIFY(!app.hand().find(u"comingUp"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"looking"_s));
    DO(app.seeGone(u"notLookingNote"_s));
    DO(app.see(u"worryCard"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"comingUp"_s));
}

void ScanKeeping::not_looking_keeps_the_offer_of_people_away()
{
    RunningApp app;
    DO(withScan(app, 23));
    for (const int day : {21, 22}) {
        DO(goTo(app, QDate(2026, 3, day)));
        DO(app.press(u"worry8"_s));
        DO(app.see(u"takeWorryBack"_s));
    }
    app.opened().personOffer()->setWorryDays(2);
    DO(app.see(u"personOffer"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"notLooking"_s));
    DO(app.see(u"notLookingNote"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(app.opened().personOffer()->reason().contains(u"strong worry"_s));
    QVERIFY(!app.hand().find(u"personOffer"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"looking"_s));
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"personOffer"_s));
}

void ScanKeeping::rest_quiets_today_and_leaves_the_question_on_scans()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(goTo(app, QDate(2026, 3, 18)));
    DO(app.see(u"comingUp"_s));
    app.opened().rest()->begin(0);
    DO(app.seeGone(u"comingUp"_s));
    QVERIFY(app.opened().scans()->worry()->isQuiet());
    QVERIFY(!app.hand().find(u"comingUp"_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.see(u"worryCard"_s));
    app.opened().rest()->end();
    DO(app.press(u"destination-today"_s));
    DO(app.see(u"comingUp"_s));
}

void ScanKeeping::what_is_too_long_for_a_plan_is_not_left_standing()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(pressScan(app, 0));
    DO(app.press(u"openPlan"_s));
    DO(app.typeInto(u"planHardField"_s, u"Ring Ana."_s));
    QQuickItem *field = app.hand().find(u"planHardField"_s);
    field->setProperty("text", QString(ResultPlan::kLongest + 1, u'x')); // as pasted
    DO(app.read(u"planProblem"_s, u"so it was left out"_s));
    DO(app.hand().wait(u"the words before"_s, [&] { return field->property("text") == u"Ring Ana."_s; }));
    DO(app.read(u"planProblem"_s, u"so it was left out"_s)); // still said
    DO(app.typeInto(u"planGoodField"_s, u"Dance"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"openPlan"_s));
    DO(app.read(u"planToRead"_s, u"Ring Ana."_s));
}

void ScanKeeping::the_next_plan_begins_with_the_last()
{
    RunningApp app;
    DO(withScan(app, 23, 2));
    DO(pressScan(app, 1));
    DO(app.press(u"openPlan"_s));
    DO(app.typeInto(u"planGoodField"_s, u"Dance in the kitchen"_s));
    DO(app.press(u"back"_s)); // leaving keeps it
    DO(app.read(u"openPlan"_s, u"Made"_s));
    DO(app.press(u"back"_s));
    DO(pressScan(app, 0));
    DO(app.press(u"openPlan"_s));
    DO(app.read(u"planToWrite"_s, u"These are your words from last time."_s));
    DO(app.read(u"planGood"_s, u"Dance in the kitchen"_s));
    DO(app.press(u"back"_s)); // only looked at: not this scan's plan yet
    DO(app.see(u"openPlan"_s));
    QVERIFY(!app.textIn(u"openPlan"_s).contains(u"Made"_s));
    DO(app.press(u"openPlan"_s));
    DO(app.press(u"planDone"_s));
    DO(app.read(u"planToRead"_s, u"Dance in the kitchen"_s));
}

void ScanKeeping::what_helped_is_counted_at_the_next_wait()
{
    RunningApp app;
    DO(withScan(app, 0, 3));
    DO(goTo(app, QDate(2026, 3, 14)));
    DO(app.press(u"destination-scans"_s));
    QVERIFY(!app.hand().find(u"comforts"_s));
    // The two scans before, the later one first. Breathing helped twice, a walk once.
    for (const int scan : {1, 2}) {
        DO(pressScan(app, scan));
        DO(app.press(u"lookBack"_s));
        DO(app.see(u"comfortRow0"_s));
        DO(app.press(scan == 1 ? u"helped0-3"_s : u"helped0-0"_s));
        if (scan == 2) {
            DO(app.typeInto(u"ownComfort"_s, u"A walk"_s));
            DO(app.press(u"addComfort"_s));
            DO(app.hand().wait(u"six rows"_s,
                               [&] { return app.opened().scans()->lookBack()->count() == 6; }));
            DO(app.press(u"helped5-2"_s));
        }
        DO(app.press(u"lookBackDone"_s));
        DO(app.read(u"lookBack"_s, u"Noted"_s));
        DO(app.press(u"back"_s));
        DO(app.see(u"scansScreen"_s));
    }
    DO(app.read(u"comfort0"_s, u"Paced breathing"_s));
    DO(app.read(u"comfort0"_s, u"Helped 1 of 2 times"_s));
    DO(app.read(u"comfort1"_s, u"A walk"_s));
    DO(app.read(u"comfort1"_s, u"Tried once"_s));
    QVERIFY(!app.textOnScreen().contains(u"work"_s));
}

void ScanKeeping::looking_back_is_offered_until_it_is_done()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(goTo(app, QDate(2026, 3, 23)));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"haveResult"_s));
    DO(hear(app, 1));
    DO(goTo(app, QDate(2026, 4, 20)));        // four weeks after its season
    QVERIFY(!app.hand().find(u"comingUp"_s)); // nothing asks of its own accord
    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"next"_s, u"Look back for 30 seconds"_s));
    DO(app.press(u"next"_s));
    DO(app.see(u"comfortRow0"_s));
    DO(app.press(u"helped0-3"_s));
    DO(app.press(u"lookBackDone"_s));
    DO(app.seeGone(u"next"_s));
}

void ScanKeeping::a_letter_is_there_on_the_day_and_afterwards()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(app.press(u"writeLetter"_s));
    DO(app.typeInto(u"letterWords"_s, u"You have done this before."_s));
    DO(app.read(u"letterKept"_s, u"Saved on this device"_s)); // a pause is enough
    DO(app.press(u"back"_s));
    QVERIFY(!app.hand().find(u"letterCard"_s));
    DO(goTo(app, QDate(2026, 3, 19)));
    QVERIFY(!app.hand().find(u"letterCard"_s));
    DO(app.start());
    DO(app.unlock());
    DO(goTo(app, QDate(2026, 3, 20)));
    DO(app.read(u"letterText"_s, u"You have done this before."_s));
    DO(app.press(u"destination-scans"_s));
    DO(app.read(u"letterText"_s, u"You have done this before."_s));
    DO(goTo(app, QDate(2026, 3, 21)));
    QVERIFY(!app.hand().find(u"letterCard"_s));
    DO(app.press(u"destination-scans"_s));
    DO(pressScan(app, 0));
    DO(app.read(u"letterText"_s, u"You have done this before."_s)); // kept
}

void ScanKeeping::a_long_letter_leaves_room_for_the_question()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    const QString line = u"You have been in this corridor before, and you came out of it.\n"_s;
    const QString letter = line.repeated(ScanLetter::kLongest / line.size());
    DO(keep(app, [&](Store &store) -> Result<void> {
        const auto scan = store.scans().add(scanOn(app, QDate(2026, 3, 20)));
        return scan
            .and_then([&](ScanId id) {
                return store.scanLetters().put({{}, LivedTime::now(*app.clock), id, letter});
            })
            .transform([](ScanLetterId) {});
    }));
    DO(app.start());
    DO(app.unlock());
    DO(goTo(app, QDate(2026, 3, 20)));
    DO(app.see(u"letterText"_s));
    const qreal page = app.hand().find(u"todayScreen"_s)->height();
    DO(app.hand().wait(u"some lines of it"_s,
                       [&] { return app.hand().find(u"letterCard"_s)->height() < page / 2; }));
    DO(app.press(u"readLetter"_s));
    DO(app.seeGone(u"readLetter"_s));
    DO(app.hand().wait(u"all of it"_s, [&] { return app.hand().find(u"letterCard"_s)->height() > page; }));
    QCOMPARE(app.hand().find(u"letterText"_s)->property("text").toString(), letter);
}

void ScanKeeping::an_emptied_letter_can_be_had_back()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(app.press(u"writeLetter"_s));
    DO(app.typeInto(u"letterWords"_s, u"You have done this before."_s));
    DO(app.read(u"letterKept"_s, u"Saved on this device"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"writeLetter"_s));
    DO(app.press(u"letterWords"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Delete);
    const ScanSeasonModel *season = app.opened().scans()->season();
    DO(app.hand().wait(u"the letter to be gone"_s, [&] { return !season->hasLetter(); }));
    DO(app.press(u"back"_s));
    DO(app.press(u"undo"_s));
    DO(app.hand().wait(u"the letter"_s, [&] { return season->hasLetter(); }));
    DO(app.press(u"writeLetter"_s));
    DO(app.read(u"letterWords"_s, u"You have done this before."_s));
}

void ScanKeeping::the_list_is_kept_for_the_next_scan_without_its_ticks()
{
    RunningApp app;
    DO(withScan(app, 23, 2));
    DO(app.read(u"next"_s, u"Plan for scan day"_s));
    DO(app.press(u"next"_s));
    DO(app.read(u"scanChecklistScreen"_s, u"not yet reviewed by a clinician"_s));
    const ScanChecklistModel *list = app.opened().scans()->checklist();
    DO(app.hand().wait(u"the first list"_s, [&] { return list->count() == 15; }));
    DO(app.press(u"tick0"_s));
    DO(app.hand().wait(u"the tick"_s, [&] { return list->done() == 1; }));
    DO(app.press(u"addLine"_s));
    DO(app.typeInto(u"newLine"_s, u"My blue scarf"_s));
    DO(app.press(u"addTo1"_s));
    DO(app.seeGone(u"newLine"_s));
    DO(app.hand().wait(u"one more"_s, [&] { return list->count() == 16; }));
    DO(app.press(u"changeLines"_s));
    DO(app.press(u"remove1"_s));
    DO(app.hand().wait(u"one less"_s, [&] { return list->count() == 15; }));
    DO(app.press(u"undo"_s));
    DO(app.hand().wait(u"it back"_s, [&] { return list->count() == 16; }));
    DO(app.press(u"reword0"_s));
    DO(app.press(u"changedLine"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().type(u"The letter"_s);
    DO(app.press(u"lineDone"_s));
    DO(app.seeGone(u"changedLine"_s));
    DO(app.press(u"changeLines"_s));
    DO(app.read(u"tick0"_s, u"The letter"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-scans"_s));
    DO(pressScan(app, 1)); // another scan: the same list, no tick
    DO(app.press(u"openChecklist"_s));
    const ScanChecklistModel *again = app.opened().scans()->checklist();
    DO(app.hand().wait(u"the list"_s, [&] { return again->count() == 16; }));
    QCOMPARE(again->done(), 0);
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(pressScan(app, 0));
    DO(app.press(u"openChecklist"_s));
    DO(app.hand().wait(u"its tick"_s, [&] { return again->done() == 1; }));
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
    DO(keep(app, [&](Store &store) -> Result<void> {
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
