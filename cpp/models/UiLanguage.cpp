#include "models/UiLanguage.h"

#include <QDir>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kPrefix = "alongside_"_L1;
//: The name of the language that this is translated into, in that language, as "Español".
constexpr auto kOwnName = QT_TRANSLATE_NOOP("UiLanguage", "English");

} // namespace

QStringList uiLanguages()
{
    QStringList languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({kPrefix + u"*.qm"_s}, QDir::Files, QDir::Name))
        languages += file.sliced(kPrefix.size()).chopped(3);
    return languages;
}

QString uiLanguageName(const QString &language)
{
    QTranslator words;
    const QString name =
        words.load(uiLanguageFile(language)) ? words.translate("UiLanguage", kOwnName) : QString();
    return name.isEmpty() ? QString::fromUtf8(kOwnName) : name;
}

QString uiLanguageFile(const QString &language)
{
    return u":/i18n/%1%2.qm"_s.arg(kPrefix, language);
}

QLocale uiLocale(const QString &chosen, const QLocale &device)
{
    const QStringList known = uiLanguages();
    QString language = known.contains(chosen) ? chosen : QString();
    for (const QString &wanted : device.uiLanguages()) {
        const QString own = wanted.section(u'-', 0, 0);
        if (language.isEmpty() && known.contains(own))
            language = own;
    }
    if (language.isEmpty())
        language = u"en"_s;
    if (language == QLocale::languageToCode(device.language()))
        return device;
    return {QLocale::codeToLanguage(language), device.territory()};
}

} // namespace alongside
