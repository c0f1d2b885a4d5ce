#pragma once

#include "domain/Place.h"
#include "domain/SupportGroup.h"

#include <QJsonObject>

namespace alongside {

/// What somebody who leads a group filled in about it: as they typed it, whole or not yet.
struct GroupCard
{
    QString from{}; ///< What they call what they give out.
    QString name{};
    QString organisation{};
    GroupKind kind = GroupKind::InPerson;
    QList<GroupAudience> audiences{GroupAudience::Metastatic};
    bool metastaticOnly = true;
    QStringList languages{};  ///< ISO 639.
    bool forAnywhere = false; ///< For the whole world.
    QString country{};        ///< Whose people it is for, if no town is chosen.
    std::optional<Place> town{};
    QString where{};
    QString address{};
    std::optional<Qt::DayOfWeek> day{};
    int ofMonth = 0;  ///< As Meeting::ofMonth.
    QString begins{}; ///< "10:15", "9.30", "7 pm".
    QString ends{};
    QByteArray zoneId{}; ///< Whose clock that is.
    QString when{};
    QString phone{};
    QString email{};
    QString web{};
    GroupLeader leader = GroupLeader::Peer;
    bool isFree = true;
    QString note{};
    QString home{}; ///< Where the newest file can be found, if anywhere.

    bool operator==(const GroupCard &) const = default;
};

/// For the vault.
[[nodiscard]] QByteArray toBytes(const GroupCard &card);
/// What toBytes() made; what is not there any more, or is out of range, is as in a new card.
[[nodiscard]] GroupCard groupCardFrom(const QByteArray &bytes);

/// What the card becomes once it is given out on \a issued as \a version of the pack \a id. It may be
/// refused by readPack(), which tells what is still missing or wrong.
[[nodiscard]] QJsonObject packContentOf(const GroupCard &card, const QString &id, int version, QDate issued);

/// "10:15" of what people write for it: "10.15", "10:15 pm", "7pm". Anything else comes back as it is.
[[nodiscard]] QString clockTimeOf(const QString &typed);

} // namespace alongside
