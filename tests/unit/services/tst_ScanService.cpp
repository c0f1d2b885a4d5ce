#include "services/ScanService.h"

#include "support/OpenedSession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// What the screens around scans stand on: one answer a day, one list for life, a book of it all.
class TestScanService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_profile = std::make_unique<OpenedSession>(); }
    void a_day_has_one_answer_however_often_it_is_given();
    void an_answer_of_a_full_check_in_is_replaced_in_it();
    void taking_back_takes_the_last_answer_and_gives_it_back();
    void the_first_list_comes_once();
    void a_letter_for_the_next_scan_is_read_at_the_first_and_at_no_later_one();
    void the_book_holds_it_all();

private:
    ScanService &scans() { return m_profile->session->scans(); }
    LivedTime now() const { return LivedTime::now(m_profile->clock); }
    Scan scanIn(int days) const
    {
        return {.time = LivedTime::at(m_profile->clock.instant.addDays(days), m_profile->clock.place)};
    }
    QList<CheckIn> checkIns()
    {
        return await(m_profile->queue.run(
                         [this] { return m_profile->session->profile().store().checkIns().page({}, 100); }))
            .value();
    }

    std::unique_ptr<OpenedSession> m_profile;
};

void TestScanService::a_day_has_one_answer_however_often_it_is_given()
{
    const auto first = scans().answer(now(), 3); // twice, before the first is stored: a double tap
    const auto second = scans().answer(now(), 3);
    QVERIFY(await(first) && await(second));
    QCOMPARE(checkIns().size(), 1);
    m_profile->clock.instant = m_profile->clock.instant.addSecs(3600);
    QVERIFY(await(scans().answer(now(), 8)));
    QCOMPARE(checkIns().size(), 1);
    QCOMPARE(checkIns().first().answers.value(MeasureId::ScanWorry), 8);
    m_profile->clock.instant = m_profile->clock.instant.addDays(1);
    QVERIFY(await(scans().answer(now(), 2)));
    QCOMPARE(checkIns().size(), 2);
    QVERIFY(!await(scans().answer(now(), 11)));
}

void TestScanService::an_answer_of_a_full_check_in_is_replaced_in_it()
{
    const CheckIn full{{}, now(), {{MeasureId::Mood, 4}, {MeasureId::ScanWorry, 3}}, {}, u"note"_s};
    QVERIFY(await(m_profile->session->checkIns().add(full)));
    QVERIFY(await(scans().answer(now(), 7)));
    QCOMPARE(checkIns().size(), 1);
    QCOMPARE(checkIns().first().answers.value(MeasureId::ScanWorry), 7);
    QCOMPARE(checkIns().first().note, u"note"_s);
}

void TestScanService::taking_back_takes_the_last_answer_and_gives_it_back()
{
    const QDate today = now().wallClock().date();
    const QMap<MeasureId, int> morning{{MeasureId::Mood, 4}, {MeasureId::ScanWorry, 3}};
    QVERIFY(await(m_profile->session->checkIns().add({{}, now(), morning, {}, {}})));
    m_profile->clock.instant = m_profile->clock.instant.addSecs(3600);
    QVERIFY(await(m_profile->session->checkIns().add({{}, now(), {{MeasureId::ScanWorry, 5}}, {}, {}})));
    // The later one held nothing else and is gone; the one of the morning stays.
    const auto later = await(scans().takeBack(today));
    QVERIFY(later && *later);
    QCOMPARE(checkIns().size(), 1);
    QCOMPARE(checkIns().first().answers, morning);
    QCOMPARE(await(scans().book())->worryOn(today), 3);
    // Then that of the morning, and nothing besides it.
    const auto former = await(scans().takeBack(today));
    QVERIFY(former && *former);
    QCOMPARE(checkIns().first().answers, (QMap<MeasureId, int>{{MeasureId::Mood, 4}}));
    QVERIFY(!*await(scans().takeBack(today)));
    // What was changed in it since stays as it is given back.
    const CheckInId id = checkIns().first().id;
    QVERIFY(await(m_profile->session->checkIns().answer(id, MeasureId::Mood, 2)));
    QVERIFY(await(scans().giveBack(**former)));
    QCOMPARE(checkIns().first().answers,
             (QMap<MeasureId, int>{{MeasureId::Mood, 2}, {MeasureId::ScanWorry, 3}}));
    QVERIFY(await(scans().giveBack(**later)));
    QCOMPARE(checkIns().size(), 2);
    QCOMPARE(await(scans().book())->worryOn(today), 5);
}

void TestScanService::the_first_list_comes_once()
{
    auto &list = m_profile->session->scanChecklist();
    const FirstChecklist first{false, {{.part = ChecklistPart::Ask, .body = u"When?"_s}}};
    const auto items = await(list.items(ScanId(1), first));
    QCOMPARE(items->size(), 1);
    QVERIFY(await(list.remove(items->first().id)));
    QVERIFY(await(list.items(ScanId(1), first))->isEmpty()); // an empty list is a list
}

void TestScanService::a_letter_for_the_next_scan_is_read_at_the_first_and_at_no_later_one()
{
    QVERIFY(await(scans().saveLetter({{}, now(), std::nullopt, u"Dear me"_s})));
    QVERIFY(await(scans().save(scanIn(-30))));
    QVERIFY(await(scans().save(scanIn(60))));
    const auto next = await(scans().save(scanIn(30))); // added later, and before the other
    const auto letterOn = [&](int days) {
        m_profile->clock.instant = m_profile->clock.instant.addDays(days);
        const auto book = await(scans().book());
        const QDate today = now().wallClock().date();
        const auto scan = book->nextFrom(today);
        return scan ? book->letterFor(*scan, today) : std::nullopt;
    };
    QVERIFY(letterOn(0));
    QVERIFY(!letterOn(0)->scan); // it waits, should an earlier one be added
    QCOMPARE(letterOn(30)->scan, *next);
    QVERIFY(!letterOn(5));  // on the way to the later one
    QVERIFY(!letterOn(25)); // and on its day
    QCOMPARE(await(scans().book())->letters.first().scan, *next);
}

void TestScanService::the_book_holds_it_all()
{
    const auto scan = await(scans().save(scanIn(-3)));
    QVERIFY(await(scans().answer(now(), 6)));
    QVERIFY(await(scans().savePlan(*scan, {.companion = u"Sam"_s})));
    QVERIFY(await(scans().helped(*scan, {u"breathing"_s, u"muscles"_s})));
    const auto walk = await(scans().addComfort(u"A walk"_s));
    QVERIFY(await(scans().saveHelped(*scan, {{*walk, 2}})));
    const auto book = await(scans().book());
    QVERIFY(book);
    QCOMPARE(book->scans.size(), 1);
    QCOMPARE(book->worryOn(now().wallClock().date()), 6);
    QCOMPARE(book->items.size(), 3);
    QVERIFY(book->planned.contains(*scan));
    QVERIFY(book->lookedBack.contains(*scan));
    QVERIFY(await(scans().plan(*scan))->own);
    const auto other = await(scans().save(scanIn(90)));
    const auto prefilled = await(scans().plan(*other));
    QVERIFY(!prefilled->own);
    QCOMPARE(prefilled->plan.companion, u"Sam"_s);
}

QTEST_GUILESS_MAIN(TestScanService)
#include "tst_ScanService.moc"
