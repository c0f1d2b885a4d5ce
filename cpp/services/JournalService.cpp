#include "services/JournalService.h"

#include "domain/ScanBook.h"

#include <utility>

namespace alongside {

JournalService::JournalService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock), m_interrupt(m_store.interruptor())
{}

QFuture<Result<QList<JournalSummary>>> JournalService::page(std::optional<JournalPlace> before, int most)
{
    return m_queue.run([this, before, most]() -> Result<QList<JournalSummary>> {
        if (!before && most == kPageLength) {
            if (auto ahead = takeAhead())
                return *std::move(ahead);
        }
        return m_store.journal().page(before, most);
    });
}

void JournalService::readAhead()
{
    // What cannot be read is read again, and told, when it is asked for.
    if (auto page = m_store.journal().page({}, kPageLength))
        m_ahead = Ahead{*std::move(page), m_store.changedRowsEver()};
}

std::optional<QList<JournalSummary>> JournalService::takeAhead()
{
    auto ahead = std::exchange(m_ahead, std::nullopt);
    if (!ahead || ahead->changes != m_store.changedRowsEver())
        return std::nullopt;
    return std::move(ahead->page);
}

QFuture<Result<JournalSummary>> JournalService::summary(JournalEntryId id)
{
    return m_queue.run([this, id] { return m_store.journal().summary(id); });
}

QFuture<Result<JournalEntry>> JournalService::find(JournalEntryId id)
{
    return m_queue.run([this, id] { return m_store.journal().find(id); });
}

QFuture<Result<JournalEntryId>> JournalService::save(const JournalEntry &entry,
                                                     const JournalIdentity &identity)
{
    return m_queue.run([this, entry = JournalEntry(entry), identity]() mutable -> Result<JournalEntryId> {
        entry.id = *identity;
        auto saved = m_store.save([&]() -> Result<JournalEntryId> {
            if (entry.id == JournalEntryId{})
                return m_store.journal().add(entry);
            if (auto updated = m_store.journal().update(entry); !updated)
                return std::unexpected(updated.error());
            return entry.id;
        });
        if (saved)
            *identity = *saved;
        return saved;
    });
}

QFuture<Result<JournalEntryId>> JournalService::discard(const JournalEntry &former,
                                                        const JournalIdentity &identity)
{
    return m_queue.run([this, former, identity] { return discardNow(former, *identity); });
}

QFuture<Result<JournalEntryId>> JournalService::discardIfBlank(const JournalEntry &former,
                                                               const JournalIdentity &identity)
{
    return m_queue.run([this, former, identity]() -> Result<JournalEntryId> {
        if (*identity == JournalEntryId{})
            return JournalEntryId{};
        const auto kept = m_store.journal().find(*identity);
        if (!kept)
            return std::unexpected(kept.error());
        return kept->isBlank() ? discardNow(former, *identity) : JournalEntryId{};
    });
}

Result<JournalEntryId> JournalService::discardNow(JournalEntry former, JournalEntryId id)
{
    former.id = id;
    if (id == JournalEntryId{})
        return id;
    const auto gone = m_store.save([&]() -> Result<void> {
        if (former.isBlank())
            return m_store.journal().erase(id);
        if (auto put = m_store.journal().update(former); !put)
            return put;
        return m_store.journal().moveToBin(id, m_clock.now());
    });
    if (!gone)
        return std::unexpected(gone.error());
    return id;
}

QFuture<Result<QList<JournalTagUse>>> JournalService::tagUses()
{
    return m_queue.run([this] { return m_store.journalTags().uses(); });
}

QFuture<Result<QStringList>> JournalService::tagsInUse()
{
    return m_queue.run([this] { return m_store.journalTags().inUse(); });
}

QFuture<Result<void>> JournalService::moveToBin(JournalEntryId id)
{
    return m_queue.run(
        [this, id] { return m_store.save([&] { return m_store.journal().moveToBin(id, m_clock.now()); }); });
}

QFuture<Result<void>> JournalService::restore(JournalEntryId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.journal().restore(id); }); });
}

QFuture<Result<void>> JournalService::erase(JournalEntryId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.journal().erase(id); }); });
}

QFuture<Result<QList<JournalSummary>>> JournalService::bin(int most)
{
    return m_queue.run([this, most] { return m_store.journal().bin(most); });
}

QFuture<Result<QList<JournalMatch>>> JournalService::search(const JournalQuestion &question)
{
    const int number = ++m_newestSearch;
    interruptSearch();
    return m_queue.run([this, question, number]() -> Result<QList<JournalMatch>> {
        {
            const std::scoped_lock lock(m_searching);
            if (number != m_newestSearch)
                return fail(ErrorCode::Cancelled);
            m_searchRuns = true;
        }
        auto found = m_store.journal().search(question);
        const std::scoped_lock lock(m_searching);
        m_searchRuns = false;
        return found;
    });
}

QFuture<Result<QList<JournalMatch>>> JournalService::list(const JournalQuestion &question)
{
    return m_queue.run([this, question] { return m_store.journal().search(question); });
}

QFuture<Result<QList<JournalSummary>>> JournalService::memories(QDate today, int most)
{
    return m_queue.run([this, today, most]() -> Result<QList<JournalSummary>> {
        const auto scans = m_store.scans().all();
        if (!scans)
            return std::unexpected(scans.error());
        return m_store.journal().memories(today, most, [&](QDate day) { return isSeasonDay(*scans, day); });
    });
}

QFuture<Result<void>> JournalService::setMayReturn(JournalEntryId id, bool mayReturn)
{
    return m_queue.run([this, id, mayReturn] {
        return m_store.save([&] { return m_store.journal().setMayReturn(id, mayReturn); });
    });
}

QFuture<Result<QList<JournalDay>>> JournalService::days(QDate first, QDate last)
{
    return m_queue.run([this, first, last] { return m_store.journal().days(first, last); });
}

void JournalService::interruptSearch()
{
    const std::scoped_lock lock(m_searching);
    if (m_searchRuns)
        m_interrupt();
}

} // namespace alongside
