#include "catalogue/ChecklistReader.h"

#include "catalogue/ContentWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTextLength = 120;
constexpr qsizetype kMaxLines = 20;

constexpr std::array kParts{std::pair(ChecklistPart::TakeAlong, "take-along"_L1),
                            std::pair(ChecklistPart::Ask, "ask"_L1),
                            std::pair(ChecklistPart::Arrange, "arrange"_L1)};

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

Result<QList<ChecklistItem>> readPart(ChecklistPart part, const QJsonArray &lines, const QString &language)
{
    if (lines.isEmpty() || lines.size() > kMaxLines)
        return fail(ErrorCode::Corrupt, u"a part that is missing, empty or too long"_s);
    QList<ChecklistItem> items;
    for (const QJsonValue line : lines) {
        const auto words = readWords(line, language);
        if (!words)
            return std::unexpected(words.error());
        items += ChecklistItem{.part = part, .body = *words};
    }
    return items;
}

} // namespace

Result<FirstChecklist> readChecklist(const QByteArray &json, const QLocale &locale)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QString language = QLocale::languageToCode(locale.language());
    const QJsonValue reviewed = file.value(u"reviewed_by_clinician"_s);
    const QJsonArray parts = file.value(u"parts"_s).toArray();
    if (!reviewed.isBool() || parts.size() != qsizetype(kParts.size()))
        return fail(ErrorCode::Corrupt, u"not a list for scan days"_s);
    FirstChecklist list{reviewed.toBool(), {}};
    for (std::size_t index = 0; index < kParts.size(); ++index) {
        const auto &[part, id] = kParts.at(index);
        const QJsonObject object = parts.at(qsizetype(index)).toObject();
        if (object.value(u"id"_s).toString() != id)
            return fail(ErrorCode::Corrupt, u"parts out of order"_s);
        const auto items = readPart(part, object.value(u"lines"_s).toArray(), language);
        if (!items)
            return std::unexpected(items.error());
        list.items += *items;
    }
    return list;
}

Result<FirstChecklist> loadChecklist(const QLocale &locale)
{
    const Result<QByteArray> json = readContentFile(u"scans/checklist"_s, locale);
    if (!json)
        return std::unexpected(json.error());
    return readChecklist(*json, locale);
}

} // namespace alongside
