#include "services/VisitService.h"

#include "support/OpenedSession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// What the screens around visits stand on.
class TestVisitService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_profile = std::make_unique<OpenedSession>(); }
    void the_book_has_visits_questions_and_scans();
    void many_visits_are_added_together_or_not_at_all();
    void what_was_added_is_taken_back();
    void answers_are_kept_together();
    void the_bin_forgets_after_30_days();

private:
    VisitService &visits() { return m_profile->session->visits(); }
    VisitBook book() { return await(visits().book()).value(); }
    Visit visitIn(int days) const
    {
        return {.time = LivedTime::at(m_profile->clock.instant.addDays(days), m_profile->clock.place)};
    }

    std::unique_ptr<OpenedSession> m_profile;
};

void TestVisitService::the_book_has_visits_questions_and_scans()
{
    const auto scan = await(m_profile->session->scans().save({.time = visitIn(3).time}));
    QVERIFY(scan);
    Visit visit = visitIn(5);
    visit.scan = *scan;
    const auto id = await(visits().save(visit));
    QVERIFY(id);
    QVERIFY(await(visits().addQuestion(*id, u"What now?"_s)));
    QVERIFY(await(visits().addQuestion(std::nullopt, u"Later?"_s)));

    visit.id = *id;
    QCOMPARE(book().visits, QList{visit});
    QCOMPARE(book().scans.size(), 1);
    QCOMPARE(book().questionsFor(*id).size(), 1);
    QCOMPARE(book().questionsFor(std::nullopt).size(), 1);

    visit.about = u"Results"_s;
    QCOMPARE(await(visits().save(visit)).value_or(VisitId{}), *id);
    QCOMPARE(book().visits, QList{visit});
}

void TestVisitService::many_visits_are_added_together_or_not_at_all()
{
    Visit wrong = visitIn(2);
    wrong.about = QString(visit::kLongestLine + 1, u'x');
    QVERIFY(!await(visits().addAll({visitIn(1), wrong})));
    QVERIFY(book().visits.isEmpty());
    QCOMPARE(await(visits().addAll({visitIn(1), visitIn(2)})).value().size(), 2);
    QCOMPARE(book().visits.size(), 2);
}

void TestVisitService::what_was_added_is_taken_back()
{
    QVERIFY(await(visits().save(visitIn(9))));
    auto ids = await(visits().addAll({visitIn(1), visitIn(2)}));
    QVERIFY(ids);
    QVERIFY(await(visits().erase(ids->first())));
    QVERIFY(await(visits().eraseAll(*ids)));
    QCOMPARE(book().visits.size(), 1);
}

void TestVisitService::answers_are_kept_together()
{
    const auto one = await(visits().addQuestion(std::nullopt, u"One?"_s));
    const auto two = await(visits().addQuestion(std::nullopt, u"Two?"_s));
    QVERIFY(one && two);
    const QString tooLong(VisitQuestion::kLongestAnswer + 1, u'x');
    QVERIFY(!await(visits().saveAnswers({{*one, u"Yes"_s}, {*two, tooLong}})));
    QVERIFY(book().questions.first().answer.isEmpty());
    QVERIFY(await(visits().saveAnswers({{*one, u"Yes"_s}, {VisitQuestionId{99}, u"Gone"_s}})));
    QCOMPARE(book().findQuestion(*one)->answer, u"Yes"_s);
}

void TestVisitService::the_bin_forgets_after_30_days()
{
    const auto id = await(visits().save(visitIn(1)));
    const auto question = await(visits().addQuestion(*id, u"Why?"_s));
    QVERIFY(id && question);
    QVERIFY(await(visits().moveToBin(*id)));
    QVERIFY(await(visits().moveQuestionToBin(*question)));
    m_profile->clock.instant = m_profile->clock.instant.addDays(30);
    QVERIFY(await(m_profile->session->bins().eraseDue()));
    QCOMPARE(await(visits().bin()).value().visits.size(), 1);
    QCOMPARE(await(visits().bin()).value().questions.size(), 1);
    m_profile->clock.instant = m_profile->clock.instant.addSecs(1);
    QVERIFY(await(m_profile->session->bins().eraseDue()));
    QVERIFY(await(visits().bin()).value().visits.isEmpty());
    QVERIFY(await(visits().bin()).value().questions.isEmpty());
}

QTEST_GUILESS_MAIN(TestVisitService)
#include "tst_VisitService.moc"
