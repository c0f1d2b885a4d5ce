#include "storage/TreatmentRepository.h"

#include "StoreFile.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestTreatmentRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keeps_everything_across_a_restart();
    void the_latest_begun_comes_first();
    void replaces_all_of_one();
    void what_cannot_be_changes_nothing();
    void one_erased_is_gone_with_its_holds();

private:
    static TreatmentCycle tablets();

    StoreFile m_file;
    std::unique_ptr<Store> m_store;
};

TreatmentCycle TestTreatmentRepository::tablets()
{
    TreatmentCycle cycle;
    cycle.name = u"Tablets"_s;
    cycle.first = QDate(2026, 3, 2);
    cycle.holds = {{QDate(2026, 3, 9), 7}, {QDate(2026, 4, 20), 14}};
    return cycle;
}

void TestTreatmentRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestTreatmentRepository::keeps_everything_across_a_restart()
{
    TreatmentCycle ended = tablets();
    ended.last = QDate(2026, 9, 1);
    {
        const auto store = m_file.create();
        QVERIFY(store);
        const auto added = (*store)->save([&] { return (*store)->treatments().add(ended); });
        QVERIFY(added);
        ended.id = added->id;
        QCOMPARE(*added, ended);
    }
    const auto store = m_file.open();
    QVERIFY(store);
    const auto all = (*store)->treatments().all();
    QVERIFY(all);
    QCOMPARE(*all, QList<TreatmentCycle>{ended});
}

void TestTreatmentRepository::the_latest_begun_comes_first()
{
    TreatmentCycle before = tablets();
    before.first = QDate(1969, 12, 1); // days before 1970 are days too
    before.holds.clear();
    QVERIFY(m_store->treatments().add(before));
    QVERIFY(m_store->treatments().add(tablets()));
    const auto all = m_store->treatments().all();
    QVERIFY(all);
    QCOMPARE(all->first().first, tablets().first);
    QCOMPARE(all->last().first, before.first);
}

void TestTreatmentRepository::replaces_all_of_one()
{
    auto cycle = m_store->treatments().add(tablets());
    QVERIFY(cycle);
    cycle->name.clear();
    cycle->length = 21;
    cycle->daysOn = 1;
    cycle->holds = {{QDate(2026, 5, 1), 3}};
    QVERIFY(m_store->treatments().update(*cycle));
    QCOMPARE(*m_store->treatments().all(), QList<TreatmentCycle>{*cycle});
    cycle->id = TreatmentCycleId(77);
    QCOMPARE(m_store->treatments().update(*cycle).error().code, ErrorCode::NotFound);
}

void TestTreatmentRepository::what_cannot_be_changes_nothing()
{
    TreatmentCycle cycle = tablets();
    cycle.daysOn = 40;
    QCOMPARE(m_store->treatments().add(cycle).error().code, ErrorCode::InvalidValue);
    QVERIFY(m_store->treatments().all()->isEmpty());
}

void TestTreatmentRepository::one_erased_is_gone_with_its_holds()
{
    const auto cycle = m_store->treatments().add(tablets());
    QVERIFY(cycle);
    QVERIFY(m_store->treatments().erase(cycle->id));
    QVERIFY(m_store->treatments().all()->isEmpty());
    QCOMPARE(m_store->treatments().erase(cycle->id).error().code, ErrorCode::NotFound);
    // A new one may have its id, and has no holds of it.
    TreatmentCycle bare = tablets();
    bare.holds.clear();
    QVERIFY(m_store->treatments().add(bare));
    QVERIFY(m_store->treatments().all()->first().holds.isEmpty());
}

QTEST_APPLESS_MAIN(TestTreatmentRepository)
#include "tst_TreatmentRepository.moc"
