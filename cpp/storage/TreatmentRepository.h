#pragma once

#include "domain/TreatmentCycle.h"
#include "sql/Connection.h"

namespace alongside {

/// The stored treatment cycles and the days on which they were held.
class TreatmentRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit TreatmentRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// All, the latest begun first.
    [[nodiscard]] Result<QList<TreatmentCycle>> all() const;
    /// Keeps a new one; \a cycle.id is ignored. Use it inside a transaction.
    /// \returns it as stored; ErrorCode::InvalidValue as treatment::checked().
    [[nodiscard]] Result<TreatmentCycle> add(const TreatmentCycle &cycle);
    /// Replaces all of the one with \a cycle.id. Use it inside a transaction.
    /// \returns it as stored; ErrorCode::NotFound if absent; else as add().
    [[nodiscard]] Result<TreatmentCycle> update(const TreatmentCycle &cycle);
    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(TreatmentCycleId id);

private:
    [[nodiscard]] Result<QList<TreatmentHold>> holdsOf(TreatmentCycleId id) const;
    /// Gives the cycle its holds, in place of those it has.
    [[nodiscard]] Result<TreatmentCycle> hold(const TreatmentCycle &cycle);
    template<typename... Values>
    [[nodiscard]] Result<void> run(QByteArrayView sql, const Values &...values);

    sql::Connection *m_connection;
};

} // namespace alongside
