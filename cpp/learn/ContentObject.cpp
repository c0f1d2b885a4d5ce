#include "learn/ContentObject.h"

using namespace Qt::StringLiterals;

namespace alongside {

ContentObject::ContentObject(const QJsonValue &value, const QString &language, bool &sound)
    : m_object(value.toObject()), m_language(language), m_sound(sound)
{
    expect(!m_object.isEmpty());
}

QString ContentObject::fitting(const QJsonValue &value)
{
    QString text = value.toString();
    expect(!text.isEmpty() && text.size() <= kLongestText);
    return text;
}

QJsonArray ContentObject::array(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    expect(value.isArray() && value.toArray().size() <= kLongestList);
    return m_sound ? value.toArray() : QJsonArray();
}

// A plain text is the same in every language.
QJsonValue ContentObject::inLanguage(const QString &name) const
{
    QJsonValue value = m_object.value(name);
    if (value.isString())
        return value;
    const QJsonObject byLanguage = value.toObject();
    const QJsonValue own = byLanguage.value(m_language);
    return own.isUndefined() ? byLanguage.value(u"en"_s) : own;
}

QString ContentObject::text(const QString &name)
{
    return fitting(m_object.value(name));
}

QString ContentObject::optionalText(const QString &name)
{
    return m_object.contains(name) ? text(name) : QString();
}

QStringList ContentObject::texts(const QString &name)
{
    QStringList texts;
    for (const QJsonValue item : array(name))
        texts += fitting(item);
    return texts;
}

QStringList ContentObject::optionalTexts(const QString &name)
{
    return m_object.contains(name) ? texts(name) : QStringList();
}

QString ContentObject::words(const QString &name)
{
    return fitting(inLanguage(name));
}

QString ContentObject::optionalWords(const QString &name)
{
    return m_object.contains(name) ? words(name) : QString();
}

QStringList ContentObject::wordLists(const QString &name)
{
    const QJsonArray items = inLanguage(name).toArray();
    expect(items.size() <= kLongestList);
    QStringList texts;
    for (const QJsonValue item : items)
        texts += fitting(item);
    return texts;
}

int ContentObject::number(const QString &name)
{
    const int number = m_object.value(name).toInt(-1);
    expect(number >= 0);
    return number;
}

bool ContentObject::flag(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    expect(value.isBool());
    return value.toBool();
}

bool ContentObject::optionalFlag(const QString &name)
{
    return m_object.contains(name) && flag(name);
}

QDate ContentObject::date(const QString &name)
{
    const QDate date = QDate::fromString(m_object.value(name).toString(), Qt::ISODate);
    expect(date.isValid());
    return date;
}

QUrl ContentObject::optionalPage(const QString &name)
{
    if (!m_object.contains(name))
        return {};
    const QUrl page(text(name), QUrl::StrictMode);
    expect(page.isValid() && page.scheme() == u"https");
    return page;
}

Gates ContentObject::gates(const QString &name)
{
    Gates gates;
    if (!m_object.contains(name))
        return gates;
    for (const QString &id : texts(name)) {
        const std::optional<Gate> known = gate::fromId(id);
        expect(known.has_value());
        if (known)
            gates |= *known;
    }
    return gates;
}

ContentObject ContentObject::below(const QString &name)
{
    return {m_object.value(name), m_language, m_sound};
}

} // namespace alongside
