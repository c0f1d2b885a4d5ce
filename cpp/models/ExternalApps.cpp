#include "models/ExternalApps.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJSEngine>

namespace alongside {

namespace {

constexpr qsizetype kLongestToRetype = 20; // characters: a word for a helpline, not a letter

} // namespace

ExternalApps::ExternalApps(AppLauncher &launcher, QObject *parent) : QObject(parent), m_launcher(launcher)
{
    s_instance = this;
}

ExternalApps::~ExternalApps()
{
    s_instance = nullptr;
}

ExternalApps *ExternalApps::create(QQmlEngine *, QJSEngine *engine)
{
    Q_ASSERT_X(s_instance, "ExternalApps", "make it before the engine");
    Q_ASSERT(s_instance->thread() == engine->thread());
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

bool ExternalApps::dial(const QString &number)
{
    const bool dialled = m_launcher.dial(number).has_value();
    if (!dialled)
        //: %1 is a telephone number. Shown when this device cannot open a dialler.
        Q_EMIT failed(tr("This device cannot call. The number is %1.").arg(number));
    return dialled;
}

bool ExternalApps::writeTextMessage(const QString &number, const QString &words)
{
    const bool opened = m_launcher.writeTextMessage(number, words).has_value();
    if (!opened && (number.isEmpty() || words.size() > kLongestToRetype))
        Q_EMIT failed(tr("This device could not open a message. The words can be copied instead."));
    else if (!opened && words.isEmpty())
        //: %1 is a telephone number. Shown when this device cannot send text messages.
        Q_EMIT failed(tr("This device cannot send text messages. The number is %1.").arg(number));
    else if (!opened)
        //: %1 is a word to send, %2 a telephone number.
        Q_EMIT failed(tr("This device cannot send text messages. From another phone, text %1 to %2.")
                          .arg(words, number));
    return opened;
}

bool ExternalApps::writeMail(const QString &address, const QString &words)
{
    const bool opened = m_launcher.writeMail(address, words).has_value();
    if (!opened && !words.isEmpty())
        Q_EMIT failed(tr("This device could not open a mail app. The words can be copied instead."));
    else if (!opened)
        //: %1 is an e-mail address.
        Q_EMIT failed(tr("This device could not open a mail app. The address is %1.").arg(address));
    return opened;
}

bool ExternalApps::share(const QString &words)
{
    const bool shared = m_launcher.share(words).has_value();
    if (!shared)
        Q_EMIT failed(tr("This device has no app that takes the words. They can be copied instead."));
    return shared;
}

bool ExternalApps::openMap(const QString &place)
{
    const bool opened = m_launcher.openMap(place).has_value();
    if (!opened)
        Q_EMIT failed(tr("This device could not open a map. The address can be copied instead."));
    return opened;
}

void ExternalApps::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void ExternalApps::copyAddress(const QUrl &page)
{
    copy(page.toString(QUrl::FullyEncoded));
}

bool ExternalApps::has(AppLauncher::Means means) const
{
    const auto known = m_has.constFind(means);
    return known == m_has.cend() ? *m_has.insert(means, m_launcher.has(means)) : *known;
}

bool ExternalApps::openWebPage(const QUrl &page)
{
    const bool opened = page.scheme() == u"https" && m_launcher.openWebPage(page).has_value();
    if (!opened)
        //: %1 is a web address.
        Q_EMIT failed(
            tr("This device could not open the page. The address is %1.").arg(page.toDisplayString()));
    return opened;
}

} // namespace alongside
