#include "catalogue/PromptReader.h"

#include "catalogue/ContentWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTextLength = 300;
constexpr qsizetype kMaxListLength = 30;

Result<QString> readWords(const QJsonValue &value, const QString &language)
{
    const QJsonObject byLanguage = value.toObject();
    const QString english = byLanguage.value(u"en"_s).toString();
    const QString own = byLanguage.value(language).toString();
    QString words = own.isEmpty() ? english : own;
    if (english.isEmpty() || words.size() > kMaxTextLength)
        return fail(ErrorCode::Corrupt, u"a text without English, or too long"_s);
    return words;
}

Result<QStringList> readList(const QJsonValue &value, const QString &language)
{
    const QJsonArray items = value.toArray();
    if (items.isEmpty() || items.size() > kMaxListLength)
        return fail(ErrorCode::Corrupt, u"a list that is missing, empty or too long"_s);
    QStringList texts;
    for (const QJsonValue item : items) {
        const Result<QString> words = readWords(item, language);
        if (!words)
            return std::unexpected(words.error());
        texts += *words;
    }
    return texts;
}

Result<PromptGroup> readGroup(const QJsonObject &object, const QString &language)
{
    const Result<QString> title = readWords(object.value(u"title"_s), language);
    if (!title)
        return std::unexpected(title.error());
    const Result<QStringList> prompts = readList(object.value(u"prompts"_s), language);
    if (!prompts)
        return std::unexpected(prompts.error());
    const QString id = object.value(u"id"_s).toString();
    if (id.isEmpty() || id.size() > kMaxTextLength)
        return fail(ErrorCode::Corrupt, u"a group without an id"_s);
    return PromptGroup{id, *title, *prompts};
}

} // namespace

Result<JournalPrompts> readPrompts(const QByteArray &json, const QLocale &locale)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QString language = QLocale::languageToCode(locale.language());
    const Result<QStringList> about = readList(file.value(u"about"_s), language);
    if (!about)
        return std::unexpected(about.error());
    const QJsonValue reviewed = file.value(u"reviewed_by_clinician"_s);
    const QJsonArray groups = file.value(u"groups"_s).toArray();
    if (!reviewed.isBool() || groups.isEmpty() || groups.size() > kMaxListLength)
        return fail(ErrorCode::Corrupt, u"not a file of prompts"_s);

    JournalPrompts prompts{*about, reviewed.toBool(), {}};
    for (const QJsonValue value : groups) {
        const Result<PromptGroup> group = readGroup(value.toObject(), language);
        if (!group)
            return std::unexpected(group.error());
        prompts.groups += *group;
    }
    return prompts;
}

Result<JournalPrompts> loadPrompts(const QLocale &locale)
{
    const Result<QByteArray> json = readContentFile(u"journal/prompts"_s, locale);
    if (!json)
        return std::unexpected(json.error());
    return readPrompts(*json, locale);
}

} // namespace alongside
