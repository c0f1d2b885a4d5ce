#include "Scans/ScanHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::scanhand;

/// What goes on from one scan to the next: what helped, the letter, the list.
class FromScanToScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_chart_of_worry_is_seen_without_scrolling_data();
    void the_chart_of_worry_is_seen_without_scrolling();
    void what_helped_is_counted_at_the_next_wait();
    void looking_back_is_offered_until_it_is_done();
    void a_letter_is_there_on_the_day_and_afterwards();
    void a_long_letter_leaves_room_for_the_question();
    void an_emptied_letter_can_be_had_back();
    void the_list_is_kept_for_the_next_scan_without_its_ticks();
};

void FromScanToScan::what_helped_is_counted_at_the_next_wait()
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

void FromScanToScan::looking_back_is_offered_until_it_is_done()
{
    RunningApp app;
    DO(withScan(app, 23));
    DO(goTo(app, QDate(2026, 3, 23)));
    DO(app.press(u"destination-scans"_s));
    DO(app.press(u"haveResult"_s));
    DO(say(app, 1));
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

void FromScanToScan::a_letter_is_there_on_the_day_and_afterwards()
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

void FromScanToScan::a_long_letter_leaves_room_for_the_question()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    const QString line = u"You have been in this corridor before, and you came out of it.\n"_s;
    const QString letter = line.repeated(ScanLetter::kLongest / line.size());
    DO(app.change([&](Store &store) -> Result<void> {
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

void FromScanToScan::an_emptied_letter_can_be_had_back()
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

void FromScanToScan::the_list_is_kept_for_the_next_scan_without_its_ticks()
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

void FromScanToScan::the_chart_of_worry_is_seen_without_scrolling_data()
{
    QTest::addColumn<QDate>("today");
    QTest::newRow("before") << QDate(2026, 3, 17);
    QTest::newRow("scan day") << QDate(2026, 3, 20);
    QTest::newRow("waiting") << QDate(2026, 3, 22);
}

// On a phone of 390 by 844: what the chart says, and at least half of its picture.
void FromScanToScan::the_chart_of_worry_is_seen_without_scrolling()
{
    QFETCH(const QDate, today);
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        Scan scan = scanOn(app, QDate(2026, 3, 20), QDate(2026, 3, 24));
        scan.place = u"Northside Hospital, east entrance"_s;
        scan.companion = u"Sam"_s;
        if (auto added = store.scans().add(scan); !added)
            return std::unexpected(added.error());
        for (QDate day(2026, 3, 13); day <= today; day = day.addDays(1)) {
            const LivedTime time =
                LivedTime::at(QDateTime(day, QTime(8, 0), app.clock->place), app.clock->place);
            if (auto kept = store.checkIns().add({{}, time, {{MeasureId::ScanWorry, day.day() % 7}}, {}, {}});
                !kept)
                return std::unexpected(kept.error());
        }
        return {};
    }));
    app.clock->instant = QDateTime(today, QTime(9, 0), QTimeZone::UTC);
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-scans"_s));
    DO(app.see(u"chartView"_s));
    const auto edges = [&](const QString &name) {
        const QQuickItem *item = app.hand().find(name);
        return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    };
    const QRectF picture = edges(u"chartView"_s);
    const qreal fold = edges(u"destination-scans"_s).top();
    QVERIFY2(picture.center().y() <= fold,
             qPrintable(u"the middle is at %1, the fold at %2"_s.arg(picture.center().y()).arg(fold)));
    DO(app.see(u"worryCard"_s)); // and the question is still there
}

ALONGSIDE_APP_TEST(FromScanToScan)
#include "tst_FromScanToScan.moc"
