#include "services/MeasureService.h"

namespace alongside {

MeasureService::MeasureService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

QFuture<Result<MeasureService::All>> MeasureService::all()
{
    return m_queue.run([this]() -> Result<All> {
        const auto used = m_store.measures().all();
        const auto binned = m_store.measures().bin();
        if (!used || !binned)
            return std::unexpected(used ? binned.error() : used.error());
        return All{*used, *binned};
    });
}

QFuture<Result<void>> MeasureService::arrange(const QList<MeasureId> &order)
{
    return m_queue.run(
        [this, order] { return m_store.save([&] { return m_store.measures().arrange(order); }); });
}

QFuture<Result<void>> MeasureService::setShown(MeasureId id, bool shown)
{
    return m_queue.run(
        [this, id, shown] { return m_store.save([&] { return m_store.measures().setShown(id, shown); }); });
}

QFuture<Result<Measure>> MeasureService::add(const QString &name)
{
    return m_queue.run([this, name] { return m_store.save([&] { return m_store.measures().add(name); }); });
}

QFuture<Result<void>> MeasureService::rename(MeasureId id, const QString &name)
{
    return m_queue.run(
        [this, id, name] { return m_store.save([&] { return m_store.measures().rename(id, name); }); });
}

QFuture<Result<void>> MeasureService::moveToBin(MeasureId id)
{
    return m_queue.run(
        [this, id] { return m_store.save([&] { return m_store.measures().moveToBin(id, m_clock.now()); }); });
}

QFuture<Result<void>> MeasureService::restore(MeasureId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.measures().restore(id); }); });
}

QFuture<Result<void>> MeasureService::erase(MeasureId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.measures().erase(id); }); });
}

} // namespace alongside
