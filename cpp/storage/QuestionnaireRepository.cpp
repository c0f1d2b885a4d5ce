#include "storage/QuestionnaireRepository.h"

#include "sql/Statement.h"
#include "storage/Rows.h"

#include <utility>

namespace alongside {

namespace {

/// One row of questionnaire_answer.
struct Answer
{
    int item = 0;
    int value = 0;
    QString ownWords;
};

// Column order: id, questionnaire, version, language, at_ms, zone, utc_offset_s, score.
Result<QuestionnaireResult> toResult(const sql::Statement &row)
{
    return QuestionnaireResult{
        QuestionnaireResultId(row.column<qint64>(0)),
        row.column<QString>(1),
        row.column<QString>(2),
        row.column<QString>(3),
        LivedTime::fromStored(row.column<qint64>(4), row.column<QString>(5).toLatin1(), row.column<int>(6)),
        {},
        row.column<std::optional<int>>(7)};
}

} // namespace

Result<QuestionnaireResult> QuestionnaireRepository::add(const QuestionnaireResult &result)
{
    auto insert = sql::Statement::prepare(
        *m_connection, "INSERT INTO questionnaire_result(questionnaire, version, language, at_ms, zone,"
                       " utc_offset_s, score) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!insert)
        return std::unexpected(insert.error());
    const LivedTime &time = result.time;
    if (auto bound = insert->bind(result.questionnaire, result.version, result.language, time.msSinceEpoch(),
                                  QString::fromLatin1(time.zoneId()), time.offset(), result.score);
        !bound)
        return std::unexpected(bound.error());
    if (auto run = insert->run(); !run)
        return std::unexpected(run.error());
    QuestionnaireResult stored = result;
    stored.id = QuestionnaireResultId(m_connection->lastInsertId());
    return addAnswers(stored).transform([&] { return stored; });
}

Result<void> QuestionnaireRepository::addAnswers(const QuestionnaireResult &result)
{
    auto insert = sql::Statement::prepare(
        *m_connection,
        "INSERT INTO questionnaire_answer(result, item, value, own_words) VALUES (?1, ?2, ?3, ?4)");
    if (!insert)
        return std::unexpected(insert.error());
    for (auto answer = result.answers.cbegin(); answer != result.answers.cend(); ++answer) {
        if (auto bound = insert->bind(std::to_underlying(result.id), answer.key(), answer.value(),
                                      result.ownWords.value(answer.key()));
            !bound)
            return bound;
        if (auto run = insert->run(); !run)
            return run;
    }
    return {};
}

Result<QList<QuestionnaireResult>> QuestionnaireRepository::results(const QString &key, int most) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT id, questionnaire, version, language, at_ms, zone, utc_offset_s, score"
                       " FROM questionnaire_result WHERE deleted_ms IS NULL AND questionnaire = ?1"
                       " ORDER BY at_ms DESC, id DESC LIMIT ?2");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(key, most); !bound)
        return std::unexpected(bound.error());
    return answered(select->collect(toResult));
}

Result<QList<QuestionnaireResult>>
QuestionnaireRepository::answered(Result<QList<QuestionnaireResult>> rows) const
{
    if (!rows)
        return rows;
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT item, value, own_words FROM questionnaire_answer WHERE result = ?1");
    if (!select)
        return std::unexpected(select.error());
    for (QuestionnaireResult &result : *rows) {
        if (auto bound = select->bind(std::to_underlying(result.id)); !bound)
            return std::unexpected(bound.error());
        const auto answers = select->collect([](const sql::Statement &row) -> Result<Answer> {
            return Answer{row.column<int>(0), row.column<int>(1), row.column<QString>(2)};
        });
        if (!answers)
            return std::unexpected(answers.error());
        for (const Answer &answer : *answers) {
            result.answers.insert(answer.item, answer.value);
            if (!answer.ownWords.isEmpty())
                result.ownWords.insert(answer.item, answer.ownWords);
        }
    }
    return rows;
}

Result<void> QuestionnaireRepository::moveToBin(QuestionnaireResultId id, const QDateTime &when)
{
    return rows::changeOne(
        *m_connection, "UPDATE questionnaire_result SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
        std::to_underlying(id), when.toMSecsSinceEpoch());
}

Result<void> QuestionnaireRepository::restore(QuestionnaireResultId id)
{
    return rows::changeOne(
        *m_connection,
        "UPDATE questionnaire_result SET deleted_ms = NULL WHERE id = ?1 AND deleted_ms IS NOT NULL",
        std::to_underlying(id));
}

Result<int> QuestionnaireRepository::emptyBin()
{
    return rows::change(*m_connection, "DELETE FROM questionnaire_result WHERE deleted_ms IS NOT NULL")
        .transform([this] { return m_connection->changedRows(); });
}

} // namespace alongside
