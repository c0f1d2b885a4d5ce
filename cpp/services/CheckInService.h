#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// The check-ins of the open profile, without waiting. Take the answers with whenReady().
class CheckInService
{
public:
    /// Borrows both; they must outlive every future given out.
    CheckInService(StorageQueue &queue, OpenProfile &profile);

    /// Keeps a new check-in for good. \returns it as stored.
    [[nodiscard]] QFuture<Result<CheckIn>> add(const CheckIn &checkIn);
    /// Replaces the check-in with \a checkIn.id. \returns it as stored.
    [[nodiscard]] QFuture<Result<CheckIn>> update(const CheckIn &checkIn);
    /// Takes a check-in back, for good.
    [[nodiscard]] QFuture<Result<void>> erase(CheckInId id);

private:
    StorageQueue &m_queue;
    Store &m_store;
};

} // namespace alongside
