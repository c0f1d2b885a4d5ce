#pragma once

#include "domain/Worry.h"
#include "sql/Connection.h"

#include <QList>

namespace alongside {

/// The stored worries. The only code that knows how a Worry becomes a row.
class WorryRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit WorryRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps a new worry; \a worry.id is ignored. Use it inside a transaction.
    /// \returns it as stored; ErrorCode::InvalidValue as worry::checked().
    [[nodiscard]] Result<Worry> add(const Worry &worry);
    /// Replaces all of the worry with \a worry.id. Use it inside a transaction.
    /// \returns it as stored; ErrorCode::NotFound if absent, else as add().
    [[nodiscard]] Result<Worry> update(const Worry &worry);
    /// Those still on the list, oldest first.
    [[nodiscard]] Result<QList<Worry>> open(int most) const;
    /// Those that were put down, newest first.
    [[nodiscard]] Result<QList<Worry>> closed(int most) const;
    /// Puts down every worry that was sorted. \returns how many.
    [[nodiscard]] Result<int> closeSorted();
    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(WorryId id);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
