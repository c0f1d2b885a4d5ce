#pragma once

#include "sql/Connection.h"

namespace alongside::sql {

/// All or nothing: what happens between begin() and commit(). Rolled back if
/// destroyed uncommitted. One at a time per connection.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    [[nodiscard]] Result<void> commit();

    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection; ///< Null once committed or moved from.
};

} // namespace alongside::sql
