#include "pack/PassedOn.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr auto kBegin = "directory-"_L1;
constexpr qsizetype kLongestWords = 300; // of a pack

// What is known of the directory's own looking at a group is not for a pack to say.
constexpr std::array kOwnKeys{"source_date"_L1, "source_date_about"_L1, "evidence"_L1, "show_in_app"_L1};
// The first that has room for a caution.
constexpr std::array kCautious{"note"_L1, "when"_L1, "where"_L1};

// In a language in which it is too long it is left out: readers of that have it in English, as they have
// whatever was not translated. So where it goes does not hang on the languages of whoever passes it on.
QJsonObject cautioned(const QJsonObject &words, const WordsByLanguage &caution)
{
    QJsonObject all;
    for (const auto &[language, sentence] : caution.asKeyValueRange()) {
        const QString before = words.value(language).toString();
        const QString text = words.isEmpty() ? sentence : sentence + u' ' + before;
        if ((words.isEmpty() || !before.isEmpty()) && text.size() <= kLongestWords)
            all.insert(language, text);
    }
    return all;
}

bool putCaution(QJsonObject &group, const WordsByLanguage &caution)
{
    for (const QLatin1StringView key : kCautious) {
        const QJsonObject words = cautioned(group.value(key).toObject(), caution);
        if (!words.contains("en"_L1))
            continue;
        group.insert(key, words);
        return true;
    }
    return false;
}

// Packs are stricter than what is built in.
void keepSafeWeb(QJsonObject &group)
{
    if (!group.value("web"_L1).toString().startsWith("https://"_L1))
        group.remove("web"_L1);
}

/// 20261126 on 26 November 2026: the later one is the newer one.
int versionOf(QDate day)
{
    return (day.year() * 100 + day.month()) * 100 + day.day();
}

} // namespace

std::optional<QJsonObject> passedOnContent(const QJsonObject &entry, QDate asOf,
                                           const WordsByLanguage &caution)
{
    QJsonObject group = entry;
    for (const QLatin1StringView key : kOwnKeys)
        group.remove(key);
    keepSafeWeb(group);
    if (!caution.isEmpty() && !putCaution(group, caution))
        return std::nullopt;
    return QJsonObject{{u"id"_s, kBegin + entry.value(u"id"_s).toString()},
                       {u"version"_s, versionOf(asOf)},
                       {u"issued"_s, asOf.toString(Qt::ISODate)},
                       {u"from"_s, u"Passed on from the directory of Alongside"_s},
                       {u"groups"_s, QJsonArray{group}}};
}

QDate passedOnDay(int version)
{
    return {version / 10'000, version / 100 % 100, version % 100};
}

bool isPassedOn(const GroupTeller &teller)
{
    return !teller.isSigned && teller.packId.startsWith(kBegin);
}

bool isPassedOn(const GroupPack &pack)
{
    return !passedOnGroup(pack).isEmpty();
}

QString passedOnGroup(const GroupTeller &teller)
{
    return isPassedOn(teller) ? teller.packId.sliced(kBegin.size()) : QString();
}

QString passedOnGroup(const GroupPack &pack)
{
    if (pack.groups.size() != 1)
        return {};
    const std::optional<GroupTeller> &teller = pack.groups.first().teller;
    if (!teller)
        return {};
    const QString group = passedOnGroup(*teller);
    return pack.groups.first().id == pack.id + u'/' + group ? group : QString();
}

} // namespace alongside
