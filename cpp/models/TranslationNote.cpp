#include "models/TranslationNote.h"

#include "catalogue/ContentWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString noteOf(ContentWording wording)
{
    switch (wording) {
    case ContentWording::Translated:
        return TranslationNote::tr("This is a translation that nobody has reviewed yet.");
    case ContentWording::English:
        return TranslationNote::tr("This is in English: nobody has translated it yet.");
    case ContentWording::Written:
    case ContentWording::Reviewed: break;
    }
    return {};
}

} // namespace

QString TranslationNote::of(const QString &file)
{
    return noteOf(contentWording(file, QLocale()));
}

QString TranslationNote::ofArticle(const QString &language, bool reviewed)
{
    if (language == QLocale::languageToCode(QLocale().language()))
        return language == u"en" || reviewed ? QString() : noteOf(ContentWording::Translated);
    return noteOf(ContentWording::English);
}

QString TranslationNote::after(const QString &words, const QString &file)
{
    return u"%1 %2"_s.arg(words, of(file)).trimmed();
}

} // namespace alongside
