#pragma once

#include "sql/Connection.h"

#include <QByteArray>

#include <optional>

namespace alongside {

/// Small things a profile remembers, by name. Names are the programmer's; values can be private.
class SettingRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit SettingRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// \returns nothing if \a name was never put.
    [[nodiscard]] Result<std::optional<QByteArray>> find(const QString &name) const;
    [[nodiscard]] Result<void> put(const QString &name, const QByteArray &value);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
