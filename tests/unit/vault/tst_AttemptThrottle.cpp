#include "vault/AttemptThrottle.h"

#include "support/FixedUptime.h"
#include "support/FolderContent.h"
#include "support/WithoutPrivileges.h"

#include <QTemporaryDir>
#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestAttemptThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void four_tries_are_free_then_the_waits_grow_data();
    void four_tries_are_free_then_the_waits_grow();
    void a_try_too_soon_is_refused_and_not_counted();
    void a_process_that_dies_in_the_middle_does_not_win_the_try_back();
    void the_right_one_forgets_every_failure();
    void a_try_that_never_came_to_one_is_taken_off_again();
    void after_a_restart_of_the_device_the_wait_begins_again();
    void the_clock_on_the_wall_does_not_matter();
    void a_damaged_file_counts_as_none_data();
    void a_damaged_file_counts_as_none();
    void a_count_out_of_all_proportion_waits_no_longer_than_the_longest();
    void a_folder_that_may_not_be_written_says_so();

private:
    [[nodiscard]] AttemptThrottle throttle() const { return AttemptThrottle(m_path, m_uptime); }
    void failTimes(int times)
    {
        for (int index = 0; index < times; ++index) {
            m_uptime.on += throttle().remaining();
            QVERIFY(throttle().begin());
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FixedUptime m_uptime;
};

void TestAttemptThrottle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"attempts"_s);
    m_uptime.on = 3h;
}

void TestAttemptThrottle::four_tries_are_free_then_the_waits_grow_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("seconds");

    QTest::newRow("none") << 0 << qint64(0);
    QTest::newRow("one") << 1 << qint64(0);
    QTest::newRow("three") << 3 << qint64(0);
    QTest::newRow("four") << 4 << qint64(5);
    QTest::newRow("five") << 5 << qint64(15);
    QTest::newRow("six") << 6 << qint64(30);
    QTest::newRow("seven") << 7 << qint64(60);
    QTest::newRow("eight") << 8 << qint64(5 * 60);
    QTest::newRow("nine") << 9 << qint64(15 * 60);
    QTest::newRow("ten") << 10 << qint64(15 * 60);
    QTest::newRow("twenty") << 20 << qint64(15 * 60);
}

void TestAttemptThrottle::four_tries_are_free_then_the_waits_grow()
{
    QFETCH(const int, failures);
    QFETCH(const qint64, seconds);

    failTimes(failures);
    QCOMPARE(throttle().failures(), failures);
    QCOMPARE(throttle().remaining(), std::chrono::seconds(seconds));
}

void TestAttemptThrottle::a_try_too_soon_is_refused_and_not_counted()
{
    failTimes(4);
    m_uptime.on += 4999ms;
    QCOMPARE(throttle().remaining(), 1ms);
    const auto refused = throttle().begin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooSoon);
    QCOMPARE(throttle().failures(), 4);
    m_uptime.on += 1ms;
    QVERIFY(throttle().begin());
    QCOMPARE(throttle().failures(), 5);
}

void TestAttemptThrottle::a_process_that_dies_in_the_middle_does_not_win_the_try_back()
{
    for (int index = 0; index < 4; ++index)
        QVERIFY(throttle().begin()); // and no answer ever
    QCOMPARE(throttle().failures(), 4);
    QCOMPARE(throttle().begin().error().code, ErrorCode::TooSoon);
}

void TestAttemptThrottle::the_right_one_forgets_every_failure()
{
    failTimes(7);
    throttle().succeeded();
    QCOMPARE(throttle().failures(), 0);
    QCOMPARE(throttle().remaining(), 0ms);
    QVERIFY(!QFile::exists(m_path));
}

void TestAttemptThrottle::a_try_that_never_came_to_one_is_taken_off_again()
{
    failTimes(5);
    m_uptime.on += 20s;
    AttemptThrottle trying = throttle();
    QVERIFY(trying.begin());
    QCOMPARE(throttle().failures(), 6);
    trying.withdraw();
    QCOMPARE(throttle().failures(), 5);
    QCOMPARE(throttle().remaining(), 0ms);
    trying.withdraw(); // nothing more to take off
    QCOMPARE(throttle().failures(), 5);

    AttemptThrottle idle = throttle();
    idle.withdraw();
    QCOMPARE(throttle().failures(), 5);
}

void TestAttemptThrottle::after_a_restart_of_the_device_the_wait_begins_again()
{
    failTimes(9);
    m_uptime.on += 14min;
    QCOMPARE(throttle().remaining(), 1min);
    m_uptime.on = 10s; // the device was restarted
    QCOMPARE(throttle().remaining(), 15min - 10s);
    m_uptime.on = 15min;
    QVERIFY(throttle().begin());
}

void TestAttemptThrottle::the_clock_on_the_wall_does_not_matter()
{
    failTimes(9);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addYears(-10), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(throttle().remaining(), 15min);
}

void TestAttemptThrottle::a_damaged_file_counts_as_none_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("words") << "many tries"_ba;
    QTest::newRow("one number") << "7"_ba;
    QTest::newRow("three numbers") << "7 8 9"_ba;
    QTest::newRow("a negative count") << "-7 1000"_ba;
    QTest::newRow("a negative time") << "7 -1000"_ba;
    QTest::newRow("too large to count") << "99999999999999999999 1000"_ba;
    QTest::newRow("zeros") << QByteArray(32, '\0');
    QTest::newRow("huge") << QByteArray(1'000'000, '7');
}

void TestAttemptThrottle::a_damaged_file_counts_as_none()
{
    QFETCH(const QByteArray, content);

    QVERIFY(setContent(m_path, content));
    QCOMPARE(throttle().failures(), 0);
    QCOMPARE(throttle().remaining(), 0ms);
    QVERIFY(throttle().begin());
    QCOMPARE(throttle().failures(), 1);
}

void TestAttemptThrottle::a_count_out_of_all_proportion_waits_no_longer_than_the_longest()
{
    QVERIFY(setContent(m_path, "1000000 0"));
    QCOMPARE(throttle().remaining(), 0ms); // long ago
    QVERIFY(throttle().begin());
    QCOMPARE(throttle().remaining(), 15min);
    QVERIFY(setContent(m_path, "9 9223372036854775807"));
    QVERIFY(throttle().remaining() <= 15min);
}

void TestAttemptThrottle::a_folder_that_may_not_be_written_says_so()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto refused = [this] {
        const WithoutPrivileges ordinary;
        return throttle().begin();
    }();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
}

QTEST_GUILESS_MAIN(TestAttemptThrottle)
#include "tst_AttemptThrottle.moc"
