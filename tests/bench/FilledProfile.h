#pragma once

#include "BareStore.h"

#include "services/OpenProfile.h"

#include <QTemporaryDir>

#include <functional>

namespace alongside::bench {

/// What demo::kPassphrase is, in locked memory.
[[nodiscard]] SecretBytes demoPassphrase();

/// A profile that was filled for one bench, closed; gone with this.
class FilledProfile
{
public:
    /// \a fill ends the bench itself if it cannot.
    explicit FilledProfile(const std::function<void(Store &)> &fill);

    /// The folder with the profile in it, to be opened with demo::kPassphrase.
    [[nodiscard]] QString root() const { return m_folder.path(); }
    /// The database as it lies there, without anything of ours. One of these at a time.
    [[nodiscard]] std::unique_ptr<BareStore> bare() const
    {
        return std::make_unique<BareStore>(m_path, m_key, m_salt);
    }
    [[nodiscard]] std::shared_ptr<OpenProfile> profile() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    SecretBytes m_key;
    sql::Salt m_salt{};
};

} // namespace alongside::bench
