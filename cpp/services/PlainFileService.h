#pragma once

#include "core/PlainFile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// Writes what is plain to where a person chose, off the thread that draws.
class PlainFileService
{
public:
    /// Borrows it; it must outlive every future given out.
    explicit PlainFileService(StorageQueue &queue) : m_queue(queue) {}

    /// As writePlainFile().
    [[nodiscard]] QFuture<Result<void>> write(const QUrl &place, const QByteArray &content)
    {
        return m_queue.run([place, content] { return writePlainFile(place, content); });
    }

private:
    StorageQueue &m_queue;
};

} // namespace alongside
