#pragma once

#include "services/ProfileSession.h"

namespace alongside {

/// Profiles on this device, without waiting. Take the answers with whenReady().
class ProfileService
{
public:
    using Opened = Result<std::shared_ptr<ProfileSession>>;

    /// What the device can spend on guarding a passphrase.
    struct Effort
    {
        DerivationCost floor = kLowCost;           ///< What a guess costs at least.
        std::chrono::milliseconds unlockAtLeast{}; ///< How long deriving a key should take.
    };

    /// Borrows all but the root; they must outlive every future given out.
    ProfileService(StorageQueue &queue, QString root, const Clock &clock, const Uptime &uptime,
                   Effort effort);

    /// Every profile on the device. Reads a few small things; quick enough to wait for.
    [[nodiscard]] Result<DeviceProfiles> profiles() const { return ProfileIndex(m_root).read(); }
    /// How long until \a id may be tried again; zero if now.
    [[nodiscard]] std::chrono::milliseconds waitBeforeUnlock(const ProfileId &id) const;
    /// The same for the profiles that are not listed.
    [[nodiscard]] std::chrono::milliseconds waitBeforeUnlockUnlisted() const;

    [[nodiscard]] QFuture<Opened> create(const QString &name, SecretBytes passphrase, RecoveryCode code);
    /// A profile whose passphrase costs a guess less than the device can spend by now gets the higher
    /// cost while it is in use already; if that fails, at a later unlock.
    [[nodiscard]] QFuture<Opened> unlock(const ProfileId &id, SecretBytes passphrase);
    [[nodiscard]] QFuture<Opened> unlock(const ProfileId &id, RecoveryCode code);
    /// The one that is not listed and opens; as UnlistedProfiles.
    [[nodiscard]] QFuture<Opened> unlockUnlisted(SecretBytes passphrase);
    [[nodiscard]] QFuture<Opened> unlockUnlisted(RecoveryCode code);

    /// Closes \a session after all that was asked of it, and wipes its keys. Nobody else may keep it.
    [[nodiscard]] QFuture<Result<void>> close(std::shared_ptr<ProfileSession> session);

    /// \returns false if \a passphrase does not open \a profile.
    [[nodiscard]] QFuture<Result<bool>> isPassphrase(OpenProfile &profile, SecretBytes passphrase);
    [[nodiscard]] QFuture<Result<void>> changePassphrase(OpenProfile &profile, SecretBytes passphrase);
    [[nodiscard]] QFuture<Result<void>> changeRecoveryCode(OpenProfile &profile, RecoveryCode code);
    /// As OpenProfile::lockAnew().
    [[nodiscard]] QFuture<Result<void>> lockAnew(OpenProfile &profile, SecretBytes passphrase,
                                                 RecoveryCode code);
    /// Shows \a name on the lock screen from now on, if listed; keeps it in the vault as well.
    [[nodiscard]] QFuture<Result<void>> rename(OpenProfile &profile, const QString &name);
    /// What \a id has at hand without the passphrase; ErrorCode::NotFound if nothing. Quick.
    [[nodiscard]] Result<LockCard> lockCard(const ProfileId &id) const;
    /// Whether the lock screen shows \a profile.
    [[nodiscard]] QFuture<Result<bool>> isListed(OpenProfile &profile);
    [[nodiscard]] QFuture<Result<void>> setListed(OpenProfile &profile, bool listed);

private:
    [[nodiscard]] Opened toSession(Result<std::unique_ptr<OpenProfile>> opened);
    /// As toSession(), with the newest page of the journal on its way.
    [[nodiscard]] Opened toUnlocked(Result<std::unique_ptr<OpenProfile>> opened);
    [[nodiscard]] Result<DerivationCost> usualCost();
    void raiseCost(const std::shared_ptr<ProfileSession> &session, SecretBytes passphrase);

    StorageQueue &m_queue;
    QString m_root;
    const Clock &m_clock;
    const Uptime &m_uptime;
    Effort m_effort;
    // Used by jobs on the queue only.
    QFuture<void> m_raising;
    std::optional<DerivationCost> m_usualCost;
};

} // namespace alongside
