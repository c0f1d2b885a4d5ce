#include "Commands.h"

#include "catalogue/PassphraseMeter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

const SystemClock s_clock;
const SystemUptime s_uptime;

QJsonObject toJson(JournalEntryId id, const LivedTime &time)
{
    return {{u"id"_s, qint64(id)},
            {u"at"_s, time.wallClock().toString(Qt::ISODateWithMs)},
            {u"zone"_s, QString::fromLatin1(time.zoneId())}};
}

Result<ProfileId> chosenProfile(const Request &request)
{
    if (!request.profile.isEmpty()) {
        if (const auto id = ProfileId::fromText(request.profile))
            return *id;
        return fail(ErrorCode::NotFound, u"a profile id is 16 hexadecimal digits"_s);
    }
    const auto profiles = ProfileFolder::findAll(request.root);
    if (!profiles)
        return std::unexpected(profiles.error());
    if (profiles->size() != 1)
        return fail(ErrorCode::NotFound,
                    u"%1 profiles here; say which with --profile"_s.arg(profiles->size()));
    return profiles->first();
}

Result<std::unique_ptr<OpenProfile>> unlockWithCode(Request &request, const ProfileId &id)
{
    const auto typed = request.passphrases.next("Recovery code: ");
    if (!typed)
        return std::unexpected(typed.error());
    const auto code = RecoveryCode::fromTyped(*typed);
    if (!code)
        return std::unexpected(code.error());
    return OpenProfile::unlock(request.root, id, *code);
}

Result<std::unique_ptr<OpenProfile>> unlock(Request &request)
{
    const auto id = chosenProfile(request);
    if (!id)
        return std::unexpected(id.error());
    if (request.withCode)
        return unlockWithCode(request, *id);
    const auto passphrase = request.passphrases.next("Passphrase: ");
    if (!passphrase)
        return std::unexpected(passphrase.error());
    auto profile = OpenProfile::unlock(request.root, *id, *passphrase, s_uptime);
    if (profile)
        std::ignore = (*profile)->vault().raiseCost(*passphrase, request.costFloor); // next time will do
    return profile;
}

ExitCode closeAfter(OpenProfile &profile)
{
    if (auto closed = profile.close(); !closed)
        return answerError(closed.error());
    return ExitCode::Done;
}

/// Opens the profile that was asked for, lets \a work do something with it, and closes it.
template<typename Work>
ExitCode withProfile(Request &request, Work work)
{
    const auto profile = unlock(request);
    if (!profile)
        return answerError(profile.error());
    if (const Result<void> done = work(**profile); !done)
        return answerError(done.error());
    return closeAfter(**profile);
}

Result<void> saveEntry(Store &store, const EntryDetails &details, const QString &body)
{
    const auto saved = details.add(store, body);
    if (!saved)
        return std::unexpected(saved.error());
    answer({{u"saved"_s, qint64(*saved)}});
    return {};
}

// Of a photo enough to tell whether it is the whole one that was added.
Result<QJsonArray> photosToJson(Store &store, JournalEntryId entry)
{
    const auto photos = store.journalPhotos().list(entry);
    if (!photos)
        return std::unexpected(photos.error());
    QJsonArray array;
    for (const JournalPhoto &photo : *photos) {
        const auto image = store.journalPhotos().image(photo.id);
        if (!image)
            return std::unexpected(image.error());
        const QByteArray sum = QCryptographicHash::hash(*image, QCryptographicHash::Sha256).toHex();
        array.append(QJsonObject{{u"width"_s, photo.size.width()},
                                 {u"height"_s, photo.size.height()},
                                 {u"sha256"_s, QString::fromLatin1(sum)}});
    }
    return array;
}

Result<QJsonObject> toJson(Store &store, const JournalEntry &entry)
{
    const auto photos = photosToJson(store, entry.id);
    if (!photos)
        return std::unexpected(photos.error());
    QJsonObject line = toJson(entry.id, entry.time);
    line[u"title"_s] = entry.title;
    line[u"body"_s] = entry.body;
    if (entry.mood)
        line[u"mood"_s] = entry.mood->step();
    line[u"tags"_s] = QJsonArray::fromStringList(entry.tags);
    line[u"starred"_s] = entry.starred;
    line[u"broughtBack"_s] = entry.mayReturn;
    line[u"photos"_s] = *photos;
    return line;
}

QString toText(const RecoveryCode &code)
{
    const SecretBytes text = code.text();
    return QString::fromLatin1(reinterpret_cast<const char *>(text.bytes().data()), qsizetype(text.size()));
}

// As the app asks for it; that it is not a common one, only the app sees.
Result<SecretBytes> newPassphrase(Request &request)
{
    auto passphrase = request.passphrases.next("New passphrase, 12 characters or more: ");
    if (!passphrase)
        return passphrase;
    const auto begins = [](std::byte unit) { // a character, in UTF-8
        return (unit & std::byte{0xc0}) != std::byte{0x80};
    };
    if (std::size_t(std::ranges::count_if(passphrase->bytes(), begins)) < PassphraseMeter::kFewestCharacters)
        return fail(ErrorCode::InvalidValue, u"a passphrase that is too short"_s);
    return passphrase;
}

// Reads every entry whole, so that damage anywhere in the words is found.
template<typename Use>
Result<qint64> forEachEntry(Store &store, int most, Use use)
{
    constexpr int pageLength = 200;
    std::optional<JournalPlace> before;
    qint64 count = 0;
    while (count < most) {
        const auto page = store.journal().page(before, int(std::min<qint64>(pageLength, most - count)));
        if (!page)
            return std::unexpected(page.error());
        if (page->isEmpty())
            break;
        for (const JournalSummary &summary : *page) {
            const auto entry = store.journal().find(summary.id);
            if (!entry)
                return std::unexpected(entry.error());
            use(*entry);
        }
        count += page->size();
        before = page->last().place;
    }
    return count;
}

} // namespace

ExitCode listProfiles(Request &request)
{
    const auto profiles = ProfileIndex(request.root).read();
    if (!profiles)
        return answerError(profiles.error());
    for (const ProfileListing &listing : profiles->listed)
        answer({{u"profile"_s, listing.id.text()}, {u"name"_s, listing.name}});
    for (const ProfileId &id : profiles->unlisted)
        answer({{u"profile"_s, id.text()}, {u"listed"_s, false}});
    return ExitCode::Done;
}

ExitCode listProfile(Request &request)
{
    return withProfile(request, [&](OpenProfile &profile) -> Result<void> {
        const bool listed = request.words == u"yes"_s;
        if (!listed && request.words != u"no"_s)
            return fail(ErrorCode::InvalidValue, u"neither yes nor no"_s);
        return profile.setListed(listed).transform([&] { answer({{u"listed"_s, listed}}); });
    });
}

ExitCode createProfile(Request &request)
{
    auto passphrase = newPassphrase(request);
    if (!passphrase)
        return answerError(passphrase.error());
    const RecoveryCode code = RecoveryCode::random();
    const NewProfile profile{request.name, *std::move(passphrase), request.costFloor};
    const auto made = OpenProfile::create(request.root, profile, code, s_clock);
    if (!made)
        return answerError(made.error());
    answer({{u"profile"_s, (*made)->id().text()}, {u"recoveryCode"_s, toText(code)}});
    return closeAfter(**made);
}

ExitCode addEntries(Request &request)
{
    return withProfile(request, [&](OpenProfile &profile) -> Result<void> {
        const auto details = EntryDetails::read(request.entry, s_clock);
        if (!details)
            return std::unexpected(details.error());
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorCode::StorageTrouble, u"standard input"_s);
        if (!request.lines)
            return saveEntry(profile.store(), *details, QString::fromUtf8(input.readAll()));
        Result<void> saved;
        for (QByteArray line = input.readLine(); saved && !line.isEmpty(); line = input.readLine()) {
            if (const QByteArray words = line.trimmed(); !words.isEmpty())
                saved = saveEntry(profile.store(), *details, QString::fromUtf8(words));
        }
        return saved;
    });
}

ExitCode listEntries(Request &request)
{
    return withProfile(request, [&](OpenProfile &profile) {
        Result<void> told;
        const auto listed = forEachEntry(profile.store(), request.most, [&](const JournalEntry &entry) {
            const auto line = toJson(profile.store(), entry);
            if (line)
                answer(*line);
            else
                told = std::unexpected(line.error());
        });
        return listed ? told : std::unexpected(listed.error());
    });
}

ExitCode searchEntries(Request &request)
{
    return withProfile(request, [&](OpenProfile &profile) -> Result<void> {
        const auto found = profile.store().journal().search(
            {.words = SearchWords::fromTyped(request.words), .most = request.most});
        if (!found)
            return std::unexpected(found.error());
        for (const JournalMatch &match : *found) {
            QJsonObject line = toJson(match.entry.id, match.entry.time);
            line[u"title"_s] = match.entry.title;
            line[u"excerpt"_s] = match.excerpt;
            answer(line);
        }
        return {};
    });
}

ExitCode eraseEntry(Request &request)
{
    return withProfile(request, [&](OpenProfile &profile) -> Result<void> {
        Store &store = profile.store();
        const JournalEntryId id{request.words.toLongLong()};
        return store.save([&] { return store.journal().erase(id); }).transform([&] {
            answer({{u"erased"_s, qint64(id)}});
        });
    });
}

ExitCode changePassphrase(Request &request)
{
    return withProfile(request, [&](OpenProfile &profile) -> Result<void> {
        const auto passphrase = newPassphrase(request);
        if (!passphrase)
            return std::unexpected(passphrase.error());
        Vault &vault = profile.vault();
        const DerivationCost cost = raisedTo(request.costFloor, vault.passphraseCost());
        return vault.changePassphrase(*passphrase, cost).transform([] {
            answer({{u"passphrase"_s, u"changed"_s}});
        });
    });
}

ExitCode changeCode(Request &request)
{
    return withProfile(request, [](OpenProfile &profile) -> Result<void> {
        const RecoveryCode code = RecoveryCode::random();
        return profile.changeRecoveryCode(code).transform(
            [&] { answer({{u"recoveryCode"_s, toText(code)}}); });
    });
}

ExitCode lockAnew(Request &request)
{
    return withProfile(request, [&](OpenProfile &profile) -> Result<void> {
        const auto passphrase = newPassphrase(request);
        if (!passphrase)
            return std::unexpected(passphrase.error());
        const RecoveryCode code = RecoveryCode::random();
        const DerivationCost cost = raisedTo(request.costFloor, profile.vault().passphraseCost());
        return profile.lockAnew(*passphrase, cost, code).transform([&] {
            answer({{u"locked"_s, u"anew"_s}, {u"recoveryCode"_s, toText(code)}});
        });
    });
}

ExitCode verifyProfile(Request &request)
{
    return withProfile(request, [](OpenProfile &profile) -> Result<void> {
        Store &store = profile.store();
        if (auto sound = store.verify(); !sound)
            return sound;
        qint64 newest = 0;
        const auto entries =
            forEachEntry(store, std::numeric_limits<int>::max(), [&newest](const JournalEntry &entry) {
                newest = std::max(newest, qint64(entry.id));
            });
        if (!entries)
            return std::unexpected(entries.error());
        const auto saves = store.saves();
        if (!saves)
            return std::unexpected(saves.error());
        answer({{u"entries"_s, *entries},
                {u"newest"_s, newest},
                {u"saves"_s, qint64(*saves)},
                {u"olderCopy"_s, profile.isOlderCopy()}});
        return {};
    });
}

ExitCode holdProfile(Request &request)
{
    auto profile = unlock(request);
    if (!profile)
        return answerError(profile.error());
    qint64 characters = 0;
    const auto read =
        forEachEntry((*profile)->store(), std::numeric_limits<int>::max(),
                     [&characters](const JournalEntry &entry) { characters += entry.body.size(); });
    if (!read)
        return answerError(read.error());
    answer({{u"state"_s, u"open"_s}, {u"entries"_s, *read}, {u"characters"_s, characters}});
    std::string line;
    std::getline(std::cin, line);
    const ExitCode closed = closeAfter(**profile);
    profile->reset();
    answer({{u"state"_s, u"locked"_s}});
    while (std::getline(std::cin, line)) {
    }
    return closed;
}

} // namespace alongside::cli
