#pragma once

#include "core/Clock.h"
#include "pack/GroupCard.h"
#include "pack/PackReader.h"
#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

#include <QUrl>

#include <expected>

namespace alongside {

/// A card of a group that the person leads.
struct OwnCard
{
    QString id{};
    GroupCard card{};       ///< As it is filled in now.
    int version = 0;        ///< Of what was given out last; 0: nothing was.
    QByteArray file{};      ///< That.
    bool isChanged = false; ///< Something was changed since it was given out.
};

/// Why a card was not given out.
struct CardRefused
{
    std::optional<PackRefusal> card{}; ///< What is missing in it, or wrong.
    Error error{};                     ///< If nothing is.
};

/// Cards of groups that the person leads: filled in, signed, given out. The key is made for the first one
/// and stays in the vault. Take the answers with whenReady().
class GroupCardService
{
public:
    /// Borrows all; they must outlive every future given out.
    GroupCardService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    /// By name.
    [[nodiscard]] QFuture<Result<QList<OwnCard>>> cards();
    /// \returns the id of a new card with \a card on it.
    [[nodiscard]] QFuture<Result<QString>> add(const GroupCard &card);
    /// Keeps \a card, whole or not, as what the card \a id is filled in with.
    [[nodiscard]] QFuture<Result<void>> keep(const QString &id, const GroupCard &card);
    /// What somebody gets who is given \a card now: the group as it would be shown.
    [[nodiscard]] std::expected<GroupPack, PackRefusal> tried(const GroupCard &card) const;
    /// Signs \a card, which the card \a id is filled in with, as the next version, and keeps that.
    [[nodiscard]] QFuture<std::expected<OwnCard, CardRefused>> giveOut(const QString &id,
                                                                       const GroupCard &card);
    /// \returns what was there, for putBack().
    [[nodiscard]] QFuture<Result<StoredCard>> remove(const QString &id);
    [[nodiscard]] QFuture<Result<void>> putBack(const StoredCard &card);
    /// For two people to compare; empty before the first card was given out.
    [[nodiscard]] QFuture<Result<QString>> fingerprint();
    /// Writes \a content to where the person chose. Plain.
    [[nodiscard]] QFuture<Result<void>> write(const QUrl &place, const QByteArray &content);

private:
    [[nodiscard]] Result<SigningKey> key();
    [[nodiscard]] std::expected<OwnCard, CardRefused> give(const QString &id, const GroupCard &card,
                                                           QDate day);
    [[nodiscard]] QDate today() const;

    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
