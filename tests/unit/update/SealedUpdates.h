#pragma once

#include "support/SourceTree.h"
#include "support/UpdateFiles.h"

#include <QTest>

#include <optional>

namespace alongside {

inline const auto kArticle = QStringLiteral("learn/en/trials-101.md");
inline const auto kWithdrawn = QStringLiteral("learn/withdrawn.json");
inline const auto kHelplines = QStringLiteral("help/helplines.json");

inline QJsonObject files(const QString &path, const QJsonValue &value)
{
    return {{path, value}};
}

/// The article with a paragraph more, before its last part.
inline QString articleWith(const QString &paragraph)
{
    QString article = updatefiles::articleOf(kArticle);
    article.replace(QStringLiteral("## When to call"), paragraph + QStringLiteral("\n\n## When to call"));
    return article;
}

/// What the tests of reading updates have in common: updates that are signed with the key which a developer's
/// app trusts.
class SealedUpdates
{
protected:
    void takeKey()
    {
        m_key = updatefiles::developmentKey(testData());
        QCOMPARE(m_key->publicKey(), trustedKey()->key);
        QVERIFY(trustedKey()->isForDevelopers);
    }
    [[nodiscard]] QByteArray sealed(const QJsonObject &content) const
    {
        return updatefiles::file(content, &*m_key);
    }
    [[nodiscard]] std::expected<ContentUpdate, UpdateRefusal> read(const QJsonObject &ofFiles) const
    {
        return readUpdate(sealed(updatefiles::content(ofFiles)), updatefiles::reading());
    }

private:
    std::optional<SigningKey> m_key;
};

} // namespace alongside
