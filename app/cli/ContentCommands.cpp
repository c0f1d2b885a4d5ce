#include "ContentCommands.h"

#include "KeyFile.h"

#include "core/PlainFile.h"
#include "learn/ArticleReader.h"
#include "learn/LearnFiles.h"
#include "pack/SignedEnvelope.h"
#include "update/ArticleRules.h"
#include "update/TrustedKey.h"
#include "update/UpdateChange.h"
#include "update/UpdateReader.h"

#include <QDirIterator>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

const SystemClock s_clock;

using NamedFlaw = std::pair<UpdateFlaw, QStringView>;
constexpr std::array<NamedFlaw, 31> kFlaws{{
    {UpdateFlaw::Unreadable, u"unreadable"},
    {UpdateFlaw::TooLarge, u"too large"},
    {UpdateFlaw::NotJson, u"not JSON, or cut off"},
    {UpdateFlaw::TwiceTheSame, u"a key is there twice in one object"},
    {UpdateFlaw::NotAnUpdate, u"not an alongside-content"},
    {UpdateFlaw::NewerFormat, u"of a newer format"},
    {UpdateFlaw::WrongSignature, u"the signature does not fit"},
    {UpdateFlaw::UnknownSigner, u"not signed by whom this build trusts"},
    {UpdateFlaw::OddHeader, u"issued, edition or files is missing or out of range"},
    {UpdateFlaw::Future, u"a day that has not come yet"},
    {UpdateFlaw::Older, u"older than the one in use"},
    {UpdateFlaw::Same, u"in use already"},
    {UpdateFlaw::OlderThanApp, u"older than what came with the app"},
    {UpdateFlaw::UnknownFile, u"a file that updates may not bring"},
    {UpdateFlaw::UnknownLanguage, u"a language that is not in the app"},
    {UpdateFlaw::HiddenCharacters, u"characters that are not seen"},
    {UpdateFlaw::OddHelplines, u"a helpline that is not whole"},
    {UpdateFlaw::OddGroups, u"a group that is not whole"},
    {UpdateFlaw::OddList, u"a list that is not whole"},
    {UpdateFlaw::OddArticle, u"an article that is not whole"},
    {UpdateFlaw::SameIdTwice, u"an id is there twice"},
    {UpdateFlaw::UnknownFact, u"a fact or a source that there is not"},
    {UpdateFlaw::UnknownNumber, u"a number that none of its facts has"},
    {UpdateFlaw::UnfoundedMedicine, u"a paragraph about medicine without a fact"},
    {UpdateFlaw::UnknownReview, u"a review that is none of those there are"},
    {UpdateFlaw::HardToRead, u"hard to read"},
    {UpdateFlaw::UnfitLength, u"too short or too long"},
    {UpdateFlaw::UnkindWords, u"words that hurt or press"},
    {UpdateFlaw::BroughtAndWithdrawn, u"an article that is brought and withdrawn"},
    {UpdateFlaw::DeadLink, u"a link that leads nowhere"},
    {UpdateFlaw::UnsafeLink, u"an address that is not plain https"},
}};

ExitCode answerRefusal(const UpdateRefusal &refusal)
{
    const auto named = std::ranges::find(kFlaws, refusal.flaw, &NamedFlaw::first);
    answer({{u"valid"_s, false},
            {u"flaw"_s, named == kFlaws.end() ? u"text in front of the gate it belongs behind"_s
                                              : named->second.toString()},
            {u"file"_s, refusal.file},
            {u"detail"_s, refusal.detail}});
    return ExitCode::Unfit;
}

// What it changes, counted.
ExitCode answerUpdate(const ContentUpdate &update)
{
    const QList<UpdateChange> changes = changesBetween(ContentFiles(), update.content, QLocale::c());
    const auto count = [&changes](UpdateChange::Part part) {
        return std::ranges::count(changes, part, &UpdateChange::part);
    };
    const auto withdrawn = LearnFiles(QLocale::c(), update.content).withdrawn();
    answer({{u"valid"_s, true},
            {u"issued"_s, update.issued.toString(Qt::ISODate)},
            {u"edition"_s, update.edition},
            {u"files"_s, update.content.renewed().size()},
            {u"articles"_s, count(UpdateChange::Part::Articles)},
            {u"helplines"_s, count(UpdateChange::Part::Helplines)},
            {u"groups"_s, count(UpdateChange::Part::Groups)},
            {u"withdrawn"_s, withdrawn ? withdrawn->size() : 0},
            {u"changes"_s, changes.size()}});
    return ExitCode::Done;
}

Result<UpdateReading> reading()
{
    const auto trusted = trustedKey();
    if (!trusted)
        return std::unexpected(trusted.error());
    const auto builtIn = contentIssued();
    if (!builtIn)
        return std::unexpected(builtIn.error());
    return UpdateReading{.trusted = trusted->key,
                         .builtIn = *builtIn,
                         .today = s_clock.now().toTimeZone(s_clock.zone()).date()};
}

ExitCode validate(const QByteArray &file)
{
    const auto how = reading();
    if (!how)
        return answerError(how.error());
    const auto update = readUpdate(file, *how);
    return update ? answerUpdate(*update) : answerRefusal(update.error());
}

/// The files in \a folder as an update has them: objects, and articles as they are.
std::expected<QJsonObject, UpdateRefusal> filesIn(const QString &folder)
{
    constexpr JsonBounds bounds = kUpdateBounds;
    QJsonObject files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(walk.next());
        const auto bytes = contentOf(walk.filePath(), ContentUpdate::kMostFileBytes);
        if (!bytes || bytes->size() > ContentUpdate::kMostFileBytes)
            return std::unexpected(UpdateRefusal{.flaw = UpdateFlaw::TooLarge, .file = path});
        if (path.endsWith(u".md")) {
            files.insert(path, QString::fromUtf8(*bytes));
            continue;
        }
        const auto json = readStrictJson(*bytes, bounds);
        if (!json)
            return std::unexpected(UpdateRefusal{.flaw = UpdateFlaw::NotJson, .file = path});
        files.insert(path, *json);
    }
    return files;
}

ExitCode build(const Request &request, const QString &folder)
{
    if (request.out.isEmpty() || request.key.isEmpty())
        return answerError({ErrorCode::InvalidValue, u"content build FOLDER --key FILE --out FILE"_s});
    const auto how = reading();
    if (!how)
        return answerError(how.error());
    const auto files = filesIn(folder);
    if (!files)
        return answerRefusal(files.error());
    const auto key = keyIn(request.key);
    if (!key)
        return answerError(key.error());
    const QString issued = request.issued.isEmpty() ? how->today.toString(Qt::ISODate) : request.issued;
    const QJsonObject content{{u"issued"_s, issued}, {u"edition"_s, request.edition}, {u"files"_s, *files}};
    const QByteArray sealed =
        QJsonDocument(sealEnvelope(kUpdateFormat, kUpdateFormatVersion, content, &*key)).toJson();
    const auto update = readUpdate(sealed, *how);
    if (!update)
        return answerRefusal(update.error());
    if (auto written = writePlainFile(QUrl::fromLocalFile(request.out), sealed); !written)
        return answerError(written.error());
    return answerUpdate(*update);
}

/// How long an article is, and how easy it reads.
ExitCode answerEase(const QString &path)
{
    const auto markdown = contentOf(path, ContentUpdate::kMostFileBytes);
    if (!markdown)
        return answerError(markdown.error());
    const auto head = readArticleHead(*markdown);
    const auto blocks = readArticleBlocks(*markdown);
    if (!head || !blocks)
        return answerError(head ? blocks.error() : head.error());
    const auto rules = LanguageRules::of(head->language);
    if (!rules)
        return answerError(rules.error());
    const ArticleCount count = countOf(*blocks);
    const double ease = rules->ease().of(count.lines);
    answer({{u"words"_s, count.words}, {u"ease"_s, ease}, {u"hard"_s, rules->ease().isTooHard(ease)}});
    return ExitCode::Done;
}

ExitCode answerKey(const QString &path)
{
    const auto key = keyIn(path);
    if (!key)
        return answerError(key.error());
    answer({{u"key"_s, key->publicKey().text()}, {u"fingerprint"_s, key->publicKey().fingerprint()}});
    return ExitCode::Done;
}

} // namespace

ExitCode workOnContent(Request &request)
{
    const QString deed = request.words.section(u' ', 0, 0);
    const QString path = request.words.section(u' ', 1);
    if (path.isEmpty() || !QStringList{u"build"_s, u"validate"_s, u"ease"_s, u"key"_s}.contains(deed))
        return answerError(
            {ErrorCode::InvalidValue, u"content build FOLDER|validate FILE|ease FILE|key FILE"_s});
    if (deed == u"build"_s)
        return build(request, path);
    if (deed == u"ease"_s)
        return answerEase(path);
    if (deed == u"key"_s)
        return answerKey(path);
    const auto file = contentOf(path, ContentUpdate::kMostBytes);
    return file ? validate(*file) : answerError(file.error());
}

} // namespace alongside::cli
