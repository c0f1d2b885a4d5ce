#pragma once

#include "domain/KindLine.h"
#include "sql/Connection.h"

#include <QList>

namespace alongside {

/// The kind lines of a person's own. The only code that knows how a KindLine becomes a row.
class KindLineRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit KindLineRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// Keeps a new line after all others, or where \a line.position says if that is not 0; \a line.id is
    /// ignored. Use it inside a transaction.
    /// \returns it as stored; ErrorCode::InvalidValue as kindline::checked().
    [[nodiscard]] Result<KindLine> add(const KindLine &line);
    /// Replaces the words of the line with \a line.id. Use it inside a transaction.
    /// \returns it as stored; ErrorCode::NotFound if absent, else as add().
    [[nodiscard]] Result<KindLine> update(const KindLine &line);
    /// At most \a most, in their order.
    [[nodiscard]] Result<QList<KindLine>> all(int most) const;
    /// Erases for good. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(KindLineId id);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
