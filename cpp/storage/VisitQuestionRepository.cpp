#include "storage/VisitQuestionRepository.h"

#include "storage/Rows.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Result<void> checkedBody(const QString &body)
{
    if (body.trimmed().isEmpty() || body.size() > VisitQuestion::kLongest)
        return fail(ErrorCode::InvalidValue, u"a question that is blank or too long"_s);
    return {};
}

std::optional<qint64> toStored(std::optional<VisitId> visit)
{
    return visit ? std::optional(std::to_underlying(*visit)) : std::nullopt;
}

// Column order wherever a question is read: id, visit, body, answer, asked.
Result<VisitQuestion> toQuestion(const sql::Statement &row)
{
    const auto visit = row.column<std::optional<qint64>>(1);
    return VisitQuestion{.id = VisitQuestionId(row.column<qint64>(0)),
                         .visit = visit ? std::optional(VisitId(*visit)) : std::nullopt,
                         .body = row.column<QString>(2),
                         .answer = row.column<QString>(3),
                         .asked = row.column<int>(4) != 0};
}

} // namespace

Result<VisitQuestionId> VisitQuestionRepository::add(std::optional<VisitId> visit, const QString &body)
{
    if (auto checked = checkedBody(body); !checked)
        return std::unexpected(checked.error());
    const auto count =
        rows::collect(*m_connection, "SELECT count(*) FROM visit_question WHERE deleted_ms IS NULL",
                      [](const sql::Statement &row) -> Result<int> { return row.column<int>(0); });
    if (!count)
        return std::unexpected(count.error());
    if (count->first() >= VisitQuestion::kMost)
        return fail(ErrorCode::InvalidValue, u"too many questions"_s);
    return rows::changeOne(*m_connection,
                           "INSERT INTO visit_question(visit, position, body)"
                           " SELECT ?1, 1 + coalesce(max(position), 0), ?2 FROM visit_question",
                           toStored(visit), body.simplified())
        .transform([this] { return VisitQuestionId(m_connection->lastInsertId()); });
}

Result<void> VisitQuestionRepository::reword(VisitQuestionId id, const QString &body)
{
    if (auto checked = checkedBody(body); !checked)
        return checked;
    return rows::changeOne(*m_connection, "UPDATE visit_question SET body = ?2 WHERE id = ?1",
                           std::to_underlying(id), body.simplified());
}

Result<void> VisitQuestionRepository::setAnswer(VisitQuestionId id, const QString &answer)
{
    if (answer.size() > VisitQuestion::kLongestAnswer)
        return fail(ErrorCode::InvalidValue, u"an answer that is too long"_s);
    return rows::changeOne(*m_connection, "UPDATE visit_question SET answer = ?2 WHERE id = ?1",
                           std::to_underlying(id), answer);
}

Result<void> VisitQuestionRepository::setAsked(VisitQuestionId id, bool asked)
{
    return rows::changeOne(*m_connection, "UPDATE visit_question SET asked = ?2 WHERE id = ?1",
                           std::to_underlying(id), int(asked));
}

Result<void> VisitQuestionRepository::attach(VisitQuestionId id, std::optional<VisitId> visit)
{
    return rows::changeOne(*m_connection,
                           "UPDATE visit_question SET visit = ?2, position = 1 +"
                           " (SELECT max(position) FROM visit_question) WHERE id = ?1",
                           std::to_underlying(id), toStored(visit));
}

Result<void> VisitQuestionRepository::move(VisitQuestionId id, int places)
{
    auto questions = all();
    if (!questions)
        return std::unexpected(questions.error());
    const auto moved = std::ranges::find(*questions, id, &VisitQuestion::id);
    if (moved == questions->end())
        return fail(ErrorCode::NotFound);
    QList<VisitQuestion> together;
    std::ranges::copy_if(*questions, std::back_inserter(together),
                         [visit = moved->visit](const VisitQuestion &one) { return one.visit == visit; });
    const auto from = std::ranges::find(together, id, &VisitQuestion::id) - together.begin();
    together.move(from, std::clamp(from + places, qsizetype(0), together.size() - 1));
    // Those of other visits may stand between them: only the order among these counts.
    for (qsizetype at = 0; at < together.size(); ++at) {
        if (auto placed =
                rows::changeOne(*m_connection, "UPDATE visit_question SET position = ?2 WHERE id = ?1",
                                std::to_underlying(together[at].id), qint64(at));
            !placed)
            return placed;
    }
    return {};
}

Result<QList<VisitQuestion>> VisitQuestionRepository::all() const
{
    return rows::collect(*m_connection,
                         "SELECT question.id, visit.id, body, answer, asked FROM visit_question AS question"
                         " LEFT JOIN visit ON visit.id = question.visit AND visit.deleted_ms IS NULL"
                         " WHERE question.deleted_ms IS NULL ORDER BY position, question.id",
                         toQuestion);
}

Result<void> VisitQuestionRepository::moveToBin(VisitQuestionId id, const QDateTime &when)
{
    return rows::changeOne(*m_connection,
                           "UPDATE visit_question SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
                           std::to_underlying(id), when.toMSecsSinceEpoch());
}

Result<void> VisitQuestionRepository::restore(VisitQuestionId id)
{
    return rows::changeOne(
        *m_connection, "UPDATE visit_question SET deleted_ms = NULL WHERE id = ?1 AND deleted_ms IS NOT NULL",
        std::to_underlying(id));
}

Result<QList<VisitQuestion>> VisitQuestionRepository::bin() const
{
    return rows::collect(*m_connection,
                         "SELECT question.id, visit.id, body, answer, asked FROM visit_question AS question"
                         " LEFT JOIN visit ON visit.id = question.visit AND visit.deleted_ms IS NULL"
                         " WHERE question.deleted_ms IS NOT NULL"
                         " ORDER BY question.deleted_ms DESC, question.id DESC",
                         toQuestion);
}

Result<void> VisitQuestionRepository::erase(VisitQuestionId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM visit_question WHERE id = ?1", std::to_underlying(id));
}

Result<int> VisitQuestionRepository::eraseBinnedBefore(const QDateTime &when)
{
    return rows::change(*m_connection, "DELETE FROM visit_question WHERE deleted_ms < ?1",
                        when.toMSecsSinceEpoch())
        .transform([this] { return m_connection->changedRows(); });
}

} // namespace alongside
