#include "vault/HeaderFiles.h"

#include "vault/AtomicFile.h"
#include "vault/HeaderNames.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr int kCopies = int(kHeaderNames.size());

bool isGone(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Corrupt;
}

} // namespace

QString HeaderFiles::path(int copy) const
{
    return m_folder + u'/' + kHeaderNames.at(std::size_t(copy));
}

Result<VaultHeader> HeaderFiles::readCopy(int copy) const
{
    const auto bytes = readWhole(path(copy), VaultHeader::kBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return VaultHeader::fromBytes(std::as_bytes(std::span(*bytes)));
}

Result<HeaderCopies> HeaderFiles::read() const
{
    HeaderCopies copies;
    bool allKnown = true;
    Error trouble{ErrorCode::NotFound, {}};
    for (int copy = 0; copy < kCopies; ++copy) {
        const auto header = readCopy(copy);
        if (header) {
            copies.readable.append(*header);
            continue;
        }
        if (header.error().code == ErrorCode::NewerVersion)
            return std::unexpected(header.error());
        allKnown = allKnown && isGone(header.error());
        if (copy == 0 || isGone(trouble))
            trouble = header.error();
    }
    QList<VaultHeader> &readable = copies.readable;
    if (readable.isEmpty())
        return fail(isGone(trouble) ? ErrorCode::Corrupt : trouble.code, trouble.detail);
    std::ranges::stable_sort(readable, std::ranges::greater{}, &VaultHeader::sequence);
    const bool alike = readable.size() == kCopies && readable.first().bytes() == readable.last().bytes();
    copies.needRepair = allKnown && !alike;
    return copies;
}

Result<void> HeaderFiles::write(const VaultHeader &header) const
{
    if (auto written = writeAtomically(path(0), header.bytes()); !written)
        return written;
    std::ignore = writeAtomically(path(1), header.bytes());
    return {};
}

void HeaderFiles::erase() const
{
    for (int copy = 0; copy < kCopies; ++copy)
        std::ignore = eraseFile(path(copy));
}

} // namespace alongside
