#include "services/ProfileService.h"

#include "services/LockCardFile.h"
#include "services/UnlistedProfiles.h"
#include "vault/AttemptThrottle.h"

namespace alongside {

ProfileService::ProfileService(StorageQueue &queue, QString root, const Clock &clock, const Uptime &uptime,
                               Effort effort)
    : m_queue(queue), m_root(std::move(root)), m_clock(clock), m_uptime(uptime), m_effort(effort)
{}

std::chrono::milliseconds ProfileService::waitBeforeUnlock(const ProfileId &id) const
{
    return AttemptThrottle(ProfileFolder(m_root, id).attemptsPath(), m_uptime).remaining();
}

std::chrono::milliseconds ProfileService::waitBeforeUnlockUnlisted() const
{
    return UnlistedProfiles(m_root, m_uptime).waitBeforeUnlock();
}

// Measured once while the app runs, so that one try takes as long as the next.
Result<DerivationCost> ProfileService::usualCost()
{
    if (m_usualCost)
        return *m_usualCost;
    const auto cost = chooseCost(m_effort.floor, m_effort.unlockAtLeast);
    if (cost)
        m_usualCost = *cost;
    return cost;
}

ProfileService::Opened ProfileService::toSession(Result<std::unique_ptr<OpenProfile>> opened)
{
    if (!opened)
        return std::unexpected(opened.error());
    return std::make_shared<ProfileSession>(m_queue, *std::move(opened), m_clock);
}

ProfileService::Opened ProfileService::toUnlocked(Result<std::unique_ptr<OpenProfile>> opened)
{
    auto session = toSession(std::move(opened));
    if (session) {
        // Begins as soon as this job has ended, while its answer is still on the way.
        std::ignore = m_queue.run([weak = std::weak_ptr(*session)] {
            if (const auto open = weak.lock())
                open->journal().readAhead();
        });
    }
    return session;
}

QFuture<ProfileService::Opened> ProfileService::create(const QString &name, SecretBytes passphrase,
                                                       RecoveryCode code)
{
    return m_queue.run([this, name, passphrase = std::move(passphrase),
                        code = std::move(code)]() mutable -> Opened {
        const auto cost = usualCost();
        if (!cost)
            return std::unexpected(cost.error());
        return toSession(OpenProfile::create(m_root, {name, std::move(passphrase), *cost}, code, m_clock));
    });
}

QFuture<ProfileService::Opened> ProfileService::unlock(const ProfileId &id, SecretBytes passphrase)
{
    return m_queue.run([this, id, passphrase = std::move(passphrase)]() mutable {
        auto opened = toUnlocked(OpenProfile::unlock(m_root, id, passphrase, m_uptime));
        if (opened)
            raiseCost(*opened, std::move(passphrase));
        return opened;
    });
}

void ProfileService::raiseCost(const std::shared_ptr<ProfileSession> &session, SecretBytes passphrase)
{
    const Vault &vault = session->profile().vault();
    const DerivationCost raised = raisedTo(m_effort.floor, vault.passphraseCost());
    if (raised == vault.passphraseCost())
        return;
    m_raising =
        m_queue.runBeside([&queue = m_queue, raised, instead = vault.passphraseSalt(),
                           weak = std::weak_ptr(session), passphrase = std::move(passphrase)]() mutable {
            const SecretBytes typed = std::move(passphrase); // wiped before this counts as done
            auto key = SlotKey::derive(typed, raised);
            if (!key)
                return;
            std::ignore = queue.run([weak, instead, key = *std::move(key)] {
                if (const auto open = weak.lock())
                    std::ignore = open->profile().vault().rewrapPassphrase(key, instead);
            });
        });
}

QFuture<ProfileService::Opened> ProfileService::unlock(const ProfileId &id, RecoveryCode code)
{
    return m_queue.run(
        [this, id, code = std::move(code)] { return toUnlocked(OpenProfile::unlock(m_root, id, code)); });
}

QFuture<ProfileService::Opened> ProfileService::unlockUnlisted(SecretBytes passphrase)
{
    return m_queue.run([this, passphrase = std::move(passphrase)]() mutable -> Opened {
        const auto usual = usualCost();
        if (!usual)
            return std::unexpected(usual.error());
        auto opened = toUnlocked(UnlistedProfiles(m_root, m_uptime).unlock(passphrase, *usual));
        if (opened)
            raiseCost(*opened, std::move(passphrase));
        return opened;
    });
}

QFuture<ProfileService::Opened> ProfileService::unlockUnlisted(RecoveryCode code)
{
    return m_queue.run([this, code = std::move(code)] {
        return toUnlocked(UnlistedProfiles(m_root, m_uptime).unlock(code));
    });
}

QFuture<Result<void>> ProfileService::close(std::shared_ptr<ProfileSession> session)
{
    return m_queue.run([this, session = std::move(session)]() mutable {
        m_raising.waitForFinished(); // it holds the passphrase
        auto closed = session->profile().close();
        session.reset();
        return closed;
    });
}

QFuture<Result<bool>> ProfileService::isPassphrase(OpenProfile &profile, SecretBytes passphrase)
{
    return m_queue.run(
        [&profile, passphrase = std::move(passphrase)] { return profile.vault().isPassphrase(passphrase); });
}

QFuture<Result<void>> ProfileService::changePassphrase(OpenProfile &profile, SecretBytes passphrase)
{
    return m_queue.run([this, &profile, passphrase = std::move(passphrase)]() -> Result<void> {
        const auto cost = usualCost();
        if (!cost)
            return std::unexpected(cost.error());
        return profile.vault().changePassphrase(passphrase, *cost);
    });
}

QFuture<Result<void>> ProfileService::changeRecoveryCode(OpenProfile &profile, RecoveryCode code)
{
    return m_queue.run([&profile, code = std::move(code)] { return profile.changeRecoveryCode(code); });
}

QFuture<Result<void>> ProfileService::lockAnew(OpenProfile &profile, SecretBytes passphrase,
                                               RecoveryCode code)
{
    return m_queue.run(
        [this, &profile, passphrase = std::move(passphrase), code = std::move(code)]() -> Result<void> {
            const auto cost = usualCost();
            if (!cost)
                return std::unexpected(cost.error());
            return profile.lockAnew(passphrase, *cost, code);
        });
}

QFuture<Result<void>> ProfileService::rename(OpenProfile &profile, const QString &name)
{
    return m_queue.run([&profile, name] { return profile.rename(name); });
}

Result<LockCard> ProfileService::lockCard(const ProfileId &id) const
{
    return LockCardFile(ProfileFolder(m_root, id).lockCardPath()).read();
}

QFuture<Result<bool>> ProfileService::isListed(OpenProfile &profile)
{
    return m_queue.run([&profile] { return profile.isListed(); });
}

QFuture<Result<void>> ProfileService::setListed(OpenProfile &profile, bool listed)
{
    return m_queue.run([&profile, listed] { return profile.setListed(listed); });
}

} // namespace alongside
