#include "LinuxAppLauncher.h"

#include <QProcess>
#include <QStandardPaths>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Not QDesktopServices: it cannot tell whether anything answers a scheme.
Result<void> openWithDesktop(const QUrl &url)
{
    const QString settings = QStandardPaths::findExecutable(u"xdg-mime"_s);
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (settings.isEmpty() || opener.isEmpty())
        return fail(ErrorCode::Unavailable, u"no xdg-utils"_s);
    QProcess query;
    query.start(settings, {u"query"_s, u"default"_s, u"x-scheme-handler/"_s + url.scheme()});
    constexpr int patience = 2000;
    if (!query.waitForFinished(patience) || query.readAllStandardOutput().trimmed().isEmpty())
        return fail(ErrorCode::Unavailable, u"nothing opens %1:"_s.arg(url.scheme()));
    if (!QProcess::startDetached(opener, {url.toString(QUrl::FullyEncoded)}))
        return fail(ErrorCode::Unavailable, u"xdg-open did not start"_s);
    return {};
}

} // namespace

Result<void> LinuxAppLauncher::dial(const QString &number)
{
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(number);
    return openWithDesktop(url);
}

Result<void> LinuxAppLauncher::writeTextMessage(const QString &number, const QString &words)
{
    QUrl url;
    url.setScheme(u"sms"_s);
    url.setPath(number);
    if (!words.isEmpty())
        url.setQuery(QUrlQuery{{u"body"_s, words}});
    return openWithDesktop(url);
}

Result<void> LinuxAppLauncher::openWebPage(const QUrl &page)
{
    return openWithDesktop(page);
}

} // namespace alongside
