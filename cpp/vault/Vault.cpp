#include "vault/Vault.h"

#include "vault/AttemptThrottle.h"
#include "vault/Generations.h"
#include "vault/Passphrase.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

KeySlot passphraseSlot(const SlotKey &slotKey, const VaultHeader &header, const VaultKey &key)
{
    return KeySlot::wrap(SlotType::Passphrase, slotKey.cost, slotKey.salt, slotKey.key, key, header.vaultId(),
                         header.keyGeneration());
}

Result<KeySlot> passphraseSlot(const SecretBytes &passphrase, DerivationCost cost, const VaultHeader &header,
                               const VaultKey &key)
{
    const auto slotKey = SlotKey::derive(passphrase, cost);
    if (!slotKey)
        return std::unexpected(slotKey.error());
    return passphraseSlot(*slotKey, header, key);
}

KeySlot recoverySlot(const RecoveryCode &code, const VaultHeader &header, const VaultKey &key)
{
    return KeySlot::wrap(SlotType::RecoveryCode, {}, randomDerivationSalt(),
                         code.keyEncryptionKey(header.vaultId()), key, header.vaultId(),
                         header.keyGeneration());
}

// The two ways into a new vault.
Result<void> putSlots(VaultHeader &header, const VaultKey &key, const SecretBytes &passphrase,
                      DerivationCost cost, const RecoveryCode &code)
{
    const auto slot = passphraseSlot(passphrase, cost, header, key);
    if (!slot)
        return std::unexpected(slot.error());
    if (auto set = header.setSlot(*slot); !set)
        return set;
    return header.setSlot(recoverySlot(code, header, key));
}

} // namespace

Result<Vault> Vault::create(ProfileFolder &folder, const SecretBytes &passphrase, DerivationCost cost,
                            const RecoveryCode &code, const QDateTime &now)
{
    auto lock = folder.lock();
    if (!lock)
        return std::unexpected(lock.error());
    const auto generation = folder.generation();
    if (!generation)
        return std::unexpected(generation.error());

    VaultHeader header = VaultHeader::make(now);
    VaultKey key = VaultKey::random();
    if (auto put = putSlots(header, key, passphrase, cost, code); !put)
        return std::unexpected(put.error());
    header.seal(key);
    if (auto written = HeaderFiles(*generation).write(header); !written)
        return std::unexpected(written.error());
    return Vault(*generation, *std::move(lock), header, std::move(key));
}

// keyFor: what turns the slot (and the vault's id) into its key encryption key.
template<typename KeyFor>
Result<Vault> Vault::unlockWith(const ProfileFolder &folder, SlotType type, KeyFor keyFor)
{
    auto lock = FolderLock::take(folder.lockPath());
    if (!lock)
        return std::unexpected(lock.error());
    const auto generation = folder.generation();
    if (!generation)
        return std::unexpected(generation.error());
    const HeaderFiles files(*generation);
    const auto copies = files.read();
    if (!copies)
        return std::unexpected(copies.error());

    for (const VaultHeader &header : copies->readable) {
        const auto slot = header.slot(type);
        if (!slot)
            return fail(ErrorCode::WrongSecret, u"no such slot"_s);
        const Result<SecretBytes> keyEncryptionKey = keyFor(*slot, header.vaultId());
        if (!keyEncryptionKey)
            return std::unexpected(keyEncryptionKey.error());
        auto key = slot->unwrap(*keyEncryptionKey, header.vaultId(), header.keyGeneration());
        // No second try with an older copy: after a change of passphrase it would open with the old one.
        if (!key)
            return std::unexpected(key.error());
        if (!header.isAuthentic(*key))
            continue;
        Vault vault(*generation, *std::move(lock), header, *std::move(key));
        if (copies->needRepair)
            std::ignore = files.write(header); // next time will do too
        return vault;
    }
    return fail(ErrorCode::Corrupt, u"the header was altered"_s);
}

Result<Vault> Vault::unlock(const ProfileFolder &folder, const SecretBytes &passphrase, const Uptime &uptime)
{
    AttemptThrottle throttle(folder.attemptsPath(), uptime);
    return unlock(folder, passphrase, throttle);
}

Result<Vault> Vault::unlock(const ProfileFolder &folder, const SecretBytes &passphrase,
                            AttemptThrottle &throttle)
{
    bool begun = false; // one try, however many copies of the header it takes
    const SecretBytes canonical = canonicalPassphrase(passphrase);
    auto vault = unlockWith(
        folder, SlotType::Passphrase, [&](const KeySlot &slot, const VaultId &) -> Result<SecretBytes> {
            if (!slot.cost().isAcceptable())
                return fail(ErrorCode::Corrupt, u"a derivation cost no Alongside writes"_s);
            // A full or read-only disk must not keep anyone from their own words.
            if (auto allowed = begun ? Result<void>() : throttle.begin();
                !allowed && allowed.error().code == ErrorCode::TooSoon)
                return std::unexpected(allowed.error());
            begun = true;
            return deriveKey(canonical, slot.salt(), slot.cost());
        });
    if (vault)
        throttle.succeeded();
    else if (vault.error().code != ErrorCode::WrongSecret)
        throttle.withdraw();
    return vault;
}

Result<Vault> Vault::unlock(const ProfileFolder &folder, const RecoveryCode &code)
{
    return unlockWith(folder, SlotType::RecoveryCode,
                      [&](const KeySlot &, const VaultId &vault) -> Result<SecretBytes> {
                          return code.keyEncryptionKey(vault);
                      });
}

Result<void> Vault::changePassphrase(const SecretBytes &passphrase, DerivationCost cost)
{
    const auto slot = passphraseSlot(passphrase, cost, m_header, m_key);
    if (!slot)
        return std::unexpected(slot.error());
    return replaceSlot(*slot);
}

Result<void> Vault::changeRecoveryCode(const RecoveryCode &code)
{
    return replaceSlot(recoverySlot(code, m_header, m_key));
}

Result<VaultSuccessor> Vault::makeSuccessor(const SecretBytes &passphrase, DerivationCost cost,
                                            const RecoveryCode &code) const
{
    VaultHeader header = m_header.next();
    VaultKey key = VaultKey::random();
    if (auto put = putSlots(header, key, passphrase, cost, code); !put)
        return std::unexpected(put.error());
    const auto folder = Generations(QFileInfo(m_generation).path()).makeNext();
    if (!folder)
        return std::unexpected(folder.error());
    return VaultSuccessor(*folder, header, std::move(key));
}

Result<void> Vault::giveWayTo(VaultSuccessor successor, quint64 saves)
{
    VaultHeader &header = successor.m_header;
    header.setSavesAtLock(saves);
    header.seal(successor.m_key);
    // This synchronises the folder too, and with it the name of the database.
    if (auto written = HeaderFiles(successor.m_folder).write(header); !written)
        return written;
    const QString folder = std::exchange(successor.m_folder, {}); // removed below, if it may be
    if (auto moved = Generations(QFileInfo(folder).path()).moveOnTo(folder); !moved)
        return moved;
    m_generation = folder;
    m_header = header;
    m_key = std::move(successor.m_key);
    return {};
}

void Vault::removeFormer() const
{
    Generations(QFileInfo(m_generation).path()).removeOthers();
}

Result<bool> Vault::isPassphrase(const SecretBytes &passphrase) const
{
    const auto slot = m_header.slot(SlotType::Passphrase);
    if (!slot)
        return false;
    const auto keyEncryptionKey = deriveKey(canonicalPassphrase(passphrase), slot->salt(), slot->cost());
    if (!keyEncryptionKey)
        return std::unexpected(keyEncryptionKey.error());
    return slot->unwrap(*keyEncryptionKey, m_header.vaultId(), m_header.keyGeneration()).has_value();
}

DerivationCost Vault::passphraseCost() const
{
    const auto slot = m_header.slot(SlotType::Passphrase);
    return slot ? slot->cost() : DerivationCost{};
}

DerivationSalt Vault::passphraseSalt() const
{
    const auto slot = m_header.slot(SlotType::Passphrase);
    return slot ? slot->salt() : DerivationSalt{};
}

Result<void> Vault::raiseCost(const SecretBytes &passphrase, DerivationCost floor)
{
    const DerivationCost raised = raisedTo(floor, passphraseCost());
    if (raised == passphraseCost())
        return {};
    const auto key = SlotKey::derive(passphrase, raised);
    if (!key)
        return std::unexpected(key.error());
    return rewrapPassphrase(*key, passphraseSalt());
}

Result<void> Vault::rewrapPassphrase(const SlotKey &key, const DerivationSalt &instead)
{
    if (passphraseSalt() != instead)
        return fail(ErrorCode::Conflict, u"the passphrase was changed meanwhile"_s);
    if (raisedTo(passphraseCost(), key.cost) != key.cost)
        return fail(ErrorCode::InvalidValue, u"a guess would cost less"_s);
    return replaceSlot(passphraseSlot(key, m_header, m_key));
}

QString Vault::databasePath() const
{
    return m_generation + u"/vault.db"_s;
}

Result<void> Vault::recordSavesAtLock(quint64 saves)
{
    VaultHeader next = m_header;
    next.setSavesAtLock(saves);
    return write(next);
}

Result<void> Vault::replaceSlot(const KeySlot &slot)
{
    VaultHeader next = m_header;
    if (auto set = next.setSlot(slot); !set)
        return set;
    return write(next);
}

Result<void> Vault::write(VaultHeader next)
{
    const HeaderFiles files(m_generation);
    next.seal(m_key);
    if (auto written = files.write(next); !written) {
        // It may be in its place all the same, and only not be certain to stay. Whoever is told "not
        // changed" must be able to rely on it: put the old header above it.
        VaultHeader before = m_header;
        while (before.sequence() <= next.sequence())
            before.seal(m_key);
        if (files.write(before))
            m_header = before;
        return written;
    }
    m_header = next;
    return {};
}

} // namespace alongside
