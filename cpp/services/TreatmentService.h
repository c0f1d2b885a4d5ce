#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// The treatment of the open profile and what belongs to it, without waiting. Take the answers with
/// whenReady().
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

    /// What is said of the diagnosis.
    [[nodiscard]] QFuture<Result<QList<TreatmentFact>>> facts();
    /// Keeps all of \a facts for good, each in place of what was said to its topic.
    [[nodiscard]] QFuture<Result<void>> saveFacts(const QList<TreatmentFact> &facts);
    /// Medicines and side effects.
    [[nodiscard]] QFuture<Result<QList<TreatmentNote>>> notes();
    /// Keeps \a note for good, as TreatmentRepository::put(). \returns its id.
    [[nodiscard]] QFuture<Result<TreatmentNoteId>> save(const TreatmentNote &note);
    /// Erases one for good.
    [[nodiscard]] QFuture<Result<void>> erase(TreatmentNoteId id);

private:
    StorageQueue &m_queue;
    Store &m_store;
};

} // namespace alongside
