#pragma once

#include "domain/Rest.h"
#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// Remembers the open profile's rest, without waiting.
class RestService
{
public:
    /// Borrows both; they must outlive every future given out.
    RestService(StorageQueue &queue, OpenProfile &profile);

    /// \returns none if there is none, or if what is kept is no rest.
    [[nodiscard]] QFuture<Result<Rest>> find();
    [[nodiscard]] QFuture<Result<void>> put(const Rest &rest);

private:
    StorageQueue &m_queue;
    Store &m_store;
};

} // namespace alongside
