#pragma once

#include "core/Result.h"
#include "core/SecretBytes.h"

#include <array>
#include <chrono>

namespace alongside {

/// What one guess at a passphrase costs: Argon2id's memory and passes, one lane.
struct DerivationCost
{
    quint32 memoryKiB = 0;
    quint32 passes = 0;

    bool operator==(const DerivationCost &) const = default;

    /// Within what any reader will try: 8 MiB to 1 GiB, 1 to 32 passes. Checked before memory is
    /// asked for, so that a hostile file cannot ask for all of it.
    [[nodiscard]] bool isAcceptable() const;
};

/// For devices with at least 4 GiB of memory. Source: design measurements, 0.11 to 0.21 s.
inline constexpr DerivationCost kStandardCost{128 * 1024, 3};
/// For smaller devices; the floor either way.
inline constexpr DerivationCost kLowCost{64 * 1024, 5};

inline constexpr std::size_t kDerivationSaltBytes = 16;
using DerivationSalt = std::array<std::byte, kDerivationSaltBytes>;

/// The key encryption key that \a passphrase gives. Argon2id; 32 bytes. Slow by design, so never on
/// the drawing thread; one at a time in this process, so memory is asked for once.
///
/// \returns ErrorCode::InvalidValue for an unacceptable cost, OutOfMemory if there is not enough
///   memory just now (which says nothing about the passphrase).
[[nodiscard]] Result<SecretBytes> deriveKey(const SecretBytes &passphrase, const DerivationSalt &salt,
                                            DerivationCost cost);

/// What a guess costs at least on a device with so much memory: kStandardCost or kLowCost.
/// \param deviceMemoryMiB  0 if unknown.
[[nodiscard]] DerivationCost costFloor(qint64 deviceMemoryMiB);

/// \a floor with passes raised until one derivation takes \a atLeast, but never beyond 16 passes.
/// Measures, so it takes about as long.
[[nodiscard]] Result<DerivationCost> chooseCost(DerivationCost floor, std::chrono::milliseconds atLeast);

/// \a cost, raised where it asks for less memory than \a floor, or for less work in all, which is
/// memory times passes. Lowers neither; equal to \a cost if that is enough already.
[[nodiscard]] DerivationCost raisedTo(DerivationCost floor, DerivationCost cost);

} // namespace alongside
