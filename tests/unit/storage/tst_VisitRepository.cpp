#include "storage/VisitRepository.h"

#include "StoreFile.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Visits and the questions for them, in a store.
class TestVisitRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keeps_what_was_given();
    void replaces_all_of_it();
    void what_cannot_be_is_refused();
    void what_is_not_there_says_so();
    void all_are_in_order_of_their_time();
    void whom_it_is_with_is_called_as_the_care_team_calls_them();
    void a_scan_that_is_erased_leaves_the_visit();
    void the_bin_hides_one_and_gives_it_back();
    void the_bin_is_emptied_of_what_is_old();

    void a_question_keeps_all_of_it();
    void questions_that_cannot_be_are_refused();
    void questions_are_put_in_order_among_those_of_their_visit();
    void a_question_goes_to_another_visit();
    void a_visit_in_the_bin_leaves_its_questions_for_later();
    void the_bin_of_questions_keeps_their_place();

private:
    [[nodiscard]] VisitRepository &visits() { return m_store->visits(); }
    [[nodiscard]] VisitQuestionRepository &questions() { return m_store->visitQuestions(); }
    static Visit visitOn(QDate day, const char *zone = "Europe/Berlin")
    {
        return {.time = LivedTime::onClock(day, QTime(10, 30), QTimeZone(zone))};
    }
    VisitId added(const Visit &visit) { return visits().add(visit).value_or(VisitId{}); }
    VisitQuestionId asked(std::optional<VisitId> visit, const QString &body)
    {
        return questions().add(visit, body).value_or(VisitQuestionId{});
    }
    QStringList bodies(std::optional<VisitId> visit)
    {
        QStringList bodies;
        for (const VisitQuestion &question : questions().all().value_or(QList<VisitQuestion>())) {
            if (question.visit == visit)
                bodies += question.body;
        }
        return bodies;
    }

    std::unique_ptr<Store> m_store;
};

void TestVisitRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestVisitRepository::keeps_what_was_given()
{
    const auto contact = m_store->contacts().add({.name = u"Dr. Amara Osei"_s});
    const auto scan = m_store->scans().add({.time = visitOn(QDate(2026, 3, 20)).time});
    QVERIFY(contact && scan);
    Visit visit = visitOn(QDate(2026, 3, 23));
    visit.contact = *contact;
    visit.who = u"Dr. Amara Osei"_s;
    visit.about = u"Results"_s;
    visit.hasTime = false;
    visit.minutes = 2 * visit::kMinutesOfDay;
    visit.scan = *scan;
    visit.place = u"1 Main Street\nSpringfield"_s;
    visit.preparation = u"Nothing to eat"_s;
    visit.companion = u"Sam"_s;
    visit.note = u"Ring twice."_s;
    visit.calendarUid = u"abc@example.org"_s;
    visit.id = added(visit);
    QCOMPARE(*visits().find(visit.id), visit);
    QCOMPARE(*visits().all(), QList{visit});
}

void TestVisitRepository::replaces_all_of_it()
{
    Visit visit = visitOn(QDate(2026, 3, 23));
    visit.who = u"The dentist"_s;
    const VisitId id = added(visit);
    Visit moved = visitOn(QDate(2026, 4, 2), "America/New_York");
    moved.id = id;
    moved.about = u"A check"_s;
    moved.minutes = 45;
    QVERIFY(visits().update(moved));
    QCOMPARE(*visits().all(), QList{moved});
}

void TestVisitRepository::what_cannot_be_is_refused()
{
    Visit visit = visitOn(QDate(2026, 3, 23));
    visit.who = QString(visit::kLongestLine + 1, u'x');
    QCOMPARE(visits().add(visit).error().code, ErrorCode::InvalidValue);
    visit.who.clear();
    visit.contact = ContactId{77};
    QCOMPARE(visits().add(visit).error().code, ErrorCode::Conflict);
    QVERIFY(visits().all()->isEmpty());
}

void TestVisitRepository::what_is_not_there_says_so()
{
    Visit visit = visitOn(QDate(2026, 3, 23));
    visit.id = VisitId{7};
    QCOMPARE(visits().update(visit).error().code, ErrorCode::NotFound);
    QCOMPARE(visits().find(VisitId{7}).error().code, ErrorCode::NotFound);
    QCOMPARE(visits().moveToBin(VisitId{7}, QDateTime::currentDateTimeUtc()).error().code,
             ErrorCode::NotFound);
    QCOMPARE(visits().restore(VisitId{7}).error().code, ErrorCode::NotFound);
    QCOMPARE(visits().erase(VisitId{7}).error().code, ErrorCode::NotFound);
    QCOMPARE(questions().setAsked(VisitQuestionId{7}, true).error().code, ErrorCode::NotFound);
    QCOMPARE(questions().move(VisitQuestionId{7}, 1).error().code, ErrorCode::NotFound);
    QCOMPARE(questions().attach(VisitQuestionId{7}, std::nullopt).error().code, ErrorCode::NotFound);
}

// By the instant: where it is later by the clock it can be earlier.
void TestVisitRepository::all_are_in_order_of_their_time()
{
    const VisitId berlin = added(visitOn(QDate(2026, 3, 23)));
    const VisitId auckland = added(visitOn(QDate(2026, 3, 23), "Pacific/Auckland"));
    const VisitId before = added(visitOn(QDate(2026, 3, 1)));
    const auto all = visits().all();
    QVERIFY(all);
    QCOMPARE((QList{all->at(0).id, all->at(1).id, all->at(2).id}), (QList{before, auckland, berlin}));
}

void TestVisitRepository::whom_it_is_with_is_called_as_the_care_team_calls_them()
{
    Contact person{.name = u"Dr. Osei"_s};
    person.id = *m_store->contacts().add(person);
    Visit visit = visitOn(QDate(2026, 3, 23));
    visit.who = person.name;
    visit.contact = person.id;
    visit.id = added(visit);

    person.name = u"Amara"_s;
    QVERIFY(m_store->contacts().update(person));
    QCOMPARE(visits().find(visit.id)->who, u"Amara"_s);

    QVERIFY(m_store->contacts().moveToBin(person.id, QDateTime::currentDateTimeUtc()));
    QCOMPARE(visits().find(visit.id)->who, u"Dr. Osei"_s);
    QVERIFY(!visits().find(visit.id)->contact);
    QVERIFY(m_store->contacts().restore(person.id));
    QCOMPARE(visits().find(visit.id)->contact, std::optional(person.id));

    QVERIFY(m_store->contacts().erase(person.id));
    QCOMPARE(visits().find(visit.id)->who, u"Dr. Osei"_s);
}

void TestVisitRepository::a_scan_that_is_erased_leaves_the_visit()
{
    const auto scan = m_store->scans().add({.time = visitOn(QDate(2026, 3, 20)).time});
    QVERIFY(scan);
    Visit visit = visitOn(QDate(2026, 3, 23));
    visit.scan = *scan;
    visit.id = added(visit);
    QVERIFY(m_store->scans().erase(*scan));
    visit.scan.reset();
    QCOMPARE(*visits().all(), QList{visit});
}

void TestVisitRepository::the_bin_hides_one_and_gives_it_back()
{
    const QDateTime now(QDate(2026, 3, 14), QTime(9, 0), QTimeZone::UTC);
    const VisitId id = added(visitOn(QDate(2026, 3, 23)));
    QVERIFY(visits().moveToBin(id, now));
    QVERIFY(visits().all()->isEmpty());
    QCOMPARE(visits().bin()->size(), 1);
    QCOMPARE(visits().moveToBin(id, now).error().code, ErrorCode::NotFound);
    QVERIFY(visits().restore(id));
    QCOMPARE(visits().all()->size(), 1);
    QVERIFY(visits().bin()->isEmpty());
}

void TestVisitRepository::the_bin_is_emptied_of_what_is_old()
{
    const QDateTime now(QDate(2026, 3, 14), QTime(9, 0), QTimeZone::UTC);
    const VisitId old = added(visitOn(QDate(2026, 3, 23)));
    const VisitId recent = added(visitOn(QDate(2026, 3, 23)));
    QVERIFY(visits().moveToBin(old, now.addDays(-31)));
    QVERIFY(visits().moveToBin(recent, now));
    QCOMPARE(visits().eraseBinnedBefore(now.addDays(-30)).value_or(0), 1);
    QCOMPARE(visits().bin()->size(), 1);
    QCOMPARE(visits().bin()->first().id, recent);
}

void TestVisitRepository::a_question_keeps_all_of_it()
{
    const VisitId visit = added(visitOn(QDate(2026, 3, 23)));
    const VisitQuestionId id = asked(visit, u"  What\n is next? "_s);
    QVERIFY(questions().setAnswer(id, u"Wait.\nThen a scan."_s));
    QVERIFY(questions().setAsked(id, true));
    const VisitQuestion kept{.id = id,
                             .visit = visit,
                             .body = u"What is next?"_s,
                             .answer = u"Wait.\nThen a scan."_s,
                             .asked = true};
    QCOMPARE(*questions().all(), QList{kept});
    QVERIFY(questions().reword(id, u"And then?"_s));
    QCOMPARE(questions().all()->first().body, u"And then?"_s);
}

void TestVisitRepository::questions_that_cannot_be_are_refused()
{
    const QString tooLong(VisitQuestion::kLongest + 1, u'x');
    QCOMPARE(questions().add(std::nullopt, u" "_s).error().code, ErrorCode::InvalidValue);
    QCOMPARE(questions().add(std::nullopt, tooLong).error().code, ErrorCode::InvalidValue);
    const VisitQuestionId id = asked(std::nullopt, u"Why?"_s);
    QCOMPARE(questions().reword(id, {}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(questions().setAnswer(id, QString(VisitQuestion::kLongestAnswer + 1, u'x')).error().code,
             ErrorCode::InvalidValue);
    for (int count = 1; count < VisitQuestion::kMost; ++count)
        QVERIFY(questions().add(std::nullopt, u"Why?"_s));
    QCOMPARE(questions().add(std::nullopt, u"Why?"_s).error().code, ErrorCode::InvalidValue);
}

void TestVisitRepository::questions_are_put_in_order_among_those_of_their_visit()
{
    const VisitId visit = added(visitOn(QDate(2026, 3, 23)));
    const VisitQuestionId one = asked(visit, u"One"_s);
    asked(std::nullopt, u"Later 1"_s);
    asked(visit, u"Two"_s);
    asked(std::nullopt, u"Later 2"_s);
    const VisitQuestionId three = asked(visit, u"Three"_s);

    QVERIFY(questions().move(three, -1));
    QCOMPARE(bodies(visit), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
    QVERIFY(questions().move(one, 99));
    QCOMPARE(bodies(visit), (QStringList{u"Three"_s, u"Two"_s, u"One"_s}));
    QVERIFY(questions().move(one, -99));
    QCOMPARE(bodies(visit), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
    QCOMPARE(bodies(std::nullopt), (QStringList{u"Later 1"_s, u"Later 2"_s}));
    asked(visit, u"Four"_s);
    QCOMPARE(bodies(visit).last(), u"Four"_s);
}

void TestVisitRepository::a_question_goes_to_another_visit()
{
    const VisitId visit = added(visitOn(QDate(2026, 3, 23)));
    asked(visit, u"First"_s);
    const VisitQuestionId loose = asked(std::nullopt, u"Later"_s);
    QVERIFY(questions().attach(loose, visit));
    QCOMPARE(bodies(visit), (QStringList{u"First"_s, u"Later"_s}));
    QCOMPARE(questions().attach(loose, VisitId{77}).error().code, ErrorCode::Conflict);
    QVERIFY(questions().attach(loose, std::nullopt));
    QCOMPARE(bodies(std::nullopt), QStringList{u"Later"_s});
}

void TestVisitRepository::a_visit_in_the_bin_leaves_its_questions_for_later()
{
    const QDateTime now(QDate(2026, 3, 14), QTime(9, 0), QTimeZone::UTC);
    const VisitId visit = added(visitOn(QDate(2026, 3, 23)));
    asked(visit, u"Why?"_s);
    QVERIFY(visits().moveToBin(visit, now));
    QCOMPARE(bodies(std::nullopt), QStringList{u"Why?"_s});
    QVERIFY(visits().restore(visit));
    QCOMPARE(bodies(visit), QStringList{u"Why?"_s});
    QVERIFY(visits().erase(visit));
    QCOMPARE(bodies(std::nullopt), QStringList{u"Why?"_s});
}

void TestVisitRepository::the_bin_of_questions_keeps_their_place()
{
    const QDateTime now(QDate(2026, 3, 14), QTime(9, 0), QTimeZone::UTC);
    const VisitQuestionId one = asked(std::nullopt, u"One"_s);
    const VisitQuestionId two = asked(std::nullopt, u"Two"_s);
    QVERIFY(questions().moveToBin(one, now));
    QCOMPARE(bodies(std::nullopt), QStringList{u"Two"_s});
    QCOMPARE(questions().bin()->size(), 1);
    QVERIFY(questions().restore(one));
    QCOMPARE(bodies(std::nullopt), (QStringList{u"One"_s, u"Two"_s}));
    QVERIFY(questions().moveToBin(two, now.addDays(-31)));
    QCOMPARE(questions().eraseBinnedBefore(now.addDays(-30)).value_or(0), 1);
    QVERIFY(questions().erase(one));
    QVERIFY(questions().all()->isEmpty() && questions().bin()->isEmpty());
}

QTEST_GUILESS_MAIN(TestVisitRepository)
#include "tst_VisitRepository.moc"
