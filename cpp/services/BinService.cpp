#include "services/BinService.h"

#include "domain/SeenTime.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kSetting = u"bin.seen-time"_s;

/// Looks at the clock for all bins of the store, and notes what it showed.
Result<SeenTime> lookAt(const QDateTime &now, SettingRepository &settings)
{
    const auto noted = settings.find(kSetting);
    if (!noted)
        return std::unexpected(noted.error());
    SeenTime time = SeenTime::fromBytes(noted->value_or(QByteArray())).value_or(SeenTime());
    if (time.look(now)) {
        if (auto put = settings.put(kSetting, time.toBytes()); !put)
            return std::unexpected(put.error());
    }
    return time;
}

// Whether the clock was ahead then or is behind now cannot be told. A week is what the leap counts at most
// by which it would be set right, so nothing is erased too early either way.
QDateTime latestThatCounts(const QDateTime &now)
{
    return now.addDuration(SeenTime::kMostUnseen);
}

} // namespace

BinService::BinService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

QFuture<Result<void>> BinService::eraseDue()
{
    return m_queue.run([this] {
        return m_store.save([&]() -> Result<void> {
            const QDateTime now = m_clock.now();
            if (auto dated = m_store.dateBinsBackTo(latestThatCounts(now)); !dated)
                return dated;
            // By the time that was seen to pass: a wrong clock erases nothing that would be missed.
            const auto time = lookAt(now, m_store.settings());
            if (!time)
                return std::unexpected(time.error());
            const QDateTime oldest = time->before(kBinTime);
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
