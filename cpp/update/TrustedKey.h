#pragma once

#include "core/Result.h"
#include "pack/SigningKey.h"

#include <QDate>

namespace alongside {

/// Whose updates this build takes.
struct TrustedKey
{
    PublicKey key;
    bool isForDevelopers = false; ///< Its private half is public: for trying out, and never in a release.
};

/// The one in \a text: the key as PublicKey::text() writes it, and on the next line "development" if it is
/// for developers. \returns ErrorCode::Corrupt for anything else.
[[nodiscard]] Result<TrustedKey> trustedKeyFrom(const QByteArray &text);

/// The one that was built in: see ALONGSIDE_CONTENT_KEY.
[[nodiscard]] Result<TrustedKey> trustedKey();

/// Of which day the content is that was built in. \returns ErrorCode::Corrupt.
[[nodiscard]] Result<QDate> contentIssued();

} // namespace alongside
