#include "services/BinService.h"

namespace alongside {

BinService::BinService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

QFuture<Result<void>> BinService::eraseDue()
{
    return m_queue.run([this] {
        const QDateTime oldest = m_clock.now().addDuration(-kBinTime);
        return m_store.save([&]() -> Result<void> {
            for (const Result<int> &erased :
                 {m_store.journal().eraseBinnedBefore(oldest), m_store.checkIns().eraseBinnedBefore(oldest),
                  m_store.scans().eraseBinnedBefore(oldest), m_store.measures().eraseBinnedBefore(oldest),
                  m_store.contacts().eraseBinnedBefore(oldest), m_store.asks().eraseBinnedBefore(oldest),
                  m_store.visits().eraseBinnedBefore(oldest),
                  m_store.visitQuestions().eraseBinnedBefore(oldest)}) {
                if (!erased)
                    return std::unexpected(erased.error());
            }
            return {};
        });
    });
}

} // namespace alongside
