#include "services/WhenReady.h"
#include "support/OpenedSession.h"

#include <QThread>

using namespace alongside;
using namespace Qt::StringLiterals;

/// The small ones: check-ins, settings, the queue under them, and how an answer comes back.
class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_in_is_kept_with_its_time_and_place();
    void check_in_is_answered_further_and_the_rest_of_it_stays();
    void check_in_is_taken_back();
    void check_in_saved_twice_at_once_is_one();
    void check_in_that_lost_all_goes_to_the_bin_as_it_was();
    void rest_outlives_the_app_and_nonsense_is_none();
    void setting_is_found_once_it_was_put();
    void settings_outlive_closing();
    void queue_runs_in_order_one_at_a_time_off_this_thread();
    void queue_finishes_its_jobs_before_it_goes();
    void answer_comes_later_and_on_this_thread();
    void nobody_is_called_who_is_gone();
};

void TestServices::check_in_is_kept_with_its_time_and_place()
{
    OpenedSession world;
    const CheckIn now = checkin::ofMood(LivedTime::now(world.clock), *Mood::fromStep(4));
    const auto kept = await(world.session->checkIns().add(now));
    QVERIFY(kept);
    QCOMPARE(kept->mood(), Mood::fromStep(4).value());
    QCOMPARE(kept->time, LivedTime::now(world.clock));
    QCOMPARE(world.session->profile().store().checkIns().latest().value(), std::optional(*kept));
}

void TestServices::check_in_is_answered_further_and_the_rest_of_it_stays()
{
    OpenedSession world;
    CheckInService &checkIns = world.session->checkIns();
    auto kept = await(checkIns.add(checkin::ofMood(LivedTime::now(world.clock), *Mood::fromStep(1))));
    QVERIFY(kept);
    kept->answers.insert(MeasureId::Pain, 5);
    kept->note = u"Soup."_s;
    QVERIFY(await(checkIns.save(*kept, std::make_shared<CheckInId>(kept->id))));
    kept->answers.insert(MeasureId::Mood, 5);
    QCOMPARE(await(checkIns.answer(kept->id, MeasureId::Mood, 5)).value(), *kept);
    QCOMPARE(world.session->profile().store().checkIns().latest().value(), std::optional(*kept));
    // What is not there cannot be answered, and no answer beyond its scale is kept.
    QCOMPARE(await(checkIns.answer(CheckInId{77}, MeasureId::Mood, 5)).error().code, ErrorCode::NotFound);
    QCOMPARE(await(checkIns.answer(kept->id, MeasureId::Mood, 6)).error().code, ErrorCode::InvalidValue);
    QCOMPARE(world.session->profile().store().checkIns().latest().value(), std::optional(*kept));
}

void TestServices::check_in_is_taken_back()
{
    OpenedSession world;
    CheckInService &checkIns = world.session->checkIns();
    const auto kept = await(checkIns.add(checkin::ofMood(LivedTime::now(world.clock), *Mood::fromStep(4))));
    QVERIFY(await(checkIns.erase(kept->id)));
    QCOMPARE(world.session->profile().store().checkIns().latest().value(), std::nullopt);
    QVERIFY(!await(checkIns.erase(kept->id)));
}

void TestServices::check_in_saved_twice_at_once_is_one()
{
    OpenedSession world;
    CheckInService &checkIns = world.session->checkIns();
    const auto identity = std::make_shared<CheckInId>();
    CheckIn checkIn = checkin::ofMood(LivedTime::now(world.clock), *Mood::fromStep(4));
    const auto first = checkIns.save(checkIn, identity); // the second is asked for before this is done
    checkIn.answers.insert(MeasureId::Pain, 2);
    const auto second = checkIns.save(checkIn, identity);
    QCOMPARE(await(second).value(), await(first).value());
    const auto all = await(checkIns.page({}, 10));
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().answers, checkIn.answers);
}

void TestServices::check_in_that_lost_all_goes_to_the_bin_as_it_was()
{
    OpenedSession world;
    CheckInService &checkIns = world.session->checkIns();
    const auto former = await(checkIns.add(checkin::ofMood(LivedTime::now(world.clock), *Mood::fromStep(4))));
    const auto identity = std::make_shared<CheckInId>(former->id);
    QCOMPARE(await(checkIns.discard(*former, identity)).value(), former->id);
    QCOMPARE(*identity, CheckInId{});
    QVERIFY(await(checkIns.page({}, 10))->isEmpty());
    QCOMPARE(await(checkIns.bin(10)).value(), QList<CheckIn>{*former});
    // One that began empty leaves nothing behind, and one that was never kept does neither.
    CheckIn blank = checkin::ofMood(LivedTime::now(world.clock), *Mood::fromStep(1));
    const auto born = await(checkIns.save(blank, identity));
    blank.answers.clear();
    QCOMPARE(await(checkIns.discard(blank, identity)).value(), *born);
    QCOMPARE(await(checkIns.discard(blank, identity)).value(), CheckInId{});
    QCOMPARE(await(checkIns.bin(10)).value(), QList<CheckIn>{*former});
}

void TestServices::rest_outlives_the_app_and_nonsense_is_none()
{
    OpenedSession world;
    RestService &rest = world.session->rest();
    QCOMPARE(await(rest.find()).value(), Rest{});
    for (const Rest &wished : {Rest::untilEnded(), Rest::untilDay(QDate(2026, 4, 1)), Rest{}}) {
        QVERIFY(await(rest.put(wished)));
        QCOMPARE(await(rest.find()).value(), wished);
    }
    QVERIFY(await(world.session->settings().put(u"rest"_s, "soon")));
    QCOMPARE(await(rest.find()).value(), Rest{});
}

void TestServices::setting_is_found_once_it_was_put()
{
    OpenedSession world;
    SettingService &settings = world.session->settings();
    QCOMPARE(await(settings.find(u"lock.idle-minutes"_s)).value(), std::nullopt);
    QVERIFY(await(settings.put(u"lock.idle-minutes"_s, "5")));
    QVERIFY(await(settings.put(u"lock.idle-minutes"_s, "7")));
    QCOMPARE(await(settings.find(u"lock.idle-minutes"_s)).value(), std::optional(QByteArray("7")));
}

void TestServices::settings_outlive_closing()
{
    OpenedSession world;
    QVERIFY(await(world.session->settings().put(u"recovery.checked"_s, "1")));
    const ProfileId id = world.session->profile().id();
    QVERIFY(world.session->profile().close());
    world.session.reset();
    const auto again =
        OpenProfile::unlock(world.folder(), id, secretOf(OpenedSession::kPassphrase), world.uptime);
    QVERIFY(again);
    QCOMPARE((*again)->store().settings().find(u"recovery.checked"_s).value(),
             std::optional(QByteArray("1")));
}

void TestServices::queue_runs_in_order_one_at_a_time_off_this_thread()
{
    StorageQueue queue;
    QList<int> order;
    std::atomic<int> running = 0;
    int most = 0;
    QList<QFuture<void>> jobs;
    for (int job = 0; job < 50; ++job) {
        jobs += queue.run([&, job] {
            most = std::max(most, ++running);
            order += job;
            --running;
        });
    }
    const auto thread = queue.run([] { return QThread::currentThread(); });
    QVERIFY(await(thread) != QThread::currentThread());
    QCOMPARE(most, 1);
    QCOMPARE(order.size(), 50);
    QVERIFY(std::ranges::is_sorted(order));
}

void TestServices::queue_finishes_its_jobs_before_it_goes()
{
    bool done = false;
    {
        StorageQueue queue;
        std::ignore = queue.run([] { QThread::msleep(30); });
        std::ignore = queue.run([&done] { done = true; });
    }
    QVERIFY(done);
}

void TestServices::answer_comes_later_and_on_this_thread()
{
    StorageQueue queue;
    const auto future = queue.run([] { return 7; });
    QCOMPARE(await(future), 7); // done already
    int answer = 0;
    whenReady(future, this, [&](int value) {
        answer = value;
        QCOMPARE(QThread::currentThread(), thread());
    });
    QCOMPARE(answer, 0); // and yet not called from within
    QTRY_COMPARE(answer, 7);
}

void TestServices::nobody_is_called_who_is_gone()
{
    StorageQueue queue;
    bool called = false;
    {
        QObject asker;
        whenReady(queue.run([] { return 7; }), &asker, [&](int) { called = true; });
        queue.drain();
    }
    QTest::qWait(20);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_Services.moc"
