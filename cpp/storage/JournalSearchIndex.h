#pragma once

#include "sql/Connection.h"

namespace alongside {

/// The journal's search index, and that nothing stays in it of what was erased.
///
/// FTS5's secure-delete takes a word off the pages of the index, but not out of journal_search_idx,
/// which keeps the beginning of the first word of every page: a boundary no entry may have any more.
///
/// FTS5 has no command for that but to write the whole index anew ('optimize'), which took 24 times as
/// long as an erasure with 10,000 entries and 190 times with 100,000. So the boundary is changed in its
/// table, which SQLite's defensive mode forbids but for that one statement. That is sound because of a
/// boundary FTS5 asks only that it comes after every word of the page before and not after the first of
/// its own: the next word of the whole index does both, whatever the pages hold. It is done in the
/// transaction of the erasure, and verify() compares boundaries and pages. Where another page begins
/// before that next word, which is rare, the index is written anew after all: the erasure takes longer,
/// and nothing of the word stays.
class JournalSearchIndex
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit JournalSearchIndex(sql::Connection &connection) : m_connection(&connection) {}

    /// Takes \a words, which were in entries erased or changed in this transaction, out of the
    /// boundaries as well, as far as no entry has them any more.
    [[nodiscard]] Result<void> forget(const sql::Words &words);

    /// \returns ErrorCode::Corrupt if the index does not agree with the entries.
    [[nodiscard]] Result<void> verify();

private:
    /// Where a page begins: a beginning of the page's first word, after a digit that says whether
    /// the page is of whole words, '0', or of their first one, two or three characters.
    struct Boundary
    {
        qint64 segment = 0;
        QByteArray start;
    };

    [[nodiscard]] Result<bool> contains(const QByteArray &word);
    [[nodiscard]] Result<QList<qint64>> segments();
    [[nodiscard]] Result<void> addBoundaries(const QByteArray &word, qint64 segment,
                                             QList<Boundary> &boundaries);
    [[nodiscard]] Result<bool> replace(const Boundary &boundary);
    [[nodiscard]] Result<QByteArray> nextStart(const QByteArray &start);
    [[nodiscard]] Result<void> rewrite();

    sql::Connection *m_connection;
};

} // namespace alongside
