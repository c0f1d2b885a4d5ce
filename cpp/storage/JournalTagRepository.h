#pragma once

#include "domain/CheckIn.h"
#include "domain/JournalEntry.h"
#include "domain/JournalTag.h"
#include "sql/Connection.h"

namespace alongside {

/// The tags of the journal and of check-ins. A tag exists as long as an entry or a check-in has it;
/// of several spellings the one that was there first stays.
class JournalTagRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit JournalTagRepository(sql::Connection &connection) : m_connection(&connection) {}

    /// The journal's tags and how many entries outside the bin have each, most used first, then by
    /// name. Without those that only entries in the bin or check-ins have.
    [[nodiscard]] Result<QList<JournalTagUse>> uses() const;

    /// The tags of entries and check-ins outside the bin, most used first, then by name.
    [[nodiscard]] Result<QStringList> inUse() const;

    /// \a tags as they are spelt in the journal, each once. Adds those that are new; give them to
    /// an entry in the same transaction.
    [[nodiscard]] Result<QStringList> adopt(const QStringList &tags);
    /// Gives the entry \a id these \a tags, spelt as adopt() told, and no others.
    [[nodiscard]] Result<void> give(JournalEntryId id, const QStringList &tags);
    /// Gives the check-in \a id these \a tags, spelt as adopt() told, and no others.
    [[nodiscard]] Result<void> give(CheckInId id, const QStringList &tags);

private:
    sql::Connection *m_connection;
};

} // namespace alongside
