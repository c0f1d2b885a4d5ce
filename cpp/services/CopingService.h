#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// The worries and the kind lines of the open profile, without waiting. Take the answers with whenReady().
class CopingService
{
public:
    /// More than anyone keeps on a list; older ones are still stored.
    static constexpr int kMost = 1'000;

    /// Borrows both; they must outlive every future given out.
    CopingService(StorageQueue &queue, OpenProfile &profile);

    [[nodiscard]] QFuture<Result<QList<Worry>>> openWorries();
    [[nodiscard]] QFuture<Result<QList<Worry>>> closedWorries();
    [[nodiscard]] QFuture<Result<Worry>> addWorry(const Worry &worry);
    [[nodiscard]] QFuture<Result<Worry>> updateWorry(const Worry &worry);
    /// Puts down every worry that was sorted. \returns how many.
    [[nodiscard]] QFuture<Result<int>> closeSortedWorries();
    /// For good; add it again to undo.
    [[nodiscard]] QFuture<Result<void>> eraseWorry(WorryId id);

    [[nodiscard]] QFuture<Result<QList<KindLine>>> kindLines();
    [[nodiscard]] QFuture<Result<KindLine>> addKindLine(const KindLine &line);
    [[nodiscard]] QFuture<Result<KindLine>> updateKindLine(const KindLine &line);
    /// For good; add it again to undo.
    [[nodiscard]] QFuture<Result<void>> eraseKindLine(KindLineId id);

private:
    StorageQueue &m_queue;
    Store &m_store;
};

} // namespace alongside
