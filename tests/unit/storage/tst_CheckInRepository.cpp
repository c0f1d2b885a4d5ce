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
    const auto added = checkIns().add(time, *Mood::fromStep(mood));
    QVERIFY(added);
    QVERIFY(added->id != CheckInId{});
    const auto latest = checkIns().latest();
    QVERIFY(latest && *latest);
    QCOMPARE(**latest, *added);
    QCOMPARE((*latest)->time, time);
    QCOMPARE((*latest)->mood.step(), mood);
}

void TestCheckInRepository::the_latest_is_the_one_that_was_lived_last()
{
    QVERIFY(checkIns().add(evening(60), *Mood::fromStep(5)));
    QVERIFY(checkIns().add(evening(0), *Mood::fromStep(1))); // given later, of an earlier moment
    QCOMPARE((*checkIns().latest())->mood.step(), 5);
}

void TestCheckInRepository::of_two_at_the_same_moment_the_later_given_counts()
{
    QVERIFY(checkIns().add(evening(), *Mood::fromStep(1)));
    QVERIFY(checkIns().add(evening(), *Mood::fromStep(2)));
    QCOMPARE((*checkIns().latest())->mood.step(), 2);
}

void TestCheckInRepository::one_taken_back_is_gone()
{
    const auto first = checkIns().add(evening(0), *Mood::fromStep(1));
    const auto second = checkIns().add(evening(1), *Mood::fromStep(2));
    QVERIFY(first && second && checkIns().erase(second->id));
    QCOMPARE(**checkIns().latest(), *first);
}

void TestCheckInRepository::what_is_not_there_cannot_be_taken_back()
{
    QCOMPARE(checkIns().erase(CheckInId{1}).error().code, ErrorCode::NotFound);
    const auto added = checkIns().add(evening(), *Mood::fromStep(1));
    QVERIFY(added && checkIns().erase(added->id));
    QCOMPARE(checkIns().erase(added->id).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCheckInRepository)
#include "tst_CheckInRepository.moc"
