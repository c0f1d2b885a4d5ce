#include "catalogue/RedListReader.h"

#include "catalogue/ContentWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 300;
constexpr qsizetype kMostInList = 20;

constexpr std::array<std::pair<QStringView, FactEvidence>, 5> kEvidence{{
    {u"V2+", FactEvidence::Agreed},
    {u"S+V", FactEvidence::Single},
    {u"V1", FactEvidence::Single},
    {u"V1/K", FactEvidence::Single},
    {u"K", FactEvidence::Unsourced},
}};
constexpr std::array<std::pair<QStringView, MeasureId>, 3> kMeasures{{
    {u"pain", MeasureId::Pain},
    {u"nausea", MeasureId::Nausea},
    {u"breath", MeasureId::Breath},
}};

bool fits(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestText;
}

template<typename Value, std::size_t count>
std::optional<Value> oneOf(const std::array<std::pair<QStringView, Value>, count> &choices,
                           const QString &word)
{
    for (const auto &[name, value] : choices) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

QString readWords(const QJsonValue &value, const QString &language)
{
    const QJsonObject byLanguage = value.toObject();
    return byLanguage.value(language).toString(byLanguage.value(u"en"_s).toString());
}

QStringList readList(const QJsonValue &value, const QString &language)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts += readWords(text, language);
    return texts;
}

bool isList(const QStringList &texts)
{
    return !texts.isEmpty() && texts.size() <= kMostInList && std::ranges::all_of(texts, fits);
}

QList<FactSource> readSources(const QJsonArray &array, const QString &language)
{
    QList<FactSource> sources;
    for (const QJsonValue value : array) {
        const QJsonObject source = value.toObject();
        sources += {source.value(u"key"_s).toString(), readWords(source.value(u"name"_s), language)};
    }
    return sources;
}

Result<RedListCard> readCard(const QJsonObject &object, const QString &language)
{
    RedListCard card{.id = object.value(u"id"_s).toString(),
                     .fact = object.value(u"fact"_s).toString(),
                     .title = readWords(object.value(u"title"_s), language),
                     .signs = readList(object.value(u"signs"_s), language),
                     .deeds = readList(object.value(u"deeds"_s), language),
                     .measures = {},
                     .evidence = FactEvidence::Unsourced,
                     .sources = readSources(object.value(u"sources"_s).toArray(), language)};
    bool known = true;
    for (const QJsonValue word : object.value(u"measures"_s).toArray()) {
        const auto measure = oneOf(kMeasures, word.toString());
        known = known && measure;
        card.measures += measure.value_or(MeasureId{});
    }
    const auto evidence = oneOf(kEvidence, object.value(u"tag"_s).toString());
    card.evidence = evidence.value_or(FactEvidence::Unsourced);
    const bool sourced = std::ranges::all_of(
        card.sources, [](const FactSource &source) { return fits(source.key) && fits(source.name); });
    // What nobody was read to say has no source to name; all else has.
    const bool named = card.evidence == FactEvidence::Unsourced || !card.sources.isEmpty();
    if (!known || !evidence || !sourced || !named || !fits(card.id) || !fits(card.fact) || !fits(card.title)
        || !isList(card.signs) || !isList(card.deeds))
        return fail(ErrorCode::Corrupt, u"a card that lacks something: "_s + card.id);
    return card;
}

} // namespace

Result<RedList> readRedList(const QByteArray &json, const QLocale &locale)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QString language = QLocale::languageToCode(locale.language());
    const QJsonValue reviewed = file.value(u"reviewed_by_clinician"_s);
    const QJsonArray cards = file.value(u"cards"_s).toArray();
    RedList list;
    list.compiledOn = QDate::fromString(file.value(u"compiled_on"_s).toString(), Qt::ISODate);
    list.reviewedByClinician = reviewed.toBool();
    list.about = readList(file.value(u"about"_s), language);
    if (!list.compiledOn.isValid() || !reviewed.isBool() || !isList(list.about) || cards.isEmpty()
        || cards.size() > kMostInList)
        return fail(ErrorCode::Corrupt, u"not a red list"_s);
    const Result<RedListCard> twoWeeks = readCard(file.value(u"two_weeks"_s).toObject(), language);
    if (!twoWeeks)
        return std::unexpected(twoWeeks.error());
    list.twoWeeks = *twoWeeks;
    for (const QJsonValue value : cards) {
        const Result<RedListCard> card = readCard(value.toObject(), language);
        if (!card)
            return std::unexpected(card.error());
        if (std::ranges::contains(list.cards, card->id, &RedListCard::id))
            return fail(ErrorCode::Corrupt, u"there twice: "_s + card->id);
        list.cards += *card;
    }
    return list;
}

Result<RedList> loadRedList(const QLocale &locale)
{
    const Result<QByteArray> json = readContentFile(u"symptoms/red-list.en"_s, locale);
    if (!json)
        return std::unexpected(json.error());
    return readRedList(*json, locale);
}

} // namespace alongside
