#include "domain/Questionnaire.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace alongside::questionnaire {

int highestScore(const Questionnaire &questionnaire)
{
    if (questionnaire.options.isEmpty())
        return 0;
    const auto heaviest = std::ranges::max_element(questionnaire.options, {}, &QuestionnaireOption::value);
    return heaviest->value * int(questionnaire.items.size());
}

std::optional<int> scoreOf(const Questionnaire &questionnaire, const QMap<int, int> &answers)
{
    if (!questionnaire.addsUp || answers.isEmpty() || answers.size() != questionnaire.items.size())
        return std::nullopt;
    return std::accumulate(answers.cbegin(), answers.cend(), 0);
}

std::optional<QuestionnaireBand> bandOf(const Questionnaire &questionnaire, int score)
{
    for (const QuestionnaireBand &band : questionnaire.bands) {
        if (score >= band.from && score <= band.to)
            return band;
    }
    return std::nullopt;
}

Result<QuestionnaireResult> resultOf(const Questionnaire &questionnaire, const QMap<int, int> &answers,
                                     const LivedTime &time, const QString &ownWords)
{
    if (answers.isEmpty())
        return fail(ErrorCode::InvalidValue, u"no answers"_s);
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        if (answer.key() < 1 || answer.key() > questionnaire.items.size()
            || !std::ranges::contains(questionnaire.options, answer.value(), &QuestionnaireOption::value))
            return fail(ErrorCode::InvalidValue, u"question %1"_s.arg(answer.key()));
    }
    QuestionnaireResult result{
        {},   questionnaire.key, questionnaire.version,          questionnaire.language,
        time, answers,           scoreOf(questionnaire, answers)};
    if (ownWords.isEmpty())
        return result;
    if (ownWords.size() > kLongestOwnWords || !answers.contains(questionnaire.ownItem))
        return fail(ErrorCode::InvalidValue, u"own words"_s);
    result.ownWords.insert(questionnaire.ownItem, ownWords);
    return result;
}

QString hashOf(const Questionnaire &questionnaire)
{
    QStringList lines{questionnaire.name,     questionnaire.fullName, questionnaire.version,
                      questionnaire.language, questionnaire.licence,  questionnaire.stem};
    lines += questionnaire.items;
    lines += questionnaire.ends;
    for (const QuestionnaireOption &option : questionnaire.options)
        lines += u"%1 %2"_s.arg(QString::number(option.value), option.words);
    for (const QuestionnaireBand &band : questionnaire.bands)
        lines += u"%1 %2 %3"_s.arg(QString::number(band.from), QString::number(band.to), band.words);
    const QByteArray hash = QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace alongside::questionnaire
