#pragma once

#include "domain/VisitQuestion.h"
#include "sql/Connection.h"

#include <QList>

namespace alongside {

/// The stored questions for visits, in the person's order. A deleted question goes to the bin, and
/// keeps its place. One whose visit is in the bin is for no visit until that comes back.
class VisitQuestionRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit VisitQuestionRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Adds a question for \a visit, after the others. \returns its id; ErrorCode::InvalidValue if it is
    /// blank, too long, or one too many.
    [[nodiscard]] Result<VisitQuestionId> add(std::optional<VisitId> visit, const QString &body);
    /// Errors as add(), and ErrorCode::NotFound if absent, as all below.
    [[nodiscard]] Result<void> reword(VisitQuestionId id, const QString &body);
    /// \returns ErrorCode::InvalidValue for an answer that is too long.
    [[nodiscard]] Result<void> setAnswer(VisitQuestionId id, const QString &answer);
    [[nodiscard]] Result<void> setAsked(VisitQuestionId id, bool asked);
    /// Takes it to \a visit, after the others there.
    [[nodiscard]] Result<void> attach(VisitQuestionId id, std::optional<VisitId> visit);
    /// Moves it by \a places among those for the same visit, as far as there are any. To be called in a
    /// transaction.
    [[nodiscard]] Result<void> move(VisitQuestionId id, int places);

    /// All that are not in the bin, in order.
    [[nodiscard]] Result<QList<VisitQuestion>> all() const;

    /// Puts one in the bin, at \a when. \returns ErrorCode::NotFound if absent or there already.
    [[nodiscard]] Result<void> moveToBin(VisitQuestionId id, const QDateTime &when);
    /// Takes one out of the bin. \returns ErrorCode::NotFound if it is not in it.
    [[nodiscard]] Result<void> restore(VisitQuestionId id);
    /// What is in the bin, last deleted first.
    [[nodiscard]] Result<QList<VisitQuestion>> bin() const;
    /// Erases for good.
    [[nodiscard]] Result<void> erase(VisitQuestionId id);
    /// Erases for good what was put in the bin before \a when. \returns how many.
    [[nodiscard]] Result<int> eraseBinnedBefore(const QDateTime &when);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
