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

    /// Borrows all; they must outlive every future given out.
    MeasureService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    /// All, also those in the bin, which BinService empties.
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
