#include "services/GroupCardService.h"

#include "core/PlainFile.h"
#include "pack/SignedEnvelope.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kKeySetting = u"groups.signing-key"_s;

QByteArray fileOf(const QJsonObject &content, const SigningKey *key)
{
    return QJsonDocument(sealEnvelope(kPackFormat, kPackFormatVersion, content, key))
        .toJson(QJsonDocument::Indented);
}

/// Says nothing of the group: the name may be changed later.
QString newId()
{
    constexpr std::size_t bytes = 8;
    const SecretBytes random = SecretBytes::random(bytes);
    const QByteArray copy(reinterpret_cast<const char *>(random.bytes().data()), qsizetype(bytes));
    return u"card-"_s + QString::fromLatin1(copy.toHex());
}

OwnCard toOwn(const StoredCard &stored)
{
    OwnCard own{
        .id = stored.id, .card = groupCardFrom(stored.draft), .version = stored.version, .file = stored.file};
    if (const auto pack = readPack(stored.file, {}))
        own.isChanged = packContentOf(own.card, own.id, pack->version, pack->issued)
                        != QJsonDocument::fromJson(pack->content).object();
    return own;
}

} // namespace

GroupCardService::GroupCardService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

QDate GroupCardService::today() const
{
    return m_clock.now().toTimeZone(m_clock.zone()).date();
}

QFuture<Result<QList<OwnCard>>> GroupCardService::cards()
{
    return m_queue.run([this]() -> Result<QList<OwnCard>> {
        const auto stored = m_store.groupPacks().cards();
        if (!stored)
            return std::unexpected(stored.error());
        QList<OwnCard> cards;
        std::ranges::transform(*stored, std::back_inserter(cards), toOwn);
        std::ranges::stable_sort(cards, [](const OwnCard &one, const OwnCard &other) {
            return QString::localeAwareCompare(one.card.name, other.card.name) < 0;
        });
        return cards;
    });
}

QFuture<Result<QString>> GroupCardService::add(const GroupCard &card)
{
    return m_queue.run([this, card]() -> Result<QString> {
        const StoredCard stored{.id = newId(), .draft = toBytes(card)};
        return m_store.save([&] { return m_store.groupPacks().putCard(stored); }).transform([&] {
            return stored.id;
        });
    });
}

QFuture<Result<void>> GroupCardService::keep(const QString &id, const GroupCard &card)
{
    return m_queue.run([this, id, card] {
        return m_store.save([&]() -> Result<void> {
            const auto stored = m_store.groupPacks().findCard(id);
            if (!stored)
                return std::unexpected(stored.error());
            StoredCard changed = stored->value_or(StoredCard{.id = id});
            changed.draft = toBytes(card);
            return m_store.groupPacks().putCard(changed);
        });
    });
}

std::expected<GroupPack, PackRefusal> GroupCardService::tried(const GroupCard &card) const
{
    const QDate day = today();
    return readPack(fileOf(packContentOf(card, u"card"_s, 1, day), nullptr), {.today = day});
}

Result<SigningKey> GroupCardService::key()
{
    auto kept = m_store.settings().find(kKeySetting);
    if (!kept)
        return std::unexpected(kept.error());
    QByteArray seedKept = kept->value_or(QByteArray());
    kept->reset(); // or what is wiped below is a copy of it
    if (seedKept.isEmpty()) {
        SigningKey made = SigningKey::make();
        QByteArray seed(reinterpret_cast<const char *>(made.seed().bytes().data()),
                        qsizetype(made.seed().size()));
        auto put = m_store.settings().put(kKeySetting, seed);
        wipe(std::as_writable_bytes(std::span(seed.data(), std::size_t(seed.size()))));
        if (!put)
            return std::unexpected(put.error());
        return made;
    }
    const std::span<std::byte> bytes =
        std::as_writable_bytes(std::span(seedKept.data(), std::size_t(seedKept.size())));
    auto found = SigningKey::fromSeed(SecretBytes::copyOf(bytes));
    wipe(bytes);
    return found;
}

QFuture<std::expected<OwnCard, CardRefused>> GroupCardService::giveOut(const QString &id,
                                                                       const GroupCard &card)
{
    return m_queue.run([this, id, card, day = today()] { return give(id, card, day); });
}

std::expected<OwnCard, CardRefused> GroupCardService::give(const QString &id, const GroupCard &card,
                                                           QDate day)
{
    const auto before = m_store.groupPacks().findCard(id);
    if (!before)
        return std::unexpected(CardRefused{.error = before.error()});
    StoredCard stored = before->value_or(StoredCard{.id = id});
    stored.draft = toBytes(card);
    ++stored.version;
    std::optional<PackRefusal> refusal;
    const auto kept = m_store.save([&]() -> Result<void> {
        const auto own = key();
        if (!own)
            return std::unexpected(own.error());
        stored.file = fileOf(packContentOf(card, id, stored.version, day), &*own);
        if (const auto pack = readPack(stored.file, {.today = day}); !pack) {
            refusal = pack.error();
            return fail(ErrorCode::InvalidValue);
        }
        return m_store.groupPacks().putCard(stored);
    });
    if (!kept)
        return std::unexpected(CardRefused{.card = refusal, .error = kept.error()});
    return toOwn(stored);
}

QFuture<Result<StoredCard>> GroupCardService::remove(const QString &id)
{
    return m_queue.run([this, id]() -> Result<StoredCard> {
        const auto stored = m_store.groupPacks().findCard(id);
        if (!stored)
            return std::unexpected(stored.error());
        if (!*stored)
            return fail(ErrorCode::NotFound);
        return m_store.save([&] { return m_store.groupPacks().removeCard(id); }).transform([&] {
            return stored->value();
        });
    });
}

QFuture<Result<void>> GroupCardService::putBack(const StoredCard &card)
{
    return m_queue.run(
        [this, card] { return m_store.save([&] { return m_store.groupPacks().putCard(card); }); });
}

QFuture<Result<QString>> GroupCardService::fingerprint()
{
    return m_queue.run([this]() -> Result<QString> {
        const auto kept = m_store.settings().find(kKeySetting);
        if (!kept)
            return std::unexpected(kept.error());
        if (!*kept || (*kept)->isEmpty())
            return QString();
        return key().transform([](const SigningKey &own) { return own.publicKey().fingerprint(); });
    });
}

QFuture<Result<void>> GroupCardService::write(const QUrl &place, const QByteArray &content)
{
    return m_queue.run([place, content] { return writePlainFile(place, content); });
}

} // namespace alongside
