#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// What the open profile's check-ins say of symptoms, without waiting.
class SymptomService
{
public:
    /// Borrows both; they must outlive every future given out.
    SymptomService(StorageQueue &queue, OpenProfile &profile);

    /// See SymptomRepository::logs().
    [[nodiscard]] QFuture<Result<QList<SymptomLog>>> logs(QDate first, QDate last);
    /// See SymptomRepository::daysFrom().
    [[nodiscard]] QFuture<Result<QList<QDate>>> daysFrom(MeasureId measure, int least, QDate first,
                                                         QDate last);

private:
    StorageQueue &m_queue;
    Store &m_store;
};

} // namespace alongside
