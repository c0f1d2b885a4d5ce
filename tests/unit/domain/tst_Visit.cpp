#include "domain/VisitBook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// When a visit is over, and what of all visits is next.
class TestVisit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void one_with_a_time_is_over_two_hours_after_it_began();
    void one_of_a_day_is_over_with_that_day_where_it_is();
    void one_with_an_end_is_over_with_it();
    void a_length_that_is_none_is_refused();
    void too_many_words_are_refused_data();
    void too_many_words_are_refused();
    void visits_to_come_and_past_are_in_order();
    void nothing_is_next_when_all_is_over();
    void questions_are_for_one_visit_or_for_none();

private:
    static Visit visitAt(VisitId id, const QDateTime &wallClock)
    {
        return {.id = id, .time = LivedTime::at(wallClock, wallClock.timeZone())};
    }
};

namespace {

const QTimeZone kBerlin("Europe/Berlin");
const QTimeZone kAuckland("Pacific/Auckland");
const QDateTime kNow(QDate(2026, 3, 23), QTime(12, 0), QTimeZone::UTC); // 13:00 in Berlin

} // namespace

void TestVisit::one_with_a_time_is_over_two_hours_after_it_began()
{
    const Visit visit = visitAt(VisitId{1}, {QDate(2026, 3, 23), QTime(11, 1), kBerlin});
    QVERIFY(!visit::isOver(visit, kNow));
    QVERIFY(visit::isOver(visit, kNow.addSecs(60)));
}

void TestVisit::one_of_a_day_is_over_with_that_day_where_it_is()
{
    const Visit here{.time = visit::momentOf(QDate(2026, 3, 23), kBerlin), .hasTime = false};
    QVERIFY(!visit::isOver(here, kNow));
    QVERIFY(!visit::isOver(here, QDateTime(QDate(2026, 3, 23), QTime(23, 59), kBerlin)));
    QVERIFY(visit::isOver(here, QDateTime(QDate(2026, 3, 24), QTime(0, 0), kBerlin)));
    const Visit there{.time = visit::momentOf(QDate(2026, 3, 23), kAuckland), .hasTime = false};
    QVERIFY2(visit::isOver(there, kNow), "it is the 24th there");
    // The night in which an hour is left out has a noon all the same.
    QCOMPARE(visit::momentOf(QDate(2026, 3, 29), kBerlin).wallClock().time(), QTime(12, 0));
}

void TestVisit::one_with_an_end_is_over_with_it()
{
    Visit visit = visitAt(VisitId{1}, {QDate(2026, 3, 23), QTime(10, 0), kBerlin});
    visit.minutes = 180;
    QVERIFY(!visit::isOver(visit, kNow.addSecs(-1)));
    QVERIFY(visit::isOver(visit, kNow));
    const Visit days{.time = visit::momentOf(QDate(2026, 3, 21), kBerlin),
                     .hasTime = false,
                     .minutes = 3 * visit::kMinutesOfDay};
    QVERIFY2(!visit::isOver(days, kNow), "the 23rd is its third day");
    QVERIFY(visit::isOver(days, kNow.addDays(1)));
    QVERIFY(!visit::endOf(visitAt(VisitId{1}, kNow)));
}

void TestVisit::a_length_that_is_none_is_refused()
{
    Visit visit = visitAt(VisitId{1}, kNow);
    for (const int minutes : {-1, visit::kMostMinutes + 1}) {
        visit.minutes = minutes;
        QCOMPARE(visit::checked(visit).error().code, ErrorCode::InvalidValue);
    }
    visit.minutes = 50;
    QVERIFY(visit::checked(visit));
    visit.hasTime = false;
    QCOMPARE(visit::checked(visit).error().code, ErrorCode::InvalidValue);
}

void TestVisit::too_many_words_are_refused_data()
{
    QTest::addColumn<Visit>("visit");
    const Visit bare = visitAt(VisitId{1}, kNow);
    const auto with = [&bare](auto field, int length) {
        Visit visit = bare;
        visit.*field = QString(length, u'x');
        return visit;
    };
    QTest::newRow("whom") << with(&Visit::who, visit::kLongestLine + 1);
    QTest::newRow("what for") << with(&Visit::about, visit::kLongestLine + 1);
    QTest::newRow("who comes along") << with(&Visit::companion, visit::kLongestLine + 1);
    QTest::newRow("where") << with(&Visit::place, visit::kLongestPlace + 1);
    QTest::newRow("before it") << with(&Visit::preparation, visit::kLongestText + 1);
    QTest::newRow("notes") << with(&Visit::note, visit::kLongestText + 1);
    QTest::newRow("an identity") << with(&Visit::calendarUid, visit::kLongestUid + 1);
}

void TestVisit::too_many_words_are_refused()
{
    QFETCH(const Visit, visit);
    QCOMPARE(visit::checked(visit).error().code, ErrorCode::InvalidValue);
    Visit shorter = visit;
    for (auto field : {&Visit::who, &Visit::about, &Visit::companion, &Visit::place, &Visit::preparation,
                       &Visit::note, &Visit::calendarUid})
        (shorter.*field).chop(1);
    QVERIFY(visit::checked(shorter));
}

void TestVisit::visits_to_come_and_past_are_in_order()
{
    VisitBook book;
    for (const int day : {10, 20, 23, 25, 30})
        book.visits += visitAt(VisitId{day}, {QDate(2026, 3, day), QTime(12, 30), kBerlin});
    const auto idsOf = [](const QList<Visit> &visits) {
        QList<int> ids;
        for (const Visit &visit : visits)
            ids += int(visit.id);
        return ids;
    };
    QCOMPARE(idsOf(book.toCome(kNow)), (QList{23, 25, 30}));
    QCOMPARE(idsOf(book.past(kNow)), (QList{20, 10}));
    QCOMPARE(book.next(kNow)->id, VisitId{23});
    QCOMPARE(book.find(VisitId{25})->id, VisitId{25});
    QVERIFY(!book.find(VisitId{26}));
}

void TestVisit::nothing_is_next_when_all_is_over()
{
    VisitBook book;
    QVERIFY(!book.next(kNow));
    book.visits += visitAt(VisitId{1}, kNow.addDays(-1));
    QVERIFY(!book.next(kNow));
    QVERIFY(book.toCome(kNow).isEmpty());
}

void TestVisit::questions_are_for_one_visit_or_for_none()
{
    VisitBook book;
    book.questions = {{.id = VisitQuestionId{1}, .body = u"Later"_s},
                      {.id = VisitQuestionId{2}, .visit = VisitId{7}, .body = u"First"_s},
                      {.id = VisitQuestionId{3}, .visit = VisitId{8}, .body = u"Other"_s},
                      {.id = VisitQuestionId{4}, .visit = VisitId{7}, .body = u"Second"_s}};
    QCOMPARE(book.questionsFor(std::nullopt), QList{book.questions[0]});
    QCOMPARE(book.questionsFor(VisitId{7}), (QList{book.questions[1], book.questions[3]}));
    QCOMPARE(book.findQuestion(VisitQuestionId{3}), std::optional(book.questions[2]));
}

QTEST_GUILESS_MAIN(TestVisit)
#include "tst_Visit.moc"
