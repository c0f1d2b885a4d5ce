#pragma once

#include "sql/Statement.h"

namespace alongside::rows {

/// Runs \a sql with \a values bound.
template<typename... Values>
[[nodiscard]] Result<void> change(sql::Connection &connection, QByteArrayView sql, const Values &...values)
{
    auto statement = sql::Statement::prepare(connection, sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto bound = statement->bind(values...); !bound)
        return bound;
    return statement->run();
}

/// As change(). \returns ErrorCode::NotFound if no row was changed.
template<typename... Values>
[[nodiscard]] Result<void> changeOne(sql::Connection &connection, QByteArrayView sql, const Values &...values)
{
    if (auto changed = change(connection, sql, values...); !changed)
        return changed;
    if (connection.changedRows() == 0)
        return fail(ErrorCode::NotFound);
    return {};
}

/// The rows of \a sql with \a values bound, each as \a toValue makes it.
template<typename ToValue, typename... Values>
[[nodiscard]] auto collect(sql::Connection &connection, QByteArrayView sql, ToValue toValue,
                           const Values &...values)
    -> decltype(std::declval<sql::Statement &>().collect(toValue))
{
    auto statement = sql::Statement::prepare(connection, sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto bound = statement->bind(values...); !bound)
        return std::unexpected(bound.error());
    return statement->collect(toValue);
}

} // namespace alongside::rows
