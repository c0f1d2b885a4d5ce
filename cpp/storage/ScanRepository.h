#pragma once

#include "domain/ScanWorry.h"
#include "sql/Connection.h"

namespace alongside {

/// The stored scans, and what was answered around them. A deleted scan goes to the bin, out of every
/// list and season, until it is restored or erased; the answers are check-ins and stay where they are.
class ScanRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit ScanRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps a new scan; \a scan.id is ignored. \returns its id; ErrorCode::InvalidValue as scan::checked().
    [[nodiscard]] Result<ScanId> add(const Scan &scan);
    /// Replaces the scan with \a scan.id. \returns ErrorCode::NotFound if absent; else as add().
    [[nodiscard]] Result<void> update(const Scan &scan);

    /// \returns ErrorCode::NotFound if absent. Finds those in the bin too.
    [[nodiscard]] Result<Scan> find(ScanId id) const;
    /// All that are not in the bin, by day, the earliest first.
    [[nodiscard]] Result<QList<Scan>> all() const;

    /// Puts one in the bin, at \a when. \returns ErrorCode::NotFound if absent or there already.
    [[nodiscard]] Result<void> moveToBin(ScanId id, const QDateTime &when);
    /// Takes one out of the bin. \returns ErrorCode::NotFound if it is not in it.
    [[nodiscard]] Result<void> restore(ScanId id);
    /// What is in the bin, last deleted first.
    [[nodiscard]] Result<QList<Scan>> bin() const;
    /// Erases for good, with plan, ticks and look back. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(ScanId id);
    /// Erases for good what was put in the bin before \a when. \returns how many.
    [[nodiscard]] Result<int> eraseBinnedBefore(const QDateTime &when);

    /// Every day with an answer to MeasureId::ScanWorry, in order.
    [[nodiscard]] Result<QList<WorryDay>> worry() const;

private:
    sql::Connection *m_connection;
};

} // namespace alongside
