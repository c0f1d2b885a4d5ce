#pragma once

#include "core/Clock.h"
#include "pack/PackChange.h"
#include "pack/PackLink.h"
#include "pack/PackReader.h"
#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

#include <QUrl>

#include <expected>

namespace alongside {

/// What was in a file: a pack, or pieces of some on a picture.
struct PackSource
{
    QByteArray file{}; ///< Empty if there are pieces.
    QList<PackPiece> pieces{};
};

/// A pack beside what is here, before anything is changed.
struct PackPreview
{
    std::shared_ptr<const GroupPack> pack; ///< Never null in one that was read.
    PackStanding standing = PackStanding::New;
    QList<GroupChange> changes{};
    int knownVersion = 0;                  ///< Of the one that is here; 0: none is.
    std::optional<PublicKey> trusted{};    ///< The key that is known of it.
    std::optional<SupportGroup> builtIn{}; ///< With PackStanding::BuiltIn: the one that is here.
};

/// What of one pack was here before a change, to be put back.
struct PackBefore
{
    QString id{};
    std::optional<StoredPack> pack{};
    std::optional<QByteArray> key{};
};

/// Packs of groups from others: looked at, taken in, taken out. Take the answers with whenReady().
class GroupPackService
{
public:
    /// Most packs that are kept.
    static constexpr qsizetype kMostPacks = 100;

    /// Borrows all; they must outlive every future given out. \a locale: in whose words groups are told.
    GroupPackService(StorageQueue &queue, OpenProfile &profile, const Clock &clock,
                     const QLocale &locale = {});

    /// What is in the file \a url: a pack, or a picture with QR codes. Changes nothing.
    [[nodiscard]] QFuture<std::expected<PackSource, PackFlaw>> read(const QUrl &url);
    /// What \a file, which may be anything, would add or change. Changes nothing.
    [[nodiscard]] QFuture<std::expected<PackPreview, PackRefusal>> preview(const QByteArray &file);
    /// Takes \a preview in, for good, and trusts its key from now on.
    /// \returns what was there before; ErrorCode::Conflict if it may not come in, or if what is here
    /// changed since; InvalidValue if there are kMostPacks.
    [[nodiscard]] QFuture<Result<PackBefore>> add(const PackPreview &preview);
    /// All that are here and can be read, by what they are called.
    [[nodiscard]] QFuture<Result<QList<GroupPack>>> packs();
    /// Takes the pack \a id out; its key is still known. \returns what was there.
    [[nodiscard]] QFuture<Result<PackBefore>> remove(const QString &id);
    /// Makes it as it was before a change.
    [[nodiscard]] QFuture<Result<void>> putBack(const PackBefore &before);

private:
    [[nodiscard]] std::expected<PackPreview, PackRefusal> compared(GroupPack pack);
    [[nodiscard]] Result<PackBefore> before(const QString &id);
    [[nodiscard]] QDate today() const;

    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
    const QLocale m_locale;
};

/// The packs in \a store that can be read, by what they are called.
[[nodiscard]] Result<QList<GroupPack>> packsIn(Store &store, const QLocale &locale);

} // namespace alongside
