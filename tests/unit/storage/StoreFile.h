#pragma once

#include "storage/Store.h"
#include "support/TestKeys.h"

#include <QTemporaryDir>

namespace alongside {

/// A store in a folder of its own.
class StoreFile
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("vault.db")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] Result<std::unique_ptr<Store>> create() const
    {
        return Store::create(path(), keyOf(1), saltOf(2));
    }
    [[nodiscard]] Result<std::unique_ptr<Store>> open() const
    {
        return Store::open(path(), keyOf(1), saltOf(2));
    }
    /// The database under the store.
    [[nodiscard]] Result<sql::Connection> connect() const
    {
        return sql::Connection::open(path(), keyOf(1), saltOf(2));
    }

private:
    QTemporaryDir m_folder;
};

/// \a minutes after the evening of 14 March 2026 in Berlin.
inline LivedTime evening(qint64 minutes = 0)
{
    return LivedTime::fromStored(1'773'514'800'000 + minutes * 60'000, "Europe/Berlin", 3600);
}

inline JournalEntry entryOf(const QString &title, const QString &body, const LivedTime &time = evening())
{
    return JournalEntry{{}, time, title, body};
}

} // namespace alongside
