#pragma once

#include "domain/CheckIn.h"
#include "sql/Connection.h"

#include <QList>

#include <optional>

namespace alongside {

/// The stored check-ins. The only code that knows how a CheckIn becomes a row.
class CheckInRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit CheckInRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps a new check-in. \returns it as stored.
    [[nodiscard]] Result<CheckIn> add(const LivedTime &time, Mood mood);

    /// The newest check-in, if there is any.
    [[nodiscard]] Result<std::optional<CheckIn>> latest() const;

    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(CheckInId id);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
