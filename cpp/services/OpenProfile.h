#pragma once

#include "domain/LockCard.h"
#include "storage/KeptStreets.h"
#include "storage/Store.h"
#include "vault/ProfileIndex.h"
#include "vault/Vault.h"

namespace alongside {

/// The setting that is "1" once the person has shown that the recovery code in force is kept somewhere.
inline constexpr QLatin1StringView kRecoveryCodeCheckedSetting("recovery.checked");

/// What a new profile begins with.
struct NewProfile
{
    QString name; ///< Shown on the lock screen; may be empty.
    SecretBytes passphrase;
    DerivationCost cost;
};

/// A profile that is open: its unlocked vault and the store inside. Synchronous, and used by one
/// thread at a time; both the app and the command line stand on it.
class OpenProfile
{
public:
    /// Makes a profile under \a root and opens it. Nothing is left behind if that fails.
    /// \a code opens it should the passphrase be forgotten. Slow: derives a key.
    [[nodiscard]] static Result<std::unique_ptr<OpenProfile>>
    create(const QString &root, const NewProfile &profile, const RecoveryCode &code, const Clock &clock);

    /// Opens the profile \a id under \a root. Errors as Vault::unlock and Store::open. Slow.
    [[nodiscard]] static Result<std::unique_ptr<OpenProfile>>
    unlock(const QString &root, const ProfileId &id, const SecretBytes &passphrase, const Uptime &uptime);
    [[nodiscard]] static Result<std::unique_ptr<OpenProfile>> unlock(const QString &root, const ProfileId &id,
                                                                     const RecoveryCode &code);

    /// Opens what is inside \a vault, which is that of \a id under \a root. Errors as its own, and
    /// Store::open.
    [[nodiscard]] static Result<std::unique_ptr<OpenProfile>> open(const QString &root, const ProfileId &id,
                                                                   Result<Vault> vault);

    /// Closes if that was not done; then no failure is told.
    ~OpenProfile();
    OpenProfile(const OpenProfile &) = delete;
    OpenProfile &operator=(const OpenProfile &) = delete;

    [[nodiscard]] ProfileId id() const { return m_id; }
    /// As kept in the vault; empty if none was given.
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] Vault &vault() { return m_vault; }
    /// Must not be used after close().
    [[nodiscard]] Store &store() { return *m_store; }
    /// The same.
    [[nodiscard]] KeptStreets &streets() { return m_streets; }

    /// True if the database is older than the one that was last locked here: someone put back an
    /// old copy. Nothing is wrong with it, but what was written since is not in it.
    [[nodiscard]] bool isOlderCopy() const { return m_isOlderCopy; }

    /// From now on \a code opens the profile should the passphrase be forgotten.
    [[nodiscard]] Result<void> changeRecoveryCode(const RecoveryCode &code);

    /// For someone who fears that the passphrase or the code is known: locks everything anew, under another
    /// vault key, which only \a passphrase and \a code open. Unlike a changed passphrase or code, this
    /// shuts out whoever has an older copy of the vault's header, from all that is here from now on.
    /// Takes as much room again, while it lasts. Slow: derives a key, and writes and checks every page.
    /// Pictures of streets stay behind, and go with the old copy.
    /// \returns why not; everything else is as it was then.
    [[nodiscard]] Result<void> lockAnew(const SecretBytes &passphrase, DerivationCost cost,
                                        const RecoveryCode &code);

    /// Calls the profile \a name from now on: here and, if it is listed, on the lock screen.
    [[nodiscard]] Result<void> rename(const QString &name);

    /// True if the lock screen shows it.
    [[nodiscard]] Result<bool> isListed() const;
    /// One that is not listed shows no numbers there either. Errors as ProfileIndex::list and unlist.
    [[nodiscard]] Result<void> setListed(bool listed);

    /// True if the person wants chosen numbers and words at hand without the passphrase.
    [[nodiscard]] Result<bool> showsLockCard() const;
    /// \returns ErrorCode::Conflict for a profile that the lock screen does not show.
    [[nodiscard]] Result<void> setShowsLockCard(bool shown);
    /// Makes what is outside the vault what the person chose now; nothing if that is not wanted.
    [[nodiscard]] Result<void> refreshLockCard();

    /// Records how far the store had come and closes it. Only the database and the header are left
    /// on disk, and pictures of streets if some are kept. The keys are wiped when this object dies.
    [[nodiscard]] Result<void> close();

private:
    OpenProfile(QString root, ProfileId id, QString name, Vault vault, std::unique_ptr<Store> store,
                bool isOlderCopy);
    [[nodiscard]] Result<LockCard> chosenForLockCard();

    QString m_root;
    ProfileId m_id;
    QString m_name;
    Vault m_vault;
    std::unique_ptr<Store> m_store;
    KeptStreets m_streets;
    bool m_isOlderCopy;
};

} // namespace alongside
