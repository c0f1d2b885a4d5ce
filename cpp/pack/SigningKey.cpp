#include "pack/SigningKey.h"

#include <QCryptographicHash>
#include <QStringList>

#include <sodium.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

static_assert(PublicKey::kBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(SigningKey::kSeedBytes == crypto_sign_SEEDBYTES);
static_assert(SigningKey::kSignatureBytes == crypto_sign_BYTES);

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *unsignedBytes(std::span<std::byte> bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *unsignedBytes(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

std::optional<PublicKey> PublicKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != kBytes)
        return std::nullopt;
    return PublicKey(bytes);
}

std::optional<PublicKey> PublicKey::fromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? fromBytes(*decoded) : std::nullopt;
}

QString PublicKey::text() const
{
    return QString::fromLatin1(
        m_bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString PublicKey::fingerprint() const
{
    constexpr int groups = 4;
    const QByteArray sum = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
    QStringList digits;
    for (int group = 0; group < groups; ++group) {
        uint number = 0;
        for (int byte = 0; byte < 4; ++byte)
            number = (number << 8U) | quint8(sum[group * 4 + byte]);
        digits += QString::number(number % 10'000).rightJustified(4, u'0');
    }
    return digits.join(u' ');
}

// \a seed has kSeedBytes.
SigningKey::SigningKey(SecretBytes seed)
    : m_seed(std::move(seed)), m_secret(crypto_sign_SECRETKEYBYTES),
      m_public(QByteArray(PublicKey::kBytes, '\0'))
{
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(m_public.m_bytes.data()),
                             unsignedBytes(m_secret.bytes()), unsignedBytes(std::as_const(m_seed).bytes()));
}

SigningKey SigningKey::make()
{
    return SigningKey(SecretBytes::random(kSeedBytes));
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes &seed)
{
    if (seed.size() != kSeedBytes)
        return fail(ErrorCode::InvalidValue, u"a key of another length"_s);
    return SigningKey(SecretBytes::copyOf(seed.bytes()));
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(kSignatureBytes, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, unsignedBytes(message),
                         quint64(message.size()), unsignedBytes(m_secret.bytes()));
    return signature;
}

bool isSignature(const QByteArray &signature, const QByteArray &message, const PublicKey &key)
{
    return signature.size() == SigningKey::kSignatureBytes
           && crypto_sign_verify_detached(unsignedBytes(signature), unsignedBytes(message),
                                          quint64(message.size()), unsignedBytes(key.bytes()))
                  == 0;
}

} // namespace alongside
