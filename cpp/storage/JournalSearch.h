#pragma once

#include "domain/JournalEntry.h"
#include "domain/JournalFilter.h"
#include "domain/SearchWords.h"
#include "sql/Connection.h"

namespace alongside {

/// Finds entries of the journal by words, and by what else a person narrows the list by.
class JournalSearch
{
public:
    /// Of the entries that hold the words, so many of the newest are ranked for best first, since
    /// ranking takes longer the more there are.
    static constexpr int kMostRanked = 2000;

    /// \a connection must be migrated and must outlive this.
    explicit JournalSearch(sql::Connection &connection) : m_connection(&connection) {}

    /// The entries that \a question asks for, at most as many as it says; none for an empty question.
    [[nodiscard]] Result<QList<JournalMatch>> search(const JournalQuestion &question) const;

private:
    [[nodiscard]] Result<QList<JournalMatch>> narrow(const JournalQuestion &question) const;
    [[nodiscard]] Result<QList<JournalMatch>> searchNewest(const JournalQuestion &question) const;
    [[nodiscard]] Result<QList<JournalMatch>> searchBest(const JournalQuestion &question) const;

    sql::Connection *m_connection;
};

} // namespace alongside
