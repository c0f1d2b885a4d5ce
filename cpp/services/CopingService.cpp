#include "services/CopingService.h"

namespace alongside {

CopingService::CopingService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

QFuture<Result<QList<Worry>>> CopingService::openWorries()
{
    return m_queue.run([this] { return m_store.worries().open(kMost); });
}

QFuture<Result<QList<Worry>>> CopingService::closedWorries()
{
    return m_queue.run([this] { return m_store.worries().closed(kMost); });
}

QFuture<Result<Worry>> CopingService::addWorry(const Worry &worry)
{
    return m_queue.run([this, worry] { return m_store.save([&] { return m_store.worries().add(worry); }); });
}

QFuture<Result<Worry>> CopingService::updateWorry(const Worry &worry)
{
    return m_queue.run(
        [this, worry] { return m_store.save([&] { return m_store.worries().update(worry); }); });
}

QFuture<Result<int>> CopingService::closeSortedWorries()
{
    return m_queue.run([this] { return m_store.save([&] { return m_store.worries().closeSorted(); }); });
}

QFuture<Result<void>> CopingService::eraseWorry(WorryId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.worries().erase(id); }); });
}

QFuture<Result<QList<KindLine>>> CopingService::kindLines()
{
    return m_queue.run([this] { return m_store.kindLines().all(kMost); });
}

QFuture<Result<KindLine>> CopingService::addKindLine(const KindLine &line)
{
    return m_queue.run([this, line] { return m_store.save([&] { return m_store.kindLines().add(line); }); });
}

QFuture<Result<KindLine>> CopingService::updateKindLine(const KindLine &line)
{
    return m_queue.run(
        [this, line] { return m_store.save([&] { return m_store.kindLines().update(line); }); });
}

QFuture<Result<void>> CopingService::eraseKindLine(KindLineId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.kindLines().erase(id); }); });
}

} // namespace alongside
