#include "storage/CheckInRepository.h"

#include "StoreFile.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestCheckInRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void there_is_none_at_first();
    void keeps_what_was_given_data();
    void keeps_what_was_given();
    void the_latest_is_the_one_that_was_lived_last();
    void of_two_at_the_same_moment_the_later_given_counts();
    void one_taken_back_is_gone();
    void what_is_not_there_cannot_be_taken_back();
    void everything_in_one_is_kept_and_replaced();
    void what_is_no_answer_is_refused_data();
    void what_is_no_answer_is_refused();
    void the_bin_hides_one_from_lists_and_answers_and_gives_it_back();
    void the_bin_is_emptied_of_what_is_old();
    void pages_follow_each_other_without_gap_or_repeat();
    void a_range_of_days_goes_by_the_calendar_where_one_was();
    void days_of_an_answer_are_told_once_each_without_the_bin();
    void a_tag_stays_as_long_as_an_entry_or_a_check_in_has_it();

private:
    [[nodiscard]] CheckInRepository &checkIns() { return m_store->checkIns(); }

    std::unique_ptr<Store> m_store;
};

void TestCheckInRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestCheckInRepository::there_is_none_at_first()
{
    const auto latest = checkIns().latest();
    QVERIFY(latest);
    QVERIFY(!*latest);
}

void TestCheckInRepository::keeps_what_was_given_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("mood");

    QTest::newRow("an evening in Berlin") << qint64(1'773'514'800'123) << "Europe/Berlin"_ba << 3600 << 4;
    QTest::newRow("before 1970") << qint64(-1) << "America/New_York"_ba << -18000 << 1;
    QTest::newRow("a zone without a name") << qint64(0) << ""_ba << 0 << 5;
    QTest::newRow("as far east as it goes") << qint64(0) << "Pacific/Kiritimati"_ba << 50400 << 3;
}

void TestCheckInRepository::keeps_what_was_given()
{
    QFETCH(const qint64, ms);
    QFETCH(const QByteArray, zone);
    QFETCH(const int, offset);
    QFETCH(const int, mood);

    const LivedTime time = LivedTime::fromStored(ms, zone, offset);
    const auto added = checkIns().add(checkin::ofMood(time, *Mood::fromStep(mood)));
    QVERIFY(added);
    QVERIFY(added->id != CheckInId{});
    const auto latest = checkIns().latest();
    QVERIFY(latest && *latest);
    QCOMPARE(**latest, *added);
    QCOMPARE((*latest)->time, time);
    QCOMPARE((*latest)->mood()->step(), mood);
}

void TestCheckInRepository::the_latest_is_the_one_that_was_lived_last()
{
    QVERIFY(checkIns().add(checkin::ofMood(evening(60), *Mood::fromStep(5))));
    QVERIFY(
        checkIns().add(checkin::ofMood(evening(0), *Mood::fromStep(1)))); // given later, of an earlier moment
    QCOMPARE((*checkIns().latest())->mood()->step(), 5);
}

void TestCheckInRepository::of_two_at_the_same_moment_the_later_given_counts()
{
    QVERIFY(checkIns().add(checkin::ofMood(evening(), *Mood::fromStep(1))));
    QVERIFY(checkIns().add(checkin::ofMood(evening(), *Mood::fromStep(2))));
    QCOMPARE((*checkIns().latest())->mood()->step(), 2);
}

void TestCheckInRepository::one_taken_back_is_gone()
{
    const auto first = checkIns().add(checkin::ofMood(evening(0), *Mood::fromStep(1)));
    const auto second = checkIns().add(checkin::ofMood(evening(1), *Mood::fromStep(2)));
    QVERIFY(first && second && checkIns().erase(second->id));
    QCOMPARE(**checkIns().latest(), *first);
}

void TestCheckInRepository::what_is_not_there_cannot_be_taken_back()
{
    QCOMPARE(checkIns().erase(CheckInId{1}).error().code, ErrorCode::NotFound);
    const auto added = checkIns().add(checkin::ofMood(evening(), *Mood::fromStep(1)));
    QVERIFY(added && checkIns().erase(added->id));
    QCOMPARE(checkIns().erase(added->id).error().code, ErrorCode::NotFound);
}

void TestCheckInRepository::everything_in_one_is_kept_and_replaced()
{
    CheckIn full = checkin::ofMood(evening(), *Mood::fromStep(2));
    full.answers.insert(MeasureId::Pain, 7);
    full.answers.insert(MeasureId::ScanWorry, 0);
    full.answers.insert(MeasureId(measure::kFirstOwn), 10);
    full.tags = {u"Port"_s, u"a slow day"_s};
    full.note = u"Soup on the balcony 🌿"_s;
    auto kept = checkIns().add(full);
    QVERIFY(kept);
    full.id = kept->id;
    QCOMPARE(*kept, full);
    QCOMPARE(checkIns().find(kept->id).value(), full);

    full.answers = {{MeasureId::Energy, 5}};
    full.tags = {u"port"_s}; // as it is spelt already
    full.note.clear();
    full.time = evening(3600);
    QVERIFY(checkIns().update(full));
    full.tags = {u"Port"_s};
    QCOMPARE(checkIns().find(kept->id).value(), full);
}

void TestCheckInRepository::what_is_no_answer_is_refused_data()
{
    QTest::addColumn<qint64>("measure");
    QTest::addColumn<int>("value");

    QTest::newRow("a mood of nothing") << 1LL << 0;
    QTest::newRow("a mood beyond good") << 1LL << 6;
    QTest::newRow("pain beyond ten") << 3LL << 11;
    QTest::newRow("worry below nothing") << 8LL << -1;
    QTest::newRow("one's own beyond ten") << measure::kFirstOwn << 11;
    QTest::newRow("a measure there is not") << 77LL << 3;
}

void TestCheckInRepository::what_is_no_answer_is_refused()
{
    QFETCH(const qint64, measure);
    QFETCH(const int, value);

    CheckIn checkIn = checkin::ofMood(evening(), *Mood::fromStep(3));
    checkIn.answers.insert(MeasureId(measure), value);
    QVERIFY(!m_store->save([&] { return checkIns().add(checkIn); }));
    QCOMPARE(checkIns().latest().value(), std::nullopt);
}

void TestCheckInRepository::the_bin_hides_one_from_lists_and_answers_and_gives_it_back()
{
    const auto kept = checkIns().add(checkin::ofMood(evening(), *Mood::fromStep(3)));
    QVERIFY(kept && checkIns().moveToBin(kept->id, evening(100).instant()));
    QCOMPARE(checkIns().latest().value(), std::nullopt);
    const QDate day = evening().wallClock().date();
    QVERIFY(checkIns().between(day, day)->isEmpty());
    QCOMPARE(checkIns().bin(10).value(), QList<CheckIn>{*kept});
    QCOMPARE(checkIns().moveToBin(kept->id, evening(200).instant()).error().code, ErrorCode::NotFound);
    QVERIFY(checkIns().restore(kept->id));
    QCOMPARE(checkIns().latest().value(), std::optional(*kept));
    QVERIFY(checkIns().bin(10)->isEmpty());
    QCOMPARE(checkIns().restore(kept->id).error().code, ErrorCode::NotFound);
}

void TestCheckInRepository::the_bin_is_emptied_of_what_is_old()
{
    const auto old = checkIns().add(checkin::ofMood(evening(), *Mood::fromStep(3)));
    const auto young = checkIns().add(checkin::ofMood(evening(1), *Mood::fromStep(4)));
    QVERIFY(checkIns().moveToBin(old->id, evening(10).instant()));
    QVERIFY(checkIns().moveToBin(young->id, evening(20).instant()));
    QCOMPARE(checkIns().eraseBinnedBefore(evening(15).instant()).value(), 1);
    QCOMPARE(checkIns().bin(10).value(), QList<CheckIn>{*young});
    QCOMPARE(checkIns().find(old->id).error().code, ErrorCode::NotFound);
}

void TestCheckInRepository::pages_follow_each_other_without_gap_or_repeat()
{
    for (int second : {5, 3, 3, 3, 9, 1, 7})
        QVERIFY(checkIns().add(checkin::ofMood(evening(second), *Mood::fromStep(3))));
    QList<CheckInId> seen;
    std::optional<CheckIn> before;
    while (true) {
        const auto page = checkIns().page(before, 2);
        QVERIFY(page);
        if (page->isEmpty())
            break;
        for (const CheckIn &checkIn : *page)
            seen += checkIn.id;
        before = page->last();
    }
    const QList<CheckInId> newestFirst{CheckInId{5}, CheckInId{7}, CheckInId{1}, CheckInId{4},
                                       CheckInId{3}, CheckInId{2}, CheckInId{6}};
    QCOMPARE(seen, newestFirst);
}

void TestCheckInRepository::a_range_of_days_goes_by_the_calendar_where_one_was()
{
    // The same moment is Sunday in Auckland and still Saturday in Honolulu.
    const qint64 ms = QDateTime(QDate(2026, 3, 14), QTime(23, 0), QTimeZone::UTC).toMSecsSinceEpoch();
    const auto mood = *Mood::fromStep(3);
    const auto east =
        checkIns().add(checkin::ofMood(LivedTime::fromStored(ms, "Pacific/Auckland"_ba, 13 * 3600), mood));
    const auto west =
        checkIns().add(checkin::ofMood(LivedTime::fromStored(ms, "Pacific/Honolulu"_ba, -10 * 3600), mood));
    QVERIFY(east && west);
    QCOMPARE(checkIns().between(QDate(2026, 3, 15), QDate(2026, 3, 15)).value(), QList<CheckIn>{*east});
    QCOMPARE(checkIns().between(QDate(2026, 3, 14), QDate(2026, 3, 14)).value(), QList<CheckIn>{*west});
}

void TestCheckInRepository::days_of_an_answer_are_told_once_each_without_the_bin()
{
    constexpr int kDay = 24 * 60;
    const QDate today = evening().wallClock().date();
    for (const int ago : {0, 0, 2, 9})
        QVERIFY(checkIns().add(checkin::ofMood(evening(-ago * kDay), *Mood::fromStep(1))));
    QVERIFY(checkIns().add(checkin::ofMood(evening(-1 * kDay), *Mood::fromStep(2))));
    const auto binned = checkIns().add(checkin::ofMood(evening(-3 * kDay), *Mood::fromStep(1)));
    QVERIFY(binned && checkIns().moveToBin(binned->id, evening().instant()));
    const QList<QDate> twoDays{today.addDays(-2), today};
    QCOMPARE(checkIns().days(MeasureId::Mood, 1, today.addDays(-6), today).value(), twoDays);
    QVERIFY(checkIns().days(MeasureId::Energy, 1, today.addDays(-6), today)->isEmpty());
}

void TestCheckInRepository::a_tag_stays_as_long_as_an_entry_or_a_check_in_has_it()
{
    CheckIn checkIn = checkin::ofMood(evening(), *Mood::fromStep(3));
    checkIn.tags = {u"Port"_s};
    const auto kept = checkIns().add(checkIn);
    JournalEntry entry = entryOf({}, u"words"_s);
    entry.tags = {u"port"_s};
    const auto written = m_store->journal().add(entry);
    QVERIFY(kept && written);
    QVERIFY(m_store->journal().erase(*written));
    QCOMPARE(checkIns().find(kept->id)->tags, QStringList{u"Port"_s});
    QCOMPARE(m_store->journalTags().adopt({u"PORT"_s}).value(), QStringList{u"Port"_s});
    QCOMPARE(m_store->journalTags().inUse().value(), QStringList{u"Port"_s});
    QVERIFY(m_store->journalTags().uses()->isEmpty()); // no entry has it
    QVERIFY(checkIns().erase(kept->id));
    QCOMPARE(m_store->journalTags().adopt({u"PORT"_s}).value(), QStringList{u"PORT"_s}); // spelt anew
}

QTEST_GUILESS_MAIN(TestCheckInRepository)
#include "tst_CheckInRepository.moc"
