#include "storage/JournalSearchIndex.h"

#include "sql/Statement.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int kLongestPrefix = 3;          // characters: prefix = '1 2 3' in the schema
constexpr qsizetype kLongestCharacter = 4; // bytes

bool isMiddleOfCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// Bytes of the first \a characters of \a word; nothing if it has fewer.
std::optional<qsizetype> lengthOf(const QByteArray &word, int characters)
{
    qsizetype at = 0;
    for (int character = 0; character < characters; ++character) {
        if (at == word.size())
            return std::nullopt;
        ++at;
        while (at < word.size() && isMiddleOfCharacter(word[at]))
            ++at;
    }
    return at;
}

} // namespace

Result<void> JournalSearchIndex::forget(const sql::Words &words)
{
    QList<QByteArray> gone;
    for (const QByteArray &word : words) {
        const auto isThere = contains(word);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (!*isThere)
            gone.append(word);
    }
    if (gone.isEmpty())
        return {};
    // What was erased so far is still to be taken off the pages: merging nothing does that.
    if (auto flushed =
            m_connection->execute("INSERT INTO journal_search(journal_search, rank) VALUES ('merge', 0);"
                                  "CREATE VIRTUAL TABLE IF NOT EXISTS temp.journal_vocabulary"
                                  " USING fts5vocab(main, journal_search, instance)");
        !flushed)
        return flushed;
    const auto all = segments();
    if (!all)
        return std::unexpected(all.error());
    QList<Boundary> boundaries;
    for (const QByteArray &word : std::as_const(gone)) {
        for (const qint64 segment : *all) {
            if (auto added = addBoundaries(word, segment, boundaries); !added)
                return added;
        }
    }
    for (const Boundary &boundary : std::as_const(boundaries)) {
        const auto replaced = replace(boundary);
        if (!replaced)
            return std::unexpected(replaced.error());
        if (!*replaced)
            return rewrite();
    }
    return {};
}

Result<bool> JournalSearchIndex::contains(const QByteArray &word)
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT 1 FROM journal_search WHERE journal_search MATCH ?1 LIMIT 1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(u'"' + QString::fromUtf8(word) + u'"'); !bound)
        return std::unexpected(bound.error());
    return select->step();
}

Result<QList<qint64>> JournalSearchIndex::segments()
{
    // One step for each, not a look at every row.
    auto select = sql::Statement::prepare(
        *m_connection, "WITH RECURSIVE segment(id) AS (SELECT min(segid) FROM journal_search_idx"
                       " UNION ALL SELECT (SELECT min(segid) FROM journal_search_idx WHERE segid > id)"
                       " FROM segment WHERE id IS NOT NULL)"
                       " SELECT id FROM segment WHERE id IS NOT NULL");
    if (!select)
        return std::unexpected(select.error());
    return select->collect([](const sql::Statement &row) -> Result<qint64> { return row.column<qint64>(0); });
}

Result<void> JournalSearchIndex::addBoundaries(const QByteArray &word, qint64 segment,
                                               QList<Boundary> &boundaries)
{
    auto select = sql::Statement::prepare(*m_connection,
                                          "SELECT 1 FROM journal_search_idx WHERE segid = ?1 AND term = ?2");
    if (!select)
        return std::unexpected(select.error());
    for (int prefix = 0; prefix <= kLongestPrefix; ++prefix) {
        const qsizetype longest =
            prefix == 0 ? word.size() : std::min(word.size(), prefix * kLongestCharacter);
        for (qsizetype length = 1; length <= longest; ++length) {
            const QByteArray start = char('0' + prefix) + word.first(length);
            if (auto bound = select->bind(segment, start); !bound)
                return bound;
            const auto found = select->step();
            if (!found)
                return std::unexpected(found.error());
            if (*found)
                boundaries.append({segment, start});
        }
    }
    return {};
}

// Any word serves as a boundary that comes after the page before and not after the first of its own.
// The next one that is in the index, in whichever part of it, does both.
Result<bool> JournalSearchIndex::replace(const Boundary &boundary)
{
    const auto next = nextStart(boundary.start);
    if (!next)
        return std::unexpected(next.error());
    if (next->startsWith(boundary.start))
        return true; // the beginning of a word that is still there
    if (next->isEmpty())
        return false;
    auto between = sql::Statement::prepare(
        *m_connection, "SELECT 1 FROM journal_search_idx WHERE segid = ?1 AND term > ?2 AND term <= ?3");
    if (!between)
        return std::unexpected(between.error());
    if (auto bound = between->bind(boundary.segment, boundary.start, *next); !bound)
        return std::unexpected(bound.error());
    const auto found = between->step();
    if (!found || *found)
        return found.transform([](bool) { return false; });
    between->reset();
    const auto changed = m_connection->withShadowTables([&]() -> Result<void> {
        auto change = sql::Statement::prepare(
            *m_connection, "UPDATE journal_search_idx SET term = ?3 WHERE segid = ?1 AND term = ?2");
        if (!change)
            return std::unexpected(change.error());
        if (auto bound = change->bind(boundary.segment, boundary.start, *next); !bound)
            return bound;
        return change->run();
    });
    return changed.transform([] { return true; });
}

// The first word of the index from \a start on, as the part of the index that start is of has it;
// empty if there is none.
Result<QByteArray> JournalSearchIndex::nextStart(const QByteArray &start)
{
    auto select = sql::Statement::prepare(*m_connection,
                                          "SELECT DISTINCT CAST(term AS BLOB) FROM temp.journal_vocabulary"
                                          " WHERE term >= CAST(?1 AS TEXT)");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(start.sliced(1)); !bound)
        return std::unexpected(bound.error());
    const int prefix = start[0] - '0';
    while (true) {
        const auto row = select->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row) // then the next part of the index begins
            return prefix < kLongestPrefix ? QByteArray(1, char(start[0] + 1)) : QByteArray();
        const QByteArray word = select->column<QByteArray>(0);
        const auto length = prefix == 0 ? word.size() : lengthOf(word, prefix);
        if (length)
            return start.first(1) + word.first(*length);
    }
}

Result<void> JournalSearchIndex::rewrite()
{
    // An index that is in one piece already would not be written again: give it a second one.
    return m_connection->execute(
        "INSERT INTO journal_search(rowid, title, tags, body) VALUES (-9223372036854775808, 'x', 'x', 'x');"
        "INSERT INTO journal_search(journal_search) VALUES ('optimize');"
        "INSERT INTO journal_search(journal_search, rowid, title, tags, body)"
        " VALUES ('delete', -9223372036854775808, 'x', 'x', 'x');");
}

Result<void> JournalSearchIndex::verify()
{
    auto check = sql::Statement::prepare(
        *m_connection, "INSERT INTO journal_search(journal_search, rank) VALUES ('integrity-check', 1)");
    if (!check)
        return std::unexpected(check.error());
    return check->run();
}

} // namespace alongside
