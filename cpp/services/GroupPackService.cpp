#include "services/GroupPackService.h"

#include "catalogue/GroupReader.h"
#include "pack/PassedOn.h"
#include "photos/PhotoFile.h"
#include "photos/PhotoFormat.h"
#include "photos/PhotoImport.h"
#include "qr/QrReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

std::expected<PackSource, PackFlaw> piecesOnPicture(const QByteArray &file)
{
    const auto photo = importPhoto(file);
    if (!photo)
        return std::unexpected(PackFlaw::OddPicture);
    const QStringList codes = qrTextsIn(decodeStoredPhoto(photo->image(), {}));
    if (codes.isEmpty())
        return std::unexpected(PackFlaw::NoQrCode);
    PackSource source;
    for (const QString &code : codes) {
        if (const auto piece = readPackLink(code))
            source.pieces += *piece;
    }
    if (source.pieces.isEmpty())
        return std::unexpected(PackFlaw::OtherQrCode);
    return source;
}

std::expected<PackSource, PackFlaw> sourceIn(const QUrl &url)
{
    const auto file = readPhotoFile(url);
    if (!file)
        return std::unexpected(file.error() == PhotoRefusal::TooLarge ? PackFlaw::TooLarge
                                                                      : PackFlaw::Unreadable);
    if (photoFormatOf(file->bytes()) != PhotoFormat::Unknown)
        return piecesOnPicture(file->bytes());
    if (file->bytes().size() > GroupPack::kMostBytes)
        return std::unexpected(PackFlaw::TooLarge);
    return PackSource{.file = file->bytes()};
}

/// The one in the directory that \a pack passes on; nothing if it does not, or there is none.
std::optional<SupportGroup> builtInOf(const GroupPack &pack, const QLocale &locale)
{
    const QString id = passedOnGroup(pack);
    const auto directory = id.isEmpty() ? Result<QList<SupportGroup>>() : loadGroups(locale);
    if (!directory)
        return std::nullopt;
    const auto found = std::ranges::find(*directory, id, &SupportGroup::id);
    return found == directory->end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<QList<GroupPack>> packsIn(Store &store, const QLocale &locale)
{
    const auto stored = store.groupPacks().all();
    if (!stored)
        return std::unexpected(stored.error());
    QList<GroupPack> packs;
    for (const StoredPack &one : *stored) {
        if (auto pack = readPack(one.file, {.locale = locale}))
            packs += *std::move(pack);
    }
    std::ranges::stable_sort(packs, [](const GroupPack &one, const GroupPack &other) {
        return QString::localeAwareCompare(one.from, other.from) < 0;
    });
    return packs;
}

GroupPackService::GroupPackService(StorageQueue &queue, OpenProfile &profile, const Clock &clock,
                                   const QLocale &locale)
    : m_queue(queue), m_store(profile.store()), m_clock(clock), m_locale(locale)
{}

QDate GroupPackService::today() const
{
    return m_clock.now().toTimeZone(m_clock.zone()).date();
}

QFuture<std::expected<PackSource, PackFlaw>> GroupPackService::read(const QUrl &url)
{
    return m_queue.runBeside([url] { return sourceIn(url); });
}

QFuture<std::expected<PackPreview, PackRefusal>> GroupPackService::preview(const QByteArray &file)
{
    return m_queue.run([this, file, day = today()]() -> std::expected<PackPreview, PackRefusal> {
        auto pack = readPack(file, {.locale = m_locale, .today = day});
        if (!pack)
            return std::unexpected(pack.error());
        return compared(*std::move(pack));
    });
}

std::expected<PackPreview, PackRefusal> GroupPackService::compared(GroupPack pack)
{
    const auto known = before(pack.id);
    if (!known)
        return std::unexpected(PackRefusal{.flaw = PackFlaw::StoreTrouble});
    std::optional<GroupPack> here;
    int knownVersion = 0;
    if (const auto &kept = known->pack) {
        knownVersion = kept->version;
        // One that cannot be read any more is as good as none, but for its number.
        if (auto read = readPack(kept->file, {.locale = m_locale}))
            here = *std::move(read);
    }
    PackPreview preview{.pack = std::make_shared<const GroupPack>(std::move(pack)),
                        .knownVersion = knownVersion,
                        .trusted = PublicKey::fromBytes(known->key.value_or(QByteArray()))};
    preview.standing = standingOf(*preview.pack, here ? &*here : nullptr, preview.trusted);
    preview.changes = changesBetween(here ? &*here : nullptr, *preview.pack);
    // Words that nobody reads here are nothing to add.
    if (preview.standing == PackStanding::MoreWords
        && std::ranges::all_of(preview.changes, [](const GroupChange &change) {
               return change.kind == GroupChange::Kind::Same;
           }))
        preview.standing = PackStanding::Same;
    if (!here && preview.pack->version < preview.knownVersion)
        preview.standing = PackStanding::Older;
    // What is built in was compared with its sources, and no file that nobody signed takes its place.
    preview.builtIn = builtInOf(*preview.pack, m_locale);
    if (preview.builtIn)
        preview.standing = PackStanding::BuiltIn;
    return preview;
}

Result<PackBefore> GroupPackService::before(const QString &id)
{
    auto pack = m_store.groupPacks().find(id);
    if (!pack)
        return std::unexpected(pack.error());
    auto key = m_store.groupPacks().key(id);
    if (!key)
        return std::unexpected(key.error());
    return PackBefore{.id = id, .pack = *std::move(pack), .key = *std::move(key)};
}

QFuture<Result<PackBefore>> GroupPackService::add(const PackPreview &preview)
{
    return m_queue.run([this, preview]() -> Result<PackBefore> {
        const auto now = compared(*preview.pack);
        if (!now || now->standing != preview.standing || now->knownVersion != preview.knownVersion
            || now->trusted != preview.trusted || !mayComeIn(now->standing))
            return fail(ErrorCode::Conflict, u"not what was looked at"_s);
        const auto all = m_store.groupPacks().all();
        if (!all)
            return std::unexpected(all.error());
        if (all->size() >= kMostPacks && preview.knownVersion == 0)
            return fail(ErrorCode::InvalidValue, u"too many packs"_s);
        const auto earlier = before(preview.pack->id);
        if (!earlier)
            return earlier;
        const StoredPack stored{
            .id = preview.pack->id, .version = preview.pack->version, .file = preview.pack->file};
        const auto key = preview.pack->signer
                             ? std::optional(preview.pack->signer->bytes())
                             : std::nullopt; // whoever agreed to one that is not signed agreed to that, too
        const auto kept = m_store.save([&] {
            return m_store.groupPacks().put(stored).and_then(
                [&] { return m_store.groupPacks().putKey(stored.id, key); });
        });
        if (!kept)
            return std::unexpected(kept.error());
        return earlier;
    });
}

QFuture<Result<QList<GroupPack>>> GroupPackService::packs()
{
    return m_queue.run([this] { return packsIn(m_store, m_locale); });
}

QFuture<Result<PackBefore>> GroupPackService::remove(const QString &id)
{
    return m_queue.run([this, id]() -> Result<PackBefore> {
        const auto earlier = before(id);
        if (!earlier)
            return earlier;
        if (const auto gone = m_store.save([&] { return m_store.groupPacks().remove(id); }); !gone)
            return std::unexpected(gone.error());
        return earlier;
    });
}

QFuture<Result<void>> GroupPackService::putBack(const PackBefore &before)
{
    return m_queue.run([this, earlier = before] {
        return m_store.save([&]() -> Result<void> {
            if (earlier.pack) {
                if (auto put = m_store.groupPacks().put(*earlier.pack); !put)
                    return put;
            } else if (auto gone = m_store.groupPacks().remove(earlier.id);
                       !gone && gone.error().code != ErrorCode::NotFound) {
                return gone;
            }
            return m_store.groupPacks().putKey(earlier.id, earlier.key);
        });
    });
}

} // namespace alongside
