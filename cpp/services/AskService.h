#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

#include <QHash>
#include <QUrl>

namespace alongside {

/// Everything around asking, as it is now.
struct AskBook
{
    QList<Ask> asks; ///< The newest first.
    QList<CirclePerson> people;
    QList<NewsWords> words; ///< Those that the person changed.
};

/// What is asked of others and who knows what, of the open profile, without waiting. Take the answers
/// with whenReady().
class AskService
{
public:
    /// More than anyone keeps on a list; older ones are still stored.
    static constexpr int kMost = 1'000;

    /// Borrows all; they must outlive every future given out.
    AskService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    [[nodiscard]] QFuture<Result<AskBook>> book();
    /// Keeps \a ask for good: adds it if its id is 0, else replaces it. \returns its id.
    [[nodiscard]] QFuture<Result<AskId>> save(const Ask &ask);
    [[nodiscard]] QFuture<Result<void>> setStage(AskId id, AskStage stage);
    /// Keeps the words of the requests, each in place of those it had.
    [[nodiscard]] QFuture<Result<void>> saveRequests(const QHash<AskId, QString> &words);
    [[nodiscard]] QFuture<Result<void>> moveToBin(AskId id);
    [[nodiscard]] QFuture<Result<void>> restore(AskId id);
    [[nodiscard]] QFuture<Result<void>> erase(AskId id);
    /// The bin, last deleted first: at most \a most.
    [[nodiscard]] QFuture<Result<QList<Ask>>> bin(int most);

    /// Keeps all of \a people for good, each as CircleRepository::put().
    [[nodiscard]] QFuture<Result<void>> savePeople(const QList<CirclePerson> &people);
    /// For good; keep them again to undo.
    [[nodiscard]] QFuture<Result<void>> erasePerson(CirclePersonId id);

    /// Keeps all of \a words, each in place of those for the same audience; empty ones go, so that the
    /// draft is as it came.
    [[nodiscard]] QFuture<Result<void>> saveWords(const QList<NewsWords> &words);

    /// As writePlainFile().
    [[nodiscard]] QFuture<Result<void>> writeCalendar(const QUrl &place, const QByteArray &content);

private:
    [[nodiscard]] Result<AskBook> read();

    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
