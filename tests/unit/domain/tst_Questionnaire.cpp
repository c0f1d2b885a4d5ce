#include "domain/Questionnaire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestQuestionnaire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adds_up_only_what_is_whole_data();
    void adds_up_only_what_is_whole();
    void every_sum_has_one_band();
    void what_cannot_be_has_no_band();
    void refuses_what_is_no_answer_data();
    void refuses_what_is_no_answer();
    void keeps_every_answer_as_it_was_given();
    void a_form_that_does_not_add_up_has_no_sum();
    void own_words_belong_to_their_question();
    void one_other_letter_makes_another_hash_data();
    void one_other_letter_makes_another_hash();

private:
    static Questionnaire three()
    {
        Questionnaire made;
        made.key = u"three"_s;
        made.version = u"1"_s;
        made.language = u"en"_s;
        made.name = u"T-3"_s;
        made.fullName = u"Three"_s;
        made.licence = u"Free."_s;
        made.stem = u"Lately:"_s;
        made.items = {u"One"_s, u"Two"_s, u"Three"_s};
        made.options = {{0, u"Not at all"_s}, {1, u"Somewhat"_s}, {3, u"A lot"_s}};
        made.bands = {{0, 2, u"none"_s}, {3, 5, u"mild"_s}, {6, 9, u"severe"_s}};
        return made;
    }
    static LivedTime noon() { return LivedTime::fromStored(1'773'514'800'000, "Europe/Berlin", 3600); }
};

void TestQuestionnaire::adds_up_only_what_is_whole_data()
{
    QTest::addColumn<QMap<int, int>>("answers");
    QTest::addColumn<int>("sum"); // -1: none
    QTest::newRow("nothing") << QMap<int, int>{} << -1;
    QTest::newRow("the lowest") << QMap<int, int>{{1, 0}, {2, 0}, {3, 0}} << 0;
    QTest::newRow("in between") << QMap<int, int>{{1, 1}, {2, 0}, {3, 3}} << 4;
    QTest::newRow("the highest") << QMap<int, int>{{1, 3}, {2, 3}, {3, 3}} << 9;
    QTest::newRow("the first left out") << QMap<int, int>{{2, 3}, {3, 3}} << -1;
    QTest::newRow("the last left out") << QMap<int, int>{{1, 3}, {2, 3}} << -1;
    QTest::newRow("one of three") << QMap<int, int>{{2, 0}} << -1;
}

void TestQuestionnaire::adds_up_only_what_is_whole()
{
    using Answers = QMap<int, int>;
    const QFETCH(Answers, answers);
    const QFETCH(int, sum);
    QCOMPARE(questionnaire::scoreOf(three(), answers).value_or(-1), sum);
}

void TestQuestionnaire::every_sum_has_one_band()
{
    QCOMPARE(questionnaire::highestScore(three()), 9);
    const QStringList words{u"none"_s, u"none"_s,   u"none"_s,   u"mild"_s,   u"mild"_s,
                            u"mild"_s, u"severe"_s, u"severe"_s, u"severe"_s, u"severe"_s};
    for (int sum = 0; sum <= 9; ++sum) {
        const auto band = questionnaire::bandOf(three(), sum);
        QVERIFY(band);
        QCOMPARE(band->words, words[sum]);
    }
}

void TestQuestionnaire::what_cannot_be_has_no_band()
{
    QVERIFY(!questionnaire::bandOf(three(), -1));
    QVERIFY(!questionnaire::bandOf(three(), 10));
    QCOMPARE(questionnaire::highestScore({}), 0);
}

void TestQuestionnaire::refuses_what_is_no_answer_data()
{
    QTest::addColumn<QMap<int, int>>("answers");
    QTest::newRow("none") << QMap<int, int>{};
    QTest::newRow("to no question") << QMap<int, int>{{4, 1}};
    QTest::newRow("to question 0") << QMap<int, int>{{0, 1}};
    QTest::newRow("not an option") << QMap<int, int>{{1, 2}};
    QTest::newRow("too much") << QMap<int, int>{{1, 4}};
    QTest::newRow("too little") << QMap<int, int>{{1, -1}};
}

void TestQuestionnaire::refuses_what_is_no_answer()
{
    using Answers = QMap<int, int>;
    const QFETCH(Answers, answers);
    const auto result = questionnaire::resultOf(three(), answers, noon());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidValue);
}

void TestQuestionnaire::keeps_every_answer_as_it_was_given()
{
    const auto whole = questionnaire::resultOf(three(), {{1, 3}, {2, 1}, {3, 0}}, noon());
    QVERIFY(whole);
    QCOMPARE(whole->questionnaire, u"three"_s);
    QCOMPARE(whole->version, u"1"_s);
    QCOMPARE(whole->answers, (QMap<int, int>{{1, 3}, {2, 1}, {3, 0}}));
    QCOMPARE(whole->score, 4);
    const auto part = questionnaire::resultOf(three(), {{2, 1}}, noon());
    QVERIFY(part);
    QVERIFY(!part->score);
    QCOMPARE(part->time, noon());
}

void TestQuestionnaire::a_form_that_does_not_add_up_has_no_sum()
{
    Questionnaire form = three();
    form.addsUp = false;
    const auto whole = questionnaire::resultOf(form, {{1, 3}, {2, 1}, {3, 0}}, noon());
    QVERIFY(whole);
    QVERIFY(!whole->score);
    QCOMPARE(whole->answers.size(), 3);
}

void TestQuestionnaire::own_words_belong_to_their_question()
{
    Questionnaire form = three();
    form.ownItem = 3;
    const auto named = questionnaire::resultOf(form, {{3, 1}}, noon(), u"Itching"_s);
    QVERIFY(named);
    QCOMPARE(named->ownWords, (QMap<int, QString>{{3, u"Itching"_s}}));
    QVERIFY(questionnaire::resultOf(form, {{3, 1}}, noon())->ownWords.isEmpty());
    QVERIFY(!questionnaire::resultOf(form, {{1, 1}}, noon(), u"Itching"_s)); // without a number
    QVERIFY(!questionnaire::resultOf(three(), {{3, 1}}, noon(), u"Itching"_s));
    const QString longest(questionnaire::kLongestOwnWords, u'x');
    QVERIFY(questionnaire::resultOf(form, {{3, 1}}, noon(), longest));
    QVERIFY(!questionnaire::resultOf(form, {{3, 1}}, noon(), longest + u'x'));
}

void TestQuestionnaire::one_other_letter_makes_another_hash_data()
{
    QTest::addColumn<Questionnaire>("changed");
    const auto with = [](auto change) {
        Questionnaire made = three();
        change(made);
        return made;
    };
    QTest::newRow("name") << with([](Questionnaire &made) { made.name += u'.'; });
    QTest::newRow("full name") << with([](Questionnaire &made) { made.fullName += u'.'; });
    QTest::newRow("version") << with([](Questionnaire &made) { made.version += u'1'; });
    QTest::newRow("language") << with([](Questionnaire &made) { made.language = u"de"_s; });
    QTest::newRow("licence") << with([](Questionnaire &made) { made.licence.clear(); });
    QTest::newRow("stem") << with([](Questionnaire &made) { made.stem.replace(u':', u'.'); });
    QTest::newRow("a question") << with([](Questionnaire &made) { made.items[1] += u' '; });
    QTest::newRow("their order") << with([](Questionnaire &made) { made.items.swapItemsAt(0, 1); });
    QTest::newRow("an end") << with([](Questionnaire &made) { made.ends = {u"Worst"_s}; });
    QTest::newRow("an option") << with([](Questionnaire &made) { made.options[2].words = u"a lot"_s; });
    QTest::newRow("what it counts") << with([](Questionnaire &made) { made.options[2].value = 2; });
    QTest::newRow("a band") << with([](Questionnaire &made) { made.bands[0].words = u"nothing"_s; });
    QTest::newRow("its end") << with([](Questionnaire &made) { made.bands[0].to = 1; });
}

void TestQuestionnaire::one_other_letter_makes_another_hash()
{
    const QFETCH(Questionnaire, changed);
    QVERIFY(questionnaire::hashOf(changed) != questionnaire::hashOf(three()));
    Questionnaire ours = three();
    ours.about = u"What is ours may change."_s;
    QCOMPARE(questionnaire::hashOf(ours), questionnaire::hashOf(three()));
}

QTEST_GUILESS_MAIN(TestQuestionnaire)
#include "tst_Questionnaire.moc"
