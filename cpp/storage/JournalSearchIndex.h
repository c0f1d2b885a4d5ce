#pragma once

#include "sql/Connection.h"

namespace alongside {

/// The journal's search index, and that nothing stays in it of what was erased.
///
/// FTS5's secure-delete takes a word off the pages of the index, but not out of journal_search_idx,
/// which keeps the beginning of the first word of every page: a boundary no entry may have any more.
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
