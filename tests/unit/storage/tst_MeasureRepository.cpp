#include "storage/MeasureRepository.h"

#include "StoreFile.h"

#include <QTest>

#include <utility>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestMeasureRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void begins_with_the_apps_own_in_their_usual_order();
    void keeps_the_order_that_was_given();
    void one_hidden_is_still_there_and_keeps_its_place();
    void ones_own_comes_last_and_is_answered_to_ten();
    void name_that_is_there_is_refused_and_nothing_changes();
    void what_is_no_name_is_refused_data();
    void what_is_no_name_is_refused();
    void renamed_it_keeps_its_answers();
    void the_apps_own_are_neither_renamed_nor_deleted();
    void the_bin_gives_one_back_with_its_answers();
    void added_again_the_one_in_the_bin_is_given_back();
    void erased_its_answers_go_and_nothing_else();
    void the_bin_is_emptied_of_what_is_old();
    void a_thousand_are_kept_and_no_more();

private:
    [[nodiscard]] MeasureRepository &measures() { return m_store->measures(); }
    [[nodiscard]] QList<qint64> order();

    std::unique_ptr<Store> m_store;
};

void TestMeasureRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

QList<qint64> TestMeasureRepository::order()
{
    QList<qint64> ids;
    for (const Measure &measure : measures().all().value_or(QList<Measure>{}))
        ids += std::to_underlying(measure.id);
    return ids;
}

void TestMeasureRepository::begins_with_the_apps_own_in_their_usual_order()
{
    QCOMPARE(order(), (QList<qint64>{2, 3, 4, 5, 6, 7, 8}));
    const auto all = measures().all();
    QCOMPARE(all->first(), (Measure{MeasureId::Energy, {}, MeasureScale::FiveSteps, true}));
    QCOMPARE(all->last(), (Measure{MeasureId::Worry, {}, MeasureScale::ZeroToTen, true}));
}

void TestMeasureRepository::keeps_the_order_that_was_given()
{
    const auto own = measures().add(u"Tingling feet"_s);
    QVERIFY(own);
    const QList<MeasureId> wanted{own->id,         MeasureId::Worry,    MeasureId::Sleep,  MeasureId::Energy,
                                  MeasureId::Pain, MeasureId::Appetite, MeasureId::Breath, MeasureId::Nausea};
    QVERIFY(measures().arrange(wanted));
    QCOMPARE(order(), (QList<qint64>{1000, 8, 4, 2, 3, 5, 7, 6}));
    QVERIFY(measures().add(u"Dry mouth"_s));
    QCOMPARE(order(), (QList<qint64>{1000, 8, 4, 2, 3, 5, 7, 6, 1001}));
    QCOMPARE(measures().arrange({MeasureId{77}}).error().code, ErrorCode::NotFound);
}

void TestMeasureRepository::one_hidden_is_still_there_and_keeps_its_place()
{
    QVERIFY(measures().setShown(MeasureId::Sleep, false));
    QCOMPARE(order(), (QList<qint64>{2, 3, 4, 5, 6, 7, 8}));
    QVERIFY(!measures().all()->at(2).shown);
    QVERIFY(measures().arrange({MeasureId::Sleep, MeasureId::Worry, MeasureId::Energy, MeasureId::Pain,
                                MeasureId::Appetite, MeasureId::Breath, MeasureId::Nausea}));
    QCOMPARE(order(), (QList<qint64>{4, 8, 2, 3, 5, 7, 6}));
    QVERIFY(!measures().all()->at(0).shown);
    QVERIFY(measures().setShown(MeasureId::Sleep, true));
    QVERIFY(measures().all()->at(0).shown);
    QCOMPARE(measures().setShown(MeasureId{1000}, true).error().code, ErrorCode::NotFound);
    QCOMPARE(measures().setShown(MeasureId::Mood, false).error().code, ErrorCode::NotFound);
}

void TestMeasureRepository::ones_own_comes_last_and_is_answered_to_ten()
{
    const auto own = measures().add(u"Tingling feet"_s);
    QVERIFY(own);
    QCOMPARE(*own, (Measure{MeasureId{1000}, u"Tingling feet"_s, MeasureScale::ZeroToTen, true}));
    QCOMPARE(measures().all()->last(), *own);
}

void TestMeasureRepository::name_that_is_there_is_refused_and_nothing_changes()
{
    QVERIFY(measures().add(u"Dry mouth"_s));
    const auto other = measures().add(u"Tingling"_s);
    QCOMPARE(measures().add(u"DRY MOUTH"_s).error().code, ErrorCode::Conflict);
    QCOMPARE(measures().rename(other->id, u"dry mouth"_s).error().code, ErrorCode::Conflict);
    QCOMPARE(order(), (QList<qint64>{2, 3, 4, 5, 6, 7, 8, 1000, 1001}));
    QCOMPARE(measures().all()->last(), *other);
}

void TestMeasureRepository::what_is_no_name_is_refused_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("not tidied") << u" Dry  mouth"_s;
    QTest::newRow("two lines") << u"Dry\nmouth"_s;
    QTest::newRow("too long") << QString(measure::kLongestName + 1, u'x');
    QTest::newRow("half a character") << u"Dry"_s + QChar(0xd83c);
}

void TestMeasureRepository::what_is_no_name_is_refused()
{
    QFETCH(const QString, name);
    const auto own = measures().add(u"Dry mouth"_s);
    QCOMPARE(measures().add(name).error().code, ErrorCode::InvalidValue);
    QCOMPARE(measures().rename(own->id, name).error().code, ErrorCode::InvalidValue);
    QCOMPARE(measures().all()->last(), *own);
}

void TestMeasureRepository::renamed_it_keeps_its_answers()
{
    const auto own = measures().add(u"Tingling"_s);
    CheckIn checkIn = checkin::ofMood(evening(), *Mood::fromStep(3));
    checkIn.answers.insert(own->id, 6);
    const auto kept = m_store->checkIns().add(checkIn);
    QVERIFY(kept && measures().rename(own->id, u"Tingling feet"_s));
    QCOMPARE(measures().all()->last().name, u"Tingling feet"_s);
    QCOMPARE(m_store->checkIns().find(kept->id)->answers.value(own->id), 6);
    QVERIFY(measures().rename(own->id, u"tingling FEET"_s)); // its own name in another spelling
}

void TestMeasureRepository::the_apps_own_are_neither_renamed_nor_deleted()
{
    QVERIFY(measures().setShown(MeasureId::Pain, true)); // has a row now
    QCOMPARE(measures().rename(MeasureId::Pain, u"Ache"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(measures().moveToBin(MeasureId::Pain, evening().instant()).error().code, ErrorCode::NotFound);
}

void TestMeasureRepository::the_bin_gives_one_back_with_its_answers()
{
    const auto own = measures().add(u"Tingling"_s);
    CheckIn checkIn = checkin::ofMood(evening(), *Mood::fromStep(3));
    checkIn.answers.insert(own->id, 6);
    const auto kept = m_store->checkIns().add(checkIn);
    QVERIFY(measures().moveToBin(own->id, evening().instant()));
    QCOMPARE(order(), (QList<qint64>{2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(measures().bin().value(), QList<Measure>{*own});
    QCOMPARE(measures().moveToBin(own->id, evening().instant()).error().code, ErrorCode::NotFound);
    QVERIFY(measures().restore(own->id));
    QCOMPARE(measures().all()->last(), *own);
    QVERIFY(measures().bin()->isEmpty());
    QCOMPARE(m_store->checkIns().find(kept->id)->answers.value(own->id), 6);
    QCOMPARE(measures().restore(own->id).error().code, ErrorCode::NotFound);
}

void TestMeasureRepository::added_again_the_one_in_the_bin_is_given_back()
{
    const auto own = measures().add(u"Tingling"_s);
    QVERIFY(measures().setShown(own->id, false));
    QVERIFY(measures().moveToBin(own->id, evening().instant()));
    const auto again = measures().add(u"tingling"_s);
    QVERIFY(again);
    QCOMPARE(*again, (Measure{own->id, u"tingling"_s, MeasureScale::ZeroToTen, true}));
    QCOMPARE(measures().all()->last(), *again);
    QVERIFY(measures().bin()->isEmpty());
}

void TestMeasureRepository::erased_its_answers_go_and_nothing_else()
{
    const auto own = measures().add(u"Tingling"_s);
    CheckIn both = checkin::ofMood(evening(), *Mood::fromStep(3));
    both.answers.insert(own->id, 6);
    CheckIn onlyIt = both;
    onlyIt.answers.remove(MeasureId::Mood);
    CheckIn withNote = onlyIt;
    withNote.note = u"Soup."_s;
    const auto keptBoth = m_store->checkIns().add(both);
    const auto keptOnlyIt = m_store->checkIns().add(onlyIt);
    const auto keptNote = m_store->checkIns().add(withNote);
    QVERIFY(keptBoth && keptOnlyIt && keptNote);
    QCOMPARE(measures().erase(own->id).error().code, ErrorCode::NotFound); // not in the bin yet
    QVERIFY(measures().moveToBin(own->id, evening().instant()));
    QVERIFY(m_store->save([&] { return measures().erase(own->id); }));
    QVERIFY(measures().bin()->isEmpty());
    QCOMPARE(m_store->checkIns().find(keptBoth->id)->answers, (QMap<MeasureId, int>{{MeasureId::Mood, 3}}));
    QVERIFY(m_store->checkIns().find(keptNote->id)->answers.isEmpty());
    QCOMPARE(m_store->checkIns().find(keptOnlyIt->id).error().code, ErrorCode::NotFound);
}

void TestMeasureRepository::the_bin_is_emptied_of_what_is_old()
{
    const auto old = measures().add(u"Tingling"_s);
    const auto young = measures().add(u"Dry mouth"_s);
    QVERIFY(measures().moveToBin(old->id, evening(10).instant()));
    QVERIFY(measures().moveToBin(young->id, evening(20).instant()));
    QCOMPARE(measures().eraseBinnedBefore(evening(15).instant()).value(), 1);
    QCOMPARE(measures().bin().value(), QList<Measure>{*young});
}

void TestMeasureRepository::a_thousand_are_kept_and_no_more()
{
    QVERIFY(m_store->save([&]() -> Result<void> {
        for (int number = 0; number < measure::kMostOwn; ++number) {
            if (auto added = measures().add(u"Symptom %1"_s.arg(number)); !added)
                return std::unexpected(added.error());
        }
        return {};
    }));
    QCOMPARE(measures().all()->size(), measure::kMostOwn + 7);
    QCOMPARE(measures().add(u"One more"_s).error().code, ErrorCode::InvalidValue);
    QVERIFY(measures().moveToBin(MeasureId{1500}, evening().instant()));
    QVERIFY(measures().add(u"One more"_s));
}

QTEST_GUILESS_MAIN(TestMeasureRepository)
#include "tst_MeasureRepository.moc"
