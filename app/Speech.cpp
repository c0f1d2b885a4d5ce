#include "Speech.h"

#include "models/UiLanguage.h"

#include <QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// The C locale is for programs.
QLocale ofPeople(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

Speech::Speech(const std::optional<QLocale> &asked)
    : m_asked(asked), m_device(ofPeople(asked.value_or(m_before)))
{
    if (m_english.load(uiLanguageFile(u"en"_s)))
        QCoreApplication::installTranslator(&m_english);
}

Speech::~Speech()
{
    QLocale::setDefault(m_before);
}

bool Speech::use(const QString &chosen)
{
    const QLocale locale = m_asked && chosen.isEmpty() ? *m_asked : uiLocale(chosen, m_device);
    if (std::exchange(m_speaks, true) && locale == QLocale())
        return false;
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_words.reset(); // a translator takes itself out of the application
    const QString language = QLocale::languageToCode(locale.language());
    auto words = std::make_unique<QTranslator>();
    if (language != u"en" && words->load(uiLanguageFile(language))) {
        m_words = std::move(words);
        QCoreApplication::installTranslator(m_words.get());
    }
    return true;
}

} // namespace alongside
