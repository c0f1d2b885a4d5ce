#pragma once

#include "core/Result.h"
#include "core/SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace alongside {

/// The public half of a key, which tells who signed (Ed25519).
class PublicKey
{
public:
    static constexpr qsizetype kBytes = 32;

    /// \returns nothing unless there are kBytes.
    [[nodiscard]] static std::optional<PublicKey> fromBytes(const QByteArray &bytes);
    /// What text() wrote. \returns nothing for anything else.
    [[nodiscard]] static std::optional<PublicKey> fromText(const QString &text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Base64url, 43 characters.
    [[nodiscard]] QString text() const;
    /// For two people to compare: sixteen digits in fours, "4821 0937 5510 2264".
    [[nodiscard]] QString fingerprint() const;

    bool operator==(const PublicKey &) const = default;

private:
    friend class SigningKey;

    explicit PublicKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    QByteArray m_bytes;
};

/// A key to sign with (Ed25519, RFC 8032).
class SigningKey
{
public:
    static constexpr std::size_t kSeedBytes = 32;
    static constexpr qsizetype kSignatureBytes = 64;

    /// A new one, from the system's random source.
    [[nodiscard]] static SigningKey make();
    /// The one that \a seed makes. \returns ErrorCode::InvalidValue unless it has kSeedBytes.
    [[nodiscard]] static Result<SigningKey> fromSeed(const SecretBytes &seed);

    /// All there is to keep of it.
    [[nodiscard]] const SecretBytes &seed() const { return m_seed; }
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;

private:
    explicit SigningKey(SecretBytes seed);

    SecretBytes m_seed;
    SecretBytes m_secret;
    PublicKey m_public;
};

/// Whether \a signature is the one that \a key makes over \a message.
[[nodiscard]] bool isSignature(const QByteArray &signature, const QByteArray &message, const PublicKey &key);

} // namespace alongside
