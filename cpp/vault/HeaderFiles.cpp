#include "vault/HeaderFiles.h"

#include "vault/AtomicFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kCopies = 2;

bool isGone(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Corrupt;
}

} // namespace

QString HeaderFiles::path(int copy) const
{
    return m_folder + (copy == 0 ? u"/vault.hdr"_s : u"/vault.hdr.2"_s);
}

Result<VaultHeader> HeaderFiles::readCopy(int copy) const
{
    const auto bytes = readWhole(path(copy), VaultHeader::kBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return VaultHeader::fromBytes(std::as_bytes(std::span(*bytes)));
}

Result<QList<VaultHeader>> HeaderFiles::read() const
{
    QList<VaultHeader> readable;
    Error trouble{ErrorCode::NotFound, {}};
    for (int copy = 0; copy < kCopies; ++copy) {
        const auto header = readCopy(copy);
        if (header)
            readable.append(*header);
        else if (header.error().code == ErrorCode::NewerVersion)
            return std::unexpected(header.error());
        else if (copy == 0 || isGone(trouble))
            trouble = header.error();
    }
    if (readable.isEmpty())
        return fail(isGone(trouble) ? ErrorCode::Corrupt : trouble.code, trouble.detail);
    std::ranges::stable_sort(readable, std::ranges::greater{}, &VaultHeader::sequence);
    return readable;
}

Result<void> HeaderFiles::write(const VaultHeader &header) const
{
    if (auto written = writeAtomically(path(0), header.bytes()); !written)
        return written;
    std::ignore = writeAtomically(path(1), header.bytes());
    return {};
}

bool HeaderFiles::needRepair() const
{
    const auto first = readCopy(0);
    const auto second = readCopy(1);
    if (first && second)
        return first->bytes() != second->bytes();
    return (first || isGone(first.error())) && (second || isGone(second.error()));
}

} // namespace alongside
