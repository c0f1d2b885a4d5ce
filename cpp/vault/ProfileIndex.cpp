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

std::optional<ProfileListing> fromJson(const QJsonObject &line)
{
    const auto id = ProfileId::fromText(line["id"_L1].toString());
    if (!id)
        return std::nullopt;
    return ProfileListing{*id, ProfileListing::fitName(line["name"_L1].toString()),
                          std::clamp(line["color"_L1].toInt(), 0, ProfileListing::kColors - 1)};
}

QJsonObject toJson(const ProfileListing &listing)
{
    return {{u"id"_s, listing.id.text()}, {u"name"_s, listing.name}, {u"color"_s, listing.color}};
}

} // namespace

QString ProfileListing::fitName(const QString &name)
{
    QString fitted = name;
    fitted.removeIf([](QChar character) { return !mayBeInName(character); });
    fitted = fitted.simplified();
    fitted.truncate(kLongestName);
    if (!fitted.isEmpty() && fitted.back().isHighSurrogate())
        fitted.chop(1);
    return fitted;
}

QString ProfileIndex::path() const
{
    return m_root + u"/profiles.idx"_s;
}

Result<DeviceProfiles> ProfileIndex::read() const
{
    auto present = ProfileFolder::findAll(m_root);
    if (!present)
        return std::unexpected(present.error());
    DeviceProfiles profiles;
    for (const ProfileId &id : std::as_const(*present)) {
        const auto listed = ProfileFolder(m_root, id).isListed();
        if (!listed)
            return std::unexpected(listed.error());
        if (!*listed && profiles.unlisted.size() < kMostUnlisted)
            profiles.unlisted.append(id);
    }
    present->removeIf([&](const ProfileId &id) { return profiles.unlisted.contains(id); });

    if (const auto content = readWhole(path(), kMostBytes)) {
        const QJsonArray lines = QJsonDocument::fromJson(*content).array();
        for (const auto &line : lines) {
            const auto listing = fromJson(line.toObject());
            if (listing && present->removeOne(listing->id))
                profiles.listed.append(*listing);
        }
    }
    for (const ProfileId &unnamed : std::as_const(*present))
        profiles.listed.append({unnamed, {}, int(profiles.listed.size()) % ProfileListing::kColors});
    return profiles;
}

Result<void> ProfileIndex::put(const ProfileListing &listing) const
{
    const auto present = readWhole(path(), kMostBytes);
    // A list that is there but cannot be read just now must not be replaced by one without names.
    if (!present && present.error().code != ErrorCode::NotFound && present.error().code != ErrorCode::Corrupt)
        return std::unexpected(present.error());
    auto profiles = read();
    if (!profiles)
        return std::unexpected(profiles.error());

    ProfileListing fitted = listing;
    fitted.name = ProfileListing::fitName(listing.name);
    const auto known = std::ranges::find(profiles->listed, listing.id, &ProfileListing::id);
    if (known != profiles->listed.end())
        *known = fitted;
    else
        profiles->listed.append(fitted);
    return write(profiles->listed);
}

Result<void> ProfileIndex::write(const QList<ProfileListing> &listings) const
{
    QJsonArray lines;
    for (const ProfileListing &line : listings)
        lines.append(toJson(line));
    const QByteArray content = QJsonDocument(lines).toJson();
    return writeAtomically(path(), std::as_bytes(std::span(content)));
}

Result<void> ProfileIndex::unlist(const ProfileId &id) const
{
    const auto before = read();
    if (!before)
        return std::unexpected(before.error());
    if (before->unlisted.contains(id))
        return {};
    if (before->unlisted.size() >= kMostUnlisted)
        return fail(ErrorCode::Conflict, u"%1 profiles are unlisted already"_s.arg(kMostUnlisted));
    QList<ProfileListing> others = before->listed;
    others.removeIf([&](const ProfileListing &listing) { return listing.id == id; });

    // The name goes first: a power cut may leave a profile listed without one, never the name of a
    // profile that is not listed.
    const ProfileFolder folder(m_root, id);
    auto done = write(others);
    if (done)
        done = folder.setListed(false);
    if (!done) {
        std::ignore = folder.setListed(true);
        std::ignore = write(before->listed);
    }
    return done;
}

Result<void> ProfileIndex::list(const ProfileId &id, const QString &name) const
{
    const ProfileFolder folder(m_root, id);
    const auto isListed = folder.isListed();
    if (!isListed)
        return std::unexpected(isListed.error());
    if (!*isListed) { // never touched otherwise: a profile that was listed stays so, whatever fails
        if (auto shown = folder.setListed(true); !shown) {
            std::ignore = folder.setListed(false);
            return shown;
        }
    }
    const auto profiles = read();
    if (!profiles)
        return std::unexpected(profiles.error());
    const auto mine = std::ranges::find(profiles->listed, id, &ProfileListing::id);
    if (mine == profiles->listed.end())
        return fail(ErrorCode::NotFound, u"the profile's folder"_s);
    return put({id, name, mine->color});
}

} // namespace alongside
