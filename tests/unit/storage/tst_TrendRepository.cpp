#include "storage/TrendRepository.h"

#include "StoreFile.h"

#include "sql/Statement.h"
#include "storage/StoredDay.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// What is counted, against what was put in and counted by hand.
class TestTrendRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void an_empty_store_has_nothing_to_show();
    void counts_means_and_ends_of_a_day_and_a_week();
    void a_day_is_the_one_on_the_wall();
    void the_bin_does_not_count();
    void tags_stand_beside_mood_in_plain_counts();
    void folds_by_the_day_of_a_cycle_and_leaves_held_days_out();
    void folds_around_scans_that_took_place();
    void measures_come_in_the_order_a_person_wants();

private:
    void checkIn(QDate day, const QMap<MeasureId, int> &answers, const QStringList &tags = {});

    static inline const QDate kToday{2026, 3, 14};

    StoreFile m_file;
    std::unique_ptr<Store> m_store;
    CheckInId m_last{};
};

void TestTrendRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

// At noon in Berlin.
void TestTrendRepository::checkIn(QDate day, const QMap<MeasureId, int> &answers, const QStringList &tags)
{
    const auto time = LivedTime::whenClockShowed(day, QTime(12, 0), QTimeZone("Europe/Berlin"));
    const auto added = m_store->checkIns().add({{}, time.first(), answers, tags, {}});
    QVERIFY(added);
    m_last = added->id;
}

void TestTrendRepository::an_empty_store_has_nothing_to_show()
{
    QVERIFY(m_store->trends().measures()->isEmpty());
    QVERIFY(!*m_store->trends().firstDay());
    QCOMPARE(*m_store->trends().checkIns(kToday, kToday), 0);
    QCOMPARE(*m_store->trends().totals(MeasureId::Mood, {{kToday, kToday}}), QList<TrendTotal>{{}});
    QVERIFY(m_store->trends().tags(kToday, kToday, 9)->isEmpty());
}

void TestTrendRepository::counts_means_and_ends_of_a_day_and_a_week()
{
    checkIn(QDate(2026, 3, 9), {{MeasureId::Mood, 2}, {MeasureId::Pain, 7}});
    checkIn(QDate(2026, 3, 9), {{MeasureId::Mood, 5}});
    checkIn(QDate(2026, 3, 12), {{MeasureId::Mood, 4}});
    checkIn(QDate(2026, 3, 16), {{MeasureId::Mood, 1}});
    const auto days = m_store->trends().totals(
        MeasureId::Mood, trend::periods(TrendStep::Day, QDate(2026, 3, 8), QDate(2026, 3, 10), 1));
    QCOMPARE(*days, QList<TrendTotal>({{}, {2, 3.5, 2, 5}, {}}));
    const auto weeks = m_store->trends().totals(
        MeasureId::Mood, trend::periods(TrendStep::Week, QDate(2026, 3, 9), QDate(2026, 3, 16), 1));
    QCOMPARE(weeks->size(), 2);
    QCOMPARE(weeks->at(0), (TrendTotal{3, 11.0 / 3, 2, 5}));
    QCOMPARE(weeks->at(1), (TrendTotal{1, 1, 1, 1}));
    QCOMPARE(*m_store->trends().checkIns(QDate(2026, 3, 9), QDate(2026, 3, 12)), 3);
    QCOMPARE(**m_store->trends().firstDay(), QDate(2026, 3, 9));
}

// Half past eleven at night in Honolulu is the next day in Berlin: it counts where it was lived.
void TestTrendRepository::a_day_is_the_one_on_the_wall()
{
    const auto time =
        LivedTime::whenClockShowed(kToday, QTime(23, 30), QTimeZone("Pacific/Honolulu")).first();
    QVERIFY(m_store->checkIns().add(checkin::ofMood(time, *Mood::fromStep(3))));
    const QDate next = kToday.addDays(1);
    const auto totals = m_store->trends().totals(MeasureId::Mood, {{kToday, kToday}, {next, next}});
    QCOMPARE(totals->at(0).count, 1);
    QCOMPARE(totals->at(1).count, 0);
}

void TestTrendRepository::the_bin_does_not_count()
{
    checkIn(kToday, {{MeasureId::Energy, 4}}, {u"walk"_s});
    checkIn(kToday, {{MeasureId::Mood, 1}}, {u"walk"_s});
    QVERIFY(m_store->checkIns().moveToBin(m_last, QDateTime::currentDateTimeUtc()));
    QCOMPARE(m_store->trends().totals(MeasureId::Mood, {{kToday, kToday}})->first().count, 0);
    QVERIFY(m_store->trends().tags(kToday, kToday, 9)->isEmpty());
    QCOMPARE(*m_store->trends().checkIns(kToday, kToday), 1);
    QCOMPARE(m_store->trends().measures()->size(), 1);
    QVERIFY(m_store->checkIns().restore(m_last));
    QCOMPARE(m_store->trends().totals(MeasureId::Mood, {{kToday, kToday}})->first().count, 1);
}

void TestTrendRepository::tags_stand_beside_mood_in_plain_counts()
{
    checkIn(kToday, {{MeasureId::Mood, 5}}, {u"walk"_s, u"Sam"_s});
    checkIn(kToday, {{MeasureId::Mood, 4}}, {u"walk"_s});
    checkIn(kToday, {{MeasureId::Mood, 3}}, {u"walk"_s});
    checkIn(kToday, {{MeasureId::Energy, 5}}, {u"walk"_s}); // no mood: it says nothing beside mood
    checkIn(kToday.addDays(-30), {{MeasureId::Mood, 5}}, {u"walk"_s});
    const auto tags = m_store->trends().tags(kToday.addDays(-13), kToday, 9);
    QCOMPARE(*tags, QList<TrendTag>({{u"walk"_s, 3, 2}, {u"Sam"_s, 1, 1}}));
    QCOMPARE(m_store->trends().tags(kToday.addDays(-13), kToday, 1)->size(), 1);
}

// Days 1 and 2 of a cycle of seven; the second week is held, so that the next day 1 is 16 March.
void TestTrendRepository::folds_by_the_day_of_a_cycle_and_leaves_held_days_out()
{
    TreatmentCycle cycle;
    cycle.first = QDate(2026, 3, 2);
    cycle.length = 7;
    cycle.daysOn = 5;
    cycle.holds = {{QDate(2026, 3, 9), 7}};
    const auto kept = m_store->treatments().add(cycle);
    QVERIFY(kept);
    checkIn(QDate(2026, 3, 1), {{MeasureId::Energy, 1}}); // before it
    checkIn(QDate(2026, 3, 2), {{MeasureId::Energy, 2}});
    checkIn(QDate(2026, 3, 2), {{MeasureId::Energy, 4}});
    checkIn(QDate(2026, 3, 9), {{MeasureId::Energy, 5}}); // held
    checkIn(QDate(2026, 3, 16), {{MeasureId::Energy, 3}});
    checkIn(QDate(2026, 3, 22), {{MeasureId::Energy, 1}});
    checkIn(QDate(2026, 3, 25), {{MeasureId::Energy, 1}}); // after today
    const auto folds = m_store->trends().byCycleDay(kept->id, MeasureId::Energy, QDate(2026, 3, 24));
    QVERIFY(folds);
    QCOMPARE(*folds, QList<TrendFold>({{1, 2, {3, 3, 2, 4}}, {7, 1, {1, 1, 1, 1}}}));

    // The database and the domain count the same way, over two years with holds of every length.
    TreatmentCycle odd = cycle;
    odd.first = QDate(2026, 1, 1);
    odd.length = 23;
    odd.daysOn = 3;
    odd.holds = {{QDate(2026, 1, 20), 1}, {QDate(2026, 3, 5), 30}, {QDate(2026, 12, 30), 12}};
    const auto second = m_store->treatments().add(odd);
    QVERIFY(second);
    QMap<int, int> expected;
    for (QDate day = odd.first; day < QDate(2028, 1, 1); day = day.addDays(1)) {
        checkIn(day, {{MeasureId::Breath, 2}});
        const auto is = treatment::dayOf(*second, day);
        if (is->kind != TreatmentDay::Kind::Held)
            ++expected[is->day];
    }
    QMap<int, int> counted;
    const auto all = m_store->trends().byCycleDay(second->id, MeasureId::Breath, QDate(2028, 1, 1));
    for (const TrendFold &fold : *all)
        counted[fold.place] = fold.observations;
    QCOMPARE(counted, expected);
}

void TestTrendRepository::folds_around_scans_that_took_place()
{
    {
        const auto made = m_file.create();
        QVERIFY(made);
    }
    {
        // Scans are stored by a repository of their own; here only what counts of them.
        auto connection = m_file.connect();
        QVERIFY(connection);
        const auto addScan = [&](QDate day, std::optional<QDate> result, std::optional<int> outcome,
                                 int cancelled) {
            auto insert = sql::Statement::prepare(*connection,
                                                  "INSERT INTO scan(kind, at_ms, zone, utc_offset_s, day, "
                                                  "has_time, result_day, outcome, cancelled)"
                                                  " VALUES (1, ?1 * 86400000, 'UTC', 0, ?1, 0, ?2, ?3, ?4)");
            QVERIFY(insert);
            const auto resultDay = result ? std::optional(storedday::of(*result)) : std::nullopt;
            QVERIFY(insert->bind(storedday::of(day), resultDay, outcome, cancelled));
            QVERIFY(insert->run());
        };
        addScan(QDate(2026, 3, 2), QDate(2026, 3, 4), 1, 0);
        addScan(QDate(2026, 1, 5), QDate(2026, 1, 9), std::nullopt, 0); // due, and not heard
        addScan(QDate(2026, 2, 2), QDate(2026, 2, 2), 1, 1);            // cancelled
        addScan(QDate(2026, 4, 2), std::nullopt, std::nullopt, 0);      // not yet
    }
    m_store = *m_file.open();
    checkIn(QDate(2026, 2, 22), {{MeasureId::Worry, 9}}); // 8 days before
    checkIn(QDate(2026, 2, 23), {{MeasureId::Worry, 3}});
    checkIn(QDate(2026, 3, 2), {{MeasureId::Worry, 8}});
    checkIn(QDate(2026, 1, 5), {{MeasureId::Worry, 6}});
    checkIn(QDate(2026, 3, 5), {{MeasureId::Worry, 2}}); // the day after the result
    checkIn(QDate(2026, 3, 6), {{MeasureId::Worry, 1}}); // later
    checkIn(QDate(2026, 1, 26),
            {{MeasureId::Worry, 4}}); // 21 days after, result not heard; before the cancelled one
    const auto folds = m_store->trends().byScanDay(MeasureId::Worry, kToday);
    QVERIFY(folds);
    QCOMPARE(*folds,
             QList<TrendFold>(
                 {{-7, 1, {1, 3, 3, 3}}, {0, 2, {2, 7, 6, 8}}, {3, 1, {1, 2, 2, 2}}, {21, 1, {1, 4, 4, 4}}}));
}

void TestTrendRepository::measures_come_in_the_order_a_person_wants()
{
    checkIn(kToday,
            {{MeasureId::Worry, 5}, {MeasureId::Energy, 3}, {MeasureId::Mood, 3}, {MeasureId::Pain, 0}});
    const auto ids = [this] {
        QList<MeasureId> found;
        const auto measures = m_store->trends().measures();
        for (const Measure &measure : *measures)
            found.append(measure.id);
        return found;
    };
    QCOMPARE(ids(),
             QList<MeasureId>({MeasureId::Mood, MeasureId::Energy, MeasureId::Pain, MeasureId::Worry}));
    QCOMPARE(m_store->trends().measures()->at(2).scale, MeasureScale::ZeroToTen);
    QCOMPARE(m_store->trends().measures()->at(1).scale, MeasureScale::FiveSteps);
}

QTEST_APPLESS_MAIN(TestTrendRepository)
#include "tst_TrendRepository.moc"
