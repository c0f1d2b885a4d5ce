#include "models/BriefSetting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::briefsetting {

namespace {

constexpr auto kSince = "since"_L1;
constexpr auto kDay = "day"_L1;
constexpr auto kPaper = "paper"_L1;
constexpr auto kTakenOut = "out"_L1;
constexpr auto kPutOn = "on"_L1;

QJsonArray toArray(const QSet<QString> &keys)
{
    QStringList sorted(keys.cbegin(), keys.cend());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QSet<QString> toKeys(const QJsonArray &array)
{
    QSet<QString> keys;
    for (const auto &value : array) {
        if (value.isString() && keys.size() < brief::kMostChosen)
            keys.insert(value.toString());
    }
    return keys;
}

} // namespace

QByteArray written(const BriefChoice &choice)
{
    QJsonObject object{{kSince, int(choice.since)},
                       {kPaper, int(choice.paper)},
                       {kTakenOut, toArray(choice.takenOut)},
                       {kPutOn, toArray(choice.putOn)}};
    if (choice.day.isValid())
        object.insert(kDay, choice.day.toString(Qt::ISODate));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

BriefChoice read(const QByteArray &setting)
{
    const QJsonObject object = QJsonDocument::fromJson(setting).object();
    BriefChoice choice;
    choice.since = BriefSince(std::clamp(object.value(kSince).toInt(1), 1, int(BriefSince::Day)));
    choice.paper = BriefPaper(std::clamp(object.value(kPaper).toInt(1), 1, int(BriefPaper::Letter)));
    choice.day = QDate::fromString(object.value(kDay).toString(), Qt::ISODate);
    choice.takenOut = toKeys(object.value(kTakenOut).toArray());
    choice.putOn = toKeys(object.value(kPutOn).toArray());
    return choice;
}

} // namespace alongside::briefsetting
