#include "services/UnlistedProfiles.h"

#include "vault/AttemptThrottle.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// What to tell when none opened. Not being the right one is the least of it: someone whose profile is
// damaged must not be left thinking that the passphrase was wrong.
void keepWorst(Error &worst, const Error &error)
{
    if (worst.code == ErrorCode::WrongSecret)
        worst = error;
}

} // namespace

QString UnlistedProfiles::attemptsPath() const
{
    return m_root + u"/attempts"_s;
}

std::chrono::milliseconds UnlistedProfiles::waitBeforeUnlock() const
{
    return AttemptThrottle(attemptsPath(), *m_uptime).remaining();
}

Result<std::unique_ptr<OpenProfile>> UnlistedProfiles::unlock(const SecretBytes &passphrase,
                                                              DerivationCost usual) const
{
    AttemptThrottle throttle(attemptsPath(), *m_uptime);
    if (auto allowed = throttle.begin(); !allowed && allowed.error().code == ErrorCode::TooSoon)
        return std::unexpected(allowed.error());
    const auto profiles = ProfileIndex(m_root).read();
    if (!profiles) {
        throttle.withdraw();
        return std::unexpected(profiles.error());
    }
    if (profiles->unlisted.isEmpty()) {
        const auto derived = SlotKey::derive(passphrase, usual);
        if (!derived)
            throttle.withdraw();
        return derived ? fail(ErrorCode::WrongSecret) : std::unexpected(derived.error());
    }
    auto opened = tryEach(profiles->unlisted, passphrase);
    if (opened)
        throttle.succeeded();
    else if (opened.error().code == ErrorCode::OutOfMemory)
        throttle.withdraw();
    return opened;
}

Result<std::unique_ptr<OpenProfile>> UnlistedProfiles::tryEach(const QList<ProfileId> &ids,
                                                               const SecretBytes &passphrase) const
{
    std::vector<AttemptThrottle> throttles;
    Error worst{ErrorCode::WrongSecret, {}};
    for (const ProfileId &id : ids) {
        const ProfileFolder folder(m_root, id);
        throttles.emplace_back(folder.attemptsPath(), *m_uptime);
        auto vault = Vault::unlock(folder, passphrase, throttles.back());
        if (!vault) {
            keepWorst(worst, vault.error());
            continue;
        }
        for (AttemptThrottle &other : throttles)
            other.withdraw(); // of the one that opened nothing is left to take back
        return OpenProfile::open(m_root, id, std::move(vault));
    }
    return std::unexpected(worst);
}

Result<std::unique_ptr<OpenProfile>> UnlistedProfiles::unlock(const RecoveryCode &code) const
{
    const auto profiles = ProfileIndex(m_root).read();
    if (!profiles)
        return std::unexpected(profiles.error());
    Error worst{ErrorCode::WrongSecret, {}};
    for (const ProfileId &id : profiles->unlisted) {
        auto vault = Vault::unlock(ProfileFolder(m_root, id), code);
        if (vault)
            return OpenProfile::open(m_root, id, std::move(vault));
        keepWorst(worst, vault.error());
    }
    return std::unexpected(worst);
}

} // namespace alongside
