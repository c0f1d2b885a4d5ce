#include "catalogue/AskReader.h"

#include "catalogue/ContentWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLineLength = 200;
constexpr qsizetype kMaxDraftLength = 1500;
constexpr qsizetype kMaxListLength = 30;

struct NamedAudience
{
    QLatin1StringView id;
    NewsAudience audience;
};

constexpr std::array kAudiences{NamedAudience{"work"_L1, NewsAudience::Work},
                                NamedAudience{"friends"_L1, NewsAudience::Friends},
                                NamedAudience{"under-six"_L1, NewsAudience::UnderSix},
                                NamedAudience{"six-to-eight"_L1, NewsAudience::SixToEight},
                                NamedAudience{"nine-to-twelve"_L1, NewsAudience::NineToTwelve},
                                NamedAudience{"teenager"_L1, NewsAudience::Teenager}};

Result<QString> readWords(const QJsonValue &value, const QString &language, qsizetype longest)
{
    const QJsonObject byLanguage = value.toObject();
    const QString english = byLanguage.value(u"en"_s).toString();
    const QString own = byLanguage.value(language).toString();
    QString words = own.isEmpty() ? english : own;
    if (english.isEmpty() || words.size() > longest)
        return fail(ErrorCode::Corrupt, u"a text without English, or too long"_s);
    return words;
}

Result<QStringList> readLines(const QJsonValue &value, const QString &language)
{
    const QJsonArray items = value.toArray();
    if (items.isEmpty() || items.size() > kMaxListLength)
        return fail(ErrorCode::Corrupt, u"a list that is missing, empty or too long"_s);
    QStringList lines;
    for (const QJsonValue item : items) {
        const Result<QString> words = readWords(item, language, kMaxLineLength);
        if (!words)
            return std::unexpected(words.error());
        lines += *words;
    }
    return lines;
}

Result<AskIdeaGroup> readGroup(const QJsonObject &object, const QString &language)
{
    const QString id = object.value(u"id"_s).toString();
    if (id.isEmpty())
        return fail(ErrorCode::Corrupt, u"a group without an id"_s);
    const Result<QString> title = readWords(object.value(u"title"_s), language, kMaxLineLength);
    if (!title)
        return std::unexpected(title.error());
    return readLines(object.value(u"ideas"_s), language).transform([&](const QStringList &ideas) {
        return AskIdeaGroup{id, *title, ideas};
    });
}

Result<NewsDraft> readDraft(const QJsonObject &object, const NamedAudience &wanted, const QString &language)
{
    if (object.value(u"id"_s).toString() != wanted.id)
        return fail(ErrorCode::Corrupt, u"no draft for %1"_s.arg(wanted.id));
    const Result<QString> title = readWords(object.value(u"title"_s), language, kMaxLineLength);
    if (!title)
        return std::unexpected(title.error());
    const Result<QStringList> hints = readLines(object.value(u"hints"_s), language);
    if (!hints)
        return std::unexpected(hints.error());
    return readWords(object.value(u"words"_s), language, kMaxDraftLength)
        .transform([&](const QString &words) { return NewsDraft{wanted.audience, *title, *hints, words}; });
}

} // namespace

Result<AskIdeas> readAskIdeas(const QByteArray &json, const QLocale &locale)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonValue reviewed = file.value(u"reviewed_by_clinician"_s);
    const QJsonArray groups = file.value(u"groups"_s).toArray();
    if (!reviewed.isBool() || groups.isEmpty() || groups.size() > kMaxListLength)
        return fail(ErrorCode::Corrupt, u"not a file of ideas"_s);

    AskIdeas ideas{reviewed.toBool(), {}};
    for (const QJsonValue value : groups) {
        auto group = readGroup(value.toObject(), QLocale::languageToCode(locale.language()));
        if (!group)
            return std::unexpected(group.error());
        ideas.groups += *std::move(group);
    }
    return ideas;
}

Result<NewsDrafts> readNewsDrafts(const QByteArray &json, const QLocale &locale)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QString language = QLocale::languageToCode(locale.language());
    const Result<QStringList> about = readLines(file.value(u"about"_s), language);
    if (!about)
        return std::unexpected(about.error());
    const QJsonValue reviewed = file.value(u"reviewed_by_clinician"_s);
    const QJsonArray drafts = file.value(u"drafts"_s).toArray();
    if (!reviewed.isBool() || drafts.size() != qsizetype(kAudiences.size()))
        return fail(ErrorCode::Corrupt, u"not a file of drafts"_s);

    NewsDrafts read{reviewed.toBool(), *about, {}};
    for (qsizetype at = 0; at < drafts.size(); ++at) {
        auto draft = readDraft(drafts[at].toObject(), kAudiences.at(std::size_t(at)), language);
        if (!draft)
            return std::unexpected(draft.error());
        read.drafts += *std::move(draft);
    }
    return read;
}

Result<AskIdeas> loadAskIdeas(const QLocale &locale)
{
    return readContentFile(u"asks/ideas"_s, locale).and_then([&](const QByteArray &json) {
        return readAskIdeas(json, locale);
    });
}

Result<NewsDrafts> loadNewsDrafts(const QLocale &locale)
{
    return readContentFile(u"asks/news"_s, locale).and_then([&](const QByteArray &json) {
        return readNewsDrafts(json, locale);
    });
}

} // namespace alongside
