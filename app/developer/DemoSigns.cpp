#include "DemoSigns.h"

#include "catalogue/QuestionnaireReader.h"

namespace alongside::demo {

namespace {

const QTimeZone &home()
{
    static const QTimeZone s_zone("Europe/London");
    return s_zone;
}

/// What was answered, so many days ago, question by question; -1 is left out.
struct Filled
{
    int row; ///< Of the questionnaires, in the order they are shown.
    int daysAgo;
    QList<int> answers;
};

QList<Filled> filledIn()
{
    return {{0, 336, {1, 1, 1, 0}},
            {0, 306, {2, 2, 1, 1}},
            {0, 275, {1, 0, 1, 1}},
            {0, 245, {1, 1, 0, 0}},
            {0, 214, {2, 2, 1, 2}},
            {0, 184, {1, 1, 1, 1}},
            {0, 153, {0, 1, 1, 0}},
            {0, 122, {2, 1, 2, 1}},
            {0, 92, {1, 1, 1, 1}},
            {0, 61, {1, 0, 1, 0}},
            {0, 31, {2, 2, 1, 1}},
            {0, 2, {2, 1, 1, 1}},
            {1, 120, {2, 2, 1, 1, 0, 1, 2}},
            {1, 30, {1, 2, 1, 1, 0, 1, 1}},
            {2, 60, {1, 1, 2, 3, -1, 0, 1, 0}},
            {3, 12, {3, 5, 2, 1, 4, 0, 2, 3, 4, -1}}};
}

Result<void> addFilled(Store &store, const Questionnaire &questionnaire, const Filled &filled,
                       const QDateTime &now)
{
    QMap<int, int> answers;
    for (qsizetype i = 0; i < filled.answers.size(); ++i) {
        if (filled.answers[i] >= 0)
            answers.insert(int(i) + 1, filled.answers[i]);
    }
    const auto result = questionnaire::resultOf(
        questionnaire, answers, LivedTime::at(now.addDays(-filled.daysAgo).addSecs(-3600), home()));
    if (!result)
        return std::unexpected(result.error());
    return store.questionnaires().add(*result).transform([](const QuestionnaireResult &) {});
}

} // namespace

Result<void> addSigns(Store &store, const QDateTime &now)
{
    const auto questionnaires = loadQuestionnaires(QLocale::c());
    if (!questionnaires)
        return std::unexpected(questionnaires.error());
    for (const Filled &filled : filledIn()) {
        if (auto added = addFilled(store, questionnaires->at(filled.row), filled, now); !added)
            return added;
    }
    return {};
}

} // namespace alongside::demo
