#include "services/CheckInService.h"

namespace alongside {

CheckInService::CheckInService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

QFuture<Result<CheckIn>> CheckInService::add(const CheckIn &checkIn)
{
    return m_queue.run(
        [this, checkIn] { return m_store.save([&] { return m_store.checkIns().add(checkIn); }); });
}

QFuture<Result<CheckIn>> CheckInService::update(const CheckIn &checkIn)
{
    return m_queue.run(
        [this, checkIn] { return m_store.save([&] { return m_store.checkIns().update(checkIn); }); });
}

QFuture<Result<void>> CheckInService::erase(CheckInId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.checkIns().erase(id); }); });
}

} // namespace alongside
