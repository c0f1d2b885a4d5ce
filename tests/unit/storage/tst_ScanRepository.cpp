#include "storage/ScanRepository.h"

#include "StoreFile.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Scans and everything that hangs on one, in a store.
class TestScanRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keeps_what_was_given();
    void replaces_all_of_it();
    void what_cannot_be_is_refused();
    void what_is_not_there_says_so();
    void all_are_in_order_of_their_days();
    void the_bin_hides_one_and_gives_it_back();
    void the_bin_is_emptied_of_what_is_old();
    void worry_is_a_mean_a_day_by_the_calendar_where_one_was();
    void worry_in_the_bin_does_not_count();
    void deleting_a_scan_leaves_the_answers();
    void a_plan_is_kept_for_its_scan_and_begins_the_next();
    void what_helped_is_kept_a_scan();
    void comforts_are_there_once_and_can_be_hidden();
    void letters_find_their_scan();
    void the_list_keeps_its_order_and_its_ticks_by_scan();
    void erasing_a_scan_takes_all_of_it_along();

private:
    [[nodiscard]] ScanRepository &scans() { return m_store->scans(); }
    static Scan scanOn(QDate day, QDate result = {})
    {
        const QTimeZone berlin("Europe/Berlin");
        return {.time = LivedTime::at(QDateTime(day, QTime(10, 30), berlin), berlin), .resultDay = result};
    }
    void answer(const QDateTime &at, int value, const char *zone = "Europe/Berlin")
    {
        const LivedTime time = LivedTime::at(at, QTimeZone(zone));
        QVERIFY(m_store->checkIns().add({{}, time, {{MeasureId::ScanWorry, value}}, {}, {}}));
    }

    std::unique_ptr<Store> m_store;
};

void TestScanRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestScanRepository::keeps_what_was_given()
{
    Scan scan = scanOn(QDate(2026, 3, 23), QDate(2026, 3, 27));
    scan.kind = ScanKind::Other;
    scan.name = u"Heart echo"_s;
    scan.hasTime = false;
    scan.outcome = ScanOutcome::Unsaid;
    scan.cancelled = true;
    scan.notLooking = true;
    scan.place = u"Northside"_s;
    scan.companion = u"Sam"_s;
    scan.note = u"Bring the disc."_s;
    const auto id = scans().add(scan);
    QVERIFY(id);
    scan.id = *id;
    QCOMPARE(*scans().find(*id), scan);
    QCOMPARE(*scans().all(), QList{scan});
}

void TestScanRepository::replaces_all_of_it()
{
    const auto id = scans().add(scanOn(QDate(2026, 3, 23), QDate(2026, 3, 27)));
    QVERIFY(id);
    Scan moved = scanOn(QDate(2026, 4, 2));
    moved.id = *id;
    moved.kind = ScanKind::Mri;
    QVERIFY(scans().update(moved));
    QCOMPARE(*scans().all(), QList{moved});
}

void TestScanRepository::what_cannot_be_is_refused()
{
    const auto refused = scans().add(scanOn(QDate(2026, 3, 23), QDate(2026, 3, 22)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
    QVERIFY(scans().all()->isEmpty());
}

void TestScanRepository::what_is_not_there_says_so()
{
    Scan absent = scanOn(QDate(2026, 3, 23));
    absent.id = ScanId(9);
    QCOMPARE(scans().find(ScanId(9)).error().code, ErrorCode::NotFound);
    QCOMPARE(scans().update(absent).error().code, ErrorCode::NotFound);
    QCOMPARE(scans().erase(ScanId(9)).error().code, ErrorCode::NotFound);
    QCOMPARE(scans().restore(ScanId(9)).error().code, ErrorCode::NotFound);
    QCOMPARE(scans().moveToBin(ScanId(9), QDateTime::currentDateTimeUtc()).error().code, ErrorCode::NotFound);
}

void TestScanRepository::all_are_in_order_of_their_days()
{
    for (const QDate day : {QDate(2026, 6, 1), QDate(1999, 1, 1), QDate(2026, 3, 1)})
        QVERIFY(scans().add(scanOn(day)));
    QList<QDate> days;
    const auto all = scans().all();
    for (const Scan &scan : *all)
        days += scan.day();
    QCOMPARE(days, (QList{QDate(1999, 1, 1), QDate(2026, 3, 1), QDate(2026, 6, 1)}));
}

void TestScanRepository::the_bin_hides_one_and_gives_it_back()
{
    const auto id = scans().add(scanOn(QDate(2026, 3, 23)));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(scans().moveToBin(*id, now));
    QVERIFY(!scans().moveToBin(*id, now));
    QVERIFY(scans().all()->isEmpty());
    QCOMPARE(scans().bin()->size(), 1);
    QVERIFY(scans().restore(*id));
    QVERIFY(scans().bin()->isEmpty());
    QCOMPARE(scans().all()->size(), 1);
}

void TestScanRepository::the_bin_is_emptied_of_what_is_old()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto old = scans().add(scanOn(QDate(2026, 3, 23)));
    const auto recent = scans().add(scanOn(QDate(2026, 3, 24)));
    QVERIFY(scans().moveToBin(*old, now.addDays(-31)));
    QVERIFY(scans().moveToBin(*recent, now.addDays(-29)));
    QCOMPARE(*scans().eraseBinnedBefore(now.addDays(-30)), 1);
    QCOMPARE(scans().bin()->first().id, *recent);
}

void TestScanRepository::worry_is_a_mean_a_day_by_the_calendar_where_one_was()
{
    // 23:30 UTC on the 12th is the 13th in Berlin, and still the 12th in New York.
    answer(QDateTime(QDate(2026, 3, 12), QTime(9, 0), QTimeZone::UTC), 4);
    answer(QDateTime(QDate(2026, 3, 12), QTime(23, 30), QTimeZone::UTC), 9);
    answer(QDateTime(QDate(2026, 3, 12), QTime(23, 30), QTimeZone::UTC), 7, "America/New_York");
    QVERIFY(m_store->checkIns().add(checkin::ofMood(
        LivedTime::at(QDateTime(QDate(2026, 3, 14), QTime(9, 0), QTimeZone::UTC), QTimeZone::UTC),
        *Mood::fromStep(3))));
    // The one lived last is last, whenever it was added.
    answer(QDateTime(QDate(2026, 3, 13), QTime(11, 0), QTimeZone::UTC), 1);
    answer(QDateTime(QDate(2026, 3, 13), QTime(10, 0), QTimeZone::UTC), 2);
    QCOMPARE(*scans().worry(), (QList<WorryDay>{{QDate(2026, 3, 12), 5.5, 7}, {QDate(2026, 3, 13), 4, 1}}));
}

void TestScanRepository::worry_in_the_bin_does_not_count()
{
    answer(QDateTime(QDate(2026, 3, 12), QTime(9, 0), QTimeZone::UTC), 4);
    const auto latest = m_store->checkIns().latest();
    QVERIFY(latest && *latest);
    QVERIFY(m_store->checkIns().moveToBin((*latest)->id, QDateTime::currentDateTimeUtc()));
    QVERIFY(scans().worry()->isEmpty());
}

void TestScanRepository::deleting_a_scan_leaves_the_answers()
{
    const auto id = scans().add(scanOn(QDate(2026, 3, 12)));
    answer(QDateTime(QDate(2026, 3, 12), QTime(9, 0), QTimeZone::UTC), 4);
    QVERIFY(scans().moveToBin(*id, QDateTime::currentDateTimeUtc()));
    QVERIFY(scans().erase(*id));
    QCOMPARE(scans().worry()->size(), 1);
}

void TestScanRepository::a_plan_is_kept_for_its_scan_and_begins_the_next()
{
    const auto first = scans().add(scanOn(QDate(2026, 1, 12)));
    const auto second = scans().add(scanOn(QDate(2026, 4, 12)));
    auto &plans = m_store->resultPlans();
    QVERIFY(!*plans.find(*first));
    QVERIFY(!*plans.last());
    const ResultPlan plan{ResultLook::Other, u"Sam"_s, u"By phone"_s, u"Dance"_s, u"Tea"_s, u"Ring Ana"_s};
    QVERIFY(plans.put(*second, {.companion = u"nobody"_s}));
    QVERIFY(plans.put(*first, plan));
    QCOMPARE(*plans.find(*first), plan);
    QCOMPARE((*plans.last())->companion, u"nobody"_s); // of the last scan, not the last plan written
    QVERIFY(plans.put(*second, {}));
    QVERIFY(!*plans.find(*second));
    QCOMPARE(*plans.last(), plan);
    QCOMPARE(*plans.planned(), QSet{*first});
    QCOMPARE(plans.put(ScanId(99), plan).error().code, ErrorCode::Conflict);
    QCOMPARE(plans.put(*first, {.how = QString(ResultPlan::kLongest + 1, u'x')}).error().code,
             ErrorCode::InvalidValue);
}

void TestScanRepository::what_helped_is_kept_a_scan()
{
    const auto scan = scans().add(scanOn(QDate(2026, 1, 12)));
    auto &comforts = m_store->comforts();
    const auto breathing = comforts.adoptTool(u"breathing"_s);
    const auto walk = comforts.adoptOwn(u"A walk"_s);
    QVERIFY(breathing && walk);
    const QMap<ComfortId, int> helped{{*breathing, 0}, {*walk, 3}};
    QVERIFY(comforts.putHelped(*scan, helped));
    QCOMPARE(*comforts.helped(*scan), helped);
    QVERIFY(comforts.putHelped(*scan, {{*walk, 2}}));
    QCOMPARE(*comforts.uses(), (QList<ComfortUse>{{*scan, QDate(2026, 1, 12), *walk, 2}}));
    QVERIFY(!m_store->save([&] { return comforts.putHelped(*scan, {{*walk, 4}}); }));
    QCOMPARE(comforts.helped(*scan)->value(*walk), 2); // nothing changed
    QVERIFY(scans().moveToBin(*scan, QDateTime::currentDateTimeUtc()));
    QVERIFY(comforts.uses()->isEmpty());
}

void TestScanRepository::comforts_are_there_once_and_can_be_hidden()
{
    auto &comforts = m_store->comforts();
    const auto walk = comforts.adoptOwn(u"A walk"_s);
    QCOMPARE(*comforts.adoptOwn(u"  a  WALK "_s), *walk);
    const auto tool = comforts.adoptTool(u"breathing"_s);
    QCOMPARE(*comforts.adoptTool(u"breathing"_s), *tool);
    QCOMPARE(*comforts.items(), (QList<Comfort>{{*tool, u"breathing"_s, {}}, {*walk, {}, u"A walk"_s}}));
    QVERIFY(comforts.hide(*walk));
    QVERIFY(!comforts.hide(*tool));
    QCOMPARE(comforts.items()->size(), 1);
    QCOMPARE(*comforts.adoptOwn(u"A walk"_s), *walk); // shown again
    QCOMPARE(comforts.items()->size(), 2);
    QVERIFY(!comforts.adoptOwn(u" "_s));
    // One that is taken off makes room for another.
    for (int count = 1; count < comfort::kMostOwn; ++count)
        QVERIFY(comforts.adoptOwn(u"Song %1"_s.arg(count)));
    QVERIFY(!comforts.adoptOwn(u"A bath"_s));
    QVERIFY(comforts.hide(*walk));
    QVERIFY(comforts.adoptOwn(u"A bath"_s));
    QVERIFY(!comforts.adoptOwn(u"A walk"_s));
}

void TestScanRepository::letters_find_their_scan()
{
    auto &letters = m_store->scanLetters();
    const LivedTime now = scanOn(QDate(2026, 1, 1)).time;
    const auto id = letters.put({{}, now, std::nullopt, u"Dear me"_s});
    QVERIFY(id);
    const auto scan = scans().add(scanOn(QDate(2026, 1, 12)));
    QVERIFY(letters.put({*id, now, *scan, u"Dear you"_s}));
    QCOMPARE(*letters.all(), (QList<ScanLetter>{{*id, now, *scan, u"Dear you"_s}}));
    QVERIFY(scans().erase(*scan));
    QVERIFY(!letters.all()->first().scan); // for the next one
    QVERIFY(letters.put({*id, now, std::nullopt, u"  "_s}));
    QVERIFY(letters.all()->isEmpty());
    QVERIFY(!letters.put({{}, now, std::nullopt, QString(ScanLetter::kLongest + 1, u'x')}));
}

void TestScanRepository::the_list_keeps_its_order_and_its_ticks_by_scan()
{
    auto &list = m_store->scanChecklist();
    const auto one = scans().add(scanOn(QDate(2026, 1, 12)));
    const auto other = scans().add(scanOn(QDate(2026, 4, 12)));
    const auto ask = list.add(ChecklistPart::Ask, u"When?"_s);
    const auto scarf = list.add(ChecklistPart::TakeAlong, u"A scarf"_s);
    const auto tea = list.add(ChecklistPart::TakeAlong, u" Tea "_s);
    QVERIFY(ask && scarf && tea);
    QVERIFY(list.tick(*one, *tea, true));
    QVERIFY(list.tick(*one, *tea, true));
    const QList<ChecklistItem> wanted{{*scarf, ChecklistPart::TakeAlong, u"A scarf"_s, false},
                                      {*tea, ChecklistPart::TakeAlong, u"Tea"_s, true},
                                      {*ask, ChecklistPart::Ask, u"When?"_s, false}};
    QCOMPARE(*list.items(*one), wanted);
    QVERIFY(!list.items(*other)->at(1).done);
    QVERIFY(list.remove(*tea));
    QCOMPARE(list.items(*one)->size(), 2);
    QVERIFY(list.putBack(wanted[1], *one));
    QVERIFY(list.items(*one)->at(1).done);
    QVERIFY(list.reword(*scarf, u"The blue scarf"_s));
    QCOMPARE(list.items(*one)->first().body, u"The blue scarf"_s);
    QVERIFY(!list.add(ChecklistPart::Ask, u"  "_s));
    QVERIFY(!list.reword(*scarf, QString(ChecklistItem::kLongest + 1, u'x')));
    QCOMPARE(list.remove(ChecklistItemId(99)).error().code, ErrorCode::NotFound);
}

void TestScanRepository::erasing_a_scan_takes_all_of_it_along()
{
    const auto scan = scans().add(scanOn(QDate(2026, 1, 12)));
    const auto walk = m_store->comforts().adoptOwn(u"A walk"_s);
    const auto line = m_store->scanChecklist().add(ChecklistPart::Ask, u"When?"_s);
    QVERIFY(m_store->resultPlans().put(*scan, {.companion = u"Sam"_s}));
    QVERIFY(m_store->comforts().putHelped(*scan, {{*walk, 3}}));
    QVERIFY(m_store->scanChecklist().tick(*scan, *line, true));
    QVERIFY(scans().erase(*scan));
    QVERIFY(m_store->resultPlans().planned()->isEmpty());
    QVERIFY(m_store->comforts().helped(*scan)->isEmpty());
    QVERIFY(!m_store->scanChecklist().items(*scan)->first().done);
    QCOMPARE(m_store->comforts().items()->size(), 1);
}

QTEST_GUILESS_MAIN(TestScanRepository)
#include "tst_ScanRepository.moc"
