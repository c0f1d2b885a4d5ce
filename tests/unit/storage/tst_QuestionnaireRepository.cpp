#include "storage/QuestionnaireRepository.h"

#include "StoreFile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestQuestionnaireRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keeps_answers_and_sum_in_a_file();
    void keeps_what_has_no_sum();
    void keeps_own_words_with_their_answer();
    void gives_those_of_one_questionnaire_newest_first();
    void an_erased_one_is_out_of_the_list_and_can_come_back();
    void emptying_the_bin_is_for_good();
    void what_is_not_there_cannot_be_changed();

private:
    static QuestionnaireResult resultOf(const QString &key, int minutes, QMap<int, int> answers,
                                        std::optional<int> score)
    {
        return {{}, key, u"2009"_s, u"en"_s, evening(minutes), std::move(answers), score};
    }
    QuestionnaireResult keep(const QuestionnaireResult &result)
    {
        const auto kept = m_store->save([&] { return results().add(result); });
        return kept.value_or(result);
    }
    [[nodiscard]] QuestionnaireRepository &results() { return m_store->questionnaires(); }
    static QDateTime now() { return evening(1000).instant(); }

    std::unique_ptr<Store> m_store;
};

void TestQuestionnaireRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestQuestionnaireRepository::keeps_answers_and_sum_in_a_file()
{
    const StoreFile file;
    const auto given = resultOf(u"phq-4"_s, 0, {{1, 3}, {2, 0}, {3, 1}, {4, 2}}, 6);
    {
        const auto store = file.create();
        QVERIFY(store);
        const auto kept = (*store)->save([&] { return (*store)->questionnaires().add(given); });
        QVERIFY(kept);
        QVERIFY(kept->id != QuestionnaireResultId{});
    }
    const auto store = file.open();
    QVERIFY(store);
    const auto read = (*store)->questionnaires().results(u"phq-4"_s, 10);
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QuestionnaireResult expected = given;
    expected.id = read->first().id;
    QCOMPARE(read->first(), expected);
}

void TestQuestionnaireRepository::keeps_what_has_no_sum()
{
    keep(resultOf(u"gad-7"_s, 0, {{7, 0}}, std::nullopt));
    const auto read = results().results(u"gad-7"_s, 10);
    QVERIFY(read);
    QVERIFY(!read->first().score);
    QCOMPARE(read->first().answers, (QMap<int, int>{{7, 0}}));
}

void TestQuestionnaireRepository::keeps_own_words_with_their_answer()
{
    QuestionnaireResult given = resultOf(u"esas-r"_s, 0, {{1, 10}, {10, 4}}, {});
    given.ownWords = {{10, u"Itching"_s}};
    keep(given);
    const auto found = results().results(u"esas-r"_s, 10);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().answers, given.answers);
    QCOMPARE(found->first().ownWords, given.ownWords);
}

void TestQuestionnaireRepository::gives_those_of_one_questionnaire_newest_first()
{
    keep(resultOf(u"phq-4"_s, 5, {{1, 1}}, std::nullopt));
    keep(resultOf(u"phq-4"_s, 9, {{1, 2}}, std::nullopt));
    keep(resultOf(u"phq-8"_s, 7, {{1, 3}}, std::nullopt));
    keep(resultOf(u"phq-4"_s, 1, {{1, 3}}, std::nullopt));
    const auto read = results().results(u"phq-4"_s, 2);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).answers.value(1), 2);
    QCOMPARE(read->at(1).answers.value(1), 1);
}

void TestQuestionnaireRepository::an_erased_one_is_out_of_the_list_and_can_come_back()
{
    const auto kept = keep(resultOf(u"phq-4"_s, 0, {{1, 1}}, std::nullopt));
    QVERIFY(m_store->save([&] { return results().moveToBin(kept.id, now()); }));
    QVERIFY(results().results(u"phq-4"_s, 10)->isEmpty());
    QVERIFY(!m_store->save([&] { return results().moveToBin(kept.id, now()); }));
    QVERIFY(m_store->save([&] { return results().restore(kept.id); }));
    QCOMPARE(results().results(u"phq-4"_s, 10).value(), QList{kept});
}

void TestQuestionnaireRepository::emptying_the_bin_is_for_good()
{
    const auto gone = keep(resultOf(u"phq-4"_s, 0, {{1, 1}}, std::nullopt));
    const auto stays = keep(resultOf(u"phq-4"_s, 1, {{1, 2}}, std::nullopt));
    QVERIFY(m_store->save([&] { return results().moveToBin(gone.id, now()); }));
    const auto erased = m_store->save([&] { return results().emptyBin(); });
    QCOMPARE(erased.value_or(-1), 1);
    QVERIFY(!m_store->save([&] { return results().restore(gone.id); }));
    QCOMPARE(results().results(u"phq-4"_s, 10).value(), QList{stays});
}

void TestQuestionnaireRepository::what_is_not_there_cannot_be_changed()
{
    const auto moved = m_store->save([&] { return results().moveToBin(QuestionnaireResultId{7}, now()); });
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::NotFound);
    const auto restored = m_store->save([&] { return results().restore(QuestionnaireResultId{7}); });
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestQuestionnaireRepository)
#include "tst_QuestionnaireRepository.moc"
