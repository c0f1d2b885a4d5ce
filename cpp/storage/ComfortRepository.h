#pragma once

#include "domain/Comfort.h"
#include "sql/Connection.h"

#include <QMap>
#include <QSet>

namespace alongside {

/// What can help while one waits, and what did.
class ComfortRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit ComfortRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Those that are shown, the app's tools first, then a person's own in the order they were added.
    [[nodiscard]] Result<QList<Comfort>> items() const;
    /// The app's tool \a key, added if it is not there yet.
    [[nodiscard]] Result<ComfortId> adoptTool(const QString &key);
    /// A person's own called \a name, added or shown again if it is not there. \returns
    /// ErrorCode::InvalidValue as comfort::checkedName() or if there are too many.
    [[nodiscard]] Result<ComfortId> adoptOwn(const QString &name);
    /// Shows a person's own no more. What it did before stays. \returns ErrorCode::NotFound for the
    /// app's tools and what is absent.
    [[nodiscard]] Result<void> hide(ComfortId id);

    /// What helped around every scan outside the bin.
    [[nodiscard]] Result<QList<ComfortUse>> uses() const;
    /// What helped around \a scan.
    [[nodiscard]] Result<QMap<ComfortId, int>> helped(ScanId scan) const;
    /// Keeps what helped around \a scan, in place of what was kept. \returns ErrorCode::Conflict if
    /// there is no such scan or item, ErrorCode::InvalidValue for what is not 0 to 3.
    [[nodiscard]] Result<void> putHelped(ScanId scan, const QMap<ComfortId, int> &helped);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
