#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// The list for scan days of the open profile, without waiting. Take the answers with whenReady().
class ScanChecklistService
{
public:
    /// Borrows both; they must outlive every future given out.
    ScanChecklistService(StorageQueue &queue, OpenProfile &profile);

    /// The list with the ticks of \a scan. The very first time it is \a first, once and for all:
    /// whoever takes every line away has an empty list.
    [[nodiscard]] QFuture<Result<QList<ChecklistItem>>> items(ScanId scan, const FirstChecklist &first);
    [[nodiscard]] QFuture<Result<ChecklistItemId>> add(ChecklistPart part, const QString &body);
    [[nodiscard]] QFuture<Result<void>> reword(ChecklistItemId id, const QString &body);
    [[nodiscard]] QFuture<Result<void>> remove(ChecklistItemId id);
    [[nodiscard]] QFuture<Result<void>> putBack(const ChecklistItem &item, ScanId scan);
    [[nodiscard]] QFuture<Result<void>> tick(ScanId scan, ChecklistItemId id, bool done);

private:
    [[nodiscard]] Result<void> begin(const FirstChecklist &first);

    StorageQueue &m_queue;
    Store &m_store;
};

} // namespace alongside
