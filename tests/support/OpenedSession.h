#pragma once

#include "services/ProfileService.h"
#include "support/FixedClock.h"
#include "support/FixedUptime.h"
#include "support/Secrets.h"

#include <QTemporaryDir>
#include <QTest>

namespace alongside {

/// What \a future brings. Not QFuture::result(): that would take a job that has not begun out of the
/// queue and run it here and now, before the ones that were asked for earlier.
template<typename Value>
Value await(const QFuture<Value> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("no answer came");
    return future.result();
}

/// A profile on a disk of its own, opened, and the queue that its services work on.
class OpenedSession
{
public:
    static constexpr const char *kPassphrase = "quiet harbour lantern meadow";
    static constexpr DerivationCost kQuickCost{8 * 1024, 1};

    OpenedSession()
    {
        auto made = OpenProfile::create(folder(), {QStringLiteral("Maya"), secretOf(kPassphrase), kQuickCost},
                                        code, clock);
        if (!made)
            qFatal("no profile: %s", qPrintable(made.error().detail));
        session = std::make_shared<ProfileSession>(queue, *std::move(made), clock);
    }

    /// What was asked for last is still being done on what goes now.
    ~OpenedSession() { queue.drain(); }
    OpenedSession(const OpenedSession &) = delete;
    OpenedSession &operator=(const OpenedSession &) = delete;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] JournalEntry entryOf(const QString &body) const
    {
        return {{}, LivedTime::now(clock), {}, body};
    }
    /// Adds an entry, a minute after the one before. \returns its id.
    JournalEntryId add(const QString &body)
    {
        clock.instant = clock.instant.addSecs(60);
        const auto added = await(session->journal().save(entryOf(body), std::make_shared<JournalEntryId>()));
        return added.value_or(JournalEntryId{});
    }

private:
    QTemporaryDir m_folder;

public:
    FixedClock clock;
    FixedUptime uptime;
    RecoveryCode code = RecoveryCode::random();
    StorageQueue queue;
    std::shared_ptr<ProfileSession> session;
};

} // namespace alongside
