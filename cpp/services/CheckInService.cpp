#include "services/CheckInService.h"

namespace alongside {

CheckInService::CheckInService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

QFuture<Result<CheckIn>> CheckInService::replace(std::optional<CheckInId> before, Mood mood)
{
    return m_queue.run([this, before, mood, time = LivedTime::now(m_clock)] {
        return m_store.save([&]() -> Result<CheckIn> {
            if (before) {
                if (auto erased = m_store.checkIns().erase(*before); !erased)
                    return std::unexpected(erased.error());
            }
            return m_store.checkIns().add(time, mood);
        });
    });
}

QFuture<Result<void>> CheckInService::erase(CheckInId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.checkIns().erase(id); }); });
}

} // namespace alongside
