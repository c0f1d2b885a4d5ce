#include "catalogue/ContentWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

const auto kEnglish = u"en"_s;

QString languageOf(const QLocale &locale)
{
    return QLocale::languageToCode(locale.language());
}

QString translationOf(const QString &name, const QString &language)
{
    const bool inName = name.endsWith("/en"_L1) || name.endsWith(".en"_L1);
    return u"%1%2.json"_s.arg(inName ? name.chopped(2) : name + u'.', language);
}

/// \a english in other words: a text for a text; of a list the words of each item, which may be several.
QJsonValue translated(const QJsonValue &english, const QJsonObject &words)
{
    if (english.isString())
        return words.value(english.toString());
    QJsonArray list;
    for (const QJsonValue item : english.toArray()) {
        const QJsonValue own = words.value(item.toString());
        if (own.isUndefined())
            return own;
        if (!own.isArray())
            list.append(own);
        for (const QJsonValue one : own.toArray())
            list.append(one);
    }
    return list;
}

// As deep as the bundled file is, and Qt reads none deeper than 1024.
QJsonValue withWords(const QJsonValue &value, const QJsonObject &words, const QString &language)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(withWords(item, words, language));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (const QJsonValue english = object.value(kEnglish); !english.isUndefined()) {
        if (const QJsonValue own = translated(english, words); !own.isUndefined())
            object.insert(language, own);
        return object;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withWords(it.value(), words, language);
    return object;
}

} // namespace

Result<QByteArray> withTranslation(const QByteArray &json, const QByteArray &translation,
                                   const QString &language)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonObject other = QJsonDocument::fromJson(translation).object();
    const QJsonObject words = other.value(u"words"_s).toObject();
    if (file.isEmpty() || words.isEmpty() || other.value(u"language"_s) != language)
        return fail(ErrorCode::Corrupt, u"not a translation into "_s + language);
    return QJsonDocument(withWords(file, words, language).toObject()).toJson(QJsonDocument::Compact);
}

Result<QByteArray> readContentFile(const QString &name, const QLocale &locale, const ContentFiles &files)
{
    Result<QByteArray> english = files.read(name + u".json"_s);
    const QString language = languageOf(locale);
    const QString other = translationOf(name, language);
    if (!english || language == kEnglish || !files.has(other))
        return english;
    const Result<QByteArray> translation = files.read(other);
    if (!translation)
        return translation;
    return withTranslation(*english, *translation, language);
}

ContentWording contentWording(const QString &name, const QLocale &locale, const ContentFiles &files)
{
    const QString language = languageOf(locale);
    if (language == kEnglish)
        return ContentWording::Written;
    const Result<QByteArray> translation = files.read(translationOf(name, language));
    if (!translation)
        return ContentWording::English;
    const QJsonObject file = QJsonDocument::fromJson(*translation).object();
    return file.value(u"reviewed"_s).toBool() ? ContentWording::Reviewed : ContentWording::Translated;
}

} // namespace alongside
