#include "catalogue/JsonEntry.h"

#include <QJsonArray>
#include <QLocale>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTextLength = 300;
constexpr qsizetype kMaxListLength = 20;

} // namespace

void JsonEntry::blame(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QString JsonEntry::text(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    const QString text = value.toString();
    if (!value.isUndefined() && (text.isEmpty() || text.size() > kMaxTextLength))
        blame(u"%1 is empty, too long or not a text"_s.arg(key));
    return text;
}

QString JsonEntry::words(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return {};
    const QJsonObject byLanguage = value.toObject();
    const QString english = text(byLanguage, u"en"_s);
    if (english.isEmpty())
        blame(u"%1 has no English"_s.arg(key));
    const QString own = text(byLanguage, m_language.toString());
    return own.isEmpty() ? english : own;
}

bool JsonEntry::flag(const QString &key)
{
    const QJsonValue value = m_entry.value(key);
    if (!value.isUndefined() && !value.isBool())
        blame(u"%1 is neither true nor false"_s.arg(key));
    return value.toBool();
}

QStringList JsonEntry::list(const QString &key)
{
    const QJsonArray values = m_entry.value(key).toArray();
    if (values.size() > kMaxListLength) {
        blame(u"%1 is too long"_s.arg(key));
        return {};
    }
    QStringList texts;
    for (const QJsonValue value : values)
        texts.append(value.toString());
    return texts;
}

QList<QJsonObject> JsonEntry::objects(const QString &key)
{
    const QJsonArray values = m_entry.value(key).toArray();
    if (values.size() > kMaxListLength) {
        blame(u"too many %1"_s.arg(key));
        return {};
    }
    QList<QJsonObject> objects;
    for (const QJsonValue value : values)
        objects.append(value.toObject());
    return objects;
}

QStringList JsonEntry::countries()
{
    const QStringList codes = list(u"countries"_s);
    if (codes.isEmpty())
        blame(u"it is for no country"_s);
    for (const QString &code : codes) {
        // Not every text that Qt finds a country for is that country's code.
        const QLocale::Territory territory = QLocale::codeToTerritory(code);
        if (territory == QLocale::AnyTerritory || QLocale::territoryToCode(territory) != code)
            blame(u"no country \"%1\" is known"_s.arg(code));
    }
    return codes;
}

QList<HelplinePhone> JsonEntry::phones()
{
    QList<HelplinePhone> phones;
    for (const QJsonObject &phone : objects(u"phones"_s)) {
        if (const auto given = number(phone))
            phones.append({*given, words(phone, u"label"_s)});
    }
    return phones;
}

std::optional<PhoneNumber> JsonEntry::number(const QJsonObject &object)
{
    const QString written = text(object, u"number"_s);
    const Result<PhoneNumber> number = PhoneNumber::fromText(written);
    if (number)
        return *number;
    blame(u"no dialler takes \"%1\""_s.arg(written));
    return std::nullopt;
}

SourceDate JsonEntry::sourceDate()
{
    const Result<SourceDate> date = SourceDate::fromText(text(u"source_date"_s));
    if (!date)
        blame(u"its source has no date"_s);
    return date.value_or(SourceDate{});
}

QDate JsonEntry::checkedOn()
{
    const QDate day = QDate::fromString(text(u"checked_on"_s), Qt::ISODate);
    if (!day.isValid())
        blame(u"nobody says when it was checked"_s);
    return day;
}

} // namespace alongside
