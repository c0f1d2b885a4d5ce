#pragma once

#include "BareStore.h"

#include "services/OpenProfile.h"

#include <QTemporaryDir>

namespace alongside::bench {

/// A profile with many entries in it, closed, and what opens it.
///
/// Filling one with 100,000 entries takes most of two minutes, so filled ones are kept in the build
/// folder, by the sources that make them, and every shelf is a copy: what is measured may change it.
class Shelf
{
public:
    explicit Shelf(int entries);

    /// Fills one with \a entries for the shelves to come, unless there is one.
    static void prepare(int entries);

    [[nodiscard]] int entries() const { return m_entries; }
    /// The folder with the profile in it, to be opened with demo::kPassphrase or codeText().
    [[nodiscard]] QString root() const { return m_folder.path(); }
    [[nodiscard]] const ProfileId &id() const { return *m_id; }
    [[nodiscard]] QString codeText() const { return m_codeText; }
    [[nodiscard]] RecoveryCode code() const;

    /// The database as it lies there, without anything of ours. One of these at a time.
    [[nodiscard]] std::unique_ptr<BareStore> bare() const
    {
        return std::make_unique<BareStore>(m_path, m_key, m_salt);
    }
    [[nodiscard]] std::unique_ptr<Store> store() const;
    [[nodiscard]] std::shared_ptr<OpenProfile> profile() const;

private:
    QTemporaryDir m_folder;
    int m_entries;
    QString m_codeText;
    std::optional<RecoveryCode> m_code;
    std::optional<ProfileId> m_id;
    QString m_path;
    SecretBytes m_key;
    sql::Salt m_salt{};
};

} // namespace alongside::bench
