#pragma once

#include "domain/ResultPlan.h"
#include "sql/Connection.h"

#include <QSet>

namespace alongside {

/// The stored plans for results, one a scan.
class ResultPlanRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit ResultPlanRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// The plan for \a scan, if there is one.
    [[nodiscard]] Result<std::optional<ResultPlan>> find(ScanId scan) const;
    /// The plan for the last scan that has one, to begin the next with.
    [[nodiscard]] Result<std::optional<ResultPlan>> last() const;
    /// The scans with a plan.
    [[nodiscard]] Result<QSet<ScanId>> planned() const;
    /// Keeps \a plan for \a scan, in place of the one it has; an empty one is no plan. \returns
    /// ErrorCode::InvalidValue as ResultPlan::checked(), ErrorCode::Conflict if there is no such scan.
    [[nodiscard]] Result<void> put(ScanId scan, const ResultPlan &plan);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
