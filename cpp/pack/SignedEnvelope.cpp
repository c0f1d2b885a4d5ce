#include "pack/SignedEnvelope.h"

#include "pack/CanonicalJson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr std::array<QStringView, 5> kKeys{u"format", u"format_version", u"content", u"key", u"signature"};

bool hasOnlyItsKeys(const QJsonObject &envelope)
{
    return std::ranges::all_of(
        envelope.keys(), [](const QString &key) { return std::ranges::contains(kKeys, QStringView(key)); });
}

} // namespace

QByteArray signedBytes(const QString &format, int version, const QJsonObject &content)
{
    return format.toUtf8() + '/' + QByteArray::number(version) + '\n' + canonicalJson(content);
}

std::expected<SignedEnvelope, EnvelopeFlaw> openEnvelope(const QJsonObject &envelope, const QString &format,
                                                         int newest)
{
    const int version = envelope.value(u"format_version"_s).toInt();
    if (envelope.value(u"format"_s).toString() != format || version < 1)
        return std::unexpected(EnvelopeFlaw::OtherFormat);
    if (version > newest)
        return std::unexpected(EnvelopeFlaw::NewerFormat);
    if (!envelope.value(u"content"_s).isObject() || !hasOnlyItsKeys(envelope))
        return std::unexpected(EnvelopeFlaw::OtherFormat);
    SignedEnvelope opened{
        .version = version, .content = envelope.value(u"content"_s).toObject(), .signer = std::nullopt};
    if (!envelope.contains(u"key"_s) && !envelope.contains(u"signature"_s))
        return opened;
    opened.signer = PublicKey::fromText(envelope.value(u"key"_s).toString());
    const auto signature = QByteArray::fromBase64Encoding(
        envelope.value(u"signature"_s).toString().toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!opened.signer || !signature
        || !isSignature(*signature, signedBytes(format, version, opened.content), *opened.signer))
        return std::unexpected(EnvelopeFlaw::WrongSignature);
    return opened;
}

QJsonObject sealEnvelope(const QString &format, int version, const QJsonObject &content,
                         const SigningKey *key)
{
    QJsonObject envelope{{u"format"_s, format}, {u"format_version"_s, version}, {u"content"_s, content}};
    if (key) {
        const QByteArray signature = key->sign(signedBytes(format, version, content));
        envelope.insert(u"key"_s, key->publicKey().text());
        envelope.insert(u"signature"_s, QString::fromLatin1(signature.toBase64(
                                            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    }
    return envelope;
}

} // namespace alongside
