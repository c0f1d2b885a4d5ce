#include "vault/VaultHeader.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>

using namespace alongside;

namespace {

constexpr std::size_t kSummed = 960; // what the checksum behind it covers

} // namespace

/// A header of any content, with a checksum that is right, so that what lies behind it is reached.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    std::ignore = VaultHeader::fromBytes(std::as_bytes(std::span(data, size)));

    VaultHeader::Bytes bytes = VaultHeader::make(QDateTime::currentDateTimeUtc()).bytes();
    for (std::size_t at = 0; at + 3 <= size; at += 3) // place, place, change
        bytes[(std::size_t(data[at]) << 8U | data[at + 1]) % kSummed] ^= std::byte(data[at + 2]);
    crypto_generichash(reinterpret_cast<unsigned char *>(bytes.data()) + kSummed, crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(bytes.data()), kSummed, nullptr, 0);
    const auto header = VaultHeader::fromBytes(bytes);
    if (!header)
        return 0;
    std::ignore = header->created().toString(Qt::ISODate);
    for (int type = 0; type < 8; ++type)
        std::ignore = header->slot(SlotType(type));
    if (header->bytes() != bytes)
        std::abort();
    return 0;
}
