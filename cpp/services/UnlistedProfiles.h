#pragma once

#include "services/OpenProfile.h"

namespace alongside {

/// The way into profiles that the lock screen does not name: a secret alone, tried on each of them.
///
/// It is there, takes as long and waits as long whether there is such a profile or not.
class UnlistedProfiles
{
public:
    /// \a uptime must outlive this.
    UnlistedProfiles(QString root, const Uptime &uptime) : m_root(std::move(root)), m_uptime(&uptime) {}

    /// How long until the next passphrase may be tried; zero if now.
    [[nodiscard]] std::chrono::milliseconds waitBeforeUnlock() const;

    /// Opens the one that \a passphrase opens. Slow: derives a key for each of them, and one at the
    /// cost \a usual if there is none.
    ///
    /// A wrong try counts for all of them and for this way in. A right one takes back what it counted
    /// for the others, but nothing that was counted before: whoever has one of them cannot use it to
    /// go on guessing at another.
    /// \returns ErrorCode::WrongSecret; TooSoon; what else kept one of them closed, if none opened.
    [[nodiscard]] Result<std::unique_ptr<OpenProfile>> unlock(const SecretBytes &passphrase,
                                                              DerivationCost usual) const;
    /// The same with a code on paper; not slow, and not slowed down.
    [[nodiscard]] Result<std::unique_ptr<OpenProfile>> unlock(const RecoveryCode &code) const;

private:
    [[nodiscard]] QString attemptsPath() const;
    [[nodiscard]] Result<std::unique_ptr<OpenProfile>> tryEach(const QList<ProfileId> &ids,
                                                               const SecretBytes &passphrase) const;

    QString m_root;
    const Uptime *m_uptime;
};

} // namespace alongside
