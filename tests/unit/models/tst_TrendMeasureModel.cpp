#include "models/TrendMeasureModel.h"

#include "services/ProfileSession.h"
#include "support/FailingRead.h"
#include "support/FixedClock.h"
#include "support/FixedUptime.h"
#include "support/Secrets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// One measure looked at closely, on a real profile.
class TestTrendMeasureModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_month_that_cannot_be_read_is_no_month_without_answers();

private:
    static constexpr const char *kPassphrase = "quiet harbour lantern meadow";

    /// A profile with a mood on each day of twenty years, opened anew: hardly a page of it was read.
    std::unique_ptr<OpenProfile> openTwentyYears();

    QTemporaryDir m_folder;
    FixedClock m_clock;
    FixedUptime m_uptime;
};

std::unique_ptr<OpenProfile> TestTrendMeasureModel::openTwentyYears()
{
    auto made = OpenProfile::create(m_folder.path(), {u"Maya"_s, secretOf(kPassphrase), {8 * 1024, 1}},
                                    RecoveryCode::random(), m_clock);
    if (!made)
        return nullptr;
    Store &store = (*made)->store();
    const auto kept = store.save([&]() -> Result<void> {
        for (int ago = 0; ago < 20 * 365; ++ago) {
            const LivedTime time = LivedTime::at(m_clock.instant.addDays(-ago), m_clock.zone());
            if (auto added = store.checkIns().add(checkin::ofMood(time, *Mood::fromStep(3))); !added)
                return std::unexpected(added.error());
        }
        return {};
    });
    const ProfileId id = (*made)->id();
    if (!kept || !(*made)->close())
        return nullptr;
    made->reset();
    auto opened = OpenProfile::unlock(m_folder.path(), id, secretOf(kPassphrase), m_uptime);
    return opened ? *std::move(opened) : nullptr;
}

void TestTrendMeasureModel::a_month_that_cannot_be_read_is_no_month_without_answers()
{
    auto profile = openTwentyYears();
    QVERIFY(profile);
    StorageQueue queue;
    ProfileSession session(queue, std::move(profile), m_clock);
    TrendMeasureModel trend(session.trends(), m_clock);
    trend.open(double(std::to_underlying(MeasureId::Mood)), 0);
    QTRY_VERIFY(trend.isLoaded() && !trend.days().isEmpty());
    QCOMPARE(trend.problem(), QString());
    {
        const FailingRead failing(1);
        trend.turn(-12 * 10);
        QTRY_VERIFY(!trend.problem().isEmpty());
        QVERIFY(FailingRead::happened());
    }
    QVERIFY(trend.days().isEmpty()); // and not a month of gaps
    trend.turn(-1);
    QTRY_COMPARE(trend.problem(), QString());
    QVERIFY(trend.days().last().height >= 0);
}

QTEST_GUILESS_MAIN(TestTrendMeasureModel)
#include "tst_TrendMeasureModel.moc"
