#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// The treatment cycles of the open profile, without waiting. Take the answers with whenReady().
class TreatmentService
{
public:
    /// Borrows both; they must outlive every future given out.
    TreatmentService(StorageQueue &queue, OpenProfile &profile);

    /// All, the latest begun first.
    [[nodiscard]] QFuture<Result<QList<TreatmentCycle>>> all();
    /// Keeps \a cycle for good: a new one if it has no id, else in place of the one with that id.
    /// \returns it as stored.
    [[nodiscard]] QFuture<Result<TreatmentCycle>> save(const TreatmentCycle &cycle);
    /// Erases one for good.
    [[nodiscard]] QFuture<Result<void>> erase(TreatmentCycleId id);

private:
    StorageQueue &m_queue;
    Store &m_store;
};

} // namespace alongside
