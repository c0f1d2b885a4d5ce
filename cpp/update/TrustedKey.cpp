#include "update/TrustedKey.h"

#include "catalogue/BundledFile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

Result<TrustedKey> trustedKeyFrom(const QByteArray &text)
{
    const QList<QByteArray> lines = text.trimmed().split('\n');
    const auto key = PublicKey::fromText(QString::fromLatin1(lines.first()));
    const bool isForDevelopers = lines.size() == 2 && lines.last() == "development";
    if (!key || (lines.size() > 1 && !isForDevelopers))
        return fail(ErrorCode::Corrupt, u"no key"_s);
    return TrustedKey{.key = *key, .isForDevelopers = isForDevelopers};
}

Result<TrustedKey> trustedKey()
{
    return readBundledFile(u":/content/updates/trusted.pub"_s).and_then(trustedKeyFrom);
}

Result<QDate> contentIssued()
{
    const auto json = readBundledFile(u":/content/updates/issued.json"_s);
    if (!json)
        return std::unexpected(json.error());
    const QString written = QJsonDocument::fromJson(*json).object().value(u"issued"_s).toString();
    const QDate issued = QDate::fromString(written, Qt::ISODate);
    if (!issued.isValid())
        return fail(ErrorCode::Corrupt, u"nobody says of which day the content is"_s);
    return issued;
}

} // namespace alongside
