#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// Pictures of streets that the open profile keeps, without waiting. Take the answers with whenReady().
class StreetService
{
public:
    /// Borrows both; they must outlive every future given out.
    StreetService(StorageQueue &queue, OpenProfile &profile) : m_queue(queue), m_profile(profile) {}

    /// \returns nothing if it is not there, or cannot be read.
    [[nodiscard]] QFuture<std::optional<StoredStreet>> find(const StreetSquare &square);
    [[nodiscard]] QFuture<Result<void>> put(const StoredStreet &street);
    [[nodiscard]] QFuture<Result<void>> renew(const StreetSquare &square, const QByteArray &tag,
                                              const QDateTime &until);
    [[nodiscard]] QFuture<Result<qint64>> bytes();
    /// Removes all of them for good, after all that was asked before.
    [[nodiscard]] QFuture<Result<void>> clear();

private:
    StorageQueue &m_queue;
    OpenProfile &m_profile;
};

} // namespace alongside
