#include "PackCommands.h"

#include "KeyFile.h"

#include "core/PlainFile.h"
#include "pack/PackReader.h"
#include "pack/SignedEnvelope.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

const SystemClock s_clock;

using NamedFlaw = std::pair<PackFlaw, QStringView>;
constexpr std::array<NamedFlaw, 29> kFlaws{{
    {PackFlaw::Unreadable, u"unreadable"},
    {PackFlaw::OddPicture, u"odd picture"},
    {PackFlaw::NoQrCode, u"no QR code"},
    {PackFlaw::OtherQrCode, u"another QR code"},
    {PackFlaw::OddLink, u"odd link"},
    {PackFlaw::StoreTrouble, u"the vault could not be read"},
    {PackFlaw::TooLarge, u"more than 1 MiB"},
    {PackFlaw::NotJson, u"not JSON, or cut off"},
    {PackFlaw::TwiceTheSame, u"a key is there twice in one object"},
    {PackFlaw::TooDeep, u"too many lists in one another"},
    {PackFlaw::TooMany, u"more than 2,000 groups"},
    {PackFlaw::NotAPack, u"not an alongside-pack"},
    {PackFlaw::NewerFormat, u"of a newer format"},
    {PackFlaw::WrongSignature, u"the signature does not fit"},
    {PackFlaw::OddHeader, u"id, version or from is missing or out of range"},
    {PackFlaw::Future, u"a day that has not come yet"},
    {PackFlaw::NoGroups, u"no groups"},
    {PackFlaw::SameIdTwice, u"an id is there twice"},
    {PackFlaw::HiddenCharacters, u"characters that are not seen"},
    {PackFlaw::Missing, u"name, organisation, for or languages is missing"},
    {PackFlaw::TooLong, u"a text is too long"},
    {PackFlaw::UnsafeLink, u"an address that is not plain https"},
    {PackFlaw::LookalikeHost, u"an address that may be taken for another"},
    {PackFlaw::OffTheGlobe, u"a point off the globe"},
    {PackFlaw::OddDate, u"a day that is none"},
    {PackFlaw::OddTime, u"a time or a zone that is none"},
    {PackFlaw::OddPhone, u"a number that cannot be dialled"},
    {PackFlaw::OddEmail, u"an e-mail address that is none"},
    {PackFlaw::OddField, u"a field that is unknown or out of range"},
}};

ExitCode answerRefusal(const PackRefusal &refusal)
{
    const auto named = std::ranges::find(kFlaws, refusal.flaw, &NamedFlaw::first);
    answer({{u"valid"_s, false},
            {u"flaw"_s, named == kFlaws.end() ? QString() : named->second.toString()},
            {u"group"_s, refusal.position},
            {u"name"_s, refusal.group},
            {u"detail"_s, refusal.detail}});
    return ExitCode::Unfit;
}

QJsonObject toJson(const GroupPack &pack)
{
    QJsonObject line{{u"valid"_s, true},
                     {u"id"_s, pack.id},
                     {u"version"_s, pack.version},
                     {u"issued"_s, pack.issued.toString(Qt::ISODate)},
                     {u"from"_s, pack.from},
                     {u"groups"_s, pack.groups.size()},
                     {u"signed"_s, pack.signer.has_value()}};
    if (pack.signer) {
        line.insert(u"key"_s, pack.signer->text());
        line.insert(u"fingerprint"_s, pack.signer->fingerprint());
    }
    return line;
}

// What was changed since it was signed is signed anew, with the key that it was signed with.
ExitCode signPack(const QString &path, const QByteArray &file, QDate today, const QString &keyPath)
{
    const auto envelope = readStrictJson(file, kPackBounds);
    if (!envelope)
        return answerRefusal({.flaw = PackFlaw::NotJson, .detail = u"or a key is there twice"_s});
    if (envelope->value(u"format"_s).toString() != kPackFormat)
        return answerRefusal({.flaw = PackFlaw::NotAPack});
    const auto key = keyIn(keyPath);
    if (!key)
        return answerError(key.error());
    const auto signer = PublicKey::fromText(envelope->value(u"key"_s).toString());
    if (signer && *signer != key->publicKey())
        return answerError({ErrorCode::Conflict, u"it is signed with another key"_s});
    const QJsonObject content = envelope->value(u"content"_s).toObject();
    const QByteArray sealed =
        QJsonDocument(sealEnvelope(kPackFormat, kPackFormatVersion, content, &*key)).toJson();
    const auto pack = readPack(sealed, {.locale = {}, .today = today});
    if (!pack)
        return answerRefusal(pack.error());
    if (auto written = writePlainFile(QUrl::fromLocalFile(path), sealed); !written)
        return answerError(written.error());
    answer(toJson(*pack));
    return ExitCode::Done;
}

} // namespace

ExitCode workOnPack(Request &request)
{
    const QString deed = request.words.section(u' ', 0, 0);
    const QString path = request.words.section(u' ', 1);
    if (path.isEmpty() || !QStringList{u"validate"_s, u"sign"_s, u"inspect"_s}.contains(deed))
        return answerError({ErrorCode::InvalidValue, u"pack validate|sign|inspect FILE"_s});
    const auto file = contentOf(path, GroupPack::kMostBytes);
    if (!file)
        return answerError(file.error());
    const QDate today = s_clock.now().toTimeZone(s_clock.zone()).date();
    if (deed == u"sign"_s)
        return signPack(path, *file, today, request.key);
    const auto pack = readPack(*file, {.locale = {}, .today = today});
    if (!pack)
        return answerRefusal(pack.error());
    answer(toJson(*pack));
    if (deed == u"inspect"_s) {
        for (const SupportGroup &group : pack->groups)
            answer({{u"group"_s, group.id}, {u"name"_s, group.name}, {u"town"_s, group.town}});
    }
    return ExitCode::Done;
}

} // namespace alongside::cli
