#pragma once

#include "sql/Connection.h"

#include <QStringList>

namespace alongside {

/// What a person wants to ask at a visit, as it stands on the page for it.
class BriefRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit BriefRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// In their order.
    [[nodiscard]] Result<QStringList> questions() const;
    /// Keeps \a questions in place of those there are. Use it inside a transaction.
    /// \returns ErrorCode::InvalidValue for more, or longer ones, than fit on a page.
    [[nodiscard]] Result<void> putQuestions(const QStringList &questions);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
