#pragma once

#include "domain/TreatmentCycle.h"
#include "domain/TreatmentFact.h"
#include "domain/TreatmentNote.h"
#include "sql/Connection.h"

namespace alongside {

/// The stored lines of treatment with the days on which they were held, and what belongs to them.
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

    /// What is said of the diagnosis, by topic.
    [[nodiscard]] Result<QList<TreatmentFact>> facts() const;
    /// Keeps \a fact in place of what was said to its topic; without words nothing is kept.
    /// \returns ErrorCode::InvalidValue for too many words.
    [[nodiscard]] Result<void> put(const TreatmentFact &fact);

    /// By kind, what goes on first, in the order they were added.
    [[nodiscard]] Result<QList<TreatmentNote>> notes() const;
    /// Keeps \a note: a new one if it has no id, else as the one with that id, erased or not.
    /// \returns its id; ErrorCode::InvalidValue as treatmentnote::checked().
    [[nodiscard]] Result<TreatmentNoteId> put(const TreatmentNote &note);
    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(TreatmentNoteId id);

private:
    [[nodiscard]] Result<QList<TreatmentHold>> holdsOf(TreatmentCycleId id) const;
    /// Gives the cycle its holds, in place of those it has.
    [[nodiscard]] Result<TreatmentCycle> hold(const TreatmentCycle &cycle);
    template<typename... Values>
    [[nodiscard]] Result<void> run(QByteArrayView sql, const Values &...values);

    sql::Connection *m_connection;
};

} // namespace alongside
