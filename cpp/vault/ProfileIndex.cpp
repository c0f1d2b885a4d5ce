#include "vault/ProfileIndex.h"

#include "vault/AtomicFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype kMostBytes = 1 << 20; // some thousand profiles

// Control characters have no place on a lock screen, nor have those that turn what follows around.
// Two invisible ones do: without them some names in Persian and in Hindi are misspelt.
bool mayBeInName(QChar character)
{
    constexpr QChar nonJoiner(0x200c);
    constexpr QChar joiner(0x200d);
    const QChar::Category category = character.category();
    return character.isSpace() || character == nonJoiner || character == joiner
           || (category != QChar::Other_Control && category != QChar::Other_Format);
}

QString fitName(const QString &name)
{
    QString fitted = name;
    fitted.removeIf([](QChar character) { return !mayBeInName(character); });
    fitted = fitted.simplified();
    fitted.truncate(ProfileListing::kLongestName);
    if (!fitted.isEmpty() && fitted.back().isHighSurrogate())
        fitted.chop(1);
    return fitted;
}

std::optional<ProfileListing> fromJson(const QJsonObject &line)
{
    const auto id = ProfileId::fromText(line["id"_L1].toString());
    if (!id)
        return std::nullopt;
    return ProfileListing{*id, fitName(line["name"_L1].toString()),
                          std::clamp(line["color"_L1].toInt(), 0, ProfileListing::kColors - 1),
                          line["listed"_L1].toBool(true)};
}

QJsonObject toJson(const ProfileListing &listing)
{
    return {{u"id"_s, listing.id.text()},
            {u"name"_s, listing.listed ? listing.name : QString()},
            {u"color"_s, listing.color},
            {u"listed"_s, listing.listed}};
}

} // namespace

QString ProfileIndex::path() const
{
    return m_root + u"/profiles.idx"_s;
}

QList<ProfileListing> ProfileIndex::read() const
{
    QList<ProfileId> present = ProfileFolder::findAll(m_root);
    QList<ProfileListing> listings;
    if (const auto content = readWhole(path(), kMostBytes)) {
        const QJsonArray lines = QJsonDocument::fromJson(*content).array();
        for (const auto &line : lines) {
            const auto listing = fromJson(line.toObject());
            if (listing && present.removeOne(listing->id))
                listings.append(*listing);
        }
    }
    for (const ProfileId &unnamed : std::as_const(present))
        listings.append({unnamed, {}, int(listings.size()) % ProfileListing::kColors, true});
    return listings;
}

Result<void> ProfileIndex::put(const ProfileListing &listing) const
{
    const auto present = readWhole(path(), kMostBytes);
    // A list that is there but cannot be read just now must not be replaced by one without names.
    if (!present && present.error().code != ErrorCode::NotFound && present.error().code != ErrorCode::Corrupt)
        return std::unexpected(present.error());

    QList<ProfileListing> listings = read();
    ProfileListing fitted = listing;
    fitted.name = fitName(listing.name);
    const auto known = std::ranges::find(listings, listing.id, &ProfileListing::id);
    if (known != listings.end())
        *known = fitted;
    else
        listings.append(fitted);

    QJsonArray lines;
    for (const ProfileListing &line : std::as_const(listings))
        lines.append(toJson(line));
    const QByteArray content = QJsonDocument(lines).toJson();
    return writeAtomically(path(), std::as_bytes(std::span(content)));
}

} // namespace alongside
