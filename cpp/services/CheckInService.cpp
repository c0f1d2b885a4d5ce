#include "services/CheckInService.h"

#include <utility>

namespace alongside {

CheckInService::CheckInService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

QFuture<Result<QList<CheckIn>>> CheckInService::page(const std::optional<CheckIn> &before, int most)
{
    return m_queue.run([this, before, most] { return m_store.checkIns().page(before, most); });
}

QFuture<Result<CheckIn>> CheckInService::find(CheckInId id)
{
    return m_queue.run([this, id] { return m_store.checkIns().find(id); });
}

QFuture<Result<CheckIn>> CheckInService::add(const CheckIn &checkIn)
{
    return m_queue.run(
        [this, checkIn] { return m_store.save([&] { return m_store.checkIns().add(checkIn); }); });
}

QFuture<Result<CheckIn>> CheckInService::answer(CheckInId id, MeasureId measure, int value)
{
    return m_queue.run([this, id, measure, value] {
        return m_store.save([&] {
            return m_store.checkIns().find(id).and_then([&](CheckIn checkIn) {
                checkIn.answers.insert(measure, value);
                return m_store.checkIns().update(checkIn);
            });
        });
    });
}

QFuture<Result<CheckInId>> CheckInService::save(const CheckIn &checkIn, const CheckInIdentity &identity)
{
    return m_queue.run([this, checkIn = CheckIn(checkIn), identity]() mutable -> Result<CheckInId> {
        checkIn.id = *identity;
        const auto saved = m_store.save([&] {
            return checkIn.id == CheckInId{} ? m_store.checkIns().add(checkIn)
                                             : m_store.checkIns().update(checkIn);
        });
        if (!saved)
            return std::unexpected(saved.error());
        *identity = saved->id;
        return saved->id;
    });
}

QFuture<Result<CheckInId>> CheckInService::discard(const CheckIn &former, const CheckInIdentity &identity)
{
    return m_queue.run([this, former = CheckIn(former), identity]() mutable -> Result<CheckInId> {
        former.id = *identity;
        if (former.id == CheckInId{})
            return former.id;
        const auto gone = m_store.save([&]() -> Result<void> {
            if (former.isEmpty())
                return m_store.checkIns().erase(former.id);
            if (auto put = m_store.checkIns().update(former); !put)
                return std::unexpected(put.error());
            return m_store.checkIns().moveToBin(former.id, m_clock.now());
        });
        if (!gone)
            return std::unexpected(gone.error());
        *identity = CheckInId{};
        return former.id;
    });
}

QFuture<Result<void>> CheckInService::moveToBin(CheckInId id)
{
    return m_queue.run(
        [this, id] { return m_store.save([&] { return m_store.checkIns().moveToBin(id, m_clock.now()); }); });
}

QFuture<Result<void>> CheckInService::restore(CheckInId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.checkIns().restore(id); }); });
}

QFuture<Result<void>> CheckInService::erase(CheckInId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.checkIns().erase(id); }); });
}

QFuture<Result<QList<CheckIn>>> CheckInService::bin(int most)
{
    return m_queue.run([this, most] { return m_store.checkIns().bin(most); });
}

QFuture<Result<bool>> CheckInService::severalHardDays(QDate today)
{
    return m_queue.run([this, today] {
        return m_store.checkIns()
            .days(MeasureId::Mood, Mood::kLowest, today.addDays(1 - checkin::kHardDaysWithin), today)
            .transform(
                [today](const QList<QDate> &days) { return checkin::hasSeveralHardDays(days, today); });
    });
}

} // namespace alongside
