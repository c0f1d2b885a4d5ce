#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// The check-ins of the open profile, without waiting. Take the answers with whenReady().
class CheckInService
{
public:
    /// Borrows all; they must outlive every future given out.
    CheckInService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    /// Keeps \a mood as felt now, in place of the check-in \a before if that is given.
    [[nodiscard]] QFuture<Result<CheckIn>> replace(std::optional<CheckInId> before, Mood mood);
    /// Takes a check-in back, for good.
    [[nodiscard]] QFuture<Result<void>> erase(CheckInId id);

private:
    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
