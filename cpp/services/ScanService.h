#pragma once

#include "domain/ScanBook.h"
#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

#include <functional>

namespace alongside {

/// The scans of the open profile, without waiting. Take the answers with whenReady().
class ScanService
{
public:
    /// A plan, and whether it is this scan's own or the last one's, to begin with.
    struct PlanFound
    {
        ResultPlan plan;
        bool own = false;
    };

    /// Borrows all; they must outlive every future given out.
    ScanService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    /// Everything around scans as it is now. From the day of a scan on, the letter that waited for the
    /// next one is that scan's, and no later one's: this keeps it so.
    [[nodiscard]] QFuture<Result<ScanBook>> book();
    /// Keeps \a scan for good: adds it if its id is 0, else replaces it. \returns its id.
    [[nodiscard]] QFuture<Result<ScanId>> save(const Scan &scan);
    /// Changes the scan \a id as it is stored by then, with \a change; it may have been changed meanwhile.
    [[nodiscard]] QFuture<Result<ScanId>> change(ScanId id, const std::function<Scan(const Scan &)> &change);
    [[nodiscard]] QFuture<Result<void>> moveToBin(ScanId id);
    [[nodiscard]] QFuture<Result<void>> restore(ScanId id);
    [[nodiscard]] QFuture<Result<void>> erase(ScanId id);
    /// The bin. BinService empties it.
    [[nodiscard]] QFuture<Result<QList<Scan>>> bin();

    /// Keeps \a value as the last answer of the day of \a time: in place of the one it has.
    [[nodiscard]] QFuture<Result<void>> answer(const LivedTime &time, int value);
    /// Takes the last answer of \a day back; what else was in its check-in stays.
    /// \returns that check-in as it was, for giveBack(); nothing if there was no answer.
    [[nodiscard]] QFuture<Result<std::optional<CheckIn>>> takeBack(QDate day);
    /// The answer that was taken back from \a former is there again; what changed in it since stays.
    [[nodiscard]] QFuture<Result<void>> giveBack(const CheckIn &former);

    /// The plan for \a scan; if there is none, the last one, to begin with.
    [[nodiscard]] QFuture<Result<PlanFound>> plan(ScanId scan);
    [[nodiscard]] QFuture<Result<void>> savePlan(ScanId scan, const ResultPlan &plan);

    /// What helped around \a scan; the app's tools \a keys are among what can be chosen from then on.
    [[nodiscard]] QFuture<Result<QMap<ComfortId, int>>> helped(ScanId scan, const QStringList &keys);
    [[nodiscard]] QFuture<Result<void>> saveHelped(ScanId scan, const QMap<ComfortId, int> &helped);
    [[nodiscard]] QFuture<Result<ComfortId>> addComfort(const QString &name);
    [[nodiscard]] QFuture<Result<void>> hideComfort(ComfortId id);

    /// See ScanLetterRepository::put().
    [[nodiscard]] QFuture<Result<ScanLetterId>> saveLetter(const ScanLetter &letter);

private:
    [[nodiscard]] Result<ScanBook> read();
    void giveLetterOfToday(ScanBook &book);
    [[nodiscard]] Result<std::optional<CheckIn>> lastAnswerOf(QDate day);
    [[nodiscard]] Result<void> withdraw(CheckIn checkIn);
    [[nodiscard]] Result<void> putBack(const CheckIn &former);

    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
