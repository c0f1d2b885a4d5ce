#pragma once

#include <QJsonObject>
#include <QStringList>

namespace alongside {

/// As much of JSON Schema (2020-12) as content/schema uses: type, enum, const, pattern, minLength,
/// maxLength, properties, required, additionalProperties, items, minItems, maxItems, uniqueItems,
/// anyOf, and $ref into $defs. A keyword it does not know is a problem, not a pass.
class JsonSchema
{
public:
    explicit JsonSchema(QJsonObject schema) : m_root(std::move(schema)) {}

    /// What is wrong with \a value, each with the place it is at; empty if nothing is.
    [[nodiscard]] QStringList problemsOf(const QJsonValue &value) const;

private:
    void check(const QJsonValue &value, QJsonObject schema, const QString &place,
               QStringList &problems) const;
    void checkText(const QString &text, const QJsonObject &schema, const QString &place,
                   QStringList &problems) const;
    void checkArray(const QJsonArray &array, const QJsonObject &schema, const QString &place,
                    QStringList &problems) const;
    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &place,
                     QStringList &problems) const;

    QJsonObject m_root;
};

} // namespace alongside
