#include "vault/KeyDerivation.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr quint32 kLeastMemoryKiB = 8 * 1024;
constexpr quint32 kMostMemoryKiB = 1024 * 1024;
constexpr quint32 kMostPasses = 32;
constexpr quint32 kMostChosenPasses = 16;
constexpr std::size_t kKeyEncryptionKeyBytes = 32;
static_assert(kDerivationSaltBytes == crypto_pwhash_SALTBYTES);

} // namespace

bool DerivationCost::isAcceptable() const
{
    return memoryKiB >= kLeastMemoryKiB && memoryKiB <= kMostMemoryKiB && passes >= 1
           && passes <= kMostPasses;
}

Result<SecretBytes> deriveKey(const SecretBytes &passphrase, const DerivationSalt &salt, DerivationCost cost)
{
    if (!cost.isAcceptable())
        return fail(ErrorCode::InvalidValue,
                    u"derivation cost %1 KiB, %2 passes"_s.arg(cost.memoryKiB).arg(cost.passes));
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);

    SecretBytes key(kKeyEncryptionKeyBytes);
    const int refused =
        crypto_pwhash(reinterpret_cast<unsigned char *>(key.bytes().data()), key.size(),
                      reinterpret_cast<const char *>(passphrase.bytes().data()), passphrase.size(),
                      reinterpret_cast<const unsigned char *>(salt.data()), cost.passes,
                      std::size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (refused)
        return fail(ErrorCode::OutOfMemory, u"Argon2id with %1 KiB"_s.arg(cost.memoryKiB));
    return key;
}

DerivationCost costFloor(qint64 deviceMemoryMiB)
{
    constexpr qint64 standardMemoryMiB = 3500; // "4 GiB" devices report a little less
    return deviceMemoryMiB >= standardMemoryMiB ? kStandardCost : kLowCost;
}

Result<DerivationCost> chooseCost(DerivationCost floor, std::chrono::milliseconds atLeast)
{
    DerivationCost cost = floor;
    const SecretBytes sample(16);
    QElapsedTimer timer;
    timer.start();
    if (auto derived = deriveKey(sample, DerivationSalt{}, cost); !derived)
        return std::unexpected(derived.error());
    const qint64 taken = std::max<qint64>(1, timer.elapsed());

    const qint64 wanted = (atLeast.count() * cost.passes + taken - 1) / taken;
    cost.passes = std::max(cost.passes, quint32(std::min<qint64>(wanted, kMostChosenPasses)));
    return cost;
}

DerivationCost raisedTo(DerivationCost floor, DerivationCost cost)
{
    const auto work = [](DerivationCost of) {
        return quint64(of.memoryKiB) * of.passes;
    };
    const quint32 memoryKiB = std::max(floor.memoryKiB, cost.memoryKiB);
    if (memoryKiB == 0)
        return cost;
    const quint64 passes = (std::max(work(floor), work(cost)) + memoryKiB - 1) / memoryKiB;
    return {memoryKiB, quint32(passes)};
}

} // namespace alongside
