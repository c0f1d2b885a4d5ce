#include "catalogue/LicenceReader.h"

#include "catalogue/BundledFile.h"
#include "catalogue/ContentWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLicences = 40;
constexpr qsizetype kMostTexts = 4;
constexpr qsizetype kLongestName = 80;
// Licences are set in lines of 60 to 80 characters; a shorter one ends where its author ended it.
constexpr qsizetype kShortestFullLine = 50;

bool fits(const QString &word)
{
    return !word.isEmpty() && word.size() <= kLongestName;
}

Result<Licence> readLicence(const QJsonObject &object, const QString &language)
{
    const QJsonObject names = object.value(u"name"_s).toObject();
    const QString english = names.value(u"en"_s).toString();
    Licence licence{object.value(u"id"_s).toString(),
                    names.value(language).toString(english),
                    object.value(u"licence"_s).toString(),
                    {}};
    const QJsonArray texts = object.value(u"texts"_s).toArray();
    for (const QJsonValue text : texts)
        licence.texts += text.toString();
    if (english.isEmpty() || !fits(licence.id) || !fits(licence.name) || !fits(licence.licence)
        || texts.isEmpty() || texts.size() > kMostTexts || !std::ranges::all_of(licence.texts, fits))
        return fail(ErrorCode::Corrupt, u"a licence that lacks something: "_s + licence.id);
    return licence;
}

} // namespace

Result<QList<Licence>> readLicences(const QByteArray &json, const QLocale &locale)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).object().value(u"licences"_s).toArray();
    if (entries.isEmpty() || entries.size() > kMostLicences)
        return fail(ErrorCode::Corrupt, u"not a list of licences"_s);
    QList<Licence> licences;
    for (const QJsonValue entry : entries) {
        const Result<Licence> licence =
            readLicence(entry.toObject(), QLocale::languageToCode(locale.language()));
        if (!licence)
            return std::unexpected(licence.error());
        if (std::ranges::contains(licences, licence->id, &Licence::id))
            return fail(ErrorCode::Corrupt, u"there twice: "_s + licence->id);
        licences += *licence;
    }
    return licences;
}

Result<QList<Licence>> loadLicences(const QLocale &locale)
{
    const Result<QByteArray> json = readContentFile(u"licences/licences"_s, locale);
    if (!json)
        return std::unexpected(json.error());
    return readLicences(*json, locale);
}

QStringList toParagraphs(const QString &text)
{
    QStringList paragraphs;
    QString paragraph;
    bool goesOn = false;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        const QStringView line = raw.trimmed();
        if (line.isEmpty()) {
            if (!paragraph.isEmpty())
                paragraphs += std::exchange(paragraph, QString());
            continue;
        }
        if (!paragraph.isEmpty())
            paragraph += goesOn ? u' ' : u'\n';
        paragraph += line;
        goesOn = line.size() >= kShortestFullLine;
    }
    if (!paragraph.isEmpty())
        paragraphs += paragraph;
    return paragraphs;
}

Result<QStringList> loadLicenceText(const Licence &licence)
{
    QStringList paragraphs;
    for (const QString &file : licence.texts) {
        const Result<QByteArray> text = readBundledFile(u":/content/"_s + file);
        if (!text)
            return std::unexpected(text.error());
        paragraphs += toParagraphs(QString::fromUtf8(*text));
    }
    return paragraphs;
}

} // namespace alongside
