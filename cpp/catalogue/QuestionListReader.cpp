#include "catalogue/QuestionListReader.h"

#include "catalogue/ContentWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTextLength = 200;
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

Result<QuestionList> readList(const QJsonObject &object, const QString &language)
{
    QuestionList list{.id = object.value(u"id"_s).toString(), .title = {}, .questions = {}};
    if (list.id.isEmpty() || list.id.size() > kMaxTextLength)
        return fail(ErrorCode::Corrupt, u"a list without an id"_s);
    const Result<QString> title = readWords(object.value(u"title"_s), language);
    if (!title)
        return std::unexpected(title.error());
    list.title = *title;
    const QJsonArray questions = object.value(u"questions"_s).toArray();
    if (questions.isEmpty() || questions.size() > kMaxListLength)
        return fail(ErrorCode::Corrupt, u"a list that is missing, empty or too long"_s);
    for (const QJsonValue question : questions) {
        const Result<QString> words = readWords(question, language);
        if (!words)
            return std::unexpected(words.error());
        list.questions += *words;
    }
    return list;
}

} // namespace

Result<QuestionLists> readQuestionLists(const QByteArray &json, const QLocale &locale)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QString language = QLocale::languageToCode(locale.language());
    const QJsonValue reviewed = file.value(u"reviewed_by_clinician"_s);
    const QJsonArray lists = file.value(u"lists"_s).toArray();
    if (!reviewed.isBool() || lists.isEmpty() || lists.size() > kMaxListLength)
        return fail(ErrorCode::Corrupt, u"not a file of questions"_s);

    QuestionLists read{reviewed.toBool(), {}};
    for (const QJsonValue value : lists) {
        const Result<QuestionList> list = readList(value.toObject(), language);
        if (!list)
            return std::unexpected(list.error());
        read.lists += *list;
    }
    return read;
}

Result<QuestionLists> loadQuestionLists(const QLocale &locale)
{
    const Result<QByteArray> json = readContentFile(u"visits/questions"_s, locale);
    if (!json)
        return std::unexpected(json.error());
    return readQuestionLists(*json, locale);
}

} // namespace alongside
