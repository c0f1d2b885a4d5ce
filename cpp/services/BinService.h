#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

#include "core/Clock.h"

#include <chrono>

namespace alongside {

/// How long what was deleted can be brought back.
inline constexpr std::chrono::days kBinTime{30};

/// Erases what was deleted and not missed.
class BinService
{
public:
    /// Borrows all; they must outlive the service.
    BinService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    /// Erases, all at once, what has been in a bin for longer than kBinTime: entries, check-ins, scans,
    /// symptoms of one's own, contacts, asks, visits and questions for them. Time counts as it was seen to
    /// pass (SeenTime), so a clock that is set ahead by mistake erases nothing; and what was deleted by a
    /// clock that was ahead and is set right stays for a week longer than kBinTime from then on.
    [[nodiscard]] QFuture<Result<void>> eraseDue();

private:
    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
