#pragma once

#include "domain/Visit.h"
#include "sql/Connection.h"

#include <QList>

namespace alongside {

/// The stored visits. A deleted visit goes to the bin, out of every list, until it is restored or
/// erased; the questions for it stay.
///
/// Whom a visit is with is read as the care team names them now, and as it was kept once they are no
/// longer there.
class VisitRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit VisitRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps a new visit; \a visit.id is ignored. \returns its id; ErrorCode::InvalidValue as
    /// visit::checked(), Conflict for a contact or a scan that is not there.
    [[nodiscard]] Result<VisitId> add(const Visit &visit);
    /// Replaces the visit with \a visit.id. \returns ErrorCode::NotFound if absent; else as add().
    [[nodiscard]] Result<void> update(const Visit &visit);

    /// \returns ErrorCode::NotFound if absent. Finds those in the bin too.
    [[nodiscard]] Result<Visit> find(VisitId id) const;
    /// All that are not in the bin, by time, the earliest first.
    [[nodiscard]] Result<QList<Visit>> all() const;

    /// Puts one in the bin, at \a when. \returns ErrorCode::NotFound if absent or there already.
    [[nodiscard]] Result<void> moveToBin(VisitId id, const QDateTime &when);
    /// Takes one out of the bin. \returns ErrorCode::NotFound if it is not in it.
    [[nodiscard]] Result<void> restore(VisitId id);
    /// What is in the bin, last deleted first.
    [[nodiscard]] Result<QList<Visit>> bin() const;
    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(VisitId id);
    /// Erases for good what was put in the bin before \a when. \returns how many.
    [[nodiscard]] Result<int> eraseBinnedBefore(const QDateTime &when);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
