#include "Display.h"

#include <QGuiApplication>
#include <QJSEngine>

namespace alongside {

using namespace Qt::StringLiterals;

Display::Display() = default;

Display &Display::instance()
{
    static Display display;
    return display;
}

Display *Display::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(&instance(), QJSEngine::CppOwnership);
    return &instance();
}

void Display::setInsetTop(qreal top)
{
    m_device.margins.setTop(top);
    m_device.announce();
    Q_EMIT changed();
}

void Display::setInsetBottom(qreal bottom)
{
    m_device.margins.setBottom(bottom);
    m_device.announce();
    Q_EMIT changed();
}

void Display::setInsetLeft(qreal left)
{
    m_device.margins.setLeft(left);
    m_device.announce();
    Q_EMIT changed();
}

void Display::setInsetRight(qreal right)
{
    m_device.margins.setRight(right);
    m_device.announce();
    Q_EMIT changed();
}

void Display::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_translator.reset(); // a translator takes itself out of the application
    if (language == u"xl"_s)
        m_translator = std::make_unique<PseudoTranslator>(PseudoTranslator::Kind::LongLatin);
    else if (language == u"ar"_s)
        m_translator = std::make_unique<PseudoTranslator>(PseudoTranslator::Kind::Arabic);
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    QGuiApplication::setLayoutDirection(language == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
    change(m_device.hasTallScript, language == u"ar"_s);
}

void Display::reset()
{
    setLanguage(QString());
    m_device.isDark = false;
    m_device.hasHighContrast = false;
    m_device.hasReducedMotion = false;
    m_device.hasScreenReader = false;
    m_device.readsSelection = true;
    m_device.scale = 1;
    m_device.margins = {};
    m_device.keyboard = 0;
    m_theme.setAppearance(Theme::Appearance::FollowDevice);
    m_theme.setStrongContrast(Theme::Choice::FollowDevice);
    m_theme.setLessMovement(Theme::Choice::FollowDevice);
    m_theme.setTextPercent(0);
    m_theme.setLineSpacing(Theme::LineSpacing::Normal);
    m_theme.setPlainLetters(false);
    m_theme.setEasyMode(false);
    m_theme.setIgnoreRepeatedTaps(true);
    m_device.announce();
    Q_EMIT changed();
}

} // namespace alongside
