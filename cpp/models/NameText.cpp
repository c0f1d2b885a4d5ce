#include "models/NameText.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace alongside {

namespace {

// For translators alone: the names that Qt gives those in content/, which no tr() says by itself.
[[maybe_unused]] constexpr std::array kNames{
    QT_TRANSLATE_NOOP("NameText", "Argentina"),     QT_TRANSLATE_NOOP("NameText", "Australia"),
    QT_TRANSLATE_NOOP("NameText", "Belgium"),       QT_TRANSLATE_NOOP("NameText", "Brazil"),
    QT_TRANSLATE_NOOP("NameText", "Canada"),        QT_TRANSLATE_NOOP("NameText", "Switzerland"),
    QT_TRANSLATE_NOOP("NameText", "Germany"),       QT_TRANSLATE_NOOP("NameText", "Spain"),
    QT_TRANSLATE_NOOP("NameText", "France"),        QT_TRANSLATE_NOOP("NameText", "United Kingdom"),
    QT_TRANSLATE_NOOP("NameText", "Hong Kong"),     QT_TRANSLATE_NOOP("NameText", "Ireland"),
    QT_TRANSLATE_NOOP("NameText", "India"),         QT_TRANSLATE_NOOP("NameText", "Italy"),
    QT_TRANSLATE_NOOP("NameText", "Japan"),         QT_TRANSLATE_NOOP("NameText", "South Korea"),
    QT_TRANSLATE_NOOP("NameText", "Mexico"),        QT_TRANSLATE_NOOP("NameText", "Malaysia"),
    QT_TRANSLATE_NOOP("NameText", "Netherlands"),   QT_TRANSLATE_NOOP("NameText", "New Zealand"),
    QT_TRANSLATE_NOOP("NameText", "Philippines"),   QT_TRANSLATE_NOOP("NameText", "Poland"),
    QT_TRANSLATE_NOOP("NameText", "Sweden"),        QT_TRANSLATE_NOOP("NameText", "Singapore"),
    QT_TRANSLATE_NOOP("NameText", "Thailand"),      QT_TRANSLATE_NOOP("NameText", "Taiwan"),
    QT_TRANSLATE_NOOP("NameText", "United States"), QT_TRANSLATE_NOOP("NameText", "South Africa"),
    QT_TRANSLATE_NOOP("NameText", "Catalan"),       QT_TRANSLATE_NOOP("NameText", "German"),
    QT_TRANSLATE_NOOP("NameText", "English"),       QT_TRANSLATE_NOOP("NameText", "Spanish"),
    QT_TRANSLATE_NOOP("NameText", "Basque"),        QT_TRANSLATE_NOOP("NameText", "Filipino"),
    QT_TRANSLATE_NOOP("NameText", "French"),        QT_TRANSLATE_NOOP("NameText", "Italian"),
    QT_TRANSLATE_NOOP("NameText", "Japanese"),      QT_TRANSLATE_NOOP("NameText", "Korean"),
    QT_TRANSLATE_NOOP("NameText", "Malay"),         QT_TRANSLATE_NOOP("NameText", "Dutch"),
    QT_TRANSLATE_NOOP("NameText", "Polish"),        QT_TRANSLATE_NOOP("NameText", "Portuguese"),
    QT_TRANSLATE_NOOP("NameText", "Swedish"),       QT_TRANSLATE_NOOP("NameText", "Thai"),
    QT_TRANSLATE_NOOP("NameText", "Cantonese"),     QT_TRANSLATE_NOOP("NameText", "Chinese"),
    QT_TRANSLATE_NOOP("NameText", "Arabic"),        QT_TRANSLATE_NOOP("NameText", "Hindi"),
};

QString translated(const QString &name)
{
    return QCoreApplication::translate("NameText", name.toUtf8().constData());
}

} // namespace

QString languageName(const QString &code)
{
    return translated(QLocale::languageToString(QLocale::codeToLanguage(code)));
}

QString countryName(const QString &code)
{
    const QLocale::Territory country = QLocale::codeToTerritory(code);
    const QString english = QLocale::territoryToString(country);
    QString own = translated(english);
    const QLocale::Language language = QLocale().language();
    if (own != english || language == QLocale::English)
        return own;
    // As it is called there, if the same language is spoken there: "República Dominicana".
    const QLocale there(language, country);
    const bool exists = there.language() == language && there.territory() == country;
    const QString name = exists ? there.nativeTerritoryName() : QString();
    return name.isEmpty() ? english : name;
}

} // namespace alongside
