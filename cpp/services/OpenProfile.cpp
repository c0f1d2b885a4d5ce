#include "services/OpenProfile.h"

#include "core/FreedMemory.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kNameSetting = u"profile.name"_s;
// Wraps the keys of backups made later, when the code itself is not at hand.
const auto kBackupKeySetting = u"backup.recovery-key"_s;

Result<void> putBackupKey(Store &store, const Vault &vault, const RecoveryCode &code)
{
    const SecretBytes key = code.backupKey(vault.id());
    QByteArray value(reinterpret_cast<const char *>(key.bytes().data()), qsizetype(key.size()));
    auto put = store.settings().put(kBackupKeySetting, value);
    wipe(std::as_writable_bytes(std::span(value)));
    return put;
}

// Everything a new profile holds, while it is still in its staging folder.
Result<Vault> fill(ProfileFolder &folder, const NewProfile &profile, const RecoveryCode &code,
                   const Clock &clock)
{
    auto vault = Vault::create(folder, profile.passphrase, profile.cost, code, clock.now());
    if (!vault)
        return vault;
    const auto store = Store::create(vault->databasePath(), vault->databaseKey(), vault->databaseSalt());
    if (!store)
        return std::unexpected(store.error());
    const auto begun = (*store)->save([&]() -> Result<void> {
        if (auto put = (*store)->settings().put(kNameSetting, profile.name.toUtf8()); !put)
            return put;
        return putBackupKey(**store, *vault, code);
    });
    if (!begun)
        return std::unexpected(begun.error());
    return vault;
}

} // namespace

OpenProfile::OpenProfile(ProfileId id, QString name, Vault vault, std::unique_ptr<Store> store,
                         bool isOlderCopy)
    : m_id(std::move(id)), m_name(std::move(name)), m_vault(std::move(vault)), m_store(std::move(store)),
      m_isOlderCopy(isOlderCopy)
{}

OpenProfile::~OpenProfile()
{
    std::ignore = close();
}

Result<std::unique_ptr<OpenProfile>> OpenProfile::create(const QString &root, const NewProfile &profile,
                                                         const RecoveryCode &code, const Clock &clock)
{
    auto folder = ProfileFolder::stage(root);
    if (!folder)
        return std::unexpected(folder.error());
    auto vault = fill(*folder, profile, code, clock);
    Result<void> finished = vault ? folder->finish() : std::unexpected(vault.error());
    if (!finished) {
        folder->abandon();
        return std::unexpected(finished.error());
    }
    const auto generation = folder->generation();
    if (!generation)
        return std::unexpected(generation.error());
    vault->movedTo(*generation);

    // Only a line on the lock screen: without it the profile is there all the same, without its name.
    std::ignore = ProfileIndex(root).list(folder->id(), profile.name);
    return open(folder->id(), std::move(vault));
}

Result<std::unique_ptr<OpenProfile>> OpenProfile::unlock(const QString &root, const ProfileId &id,
                                                         const SecretBytes &passphrase, const Uptime &uptime)
{
    return open(id, Vault::unlock(ProfileFolder(root, id), passphrase, uptime));
}

Result<std::unique_ptr<OpenProfile>> OpenProfile::unlock(const QString &root, const ProfileId &id,
                                                         const RecoveryCode &code)
{
    return open(id, Vault::unlock(ProfileFolder(root, id), code));
}

Result<std::unique_ptr<OpenProfile>> OpenProfile::open(const ProfileId &id, Result<Vault> vault)
{
    if (!vault)
        return std::unexpected(vault.error());
    // The header opened, so a key that does not open the database means damage, never a wrong passphrase.
    auto store = Store::open(vault->databasePath(), vault->databaseKey(), vault->databaseSalt());
    if (!store)
        return std::unexpected(store.error());
    const auto saves = (*store)->saves();
    if (!saves)
        return std::unexpected(saves.error());
    const auto name = (*store)->settings().find(kNameSetting);
    if (!name)
        return std::unexpected(name.error());
    const bool isOlderCopy = *saves < vault->savesAtLock();
    return std::unique_ptr<OpenProfile>(
        new OpenProfile(id, ProfileListing::fitName(QString::fromUtf8(name->value_or(QByteArray()))),
                        *std::move(vault), *std::move(store), isOlderCopy));
}

Result<void> OpenProfile::changeRecoveryCode(const RecoveryCode &code)
{
    if (auto changed = m_vault.changeRecoveryCode(code); !changed)
        return changed;
    return m_store->save([&] { return putBackupKey(*m_store, m_vault, code); });
}

Result<void> OpenProfile::rename(const QString &root, const QString &name)
{
    const auto kept = m_store->save([&] { return m_store->settings().put(kNameSetting, name.toUtf8()); });
    if (!kept)
        return kept;
    m_name = ProfileListing::fitName(name);
    const auto listed = isListed(root);
    if (!listed)
        return std::unexpected(listed.error());
    return *listed ? setListed(root, true) : Result<void>();
}

Result<bool> OpenProfile::isListed(const QString &root) const
{
    const auto profiles = ProfileIndex(root).read();
    if (!profiles)
        return std::unexpected(profiles.error());
    return !profiles->unlisted.contains(m_id);
}

Result<void> OpenProfile::setListed(const QString &root, bool listed)
{
    const ProfileIndex index(root);
    return listed ? index.list(m_id, m_name) : index.unlist(m_id);
}

Result<void> OpenProfile::close()
{
    if (!m_store)
        return {};
    const auto saves = m_store->saves();
    m_store.reset();
    wipeFreedMemory();
    if (!saves)
        return std::unexpected(saves.error());
    if (*saves == m_vault.savesAtLock())
        return {};
    return m_vault.recordSavesAtLock(*saves);
}

} // namespace alongside
