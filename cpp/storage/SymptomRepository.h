#pragma once

#include "domain/SymptomRun.h"
#include "sql/Connection.h"

namespace alongside {

/// What check-ins say of symptoms, day by day. Reads only.
class SymptomRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit SymptomRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// For each of symptom::kOwnOfApp and each measure a person made, the days from \a first to
    /// \a last with an answer above the lowest of its scale; measures without such a day are left out.
    /// The app's own first, then a person's in the order they chose.
    [[nodiscard]] Result<QList<SymptomLog>> logs(QDate first, QDate last) const;

    /// The days from \a first to \a last with an answer to \a measure of at least \a least, in order.
    [[nodiscard]] Result<QList<QDate>> daysFrom(MeasureId measure, int least, QDate first, QDate last) const;

private:
    [[nodiscard]] Result<void> addOwn(QList<SymptomLog> &logs, QDate first, QDate last) const;

    sql::Connection *m_connection;
};

} // namespace alongside
