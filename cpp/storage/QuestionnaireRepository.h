#pragma once

#include "domain/Questionnaire.h"
#include "sql/Connection.h"

#include <QList>

namespace alongside {

/// The stored results of questionnaires: every answer as it was given, and the sum.
///
/// An erased one waits in the bin, out of every list, for as long as that can be undone.
class QuestionnaireRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit QuestionnaireRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps a new result; \a result.id is ignored. Use it inside a transaction. \returns it as stored.
    [[nodiscard]] Result<QuestionnaireResult> add(const QuestionnaireResult &result);
    /// At most \a most results of the questionnaire \a key, those that were lived last first.
    [[nodiscard]] Result<QList<QuestionnaireResult>> results(const QString &key, int most) const;

    /// Puts one in the bin, at \a when. \returns ErrorCode::NotFound if absent or there already.
    [[nodiscard]] Result<void> moveToBin(QuestionnaireResultId id, const QDateTime &when);
    /// Takes one out of the bin. \returns ErrorCode::NotFound if it is not in it.
    [[nodiscard]] Result<void> restore(QuestionnaireResultId id);
    /// Erases for good what is in the bin. \returns how many.
    [[nodiscard]] Result<int> emptyBin();

private:
    [[nodiscard]] Result<void> addAnswers(const QuestionnaireResult &result);
    /// \a rows with their answers.
    [[nodiscard]] Result<QList<QuestionnaireResult>> answered(Result<QList<QuestionnaireResult>> rows) const;

    sql::Connection *m_connection;
};

} // namespace alongside
