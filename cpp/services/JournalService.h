#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

#include <atomic>
#include <mutex>

namespace alongside {

/// The entry that is being written, while it may not have been added yet: 0 until it is. Read and
/// set on the storage thread only, so that a second save never adds it a second time.
using JournalIdentity = std::shared_ptr<JournalEntryId>;

/// The journal of the open profile, without waiting. Take the answers with whenReady().
class JournalService
{
public:
    /// Entries on a page of the list.
    static constexpr int kPageLength = 60;

    /// Borrows all; they must outlive every future given out.
    JournalService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    [[nodiscard]] QFuture<Result<QList<JournalSummary>>> page(std::optional<JournalPlace> before, int most);
    /// Reads the newest page before it is asked for: what opens the profile need not have told anyone
    /// yet. On the storage thread only.
    void readAhead();
    [[nodiscard]] QFuture<Result<JournalSummary>> summary(JournalEntryId id);
    [[nodiscard]] QFuture<Result<JournalEntry>> find(JournalEntryId id);

    /// Keeps \a entry for good, as the entry \a identity: adds it if that is still 0, else replaces
    /// it. \a entry.id is ignored. \returns its id.
    [[nodiscard]] QFuture<Result<JournalEntryId>> save(const JournalEntry &entry,
                                                       const JournalIdentity &identity);
    /// Keeps the entry \a identity no longer, since nothing is left in it. What it held before,
    /// \a former, goes to the bin; if that was nothing either, it is erased. \returns its id.
    [[nodiscard]] QFuture<Result<JournalEntryId>> discard(const JournalEntry &former,
                                                          const JournalIdentity &identity);
    /// As discard(), if nothing is in what is kept. \returns 0 if there is.
    [[nodiscard]] QFuture<Result<JournalEntryId>> discardIfBlank(const JournalEntry &former,
                                                                 const JournalIdentity &identity);

    [[nodiscard]] QFuture<Result<void>> moveToBin(JournalEntryId id);
    [[nodiscard]] QFuture<Result<void>> restore(JournalEntryId id);
    [[nodiscard]] QFuture<Result<void>> erase(JournalEntryId id);
    /// The bin. BinService empties it.
    [[nodiscard]] QFuture<Result<QList<JournalSummary>>> bin(int most);

    /// A newer search ends an older one, which then answers ErrorCode::Cancelled.
    [[nodiscard]] QFuture<Result<QList<JournalMatch>>> search(const JournalQuestion &question);
    /// As search(), beside others: it ends none and none ends it.
    [[nodiscard]] QFuture<Result<QList<JournalMatch>>> list(const JournalQuestion &question);
    /// The days from \a first to \a last that have entries.
    [[nodiscard]] QFuture<Result<QList<JournalDay>>> days(QDate first, QDate last);
    /// See JournalRepository::memories(). Days around scans are left out.
    [[nodiscard]] QFuture<Result<QList<JournalSummary>>> memories(QDate today, int most);
    [[nodiscard]] QFuture<Result<void>> setMayReturn(JournalEntryId id, bool mayReturn);
    /// The journal's tags, most used first.
    [[nodiscard]] QFuture<Result<QList<JournalTagUse>>> tagUses();
    /// The tags of entries and check-ins, most used first.
    [[nodiscard]] QFuture<Result<QStringList>> tagsInUse();

    /// True if the last save is safe, but the device's storage has a problem: see Store::isUnsettled().
    [[nodiscard]] bool isStorageTroubled() const { return m_store.isUnsettled(); }

private:
    /// The newest page, as it was when so many rows had been changed.
    struct Ahead
    {
        QList<JournalSummary> page;
        qint64 changes;
    };

    /// What was read ahead, once, unless something was changed since.
    [[nodiscard]] std::optional<QList<JournalSummary>> takeAhead();
    [[nodiscard]] Result<JournalEntryId> discardNow(JournalEntry former, JournalEntryId id);
    /// Ends the search that is running, if any, and never anything else.
    void interruptSearch();

    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
    std::function<void()> m_interrupt;
    std::optional<Ahead> m_ahead; ///< Used on the storage thread only.
    std::mutex m_searching;       ///< Guards m_searchRuns, so that only a search can be interrupted.
    bool m_searchRuns = false;
    std::atomic<int> m_newestSearch = 0;
};

} // namespace alongside
