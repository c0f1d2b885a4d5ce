#include "JsonSchema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> kKnownKeywords{
    u"$schema"_s,
    u"$defs"_s,
    u"$ref"_s,
    u"title"_s,
    u"description"_s,
    u"type"_s,
    u"enum"_s,
    u"const"_s,
    u"pattern"_s,
    u"minLength"_s,
    u"maxLength"_s,
    u"properties"_s,
    u"required"_s,
    u"items"_s,
    u"minItems"_s,
    u"maxItems"_s,
    u"uniqueItems"_s,
    u"anyOf"_s,
    u"additionalProperties"_s,
};

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

} // namespace

QStringList JsonSchema::problemsOf(const QJsonValue &value) const
{
    QStringList problems;
    check(value, m_root, u"$"_s, problems);
    return problems;
}

void JsonSchema::check(const QJsonValue &value, QJsonObject schema, const QString &place,
                       QStringList &problems) const
{
    if (const QString reference = schema.value(u"$ref"_s).toString(); !reference.isEmpty())
        schema = m_root.value(u"$defs"_s).toObject().value(reference.section(u'/', -1)).toObject();
    if (schema.isEmpty())
        problems.append(place + u": the schema says nothing about it"_s);
    for (const QString &keyword : schema.keys()) {
        if (!kKnownKeywords.contains(keyword))
            problems.append(place + u": unknown keyword "_s + keyword);
    }

    if (schema.contains(u"type"_s) && schema.value(u"type"_s).toString() != typeOf(value)) {
        problems.append(place + u": is of type "_s + typeOf(value));
        return;
    }
    if (schema.contains(u"enum"_s) && !schema.value(u"enum"_s).toArray().contains(value))
        problems.append(place + u": is none of the choices"_s);
    if (schema.contains(u"const"_s) && schema.value(u"const"_s) != value)
        problems.append(place + u": is not the one value allowed"_s);
    if (schema.contains(u"anyOf"_s)) {
        const QJsonArray choices = schema.value(u"anyOf"_s).toArray();
        const bool fits = std::ranges::any_of(choices, [&](const QJsonValue &choice) {
            QStringList wrong;
            check(value, choice.toObject(), place, wrong);
            return wrong.isEmpty();
        });
        if (!fits)
            problems.append(place + u": fits none of the alternatives"_s);
    }
    if (value.isString())
        checkText(value.toString(), schema, place, problems);
    if (value.isArray())
        checkArray(value.toArray(), schema, place, problems);
    if (value.isObject())
        checkObject(value.toObject(), schema, place, problems);
}

void JsonSchema::checkText(const QString &text, const QJsonObject &schema, const QString &place,
                           QStringList &problems) const
{
    const QRegularExpression pattern(schema.value(u"pattern"_s).toString());
    if (!pattern.isValid() || !pattern.match(text).hasMatch())
        problems.append(place + u": does not look right: "_s + text);
    if (text.size() < schema.value(u"minLength"_s).toInt()
        || text.size() > schema.value(u"maxLength"_s).toInt(10'000))
        problems.append(place + u": too short or too long"_s);
}

void JsonSchema::checkArray(const QJsonArray &array, const QJsonObject &schema, const QString &place,
                            QStringList &problems) const
{
    if (array.size() < schema.value(u"minItems"_s).toInt()
        || array.size() > schema.value(u"maxItems"_s).toInt(10'000))
        problems.append(place + u": too few or too many items"_s);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const bool again = std::ranges::count(array, array.at(i)) > 1;
        if (again && schema.value(u"uniqueItems"_s).toBool())
            problems.append(place + u": an item is there twice"_s);
        check(array.at(i), schema.value(u"items"_s).toObject(), u"%1[%2]"_s.arg(place).arg(i), problems);
    }
}

void JsonSchema::checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &place,
                             QStringList &problems) const
{
    for (const QJsonValue key : schema.value(u"required"_s).toArray()) {
        if (!object.contains(key.toString()))
            problems.append(place + u": lacks "_s + key.toString());
    }
    const QJsonObject known = schema.value(u"properties"_s).toObject();
    const QJsonValue others = schema.value(u"additionalProperties"_s);
    for (const QString &key : object.keys()) {
        const QString there = place + u'.' + key;
        if (known.contains(key))
            check(object.value(key), known.value(key).toObject(), there, problems);
        else if (others.isObject())
            check(object.value(key), others.toObject(), there, problems);
        else if (others.isBool() && !others.toBool())
            problems.append(there + u": should not be there"_s);
    }
}

} // namespace alongside
