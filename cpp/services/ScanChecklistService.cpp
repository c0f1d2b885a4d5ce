#include "services/ScanChecklistService.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kBegunSetting = u"scans.checklist-begun"_s;

} // namespace

ScanChecklistService::ScanChecklistService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

Result<void> ScanChecklistService::begin(const FirstChecklist &first)
{
    const auto begun = m_store.settings().find(kBegunSetting);
    if (!begun)
        return std::unexpected(begun.error());
    if (*begun || first.items.isEmpty())
        return {};
    for (const ChecklistItem &item : first.items) {
        if (auto added = m_store.scanChecklist().add(item.part, item.body); !added)
            return std::unexpected(added.error());
    }
    return m_store.settings().put(kBegunSetting, "1"_ba);
}

QFuture<Result<QList<ChecklistItem>>> ScanChecklistService::items(ScanId scan, const FirstChecklist &first)
{
    return m_queue.run([this, scan, first]() -> Result<QList<ChecklistItem>> {
        if (auto begun = m_store.save([&] { return begin(first); }); !begun)
            return std::unexpected(begun.error());
        return m_store.scanChecklist().items(scan);
    });
}

QFuture<Result<ChecklistItemId>> ScanChecklistService::add(ChecklistPart part, const QString &body)
{
    return m_queue.run(
        [this, part, body] { return m_store.save([&] { return m_store.scanChecklist().add(part, body); }); });
}

QFuture<Result<void>> ScanChecklistService::reword(ChecklistItemId id, const QString &body)
{
    return m_queue.run(
        [this, id, body] { return m_store.save([&] { return m_store.scanChecklist().reword(id, body); }); });
}

QFuture<Result<void>> ScanChecklistService::remove(ChecklistItemId id)
{
    return m_queue.run(
        [this, id] { return m_store.save([&] { return m_store.scanChecklist().remove(id); }); });
}

QFuture<Result<void>> ScanChecklistService::putBack(const ChecklistItem &item, ScanId scan)
{
    return m_queue.run([this, item, scan] {
        return m_store.save([&] { return m_store.scanChecklist().putBack(item, scan); });
    });
}

QFuture<Result<void>> ScanChecklistService::tick(ScanId scan, ChecklistItemId id, bool done)
{
    return m_queue.run([this, scan, id, done] {
        return m_store.save([&] { return m_store.scanChecklist().tick(scan, id, done); });
    });
}

} // namespace alongside
