#pragma once

#include "support/FixedUptime.h"
#include "support/FolderContent.h"
#include "support/Secrets.h"
#include "vault/Vault.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

namespace alongside {

inline constexpr DerivationCost kCost{8 * 1024, 1};
inline constexpr DerivationCost kFloor{16 * 1024, 2};
inline const QDateTime kCreated = QDateTime(QDate(2026, 3, 14), QTime(9, 0), QTimeZone::UTC);

inline QByteArray keyOf(const Vault &vault)
{
    return textOf(vault.databaseKey());
}

/// A vault in a folder of its own, and ways to open and to alter it.
class VaultFolder
{
protected:
    void empty()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->path();
        m_uptime.on = std::chrono::hours(3);
        make("some words");
    }

    [[nodiscard]] ProfileFolder folder() const { return ProfileFolder(m_root, *m_id); }
    [[nodiscard]] QString header() const { return *folder().generation() + QStringLiteral("/vault.hdr"); }
    [[nodiscard]] QString spare() const { return *folder().generation() + QStringLiteral("/vault.hdr.2"); }
    [[nodiscard]] Result<Vault> unlock(QByteArrayView passphrase) const
    {
        return Vault::unlock(folder(), secretOf(passphrase), m_uptime);
    }
    [[nodiscard]] Result<Vault> unlockWithCode() const { return Vault::unlock(folder(), *m_code); }
    [[nodiscard]] ErrorCode whyNot(QByteArrayView passphrase) const
    {
        const auto vault = unlock(passphrase);
        return vault ? ErrorCode::Internal : vault.error().code;
    }
    void make(QByteArrayView passphrase)
    {
        auto staged = ProfileFolder::stage(m_root);
        QVERIFY(staged);
        m_code = RecoveryCode::random();
        const auto vault = Vault::create(*staged, secretOf(passphrase), kCost, *m_code, kCreated);
        QVERIFY(vault);
        QVERIFY(staged->finish());
        m_id = staged->id();
        m_key = keyOf(*vault);
    }
    /// Writes into both copies of the header and makes their checksums right again.
    void changeHeaders(qsizetype at, const QByteArray &bytes)
    {
        QByteArray raw = contentOf(header());
        raw.replace(at, bytes.size(), bytes);
        raw.replace(960, 32, QCryptographicHash::hash(raw.first(960), QCryptographicHash::Blake2b_256));
        QVERIFY(setContent(header(), raw) && setContent(spare(), raw));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    std::optional<ProfileId> m_id;
    std::optional<RecoveryCode> m_code;
    QByteArray m_key;
    FixedUptime m_uptime;
};

} // namespace alongside
