#include "services/OpenProfile.h"

#include "core/FreedMemory.h"
#include "services/LockCardFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kNameSetting = u"profile.name"_s;
const auto kLockCardSetting = u"call.on-lock-screen"_s;
// Whether the person has shown that the code is kept: "1", or anything else.
Result<void> putCodeChecked(Store &store, const QByteArray &checked)
{
    return store.save([&] { return store.settings().put(kRecoveryCodeCheckedSetting, checked); });
}

// Beside the database: a former generation takes its own along when it goes.
QString streetsPath(const Vault &vault)
{
    return QFileInfo(vault.databasePath()).path() + u"/streets.db"_s;
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
    const auto begun =
        (*store)->save([&] { return (*store)->settings().put(kNameSetting, profile.name.toUtf8()); });
    if (!begun)
        return std::unexpected(begun.error());
    return vault;
}

} // namespace

OpenProfile::OpenProfile(QString root, ProfileId id, QString name, Vault vault, std::unique_ptr<Store> store,
                         bool isOlderCopy)
    : m_root(std::move(root)), m_id(std::move(id)), m_name(std::move(name)), m_vault(std::move(vault)),
      m_store(std::move(store)), m_streets(*m_store, streetsPath(m_vault)), m_isOlderCopy(isOlderCopy)
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
    return open(root, folder->id(), std::move(vault));
}

Result<std::unique_ptr<OpenProfile>> OpenProfile::unlock(const QString &root, const ProfileId &id,
                                                         const SecretBytes &passphrase, const Uptime &uptime)
{
    return open(root, id, Vault::unlock(ProfileFolder(root, id), passphrase, uptime));
}

Result<std::unique_ptr<OpenProfile>> OpenProfile::unlock(const QString &root, const ProfileId &id,
                                                         const RecoveryCode &code)
{
    return open(root, id, Vault::unlock(ProfileFolder(root, id), code));
}

Result<std::unique_ptr<OpenProfile>> OpenProfile::open(const QString &root, const ProfileId &id,
                                                       Result<Vault> vault)
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
    vault->removeFormer(); // which a power cut may have left
    std::unique_ptr<OpenProfile> profile(
        new OpenProfile(root, id, ProfileListing::fitName(QString::fromUtf8(name->value_or(QByteArray()))),
                        *std::move(vault), *std::move(store), isOlderCopy));
    std::ignore = profile->refreshLockCard(); // which a power cut may have taken
    return profile;
}

Result<void> OpenProfile::changeRecoveryCode(const RecoveryCode &code)
{
    const auto before = m_store->settings().find(kRecoveryCodeCheckedSetting);
    if (!before)
        return std::unexpected(before.error());
    // The header last: it decides. If it went first and this failed, the old code would be gone and the new
    // one never shown.
    if (auto put = putCodeChecked(*m_store, "0"_ba); !put)
        return put;
    auto changed = m_vault.changeRecoveryCode(code);
    if (!changed)
        std::ignore = putCodeChecked(*m_store, before->value_or(QByteArray()));
    return changed;
}

Result<void> OpenProfile::lockAnew(const SecretBytes &passphrase, DerivationCost cost,
                                   const RecoveryCode &code)
{
    auto successor = m_vault.makeSuccessor(passphrase, cost, code);
    if (!successor)
        return std::unexpected(successor.error());
    auto copy =
        m_store->copyTo(successor->databasePath(), successor->databaseKey(), successor->databaseSalt());
    if (!copy)
        return std::unexpected(copy.error());
    if (auto put = putCodeChecked(**copy, "0"_ba); !put)
        return put;
    // In the copy it would open what is kept later to whoever has the old one.
    if (auto forgotten = KeptStreets::forgetKey(**copy); !forgotten)
        return forgotten;
    if ((*copy)->isUnsettled())
        return fail(ErrorCode::StorageTrouble, u"the copy is not in its place"_s);
    const auto saves = (*copy)->saves();
    if (!saves)
        return std::unexpected(saves.error());
    if (auto given = m_vault.giveWayTo(*std::move(successor), *saves); !given)
        return given;
    m_store->continueIn(*std::move(copy));
    m_streets.moveTo(streetsPath(m_vault));
    m_vault.removeFormer();
    wipeFreedMemory();
    return {};
}

Result<void> OpenProfile::rename(const QString &name)
{
    const auto kept = m_store->save([&] { return m_store->settings().put(kNameSetting, name.toUtf8()); });
    if (!kept)
        return kept;
    m_name = ProfileListing::fitName(name);
    const auto listed = isListed();
    if (!listed)
        return std::unexpected(listed.error());
    return *listed ? setListed(true) : Result<void>();
}

Result<bool> OpenProfile::isListed() const
{
    const auto profiles = ProfileIndex(m_root).read();
    if (!profiles)
        return std::unexpected(profiles.error());
    return !profiles->unlisted.contains(m_id);
}

Result<void> OpenProfile::setListed(bool listed)
{
    const auto showsCard = showsLockCard();
    if (!showsCard)
        return std::unexpected(showsCard.error());
    if (!listed && *showsCard) {
        if (auto gone = setShowsLockCard(false); !gone)
            return gone;
    }
    const ProfileIndex index(m_root);
    return listed ? index.list(m_id, m_name) : index.unlist(m_id);
}

Result<bool> OpenProfile::showsLockCard() const
{
    return m_store->settings().find(kLockCardSetting).transform([](const std::optional<QByteArray> &shown) {
        return shown == QByteArray("1");
    });
}

Result<void> OpenProfile::setShowsLockCard(bool shown)
{
    const auto listed = isListed();
    if (!listed)
        return std::unexpected(listed.error());
    if (shown && !*listed)
        return fail(ErrorCode::Conflict, u"a card of a profile that is not shown"_s);
    const auto kept =
        m_store->save([&] { return m_store->settings().put(kLockCardSetting, shown ? "1"_ba : "0"_ba); });
    return kept ? refreshLockCard() : kept;
}

Result<LockCard> OpenProfile::chosenForLockCard()
{
    const auto heads = m_store->contacts().heads();
    if (!heads)
        return std::unexpected(heads.error());
    return m_store->callNotes().all().transform(
        [&](const QList<CallNote> &notes) { return LockCard::chosenFrom(callline::ofAll(*heads), notes); });
}

Result<void> OpenProfile::refreshLockCard()
{
    const auto shown = showsLockCard();
    if (!shown)
        return std::unexpected(shown.error());
    const LockCardFile file(ProfileFolder(m_root, m_id).lockCardPath());
    if (!*shown)
        return file.erase();
    const auto card = chosenForLockCard();
    if (!card)
        return std::unexpected(card.error());
    return file.put(*card);
}

Result<void> OpenProfile::close()
{
    if (!m_store)
        return {};
    m_streets.close();
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
