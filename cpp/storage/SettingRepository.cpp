#include "storage/SettingRepository.h"

#include "sql/Statement.h"

namespace alongside {

Result<std::optional<QByteArray>> SettingRepository::find(const QString &name) const
{
    auto select = sql::Statement::prepare(*m_connection, "SELECT value FROM setting WHERE name = ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(name); !bound)
        return std::unexpected(bound.error());
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return select->column<QByteArray>(0);
}

Result<void> SettingRepository::put(const QString &name, const QByteArray &value)
{
    auto insert =
        sql::Statement::prepare(*m_connection, "INSERT INTO setting(name, value) VALUES (?1, ?2)"
                                               " ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    if (!insert)
        return std::unexpected(insert.error());
    if (auto bound = insert->bind(name, value); !bound)
        return bound;
    return insert->run();
}

} // namespace alongside
