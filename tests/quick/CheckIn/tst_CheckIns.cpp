#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// The list of all check-ins: by day, read as it is scrolled, changed from, and what was deleted.
class CheckIns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty_list_says_so_kindly();
    void they_stand_by_day_the_newest_first();
    void changed_from_the_list_it_moves_to_its_day();
    void deleted_it_comes_back_by_undo_or_from_the_bin();
    void full_bin_is_read_to_its_end();
    void erased_it_is_gone_for_good();
    void emptied_it_goes_to_the_bin_as_it_was();
    void ten_thousand_are_read_a_page_at_a_time();

private:
    static RunningApp::Done toList(RunningApp &app, int count);
    static RunningApp::Done open(RunningApp &app, int row);
    static RunningApp::Done holds(RunningApp &app, int count);
};

// A check-in a day, the last one now: mood 1, 2, 3, 4, 5, 1 and so on back from that.
RunningApp::Done CheckIns::toList(RunningApp &app, int count)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app
        .change([&](Store &store) -> Result<void> {
            for (int days = count - 1; days >= 0; --days) {
                const auto time = LivedTime::at(app.clock->instant.addDays(-days), app.clock->place);
                if (auto added = store.checkIns().add(checkin::ofMood(time, *Mood::fromStep(days % 5 + 1)));
                    !added)
                    return std::unexpected(added.error());
            }
            return {};
        })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"checkIns"_s); })
        .and_then([&] { return app.see(u"checkInsScreen"_s); });
}

RunningApp::Done CheckIns::open(RunningApp &app, int row)
{
    return app.press(u"checkIn%1"_s.arg(row)).and_then([&] {
        return app.hand().wait(u"it to be read"_s, [&] { return app.opened().checkIn()->isReady(); });
    });
}

RunningApp::Done CheckIns::holds(RunningApp &app, int count)
{
    return app.hand().wait(u"%1 check-ins"_s.arg(count),
                           [&] { return app.opened().checkIns()->count() == count; });
}

void CheckIns::empty_list_says_so_kindly()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIns"_s));
    DO(app.read(u"empty"_s, u"There is no right amount."_s));
    DO(app.press(u"checkInFirst"_s));
    DO(app.press(u"mood3"_s));
    DO(app.press(u"done"_s));
    DO(app.read(u"checkIn0"_s, u"Okay"_s));
}

void CheckIns::they_stand_by_day_the_newest_first()
{
    RunningApp app;
    DO(toList(app, 3));
    DO(app.read(u"checkIn0"_s, u"Very low"_s));
    DO(app.read(u"checkIn2"_s, u"So-so"_s));
    const QString all = app.textOnScreen();
    QVERIFY(all.contains(u"Saturday 14 March 2026"_s));
    QVERIFY(all.contains(u"Thursday 12 March 2026"_s));
}

void CheckIns::changed_from_the_list_it_moves_to_its_day()
{
    RunningApp app;
    DO(toList(app, 3));
    DO(open(app, 0));
    DO(app.press(u"mood4"_s));
    DO(app.press(u"when"_s));
    DO(app.press(u"day1"_s));
    DO(app.press(u"momentDone"_s));
    DO(app.seeGone(u"chosenMoment"_s));
    DO(app.press(u"done"_s));
    DO(app.read(u"checkIn2"_s, u"Good"_s));
    QVERIFY(app.textOnScreen().contains(u"Sunday 1 March 2026"_s));
    QVERIFY(!app.textOnScreen().contains(u"Saturday 14 March 2026"_s));
}

void CheckIns::deleted_it_comes_back_by_undo_or_from_the_bin()
{
    RunningApp app;
    DO(toList(app, 3));
    DO(open(app, 1));
    DO(app.press(u"delete"_s));
    DO(holds(app, 2));
    DO(app.press(u"undo"_s));
    DO(holds(app, 3));
    DO(app.read(u"checkIn1"_s, u"Low"_s));
    DO(open(app, 1));
    DO(app.press(u"delete"_s));
    DO(holds(app, 2));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"checkIns"_s));
    DO(holds(app, 2));
    DO(app.press(u"bin"_s));
    DO(app.press(u"restore"_s));
    DO(app.hand().wait(u"an empty bin"_s, [&] { return app.opened().checkInBin()->count() == 0; }));
    DO(app.press(u"back"_s));
    DO(holds(app, 3));
    DO(app.read(u"checkIn1"_s, u"Low"_s));
}

void CheckIns::full_bin_is_read_to_its_end()
{
    constexpr int count = BinModel::kPage + 10;
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        const CheckIn one = checkin::ofMood(LivedTime::now(*app.clock), *Mood::fromStep(3));
        for (int number = 0; number < count; ++number) {
            const auto checkIn = store.checkIns().add(one);
            if (!checkIn)
                return std::unexpected(checkIn.error());
            if (auto gone = store.checkIns().moveToBin(checkIn->id, app.clock->instant); !gone)
                return gone;
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"checkIns"_s));
    DO(app.press(u"bin"_s));
    const BinModel &bin = *app.opened().checkInBin();
    DO(app.hand().wait(u"the latest"_s, [&] { return bin.count() == BinModel::kPage; }));
    DO(app.hand().showRow(u"checkInBinScreen"_s, bin.count() - 1));
    DO(app.hand().wait(u"all of them"_s, [&] { return bin.count() == count; }));
    QVERIFY(!bin.canFetchMore({}));
}

void CheckIns::erased_it_is_gone_for_good()
{
    RunningApp app;
    DO(toList(app, 2));
    DO(open(app, 0));
    DO(app.press(u"delete"_s));
    DO(holds(app, 1));
    DO(app.press(u"bin"_s));
    DO(app.press(u"erase"_s));
    DO(app.press(u"eraseNow"_s));
    DO(app.seeGone(u"eraseNow"_s));
    app.end();
    DO(app.change([](Store &store) -> Result<void> {
        const auto binned = store.checkIns().bin(10);
        const auto all = store.checkIns().page({}, 10);
        return binned && binned->isEmpty() && all && all->size() == 1 ? Result<void>()
                                                                      : fail(ErrorCode::Internal);
    }));
}

void CheckIns::emptied_it_goes_to_the_bin_as_it_was()
{
    RunningApp app;
    DO(toList(app, 2));
    DO(open(app, 0));
    DO(app.press(u"mood0"_s)); // all there was in it
    DO(app.press(u"done"_s));
    DO(holds(app, 1));
    DO(app.press(u"bin"_s));
    DO(app.press(u"restore"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"checkIn0"_s, u"Very low"_s));
}

void CheckIns::ten_thousand_are_read_a_page_at_a_time()
{
    RunningApp app;
    DO(toList(app, 10'000));
    DO(app.see(u"checkIn0"_s));
    const CheckInListModel *list = app.opened().checkIns();
    QVERIFY(list->count() > 0 && list->count() <= 180);
    while (list->count() < 10'000) {
        const int before = list->count();
        app.opened().checkIns()->fetchMore({});
        DO(app.hand().wait(u"the next page"_s, [&] { return list->count() > before; }));
    }
    DO(app.hand().wait(u"the end to be known"_s, [&] {
        app.opened().checkIns()->fetchMore({});
        return !list->canFetchMore({});
    }));
    QCOMPARE(list->count(), 10'000);
}

ALONGSIDE_APP_TEST(CheckIns)
#include "tst_CheckIns.moc"
