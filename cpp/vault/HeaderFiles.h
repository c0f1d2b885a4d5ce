#pragma once

#include "vault/VaultHeader.h"

#include <QList>

namespace alongside {

/// What was read of a header that is kept twice.
struct HeaderCopies
{
    QList<VaultHeader> readable; ///< Newest first; never empty.
    /// True if a copy is missing, damaged or older than the other, which writing makes good. False if
    /// one could not be read just now: it may be the newer one.
    bool needRepair = false;
};

/// The vault header on disk, kept twice: `vault.hdr` and the spare `vault.hdr.2`. One damaged copy
/// costs nothing; without any header years of entries would be lost.
class HeaderFiles
{
public:
    /// \a folder: of one generation of a vault.
    explicit HeaderFiles(QString folder) : m_folder(std::move(folder)) {}

    /// \returns ErrorCode::NewerVersion if either copy needs a newer Alongside, however old the other
    ///   one is; if none can be read, the device's own troubles, or else Corrupt.
    [[nodiscard]] Result<HeaderCopies> read() const;

    /// Writes both copies, the first before the second, each atomically. The header must be sealed.
    /// \returns why the first could not be written; nothing has changed then. Once it is written the
    ///   header counts, and a spare that could not follow is made good at the next unlock.
    [[nodiscard]] Result<void> write(const VaultHeader &header) const;

    /// Removes both copies, overwritten first as far as the storage lets one.
    void erase() const;

private:
    [[nodiscard]] QString path(int copy) const;
    [[nodiscard]] Result<VaultHeader> readCopy(int copy) const;

    QString m_folder;
};

} // namespace alongside
