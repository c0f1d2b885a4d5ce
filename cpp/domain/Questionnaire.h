#pragma once

#include "core/Result.h"
#include "domain/LivedTime.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace alongside {

/// One answer that can be given to every question, and what it counts.
struct QuestionnaireOption
{
    int value = 0;
    QString words;

    bool operator==(const QuestionnaireOption &) const = default;
};

/// What its authors call a range of sums.
struct QuestionnaireBand
{
    int from = 0; ///< The least sum in it.
    int to = 0;   ///< The greatest.
    QString words;

    bool operator==(const QuestionnaireBand &) const = default;
};

/// A questionnaire, word for word as its owners wrote it: questions one after the other, or a form of
/// scales, each from its owners' words for the least to those for the greatest.
struct Questionnaire
{
    QString key;     ///< "phq-4". Stored with every result.
    QString version; ///< Of the wording. Stored with every result.
    QString language;
    QString name;
    QString fullName;
    QString about; ///< Ours: what it is.
    QString owner;
    QString licence; ///< The owners' words; always shown beside theirs.
    QString licenceSource;
    QString citation;
    QString stem;      ///< Stands above every question.
    QStringList items; ///< The questions; of a form of scales, what stands at the least number.
    QStringList ends;  ///< Of a form of scales: what stands at the greatest number of each. Else empty.
    int ownItem = 0;   ///< The number of the question that a person names in own words; 0 for none.
    QList<QuestionnaireOption> options;
    bool addsUp = true; ///< False if its authors add nothing up; then there are no bands.
    QString missingWhy; ///< Why nothing is filled in for a question that was left out.
    QList<QuestionnaireBand> bands;
    QString bandsSubject; ///< What the bands are degrees of: "anxiety".
    QString bandsSource;
    QString wordingHash;

    bool operator==(const Questionnaire &) const = default;
};

/// Identity of a stored result. Distinct from every other id by type.
enum class QuestionnaireResultId : qint64 {};

/// What was answered at one time, and the sum if there is one.
struct QuestionnaireResult
{
    QuestionnaireResultId id{};
    QString questionnaire; ///< Its key.
    QString version;
    QString language;
    LivedTime time;
    QMap<int, int> answers; ///< By number of the question, from 1, the value of the option.
    std::optional<int> score;
    QMap<int, QString> ownWords{}; ///< By number of the question, what it was about.

    bool operator==(const QuestionnaireResult &) const = default;
};

/// The rules for questionnaires.
namespace questionnaire {

inline constexpr int kLongestOwnWords = 60; ///< Characters.

/// The greatest sum there can be.
[[nodiscard]] int highestScore(const Questionnaire &questionnaire);

/// The sum of \a answers; nothing if it does not add up, and unless every question has an answer: see
/// Questionnaire::missingWhy.
[[nodiscard]] std::optional<int> scoreOf(const Questionnaire &questionnaire, const QMap<int, int> &answers);

/// What its authors call \a score; nothing for one that cannot be.
[[nodiscard]] std::optional<QuestionnaireBand> bandOf(const Questionnaire &questionnaire, int score);

/// \a answers, given at \a time, with their sum. \a ownWords: what the question was about that a person
/// names; empty if it was not said.
/// \returns ErrorCode::InvalidValue if there are no answers, or one is to no question of it or is none of
///   its options; or if \a ownWords are too long, or for a question that there is not or that has no answer.
[[nodiscard]] Result<QuestionnaireResult> resultOf(const Questionnaire &questionnaire,
                                                   const QMap<int, int> &answers, const LivedTime &time,
                                                   const QString &ownWords = {});

/// The SHA-256, in hexadecimal, of all that is its owners': name, full name, version, language,
/// licence, stem, questions, ends, options and bands, a line each.
[[nodiscard]] QString hashOf(const Questionnaire &questionnaire);

} // namespace questionnaire

} // namespace alongside
