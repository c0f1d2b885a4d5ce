#include "Brief/BriefSteps.h"
#include "app/AppTests.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace trenddata;
using namespace briefsteps;

/// One page for a visit, driven through the screens: what is on it, what is not, and where it goes.
class BriefScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void its_numbers_are_those_of_the_database();
    void a_number_leads_to_its_entries();
    void a_symptom_that_stays_has_a_line_of_its_own();
    void a_line_is_taken_out_and_put_back();
    void questions_are_kept_as_they_are_typed();
    void an_appointment_brings_its_questions_and_its_day();
    void since_a_day_since_the_last_scan();
    void treatment_changes_and_people_are_on_it();
    void what_was_chosen_outlives_the_app();
};

void BriefScreens::its_numbers_are_those_of_the_database()
{
    RunningApp app;
    QList<Given> given;
    for (int ago = 40; ago >= 0; --ago) // 12 of them before the four weeks
        given.append({kToday.addDays(-ago),
                      QTime(8, 0),
                      {{MeasureId::Pain, ago % 11}, {MeasureId::Mood, 1 + ago % 5}}});
    QVERIFY(!app.makeProfile().isEmpty());
    QVERIFY(add(app.folder(), *app.clock, *app.uptime, given));
    int count = 0;
    double sum = 0;
    DO(app.change([&](Store &store) -> Result<void> { // as the database has it, counted by hand
        const auto checkIns = store.checkIns().between(QDate(2026, 2, 15), kToday);
        if (!checkIns)
            return std::unexpected(checkIns.error());
        for (const CheckIn &checkIn : *checkIns) {
            ++count;
            sum += checkIn.answers.value(MeasureId::Pain);
        }
        return {};
    }));
    QCOMPARE(count, 28);
    const QString expected = u"%1 of 10 on average, from 0"_s.arg(QLocale().toString(sum / count, 'f', 1));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    DO(seeLine(app, u"measure/3"_s));
    const QString line = lineOf(app, u"measure/3"_s);
    QVERIFY2(line.startsWith(expected), qPrintable(line));
    QVERIFY2(line.contains(u"28 check-ins"_s), qPrintable(line));
    const QString page = written(app);
    QVERIFY2(page.contains(expected), qPrintable(page));
    QVERIFY(page.contains(u"28 check-ins"_s));
    QVERIFY(app.opened().brief()->text().contains(u"- Pain: "_s + line));
}

void BriefScreens::a_number_leads_to_its_entries()
{
    RunningApp app;
    QList<Given> given;
    for (int ago = 30; ago >= 0; ago -= 3)
        given.append({kToday.addDays(-ago), QTime(8, 0), {{MeasureId::Pain, ago % 11}}});
    given.append({kToday, QTime(9, 0), {{MeasureId::Energy, 3}}}); // counted in no pain
    DO(startWith(app, given));
    DO(seeLine(app, u"measure/3"_s));
    DO(pressAt(app, u"source"_s, u"measure/3"_s));
    DO(app.read(u"entryCount"_s, u"10 answers"_s)); // 27 days ago to today; the one of 30 days ago is before
    QVERIFY(lineOf(app, u"measure/3"_s).contains(u"10 check-ins"_s));
    QCOMPARE(app.opened().brief()->entries()->rowCount(), 10);
    DO(app.read(u"entry0"_s, u"Sunday 15 February 2026"_s));
    DO(app.read(u"entry0"_s, u"5 of 10"_s));
    DO(app.press(u"entry0"_s));
    DO(app.see(u"checkInScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"briefEntriesScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"briefScreen"_s));
}

void BriefScreens::a_symptom_that_stays_has_a_line_of_its_own()
{
    RunningApp app;
    QList<Given> given;
    for (int ago = 15; ago >= 0; --ago) {
        given.append({kToday.addDays(-ago), QTime(8, 0), {{MeasureId::Pain, ago == 4 ? 0 : 3}}});
        if (ago < 10)
            given.append({kToday.addDays(-ago), QTime(9, 0), {{MeasureId::Nausea, 2}}}); // not yet two weeks
    }
    DO(startWith(app, given));
    DO(seeLine(app, u"stays/3"_s));
    QCOMPARE(lineOf(app, u"stays/3"_s),
             u"Pain was noted on 15 of the last 16 days, since 27 February 2026."_s);
    QVERIFY(written(app).contains(u"15 of the last 16 days"_s));
    for (const BriefLine &line : app.opened().brief()->lines())
        QVERIFY2(line.item.key == u"stays/3"_s || !line.item.key.startsWith(u"stays/"_s),
                 qPrintable(line.item.key));
    DO(pressAt(app, u"source"_s, u"stays/3"_s));
    DO(app.read(u"entryCount"_s, u"16 answers"_s));
}

void BriefScreens::a_line_is_taken_out_and_put_back()
{
    RunningApp app;
    QList<Given> given;
    for (int ago = 9; ago >= 0; --ago)
        given.append({kToday.addDays(-ago), QTime(8, 0), {{MeasureId::Pain, ago}, {MeasureId::Energy, 3}}});
    DO(startWith(app, given));
    DO(seeLine(app, u"measure/3"_s));
    QVERIFY(written(app).contains(u"Pain"_s));
    QVERIFY(written(app).contains(u"Energy"_s));
    DO(app.read(u"briefRoom"_s, u"2 lines are on the page."_s));
    DO(pressAt(app, u"line"_s, u"measure/3"_s));
    DO(app.read(u"briefRoom"_s, u"1 line is on the page."_s));
    QVERIFY(!written(app).contains(u"Pain"_s));
    QVERIFY(!app.opened().brief()->text().contains(u"Pain"_s));
    QVERIFY(written(app).contains(u"Energy"_s));
    // It is still there to be put back.
    DO(pressAt(app, u"line"_s, u"measure/3"_s));
    DO(app.read(u"briefRoom"_s, u"2 lines are on the page."_s));
    QVERIFY(written(app).contains(u"Pain"_s));
}

void BriefScreens::questions_are_kept_as_they_are_typed()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"makeBrief"_s));
    DO(ready(app));
    QVERIFY(!app.opened().brief()->hasAny());
    DO(app.press(u"addQuestion"_s));
    DO(app.typeInto(u"question0Field"_s, u"May I fly?"_s));
    DO(app.press(u"addQuestion"_s));
    DO(app.typeInto(u"question1Field"_s, u"What about the liver?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(app.opened().brief()->rowCount(), 2, 15'000);
    QVERIFY(written(app).contains(u"May I fly?"_s));
    app.session().lock(); // and one that was only begun
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(toBrief(app));
    QTRY_COMPARE_WITH_TIMEOUT(app.opened().brief()->rowCount(), 2, 15'000);
    DO(app.read(u"question1Field"_s, u"What about the liver?"_s));
    DO(app.press(u"removeQuestion0"_s));
    QTRY_COMPARE_WITH_TIMEOUT(app.opened().brief()->rowCount(), 1, 15'000);
    QVERIFY(!written(app).contains(u"fly"_s));
    for (int more = 1; more < brief::kMostQuestions; ++more)
        app.opened().brief()->questions()->add();
    QVERIFY(!app.opened().brief()->questions()->takesMore());
}

void BriefScreens::since_a_day_since_the_last_scan()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    QList<Given> given;
    for (int ago = 50; ago >= 0; --ago)
        given.append(
            {kToday.addDays(-ago), QTime(8, 0), {{MeasureId::Pain, 4}, {MeasureId::ScanWorry, ago % 9}}});
    QVERIFY(add(app.folder(), *app.clock, *app.uptime, given));
    DO(app.change([&](Store &store) -> Result<void> {
        const auto noon = LivedTime::whenClockShowed(QDate(2026, 2, 2), QTime(12, 0), app.clock->zone());
        return store.scans()
            .add(Scan{.kind = ScanKind::Ct,
                      .time = noon.first(),
                      .resultDay = QDate(2026, 2, 6),
                      .outcome = ScanOutcome::Stable})
            .transform([](ScanId) {});
    }));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    DO(app.read(u"briefSpan"_s, u"15 February 2026 to 14 March 2026"_s));
    QCOMPARE(rowOf(app, u"scan/1/worry"_s), -1); // its season was over
    DO(app.press(u"since1"_s));
    DO(app.read(u"briefSpan"_s, u"2 February 2026 to 14 March 2026"_s));
    DO(seeLine(app, u"scan/1/worry"_s));
    QVERIFY(lineOf(app, u"measure/3"_s).contains(u"41 check-ins"_s));
    // From 26 January (47 days ago, 2) to 7 February (35 ago, 8): highest, 8, first on 29 January.
    const QString worry = lineOf(app, u"scan/1/worry"_s);
    QVERIFY2(worry.contains(u"highest on 29 January 2026, at 8 of 10"_s), qPrintable(worry));
    QVERIFY2(worry.contains(u"Answered on 13 days."_s), qPrintable(worry));
    QVERIFY(lineOf(app, u"scan/1"_s).contains(u"Result as I understood it: Stable."_s));
    DO(pressAt(app, u"source"_s, u"scan/1/worry"_s));
    DO(app.read(u"entryCount"_s, u"13 answers"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"since3"_s));
    DO(app.press(u"day9"_s));
    DO(app.read(u"briefSpan"_s, u"9 February 2026 to 14 March 2026"_s));
    DO(app.hand().wait(u"34 check-ins"_s,
                       [&] { return lineOf(app, u"measure/3"_s).contains(u"34 check-ins"_s); }));
}

void BriefScreens::treatment_changes_and_people_are_on_it()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([](Store &store) -> Result<void> {
        TreatmentCycle tablets;
        tablets.name = u"Tablets"_s;
        tablets.first = QDate(2026, 1, 5);
        tablets.holds = {{QDate(2026, 2, 20), 7, u"Low white cells"_s}};
        tablets.last = QDate(2026, 3, 10);
        tablets.reason = u"The scan said so"_s;
        if (auto kept = store.treatments().add(tablets); !kept)
            return std::unexpected(kept.error());
        const QList<TreatmentNote> notes{
            {.name = u"Ondansetron"_s, .detail = u"8 mg"_s, .first = QDate(2026, 3, 1)},
            {.name = u"Aspirin"_s, .first = QDate(2020, 1, 1)}};
        for (const TreatmentNote &note : notes) {
            if (auto kept = store.treatments().put(note); !kept)
                return std::unexpected(kept.error());
        }
        if (auto kept = store.treatments().put(TreatmentFact{TreatmentTopic::Receptors, u"ER positive"_s});
            !kept)
            return kept;
        for (const auto &[name, role] :
             {std::pair(u"Dr. Osei"_s, ContactRole::Oncologist), std::pair(u"Sam"_s, ContactRole::Friend)}) {
            Contact contact;
            contact.name = name;
            contact.role = role;
            if (auto kept = store.contacts().add(contact); !kept)
                return std::unexpected(kept.error());
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    DO(seeAny(app));
    const QString page = written(app);
    for (const QString &said : {u"20 February 2026: Tablets held for 7 days. Low white cells"_s,
                                u"10 March 2026: Tablets ended. The scan said so"_s,
                                u"1 March 2026: New medicine, Ondansetron. 8 mg"_s, u"Dr. Osei"_s})
        QVERIFY2(page.contains(said), qPrintable(said + u'\n' + page));
    for (const QString &unasked : {u"Aspirin"_s, u"ER positive"_s, u"Sam"_s, u"Tablets began"_s})
        QVERIFY2(!page.contains(unasked), qPrintable(unasked));
    DO(pressAt(app, u"line"_s, u"fact/2"_s));
    DO(seeWritten(app, u"Receptors: ER positive"_s));
    DO(pressAt(app, u"source"_s, u"fact/2"_s));
    DO(app.see(u"treatmentsScreen"_s));
    DO(app.press(u"back"_s));
    DO(pressAt(app, u"source"_s, u"contact/1"_s));
    DO(app.see(u"contactScreen"_s));
}

void BriefScreens::an_appointment_brings_its_questions_and_its_day()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([](Store &store) -> Result<void> {
        const auto at = [](int days) {
            return LivedTime::at(QDateTime(kToday.addDays(days), QTime(9, 0), QTimeZone::utc()),
                                 QTimeZone::utc());
        };
        if (auto before = store.visits().add(Visit{.who = u"Dr. Osei"_s, .time = at(-10)}); !before)
            return std::unexpected(before.error());
        const auto next = store.visits().add(Visit{.who = u"Dr. Osei"_s, .time = at(2)});
        if (!next)
            return std::unexpected(next.error());
        return store.visitQuestions().add(*next, u"May I swim?"_s).transform([](VisitQuestionId) {});
    }));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    DO(seeWritten(app, u"May I swim?"_s));
    DO(app.press(u"since2"_s));
    DO(app.read(u"briefSpan"_s, u"4 March 2026 to 14 March 2026"_s));
    const QString key = brief::keyOfQuestion(u"May I swim?"_s);
    DO(pressAt(app, u"line"_s, key));
    DO(seeUnwritten(app, u"May I swim?"_s));
}

void BriefScreens::what_was_chosen_outlives_the_app()
{
    RunningApp app;
    QList<Given> given;
    for (int ago = 9; ago >= 0; --ago)
        given.append({kToday.addDays(-ago), QTime(8, 0), {{MeasureId::Pain, ago}, {MeasureId::Energy, 3}}});
    DO(startWith(app, given));
    DO(seeLine(app, u"measure/3"_s));
    DO(pressAt(app, u"line"_s, u"measure/3"_s));
    DO(app.press(u"since3"_s));
    DO(app.press(u"day9"_s));
    DO(app.seeGone(u"sheetDays"_s));
    DO(app.press(u"saveBrief"_s));
    DO(app.press(u"paper1"_s));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    DO(app.read(u"briefSpan"_s, u"9 February 2026"_s));
    DO(seeLine(app, u"measure/3"_s));
    QVERIFY(!written(app).contains(u"Pain"_s));
    QVERIFY(written(app).contains(u"Energy"_s));
    QCOMPARE(app.opened().brief()->paper(), 1);
}

ALONGSIDE_APP_TEST(BriefScreens)
#include "tst_BriefScreens.moc"
