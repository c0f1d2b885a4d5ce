#include "storage/JournalSearch.h"

#include "domain/Excerpt.h"
#include "domain/JournalTag.h"
#include "sql/Statement.h"
#include "storage/JournalRows.h"
#include "storage/StoredDay.h"

#include <utility>

namespace alongside {

namespace {

// Column order: as a summary, then the body.
Result<JournalMatch> toMatch(const sql::Statement &row, const SearchWords &words)
{
    return journalrows::toSummary(row).transform([&](JournalSummary &&entry) {
        const QList<TextRange> inTitle = words.matchesIn(entry.title);
        const QList<TextRange> inTags = words.matchesIn(joinedTags(entry.tags));
        const Excerpt excerpt = Excerpt::around(row.column<QString>(11), words);
        return JournalMatch{std::move(entry), inTitle, inTags, excerpt.text, excerpt.matches};
    });
}

// A filter as the statements take it: nothing where nothing is asked.
struct FilterValues
{
    explicit FilterValues(const JournalFilter &filter)
        : mood(journalrows::stepOf(filter.mood)), starred(filter.starred), withPhoto(filter.withPhoto)
    {
        if (filter.from.isValid())
            from = storedday::of(filter.from);
        if (filter.until.isValid())
            until = storedday::of(filter.until);
        if (!filter.tag.isEmpty())
            tag = journaltag::folded(filter.tag);
    }

    std::optional<int> mood;
    int starred;
    int withPhoto;
    std::optional<qint64> from;
    std::optional<qint64> until;
    std::optional<QString> tag;
};

} // namespace

Result<QList<JournalMatch>> JournalSearch::search(const JournalQuestion &question) const
{
    if (question.words.isEmpty())
        return question.filter.isEmpty() ? QList<JournalMatch>{} : narrow(question);
    return question.order == JournalOrder::Best ? searchBest(question) : searchNewest(question);
}

// The index holds all that is asked for, so that only what is shown is read from the journal.
Result<QList<JournalMatch>> JournalSearch::narrow(const JournalQuestion &question) const
{
    auto select = sql::Statement::prepare(
        *m_connection,
        "SELECT entry.id, entry.place, entry.at_ms, entry.zone, entry.utc_offset_s, entry.title,"
        " entry.preview, entry.mood, entry.tags, entry.starred, entry.photos"
        " FROM (SELECT id FROM journal_entry INDEXED BY journal_entry_filter"
        " WHERE deleted_ms IS NULL AND place < ?1 AND (?3 IS NULL OR mood = ?3)"
        " AND (?4 = 0 OR starred = 1) AND (?5 = 0 OR photos > 0)"
        " AND (?6 IS NULL OR day >= ?6) AND (?7 IS NULL OR day <= ?7)"
        " AND (?8 IS NULL OR id IN (SELECT link.entry FROM journal_tag AS tag"
        " JOIN journal_entry_tag AS link ON link.tag = tag.id WHERE tag.folded = ?8))"
        " ORDER BY place DESC LIMIT ?2) AS chosen"
        " CROSS JOIN journal_entry AS entry ON entry.id = chosen.id ORDER BY entry.place DESC");
    if (!select)
        return std::unexpected(select.error());
    const FilterValues filter(question.filter);
    if (auto bound = select->bind(std::to_underlying(question.before.value_or(journalrows::kEnd)),
                                  question.most, filter.mood, filter.starred, filter.withPhoto, filter.from,
                                  filter.until, filter.tag);
        !bound)
        return std::unexpected(bound.error());
    return select->collect([](const sql::Statement &row) -> Result<JournalMatch> {
        return journalrows::toSummary(row).transform([](JournalSummary &&entry) {
            const QString preview = entry.preview;
            return JournalMatch{std::move(entry), {}, {}, preview, {}};
        });
    });
}

Result<QList<JournalMatch>> JournalSearch::searchNewest(const JournalQuestion &question) const
{
    auto select = sql::Statement::prepare(
        *m_connection,
        "SELECT entry.id, entry.place, entry.at_ms, entry.zone, entry.utc_offset_s, entry.title,"
        " entry.preview, entry.mood, entry.tags, entry.starred, entry.photos, entry.body"
        " FROM journal_search JOIN journal_entry AS entry ON entry.place = journal_search.rowid"
        " WHERE journal_search MATCH ?9 AND journal_search.rowid < ?1 AND entry.deleted_ms IS NULL"
        " AND (?3 IS NULL OR entry.mood = ?3) AND (?4 = 0 OR entry.starred = 1)"
        " AND (?5 = 0 OR entry.photos > 0)"
        " AND (?6 IS NULL OR entry.day >= ?6) AND (?7 IS NULL OR entry.day <= ?7)"
        " AND (?8 IS NULL OR entry.id IN (SELECT link.entry FROM journal_tag AS tag"
        " JOIN journal_entry_tag AS link ON link.tag = tag.id WHERE tag.folded = ?8))"
        " ORDER BY journal_search.rowid DESC LIMIT ?2");
    if (!select)
        return std::unexpected(select.error());
    const FilterValues filter(question.filter);
    if (auto bound = select->bind(std::to_underlying(question.before.value_or(journalrows::kEnd)),
                                  question.most, filter.mood, filter.starred, filter.withPhoto, filter.from,
                                  filter.until, filter.tag, question.words.toMatchExpression());
        !bound)
        return std::unexpected(bound.error());
    return select->collect([&](const sql::Statement &row) { return toMatch(row, question.words); });
}

// A word in the title or among the tags counts for more than one in the text.
Result<QList<JournalMatch>> JournalSearch::searchBest(const JournalQuestion &question) const
{
    auto select = sql::Statement::prepare(
        *m_connection,
        "SELECT entry.id, entry.place, entry.at_ms, entry.zone, entry.utc_offset_s, entry.title,"
        " entry.preview, entry.mood, entry.tags, entry.starred, entry.photos, entry.body"
        " FROM (SELECT rowid AS place, bm25(journal_search, 8.0, 4.0, 1.0) AS score FROM journal_search"
        " WHERE journal_search MATCH ?1 ORDER BY rowid DESC LIMIT ?9) AS hit"
        " CROSS JOIN journal_entry AS entry ON entry.place = hit.place"
        " WHERE entry.deleted_ms IS NULL"
        " AND (?3 IS NULL OR entry.mood = ?3) AND (?4 = 0 OR entry.starred = 1)"
        " AND (?5 = 0 OR entry.photos > 0)"
        " AND (?6 IS NULL OR entry.day >= ?6) AND (?7 IS NULL OR entry.day <= ?7)"
        " AND (?8 IS NULL OR entry.id IN (SELECT link.entry FROM journal_tag AS tag"
        " JOIN journal_entry_tag AS link ON link.tag = tag.id WHERE tag.folded = ?8))"
        " ORDER BY hit.score, entry.place DESC LIMIT ?2");
    if (!select)
        return std::unexpected(select.error());
    const FilterValues filter(question.filter);
    if (auto bound =
            select->bind(question.words.toMatchExpression(), question.most, filter.mood, filter.starred,
                         filter.withPhoto, filter.from, filter.until, filter.tag, kMostRanked);
        !bound)
        return std::unexpected(bound.error());
    return select->collect([&](const sql::Statement &row) { return toMatch(row, question.words); });
}

} // namespace alongside
