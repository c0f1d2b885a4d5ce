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
    void what_is_said_of_a_diagnosis_is_kept_by_topic();
    void medicines_and_side_effects_are_kept_changed_and_erased();
    void notes_that_cannot_be_change_nothing();

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
    cycle.holds = {{QDate(2026, 3, 9), 7, u"Low white cells"_s}, {QDate(2026, 4, 20), 14, {}}};
    cycle.reason = u"The first one\nthat was offered"_s;
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

void TestTreatmentRepository::what_is_said_of_a_diagnosis_is_kept_by_topic()
{
    TreatmentRepository &treatments = m_store->treatments();
    const TreatmentFact receptors{TreatmentTopic::Receptors, u"ER positive"_s};
    const TreatmentFact sites{TreatmentTopic::Sites, u"Bone: spine"_s};
    QVERIFY(treatments.put(sites));
    QVERIFY(treatments.put(receptors));
    QCOMPARE(*treatments.facts(), (QList{receptors, sites}));
    QVERIFY(treatments.put(TreatmentFact{TreatmentTopic::Sites, {}})); // no words, no row
    QCOMPARE(*treatments.facts(), QList{receptors});
    const TreatmentFact long_{TreatmentTopic::Else, QString(TreatmentFact::kLongest + 1, u'x')};
    QCOMPARE(treatments.put(long_).error().code, ErrorCode::InvalidValue);
}

void TestTreatmentRepository::medicines_and_side_effects_are_kept_changed_and_erased()
{
    TreatmentRepository &treatments = m_store->treatments();
    TreatmentNote tired{.kind = TreatmentNoteKind::SideEffect, .name = u"Tired"_s};
    TreatmentNote tablet{
        .name = u" Letrozole "_s, .detail = u"2.5 mg, evenings"_s, .first = QDate(1969, 12, 31)};
    tired.id = treatments.put(tired).value();
    tablet.id = treatments.put(tablet).value();
    tablet.name = u"Letrozole"_s;
    QCOMPARE(*treatments.notes(), (QList{tablet, tired}));
    tablet.last = QDate(2026, 3, 1);
    QCOMPARE(*treatments.put(tablet), tablet.id);
    QCOMPARE(treatments.notes()->first(), tablet);
    QVERIFY(treatments.erase(tired.id));
    QCOMPARE(*treatments.notes(), QList{tablet});
    QCOMPARE(treatments.erase(tired.id).error().code, ErrorCode::NotFound);
    QCOMPARE(*treatments.put(tired), tired.id); // put back as what it was
    QCOMPARE(treatments.notes()->size(), 2);
}

void TestTreatmentRepository::notes_that_cannot_be_change_nothing()
{
    TreatmentRepository &treatments = m_store->treatments();
    const QList<TreatmentNote> wrong{
        {.name = u"  "_s},
        {.name = QString(treatmentnote::kLongestName + 1, u'x')},
        {.name = u"x"_s, .detail = QString(treatmentnote::kLongestDetail + 1, u'x')},
        {.name = u"x"_s, .first = QDate(2026, 3, 2), .last = QDate(2026, 3, 1)}};
    for (const TreatmentNote &note : wrong)
        QCOMPARE(treatments.put(note).error().code, ErrorCode::InvalidValue);
    QVERIFY(treatments.notes()->isEmpty());
}

QTEST_APPLESS_MAIN(TestTreatmentRepository)
#include "tst_TreatmentRepository.moc"
