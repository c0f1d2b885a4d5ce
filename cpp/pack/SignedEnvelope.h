#pragma once

#include "pack/SigningKey.h"

#include <QJsonObject>

#include <expected>

namespace alongside {

/// Content of some format, perhaps signed. On paper: `format`, `format_version`, `content`, and if it is
/// signed `key` and `signature`, in base64url. Knows nothing of what the content means: packs of groups
/// are in one, and whatever else comes with a key of its own can be.
struct SignedEnvelope
{
    int version = 0; ///< Of the format.
    QJsonObject content;
    std::optional<PublicKey> signer; ///< Whose signature it has; it was compared. Empty: not signed.
};

enum class EnvelopeFlaw {
    OtherFormat,    ///< Not an envelope, or one for another format.
    NewerFormat,    ///< A later version of the format.
    WrongSignature, ///< A key without a signature, or one that is not by that key over this content.
};

/// What is in \a envelope, if it is of \a format and at most of the version \a newest.
[[nodiscard]] std::expected<SignedEnvelope, EnvelopeFlaw> openEnvelope(const QJsonObject &envelope,
                                                                       const QString &format, int newest);

/// \a content in an envelope, signed with \a key unless that is null.
[[nodiscard]] QJsonObject sealEnvelope(const QString &format, int version, const QJsonObject &content,
                                       const SigningKey *key);

/// What a signature is over: "FORMAT/VERSION", a line feed, the content as canonicalJson() writes it. So
/// nothing that was signed as one thing can be passed off as another.
[[nodiscard]] QByteArray signedBytes(const QString &format, int version, const QJsonObject &content);

} // namespace alongside
