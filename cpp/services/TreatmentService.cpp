#include "services/TreatmentService.h"

namespace alongside {

TreatmentService::TreatmentService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

QFuture<Result<QList<TreatmentCycle>>> TreatmentService::all()
{
    return m_queue.run([this] { return m_store.treatments().all(); });
}

QFuture<Result<TreatmentCycle>> TreatmentService::save(const TreatmentCycle &cycle)
{
    return m_queue.run([this, cycle] {
        return m_store.save([&] {
            return cycle.id == TreatmentCycleId{} ? m_store.treatments().add(cycle)
                                                  : m_store.treatments().update(cycle);
        });
    });
}

QFuture<Result<void>> TreatmentService::erase(TreatmentCycleId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.treatments().erase(id); }); });
}

QFuture<Result<QList<TreatmentFact>>> TreatmentService::facts()
{
    return m_queue.run([this] { return m_store.treatments().facts(); });
}

QFuture<Result<void>> TreatmentService::saveFacts(const QList<TreatmentFact> &facts)
{
    return m_queue.run([this, facts] {
        return m_store.save([&]() -> Result<void> {
            for (const TreatmentFact &fact : facts) {
                if (auto kept = m_store.treatments().put(fact); !kept)
                    return kept;
            }
            return {};
        });
    });
}

QFuture<Result<QList<TreatmentNote>>> TreatmentService::notes()
{
    return m_queue.run([this] { return m_store.treatments().notes(); });
}

QFuture<Result<TreatmentNoteId>> TreatmentService::save(const TreatmentNote &note)
{
    return m_queue.run([this, note] { return m_store.save([&] { return m_store.treatments().put(note); }); });
}

QFuture<Result<void>> TreatmentService::erase(TreatmentNoteId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.treatments().erase(id); }); });
}

} // namespace alongside
