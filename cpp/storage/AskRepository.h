#pragma once

#include "domain/Ask.h"
#include "sql/Connection.h"

namespace alongside {

/// The stored asks. A deleted one goes to the bin, until it is restored or erased.
class AskRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit AskRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps a new ask; \a ask.id is ignored. \returns its id; ErrorCode::InvalidValue as ask::checked().
    [[nodiscard]] Result<AskId> add(const Ask &ask);
    /// Replaces the ask with \a ask.id. \returns ErrorCode::NotFound if absent; else as add().
    [[nodiscard]] Result<void> update(const Ask &ask);
    /// \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> setStage(AskId id, AskStage stage);
    /// \returns ErrorCode::NotFound if absent, InvalidValue for too many words.
    [[nodiscard]] Result<void> setWords(AskId id, const QString &words);

    /// At most \a most that are not in the bin, the newest first.
    [[nodiscard]] Result<QList<Ask>> all(int most) const;

    /// Puts one in the bin, at \a when. \returns ErrorCode::NotFound if absent or there already.
    [[nodiscard]] Result<void> moveToBin(AskId id, const QDateTime &when);
    /// Takes one out of the bin. \returns ErrorCode::NotFound if it is not in it.
    [[nodiscard]] Result<void> restore(AskId id);
    /// At most \a most in the bin, last deleted first.
    [[nodiscard]] Result<QList<Ask>> bin(int most) const;
    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(AskId id);
    /// Erases for good what was put in the bin before \a when. \returns how many.
    [[nodiscard]] Result<int> eraseBinnedBefore(const QDateTime &when);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
