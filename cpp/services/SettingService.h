#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// Small things the open profile remembers, without waiting.
class SettingService
{
public:
    /// Borrows both; they must outlive every future given out.
    SettingService(StorageQueue &queue, OpenProfile &profile);

    /// \returns nothing if \a name was never put.
    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> find(const QString &name);
    [[nodiscard]] QFuture<Result<void>> put(const QString &name, const QByteArray &value);

private:
    StorageQueue &m_queue;
    Store &m_store;
};

} // namespace alongside
