#include "LaunchOptions.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kSize = u"size"_s;
const auto kDark = u"dark"_s;
const auto kTextScale = u"text-scale"_s;
const auto kLocale = u"locale"_s;
const auto kDataFolder = u"data-dir"_s;
const auto kSayFirstFrame = u"say-first-frame"_s;
constexpr int kSmallestText = 85;
constexpr int kLargestText = 200;

// A file may be named by its path, from where the app was started.
QString addressOf(const QString &given)
{
    if (given.isEmpty() || given.startsWith(u"alongside:"_s, Qt::CaseInsensitive))
        return given;
    return QUrl::fromUserInput(given, QDir::currentPath(), QUrl::AssumeLocalFile)
        .toString(QUrl::FullyEncoded);
}

} // namespace

void LaunchOptions::declare(QCommandLineParser &parser)
{
    parser.addOption({kSize, u"Size of the window, as 390x844."_s, u"widthxheight"_s});
    parser.addOption({kDark, u"Dark, whatever the device says."_s});
    parser.addOption({kTextScale, u"Text size in per cent, 85 to 200."_s, u"percent"_s});
    parser.addOption({kLocale, u"Language and region, as en_GB."_s, u"name"_s});
    parser.addOption({kDataFolder, u"Folder with the profiles."_s, u"folder"_s});
    QCommandLineOption sayFirstFrame(
        kSayFirstFrame, u"Say so on standard error once something is on the screen; for measuring."_s);
    sayFirstFrame.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(sayFirstFrame);
    parser.addPositionalArgument(
        u"link"_s,
        u"Where to go, as alongside://journal/new, or a file to look at: groups from a "
        "leader (.alongside-group), people (.vcf), appointments (.ics) or an update of the "
        "content (.alongside-content)."_s,
        u"[link or file]"_s);
}

std::expected<LaunchOptions, QString> LaunchOptions::fromParser(const QCommandLineParser &parser)
{
    LaunchOptions options;
    options.dataFolder = parser.isSet(kDataFolder)
                             ? parser.value(kDataFolder)
                             : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.dark = parser.isSet(kDark);
    options.sayFirstFrame = parser.isSet(kSayFirstFrame);
    options.link = addressOf(parser.positionalArguments().value(0));
    if (parser.isSet(kSize)) {
        static const QRegularExpression wanted(u"\\A([0-9]{3,4})x([0-9]{3,4})\\z"_s);
        const auto match = wanted.match(parser.value(kSize));
        if (!match.hasMatch())
            return std::unexpected(u"--size wants width x height, as 390x844."_s);
        options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (parser.isSet(kTextScale)) {
        options.textPercent = parser.value(kTextScale).toInt();
        if (options.textPercent < kSmallestText || options.textPercent > kLargestText)
            return std::unexpected(u"--text-scale wants a number from 85 to 200."_s);
    }
    if (parser.isSet(kLocale)) {
        options.locale = QLocale(parser.value(kLocale));
        if (options.locale->language() == QLocale::C)
            return std::unexpected(u"--locale wants a name as en_GB."_s);
    }
    return options;
}

} // namespace alongside
