#pragma once

#include "domain/JournalEntry.h"
#include "domain/JournalFilter.h"
#include "domain/SearchWords.h"
#include "sql/Connection.h"
#include "storage/JournalSearch.h"
#include "storage/JournalSearchIndex.h"
#include "storage/JournalTagRepository.h"

#include <functional>

namespace alongside {

/// The stored journal. The only code that knows how a JournalEntry becomes a row.
///
/// A deleted entry goes to the bin, out of every list and search, until it is restored or erased.
class JournalRepository
{
public:
    /// \a connection must be migrated and must outlive this.
    explicit JournalRepository(sql::Connection &connection)
        : m_connection(&connection), m_tags(connection), m_index(connection)
    {}

    /// Keeps a new entry. \a entry.id and \a entry.photoCount are ignored.
    /// \returns its id; ErrorCode::InvalidValue if it is too long or tells of a time beyond the year
    ///   70,000; Conflict if there are 4,096 entries of the same millisecond.
    [[nodiscard]] Result<JournalEntryId> add(const JournalEntry &entry);
    /// Replaces all but the photos of the entry with \a entry.id, in the bin too.
    /// \returns ErrorCode::NotFound if absent; else as add().
    [[nodiscard]] Result<void> update(const JournalEntry &entry);
    /// \returns ErrorCode::NotFound if absent. Finds entries in the bin too.
    [[nodiscard]] Result<JournalEntry> find(JournalEntryId id) const;
    /// How the entry looks in a list. \returns ErrorCode::NotFound if absent or in the bin.
    [[nodiscard]] Result<JournalSummary> summary(JournalEntryId id) const;

    /// At most \a most entries, newest first: those before \a before, or from the newest if that is
    /// not given.
    [[nodiscard]] Result<QList<JournalSummary>> page(std::optional<JournalPlace> before, int most) const;

    /// The entries that \a question asks for, at most as many as it says: JournalSearch.
    [[nodiscard]] Result<QList<JournalMatch>> search(const JournalQuestion &question) const
    {
        return JournalSearch(*m_connection).search(question);
    }

    /// The days from \a first to \a last that have entries, in order.
    [[nodiscard]] Result<QList<JournalDay>> days(QDate first, QDate last) const;

    /// What was lived on this day of the month in earlier years, the latest year first: at most \a most
    /// entries that may be brought back. Never one of a very low mood: nobody asked to be reminded.
    /// On 28 February of a year without a 29th that day counts as well. Days that \a leavesOut are.
    [[nodiscard]] Result<QList<JournalSummary>>
    memories(QDate today, int most, const std::function<bool(QDate)> &leavesOut = {}) const;
    /// Whether the entry may be brought back unasked. \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> setMayReturn(JournalEntryId id, bool mayReturn);

    /// Puts an entry in the bin, at \a when. \returns ErrorCode::NotFound if absent or there already.
    [[nodiscard]] Result<void> moveToBin(JournalEntryId id, const QDateTime &when);
    /// Takes an entry out of the bin. \returns ErrorCode::NotFound if it is not in it.
    [[nodiscard]] Result<void> restore(JournalEntryId id);
    /// What is in the bin, last deleted first.
    [[nodiscard]] Result<QList<JournalSummary>> bin(int most) const;
    /// Erases for good, search index included.
    /// \returns ErrorCode::NotFound if absent.
    [[nodiscard]] Result<void> erase(JournalEntryId id);
    /// Erases for good what was put in the bin before \a when. \returns how many.
    [[nodiscard]] Result<int> eraseBinnedBefore(const QDateTime &when);

    /// \returns ErrorCode::Corrupt if the search index does not agree with the entries.
    [[nodiscard]] Result<void> verifySearch() { return m_index.verify(); }

private:
    [[nodiscard]] Result<void> move(JournalEntryId id, const LivedTime &time);
    [[nodiscard]] Result<void> tag(const JournalEntry &before, const QStringList &tags);
    /// Every word of an entry, as the search index holds it.
    [[nodiscard]] Result<sql::Words> wordsOf(const QString &title, const QStringList &tags,
                                             const QString &body);
    /// Sees to it that no word stays in the index that the entry had \a before and not \a now.
    [[nodiscard]] Result<void> forgetWordsOf(const JournalEntry &before, const JournalEntry &now);
    [[nodiscard]] Result<JournalPlace> freePlace(const LivedTime &time,
                                                 std::optional<JournalEntryId> except) const;
    template<typename... Values>
    [[nodiscard]] Result<void> changeOne(QByteArrayView sql, const Values &...values);

    sql::Connection *m_connection;
    JournalTagRepository m_tags;
    JournalSearchIndex m_index;
};

} // namespace alongside
