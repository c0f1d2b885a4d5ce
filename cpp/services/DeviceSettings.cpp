#include "services/DeviceSettings.h"

#include "vault/AtomicFile.h"
#include "vault/PrivateFolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr qsizetype kMostBytes = 16384;
constexpr int kSmallestText = 85;
constexpr int kLargestText = 200;

const QStringList &appearanceNames()
{
    static const QStringList names{u"system"_s, u"light"_s, u"dark"_s}; // in the order of the enum
    return names;
}

const QStringList &lineSpacingNames()
{
    static const QStringList names{u"normal"_s, u"wide"_s, u"very wide"_s}; // in the order of the enum
    return names;
}

} // namespace

QString DeviceSettingsFile::path() const
{
    return m_root + u"/device.json"_s;
}

DeviceSettings DeviceSettingsFile::read() const
{
    DeviceSettings settings;
    const auto content = readWhole(path(), kMostBytes);
    if (!content)
        return settings;
    const QJsonObject kept = QJsonDocument::fromJson(*content).object();
    const auto appearance = appearanceNames().indexOf(kept["appearance"_L1].toString());
    settings.appearance = DeviceSettings::Appearance(std::max<qsizetype>(0, appearance));
    settings.strongContrast = kept["strongContrast"_L1].toBool(settings.strongContrast);
    settings.lessMovement = kept["lessMovement"_L1].toBool(settings.lessMovement);
    settings.plainLetters = kept["plainLetters"_L1].toBool(settings.plainLetters);
    settings.ignoreRepeatedTaps = kept["ignoreRepeatedTaps"_L1].toBool(settings.ignoreRepeatedTaps);
    settings.captureAllowed = kept["captureAllowed"_L1].toBool(settings.captureAllowed);
    if (const int percent = kept["textPercent"_L1].toInt(); percent != 0)
        settings.textPercent = std::clamp(percent, kSmallestText, kLargestText);
    const auto lines = lineSpacingNames().indexOf(kept["lineSpacing"_L1].toString());
    settings.lineSpacing = DeviceSettings::LineSpacing(std::max<qsizetype>(0, lines));
    static const QRegularExpression country(u"\\A[A-Z]{2}\\z"_s);
    if (const QString region = kept["helpRegion"_L1].toString(); country.match(region).hasMatch())
        settings.helpRegion = region;
    static const QRegularExpression language(u"\\A[a-z]{2,3}\\z"_s);
    if (const QString chosen = kept["language"_L1].toString(); language.match(chosen).hasMatch())
        settings.language = chosen;
    return settings;
}

Result<void> DeviceSettingsFile::write(const DeviceSettings &settings) const
{
    const QJsonObject kept{{u"appearance"_s, appearanceNames().at(int(settings.appearance))},
                           {u"strongContrast"_s, settings.strongContrast},
                           {u"lessMovement"_s, settings.lessMovement},
                           {u"plainLetters"_s, settings.plainLetters},
                           {u"ignoreRepeatedTaps"_s, settings.ignoreRepeatedTaps},
                           {u"captureAllowed"_s, settings.captureAllowed},
                           {u"textPercent"_s, settings.textPercent},
                           {u"lineSpacing"_s, lineSpacingNames().at(int(settings.lineSpacing))},
                           {u"helpRegion"_s, settings.helpRegion},
                           {u"language"_s, settings.language}};
    const QByteArray content = QJsonDocument(kept).toJson();
    if (auto made = makePrivateFolder(m_root); !made)
        return made;
    return writeAtomically(path(), std::as_bytes(std::span(content)));
}

} // namespace alongside
