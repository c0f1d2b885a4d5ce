#include "storage/SymptomRepository.h"

#include "StoreFile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestSymptomRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void there_is_nothing_at_first();
    void the_lowest_answer_says_that_it_was_not_there();
    void the_apps_own_come_in_the_apps_order();
    void a_day_counts_once_and_the_bin_does_not();
    void the_day_is_that_of_the_wall_where_one_was();
    void only_the_days_asked_for();
    void own_symptoms_follow_in_their_order_by_their_scale();
    void a_removed_symptom_is_not_there_until_it_is_given_back();
    void a_thousand_own_symptoms();
    void days_from_a_least_answer();

private:
    CheckIn keep(const LivedTime &time, const QMap<MeasureId, int> &answers)
    {
        const CheckIn given{{}, time, answers, {}, {}};
        const auto kept = m_store->save([&] { return m_store->checkIns().add(given); });
        return kept.value_or(given);
    }
    /// Makes measures of a person's own, in the rows where the check-in keeps them, with \a sql.
    void makeMeasures(QByteArrayView sql);
    [[nodiscard]] QList<SymptomLog> logs(QDate first = {2026, 1, 1}, QDate last = {2026, 12, 31})
    {
        return m_store->symptoms()
            .logs(first, last)
            .value_or(QList<SymptomLog>{{MeasureId{}, u"failed"_s, {}}});
    }
    static LivedTime daysAgo(int days) { return evening(-days * 24 * 60); }
    static QDate day(int ago) { return QDate(2026, 3, 14).addDays(-ago); }

    StoreFile m_file;
    std::unique_ptr<Store> m_store;
};

void TestSymptomRepository::init()
{
    m_store.reset();
    QFile::remove(m_file.path());
    auto store = m_file.create();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestSymptomRepository::makeMeasures(QByteArrayView sql)
{
    m_store.reset(); // it keeps the file to itself
    {
        auto connection = m_file.connect();
        QVERIFY(connection);
        QVERIFY(connection->execute(sql));
    }
    auto store = m_file.open();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestSymptomRepository::there_is_nothing_at_first()
{
    QCOMPARE(logs(), QList<SymptomLog>{});
}

void TestSymptomRepository::the_lowest_answer_says_that_it_was_not_there()
{
    keep(daysAgo(2), {{MeasureId::Pain, 0}, {MeasureId::Nausea, 1}});
    QCOMPARE(logs(), QList<SymptomLog>{});
    keep(daysAgo(1), {{MeasureId::Pain, 1}, {MeasureId::Nausea, 2}});
    QCOMPARE(logs(), (QList<SymptomLog>{{MeasureId::Pain, {}, {day(1)}}, {MeasureId::Nausea, {}, {day(1)}}}));
}

void TestSymptomRepository::the_apps_own_come_in_the_apps_order()
{
    keep(daysAgo(0), {{MeasureId::Nausea, 5},
                      {MeasureId::Breath, 2},
                      {MeasureId::Pain, 1},
                      {MeasureId::Mood, 5},
                      {MeasureId::Energy, 5},
                      {MeasureId::Worry, 10}});
    QList<MeasureId> order;
    for (const SymptomLog &log : logs())
        order += log.measure;
    QCOMPARE(order, (QList{MeasureId::Pain, MeasureId::Breath, MeasureId::Nausea}));
}

void TestSymptomRepository::a_day_counts_once_and_the_bin_does_not()
{
    keep(daysAgo(1), {{MeasureId::Pain, 3}});
    keep(evening(-24 * 60 + 30), {{MeasureId::Pain, 7}});
    const CheckIn binned = keep(daysAgo(0), {{MeasureId::Pain, 9}});
    QVERIFY(m_store->save([&] { return m_store->checkIns().moveToBin(binned.id, evening(5).instant()); }));
    QCOMPARE(logs(), (QList<SymptomLog>{{MeasureId::Pain, {}, {day(1)}}}));
}

void TestSymptomRepository::the_day_is_that_of_the_wall_where_one_was()
{
    // The same instant: still the 14th in Berlin, already the 15th in Kiritimati.
    const qint64 instant = evening().msSinceEpoch();
    keep(LivedTime::fromStored(instant, "Europe/Berlin", 3600), {{MeasureId::Pain, 2}});
    keep(LivedTime::fromStored(instant, "Pacific/Kiritimati", 50400), {{MeasureId::Pain, 2}});
    QCOMPARE(logs(), (QList<SymptomLog>{{MeasureId::Pain, {}, {QDate(2026, 3, 14), QDate(2026, 3, 15)}}}));
}

void TestSymptomRepository::only_the_days_asked_for()
{
    for (int ago = 0; ago < 5; ++ago)
        keep(daysAgo(ago), {{MeasureId::Breath, 4}});
    QCOMPARE(logs(day(3), day(1)), (QList<SymptomLog>{{MeasureId::Breath, {}, {day(3), day(2), day(1)}}}));
}

void TestSymptomRepository::own_symptoms_follow_in_their_order_by_their_scale()
{
    makeMeasures(
        "INSERT INTO measure(id, name, folded, steps, position, shown)"
        " VALUES (1000, 'Tingling hands', 'tingling hands', 11, 2, 1), (1001, 'Itch', 'itch', 5, 1, 1)");
    keep(daysAgo(2), {{MeasureId(1000), 0}, {MeasureId(1001), 1}});
    keep(daysAgo(1), {{MeasureId(1000), 1}, {MeasureId(1001), 2}, {MeasureId::Pain, 4}});
    keep(daysAgo(0), {{MeasureId(1000), 6}});
    QCOMPARE(logs(), (QList<SymptomLog>{{MeasureId::Pain, {}, {day(1)}},
                                        {MeasureId(1001), u"Itch"_s, {day(1)}},
                                        {MeasureId(1000), u"Tingling hands"_s, {day(1), day(0)}}}));
}

void TestSymptomRepository::a_removed_symptom_is_not_there_until_it_is_given_back()
{
    const auto itch = m_store->save([&] { return m_store->measures().add(u"Itch"_s); });
    QVERIFY(itch);
    keep(daysAgo(0), {{itch->id, 3}});
    const QList<SymptomLog> noted{{itch->id, u"Itch"_s, {day(0)}}};
    QCOMPARE(logs(), noted);
    QVERIFY(m_store->save([&] { return m_store->measures().moveToBin(itch->id, evening().instant()); }));
    QCOMPARE(logs(), QList<SymptomLog>{});
    QVERIFY(m_store->save([&] { return m_store->measures().restore(itch->id); }));
    QCOMPARE(logs(), noted);
}

void TestSymptomRepository::a_thousand_own_symptoms()
{
    QMap<MeasureId, int> answers;
    makeMeasures("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999)"
                 " INSERT INTO measure(id, name, folded, steps, position, shown)"
                 " SELECT 1000 + i, 'symptom ' || i, 'symptom ' || i, 11, i, 1 FROM n");
    for (int i = 0; i < measure::kMostOwn; ++i)
        answers.insert(MeasureId(measure::kFirstOwn + i), 3);
    keep(daysAgo(1), answers);
    keep(daysAgo(0), answers);
    const QList<SymptomLog> found = logs();
    QCOMPARE(found.size(), measure::kMostOwn);
    QCOMPARE(found.last(), (SymptomLog{MeasureId(1999), u"symptom 999"_s, {day(1), day(0)}}));
}

void TestSymptomRepository::days_from_a_least_answer()
{
    for (int ago = 5; ago >= 0; --ago)
        keep(daysAgo(ago), {{MeasureId::ScanWorry, ago + 1}});
    const auto days = m_store->symptoms().daysFrom(MeasureId::ScanWorry, 4, day(10), day(0));
    QVERIFY(days);
    QCOMPARE(*days, (QList{day(5), day(4), day(3)}));
}

QTEST_GUILESS_MAIN(TestSymptomRepository)
#include "tst_SymptomRepository.moc"
