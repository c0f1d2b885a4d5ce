#include "pack/CanonicalJson.h"

#include <QJsonArray>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

/// Something that is still to be written, with what stands before it.
struct Step
{
    QByteArray before;
    QJsonValue value; ///< Undefined: nothing but that.
};

QByteArray quoted(const QString &text)
{
    QByteArray bytes = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        switch (byte) {
        case '"': bytes += "\\\""; break;
        case '\\': bytes += "\\\\"; break;
        case '\b': bytes += "\\b"; break;
        case '\f': bytes += "\\f"; break;
        case '\n': bytes += "\\n"; break;
        case '\r': bytes += "\\r"; break;
        case '\t': bytes += "\\t"; break;
        default:
            if (quint8(byte) < 0x20)
                bytes += "\\u" + QByteArray::number(quint8(byte), 16).rightJustified(4, '0');
            else
                bytes += byte;
        }
    }
    return bytes + '"';
}

QByteArray written(double number)
{
    if (number == 0)
        return "0"; // of minus nothing too
    return QByteArray::number(number, 'f', QLocale::FloatingPointShortest);
}

void writeScalar(QByteArray &bytes, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: bytes += value.toBool() ? "true" : "false"; break;
    case QJsonValue::Double: bytes += written(value.toDouble()); break;
    case QJsonValue::String: bytes += quoted(value.toString()); break;
    case QJsonValue::Null: bytes += "null"; break;
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Undefined: break;
    }
}

QList<Step> stepsOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    std::ranges::sort(keys);
    QList<Step> steps;
    steps += Step{"{", QJsonValue(QJsonValue::Undefined)};
    for (const QString &key : std::as_const(keys))
        steps += Step{(steps.size() > 1 ? "," : "") + quoted(key) + ':', object.value(key)};
    return steps << Step{"}", QJsonValue(QJsonValue::Undefined)};
}

QList<Step> stepsOf(const QJsonArray &list)
{
    QList<Step> steps;
    steps += Step{"[", QJsonValue(QJsonValue::Undefined)};
    for (const QJsonValue value : list)
        steps += Step{steps.size() > 1 ? "," : "", value};
    return steps << Step{"]", QJsonValue(QJsonValue::Undefined)};
}

} // namespace

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray bytes;
    QList<Step> waiting; // the next one last
    waiting += Step{{}, object};
    while (!waiting.isEmpty()) {
        const Step step = waiting.takeLast();
        bytes += step.before;
        writeScalar(bytes, step.value);
        QList<Step> inner;
        if (step.value.isObject())
            inner = stepsOf(step.value.toObject());
        else if (step.value.isArray())
            inner = stepsOf(step.value.toArray());
        std::ranges::reverse(inner);
        waiting += inner;
    }
    return bytes;
}

} // namespace alongside
