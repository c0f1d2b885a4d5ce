#include "catalogue/QuestionnaireReader.h"

#include "catalogue/BundledFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 400;
constexpr qsizetype kMostItems = 30;
constexpr qsizetype kMostOptions = 11;

bool fits(const QString &line)
{
    return !line.isEmpty() && line.size() <= kLongestLine;
}

QString wordsFor(const QJsonValue &value, const QLocale &locale)
{
    const QJsonObject byLanguage = value.toObject();
    return byLanguage.value(QLocale::languageToCode(locale.language()))
        .toString(byLanguage.value(u"en"_s).toString());
}

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue line : value.toArray())
        lines += line.toString();
    return lines;
}

QList<QuestionnaireOption> readOptions(const QJsonArray &array)
{
    QList<QuestionnaireOption> options;
    for (const QJsonValue value : array) {
        const QJsonObject option = value.toObject();
        options += {option.value(u"value"_s).toInt(-1), option.value(u"words"_s).toString()};
    }
    return options;
}

QList<QuestionnaireBand> readBands(const QJsonArray &array)
{
    QList<QuestionnaireBand> bands;
    for (const QJsonValue value : array) {
        const QJsonObject band = value.toObject();
        bands += {band.value(u"from"_s).toInt(-1), band.value(u"to"_s).toInt(-1),
                  band.value(u"words"_s).toString()};
    }
    return bands;
}

// From nothing to the highest sum, without a gap.
bool coverEverySum(const Questionnaire &questionnaire)
{
    int next = 0;
    for (const QuestionnaireBand &band : questionnaire.bands) {
        if (band.from != next || band.to < band.from || !fits(band.words))
            return false;
        next = band.to + 1;
    }
    return next == questionnaire::highestScore(questionnaire) + 1;
}

// One word for every sum, or none at all where nothing is added up.
bool hasItsBands(const Questionnaire &questionnaire)
{
    if (!questionnaire.addsUp)
        return questionnaire.bands.isEmpty();
    return fits(questionnaire.bandsSubject) && coverEverySum(questionnaire);
}

// Both ends of every scale, and numbers between them that follow each other.
bool isScaledWhole(const Questionnaire &questionnaire)
{
    if (questionnaire.ends.isEmpty())
        return questionnaire.ownItem == 0;
    for (qsizetype i = 0; i < questionnaire.options.size(); ++i) {
        if (questionnaire.options[i].value != questionnaire.options.first().value + i)
            return false;
    }
    return questionnaire.ends.size() == questionnaire.items.size()
           && std::ranges::all_of(questionnaire.ends, fits) && questionnaire.ownItem >= 0
           && questionnaire.ownItem <= questionnaire.items.size();
}

bool isWhole(const Questionnaire &questionnaire)
{
    const QStringList lines{questionnaire.key,         questionnaire.version,    questionnaire.language,
                            questionnaire.name,        questionnaire.fullName,   questionnaire.about,
                            questionnaire.owner,       questionnaire.licence,    questionnaire.licenceSource,
                            questionnaire.citation,    questionnaire.stem,       questionnaire.missingWhy,
                            questionnaire.bandsSource, questionnaire.wordingHash};
    const auto counts = [](const QuestionnaireOption &option) {
        return option.value >= 0 && fits(option.words);
    };
    return std::ranges::all_of(lines, fits) && !questionnaire.items.isEmpty()
           && questionnaire.items.size() <= kMostItems && std::ranges::all_of(questionnaire.items, fits)
           && questionnaire.options.size() >= 2 && questionnaire.options.size() <= kMostOptions
           && std::ranges::all_of(questionnaire.options, counts) && isScaledWhole(questionnaire)
           && hasItsBands(questionnaire);
}

} // namespace

Result<Questionnaire> readQuestionnaire(const QByteArray &json, const QLocale &locale)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const auto line = [&file](const QString &key) {
        return file.value(key).toString();
    };
    const QJsonObject scoring = file.value(u"scoring"_s).toObject();
    Questionnaire read{.key = line(u"key"_s),
                       .version = line(u"version"_s),
                       .language = line(u"language"_s),
                       .name = line(u"name"_s),
                       .fullName = line(u"full_name"_s),
                       .about = wordsFor(file.value(u"about"_s), locale),
                       .owner = line(u"owner"_s),
                       .licence = line(u"licence"_s),
                       .licenceSource = line(u"licence_source"_s),
                       .citation = line(u"citation"_s),
                       .stem = line(u"stem"_s),
                       .items = linesOf(file.value(u"items"_s)),
                       .ends = linesOf(file.value(u"ends"_s)),
                       .ownItem = file.value(u"own_item"_s).toInt(),
                       .options = readOptions(file.value(u"options"_s).toArray()),
                       .addsUp = scoring.value(u"rule"_s) != "none"_L1,
                       .missingWhy = scoring.value(u"missing_why"_s).toString(),
                       .bands = readBands(file.value(u"bands"_s).toArray()),
                       .bandsSubject = line(u"bands_subject"_s),
                       .bandsSource = line(u"bands_source"_s),
                       .wordingHash = line(u"wording_sha256"_s)};
    const bool hasRule = !read.addsUp || scoring.value(u"rule"_s) == "sum"_L1;
    if (!isWhole(read) || !hasRule || scoring.value(u"missing"_s) != "no-sum"_L1)
        return fail(ErrorCode::Corrupt, u"a questionnaire that lacks something: "_s + read.key);
    if (questionnaire::hashOf(read) != read.wordingHash)
        return fail(ErrorCode::Corrupt, u"not the words its owners wrote: "_s + read.key);
    return read;
}

Result<QList<Questionnaire>> loadQuestionnaires(const QLocale &locale)
{
    QList<Questionnaire> questionnaires;
    for (const QString &key : {u"phq-4"_s, u"gad-7"_s, u"phq-8"_s, u"esas-r"_s}) {
        const Result<QByteArray> json = readBundledFile(u":/content/questionnaires/%1.en.json"_s.arg(key));
        if (!json)
            return std::unexpected(json.error());
        const Result<Questionnaire> read = readQuestionnaire(*json, locale);
        if (!read)
            return std::unexpected(read.error());
        questionnaires += *read;
    }
    return questionnaires;
}

} // namespace alongside
