#include "Commands.h"
#include "ContentCommands.h"
#include "PackCommands.h"
#include "Process.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace {

using alongside::cli::ExitCode;
using alongside::cli::Request;

const std::map<QString, std::function<ExitCode(Request &)>> s_commands{
    {u"profiles"_s, alongside::cli::listProfiles}, {u"listed"_s, alongside::cli::listProfile},
    {u"create"_s, alongside::cli::createProfile},  {u"add"_s, alongside::cli::addEntries},
    {u"list"_s, alongside::cli::listEntries},      {u"search"_s, alongside::cli::searchEntries},
    {u"erase"_s, alongside::cli::eraseEntry},      {u"change-passphrase"_s, alongside::cli::changePassphrase},
    {u"verify"_s, alongside::cli::verifyProfile},  {u"hold"_s, alongside::cli::holdProfile},
    {u"pack"_s, alongside::cli::workOnPack},       {u"content"_s, alongside::cli::workOnContent},
    {u"new-code"_s, alongside::cli::changeCode},   {u"lock-anew"_s, alongside::cli::lockAnew},
};

const std::array s_options{
    QCommandLineOption(u"data-dir"_s, u"Folder with the profiles."_s, u"folder"_s),
    QCommandLineOption(u"profile"_s, u"Id of the profile, if there are several."_s, u"id"_s),
    QCommandLineOption(u"passphrase-fd"_s, u"Read passphrases from this descriptor, one to a line."_s,
                       u"number"_s, u"-1"_s),
    QCommandLineOption(u"recovery-code"_s,
                       u"Opens with the recovery code, read in place of the passphrase."_s),
    QCommandLineOption(u"name"_s, u"Name of a new profile."_s, u"name"_s),
    QCommandLineOption(u"title"_s, u"Title of a new entry."_s, u"title"_s),
    QCommandLineOption(u"mood"_s, u"Mood of a new entry, 1 very low to 5 good."_s, u"step"_s),
    QCommandLineOption(u"tag"_s, u"Tag of a new entry; may be given again."_s, u"tag"_s),
    QCommandLineOption(u"star"_s, u"A new entry is starred."_s),
    QCommandLineOption(u"not-brought-back"_s, u"A new entry is not to be brought back."_s),
    QCommandLineOption(u"at"_s, u"When a new entry was lived, as 2024-02-29T21:30 here."_s, u"time"_s),
    QCommandLineOption(u"photo"_s, u"Photo of a new entry; may be given again."_s, u"file"_s),
    QCommandLineOption(u"lines"_s, u"Each line of the input is an entry."_s),
    QCommandLineOption(u"key"_s, u"File with the key to sign a pack with; made if it is not there."_s,
                       u"file"_s),
    QCommandLineOption(u"out"_s, u"File to make, of `content build`."_s, u"file"_s),
    QCommandLineOption(u"issued"_s, u"Day of an update, as 2026-11-30; today if not said."_s, u"day"_s),
    QCommandLineOption(u"edition"_s, u"Which update of that day it is."_s, u"number"_s, u"1"_s),
    QCommandLineOption(u"most"_s, u"At most so many entries."_s, u"count"_s, u"100"_s),
    QCommandLineOption(u"derivation"_s, u"For tests, lets a vault be weaker: memory in MiB, comma, passes."_s,
                       u"cost"_s),
};

Request toRequest(const QCommandLineParser &parser, int descriptor)
{
    Request request;
    request.root = parser.isSet(u"data-dir"_s)
                       ? parser.value(u"data-dir"_s)
                       : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    request.profile = parser.value(u"profile"_s);
    request.name = parser.value(u"name"_s);
    request.entry = {.title = parser.value(u"title"_s),
                     .mood = parser.value(u"mood"_s),
                     .at = parser.value(u"at"_s),
                     .tags = parser.values(u"tag"_s),
                     .photos = parser.values(u"photo"_s),
                     .starred = parser.isSet(u"star"_s),
                     .mayReturn = !parser.isSet(u"not-brought-back"_s)};
    request.words = parser.positionalArguments().sliced(1).join(u' ');
    request.key = parser.value(u"key"_s);
    request.out = parser.value(u"out"_s);
    request.issued = parser.value(u"issued"_s);
    request.edition = parser.value(u"edition"_s).toInt();
    request.most = parser.value(u"most"_s).toInt();
    request.lines = parser.isSet(u"lines"_s);
    request.withCode = parser.isSet(u"recovery-code"_s);
    request.costFloor = alongside::costFloor(alongside::deviceMemoryMiB());
    if (const QStringList cost = parser.value(u"derivation"_s).split(u','); cost.size() == 2)
        request.costFloor = alongside::DerivationCost{cost[0].toUInt() * 1024, cost[1].toUInt()};
    request.passphrases = alongside::cli::PassphraseSource(descriptor);
    return request;
}

} // namespace

int main(int argc, char *argv[])
{
    alongside::hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"alongside"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Alongside without a screen: the same vault, answered in lines of JSON."_s);
    parser.addHelpOption();
    for (const QCommandLineOption &option : s_options)
        parser.addOption(option);
    QStringList names;
    for (const auto &[name, run] : s_commands)
        names.append(name);
    parser.addPositionalArgument(u"command"_s, names.join(u", "_s));
    parser.process(application);

    const auto command = s_commands.find(parser.positionalArguments().value(0));
    if (command == s_commands.end())
        parser.showHelp(int(ExitCode::Usage));
    bool isNumber = false; // what is none must not be taken for 0, which is standard input
    const int descriptor = parser.value(u"passphrase-fd"_s).toInt(&isNumber);
    Request request = toRequest(parser, descriptor);
    if (request.most < 1 || !isNumber || descriptor < -1)
        parser.showHelp(int(ExitCode::Usage));
    return int(command->second(request));
}
