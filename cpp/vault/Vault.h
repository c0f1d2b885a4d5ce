#pragma once

#include "core/Uptime.h"
#include "vault/FolderLock.h"
#include "vault/HeaderFiles.h"
#include "vault/ProfileFolder.h"
#include "vault/RecoveryCode.h"
#include "vault/SlotKey.h"
#include "vault/VaultSuccessor.h"

namespace alongside {

class AttemptThrottle;

/// One profile's vault, unlocked: its keys in memory, its header on disk, and the lock that keeps
/// other processes out. Destroying it wipes the keys and lets the lock go.
class Vault
{
public:
    /// Makes the keys and header of a new vault in the staged \a folder. Slow: derives a key.
    [[nodiscard]] static Result<Vault> create(ProfileFolder &folder, const SecretBytes &passphrase,
                                              DerivationCost cost, const RecoveryCode &code,
                                              const QDateTime &now);

    /// Opens the vault in \a folder. Slow: derives a key, so never on the drawing thread.
    ///
    /// \returns ErrorCode::WrongSecret; TooSoon after too many wrong tries; Corrupt if both copies
    ///   of the header are damaged; NewerVersion; AlreadyOpen; NotFound; OutOfMemory; ReadOnly.
    [[nodiscard]] static Result<Vault> unlock(const ProfileFolder &folder, const SecretBytes &passphrase,
                                              const Uptime &uptime);
    /// The same with a throttle of the caller's, who may yet withdraw the try.
    [[nodiscard]] static Result<Vault> unlock(const ProfileFolder &folder, const SecretBytes &passphrase,
                                              AttemptThrottle &throttle);
    /// The same with the code on paper; not slow, and not slowed down.
    [[nodiscard]] static Result<Vault> unlock(const ProfileFolder &folder, const RecoveryCode &code);

    /// From now on \a passphrase opens it and the old one does not. The data is not touched.
    [[nodiscard]] Result<void> changePassphrase(const SecretBytes &passphrase, DerivationCost cost);
    /// From now on \a code opens it and the old one does not.
    [[nodiscard]] Result<void> changeRecoveryCode(const RecoveryCode &code);
    /// What is to take the place of this vault: another vault key, which \a passphrase and \a code open and
    /// no other secret does, whatever older copies of this vault someone has. Slow: derives a key.
    [[nodiscard]] Result<VaultSuccessor> makeSuccessor(const SecretBytes &passphrase, DerivationCost cost,
                                                       const RecoveryCode &code) const;
    /// From now on this is the vault that \a successor was made for. What is in its database must be on the
    /// disk, \a saves included. The former generation is left, see removeFormer().
    /// \returns why not; nothing has changed then.
    [[nodiscard]] Result<void> giveWayTo(VaultSuccessor successor, quint64 saves);
    /// Removes what former generations left. To be called once the database is known to open.
    void removeFormer() const;
    /// True if \a passphrase opens it. Slow: derives a key.
    [[nodiscard]] Result<bool> isPassphrase(const SecretBytes &passphrase) const;
    /// What deriving a key from the present passphrase costs, and what goes into it.
    [[nodiscard]] DerivationCost passphraseCost() const;
    [[nodiscard]] DerivationSalt passphraseSalt() const;

    /// Guesses at \a passphrase, which opens it, cost at least \a floor from now on; nothing changes if
    /// they do already. Slow if not: derives a key.
    [[nodiscard]] Result<void> raiseCost(const SecretBytes &passphrase, DerivationCost floor);
    /// The second half of that, which is quick, for a key that was derived while the vault was in use.
    /// \param instead  the salt of the slot that gives way.
    /// \returns ErrorCode::Conflict if the passphrase was changed meanwhile, and stays changed.
    [[nodiscard]] Result<void> rewrapPassphrase(const SlotKey &key, const DerivationSalt &instead);

    [[nodiscard]] VaultId id() const { return m_header.vaultId(); }
    [[nodiscard]] QString databasePath() const;
    [[nodiscard]] SecretBytes databaseKey() const { return m_key.databaseKey(m_header.databaseEpoch()); }
    [[nodiscard]] DatabaseSalt databaseSalt() const { return m_header.databaseSalt(); }

    /// Saves in the database when it was last locked: fewer now means an older copy of it.
    [[nodiscard]] quint64 savesAtLock() const { return m_header.savesAtLock(); }
    [[nodiscard]] Result<void> recordSavesAtLock(quint64 saves);

    /// The staged folder has been put in its place.
    void movedTo(const QString &generation) { m_generation = generation; }

private:
    Vault(QString generation, FolderLock lock, VaultHeader header, VaultKey key)
        : m_generation(std::move(generation)), m_lock(std::move(lock)), m_header(header),
          m_key(std::move(key))
    {}

    template<typename KeyFor>
    [[nodiscard]] static Result<Vault> unlockWith(const ProfileFolder &folder, SlotType type, KeyFor keyFor);
    [[nodiscard]] Result<void> replaceSlot(const KeySlot &slot);
    [[nodiscard]] Result<void> write(VaultHeader next);

    QString m_generation;
    FolderLock m_lock;
    VaultHeader m_header;
    VaultKey m_key;
};

} // namespace alongside
