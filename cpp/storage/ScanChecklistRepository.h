#pragma once

#include "domain/ScanChecklist.h"
#include "sql/Connection.h"

namespace alongside {

/// The list for scan days, which stays from one scan to the next, and its ticks, a scan each.
class ScanChecklistRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit ScanChecklistRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// The list by part and place, with the ticks of \a scan.
    [[nodiscard]] Result<QList<ChecklistItem>> items(ScanId scan) const;
    /// Adds a line at the end of its part. \returns its id; ErrorCode::InvalidValue if it is blank, too
    /// long, or one too many.
    [[nodiscard]] Result<ChecklistItemId> add(ChecklistPart part, const QString &body);
    /// Rewords a line. \returns ErrorCode::NotFound if absent; else as add().
    [[nodiscard]] Result<void> reword(ChecklistItemId id, const QString &body);
    /// Takes a line away, with its ticks. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> remove(ChecklistItemId id);
    /// Adds a line that remove() took away, at the end of its part, with its tick for \a scan.
    [[nodiscard]] Result<void> putBack(const ChecklistItem &item, ScanId scan);
    /// Ticks a line for \a scan, or not.
    [[nodiscard]] Result<void> tick(ScanId scan, ChecklistItemId id, bool done);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
