#pragma once

#include "domain/SupportGroup.h"
#include "pack/SigningKey.h"

namespace alongside {

/// Groups as somebody outside tells of them. Shape: content/schema/pack.schema.json.
struct GroupPack
{
    static constexpr qsizetype kMostBytes = qsizetype(1024) * 1024;
    static constexpr qsizetype kMostGroups = 2'000;
    static constexpr int kNewestVersion = 1'000'000'000;
    static constexpr qsizetype kLongestId = 60;
    static constexpr qsizetype kLongestLine = 200;

    QString id{};    ///< Stable, as "leeds-tuesday-circle".
    int version = 1; ///< The higher one is the newer one.
    QDate issued{};
    QString from{};                    ///< What the leader calls it.
    QUrl home{};                       ///< https, where the newest file is; may be empty.
    QList<SupportGroup> groups{};      ///< Their ids begin with that of the pack and a slash.
    std::optional<PublicKey> signer{}; ///< Empty: not signed.
    QByteArray content{};              ///< All of it but the signature, as canonicalJson() writes it.
    QByteArray file{};                 ///< As it came.
};

} // namespace alongside
