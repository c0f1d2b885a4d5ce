#include "services/SymptomService.h"

namespace alongside {

SymptomService::SymptomService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

QFuture<Result<QList<SymptomLog>>> SymptomService::logs(QDate first, QDate last)
{
    return m_queue.run([this, first, last] { return m_store.symptoms().logs(first, last); });
}

QFuture<Result<QList<QDate>>> SymptomService::daysFrom(MeasureId measure, int least, QDate first, QDate last)
{
    return m_queue.run([this, measure, least, first, last] {
        return m_store.symptoms().daysFrom(measure, least, first, last);
    });
}

} // namespace alongside
