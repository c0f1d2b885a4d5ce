#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// What the open profile's person is asked in a check-in, without waiting. Take the answers with
/// whenReady().
class MeasureService
{
public:
    /// All measures: those in use, in their order, and those in the bin, last deleted first.
    struct All
    {
        QList<Measure> used;
        QList<Measure> binned;
    };

    /// How long a measure and its answers stay in the bin before they are erased for good.
    static constexpr std::chrono::days kBinTime{30};

    /// Borrows all; they must outlive every future given out.
    MeasureService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    /// All, after erasing what has been in the bin for longer than kBinTime.
    [[nodiscard]] QFuture<Result<All>> all();
    [[nodiscard]] QFuture<Result<void>> arrange(const QList<MeasureId> &order);
    [[nodiscard]] QFuture<Result<void>> setShown(MeasureId id, bool shown);
    /// Errors as MeasureRepository's.
    [[nodiscard]] QFuture<Result<Measure>> add(const QString &name);
    [[nodiscard]] QFuture<Result<void>> rename(MeasureId id, const QString &name);
    [[nodiscard]] QFuture<Result<void>> moveToBin(MeasureId id);
    [[nodiscard]] QFuture<Result<void>> restore(MeasureId id);
    /// Erases one in the bin with all that was answered to it, for good.
    [[nodiscard]] QFuture<Result<void>> erase(MeasureId id);

private:
    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
