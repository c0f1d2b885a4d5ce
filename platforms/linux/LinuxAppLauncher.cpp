#include "LinuxAppLauncher.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Not QDesktopServices: it cannot tell whether anything answers a scheme.
bool isAnswered(const QString &scheme)
{
    const QString settings = QStandardPaths::findExecutable(u"xdg-mime"_s);
    if (settings.isEmpty())
        return false;
    QProcess query;
    query.start(settings, {u"query"_s, u"default"_s, u"x-scheme-handler/"_s + scheme});
    constexpr int patience = 2000;
    return query.waitForFinished(patience) && !query.readAllStandardOutput().trimmed().isEmpty();
}

Result<void> openWithDesktop(const QUrl &url)
{
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    if (opener.isEmpty() || !isAnswered(url.scheme()))
        return fail(ErrorCode::Unavailable, u"nothing opens %1:"_s.arg(url.scheme()));
    if (!QProcess::startDetached(opener, {url.toString(QUrl::FullyEncoded)}))
        return fail(ErrorCode::Unavailable, u"xdg-open did not start"_s);
    return {};
}

// Every sign of it encoded: an "&" in it would begin another field. Breaks as mails have them.
QString bodyOf(QString words)
{
    return u"body="_s + QString::fromLatin1(QUrl::toPercentEncoding(words.replace(u'\n', u"\r\n"_s)));
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
        url.setQuery(bodyOf(words));
    return openWithDesktop(url);
}

Result<void> LinuxAppLauncher::writeMail(const QString &address, const QString &words)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address);
    if (!words.isEmpty())
        url.setQuery(bodyOf(words));
    return openWithDesktop(url);
}

Result<void> LinuxAppLauncher::share(const QString &)
{
    return fail(ErrorCode::Unavailable, u"no desktop has a sheet for that"_s);
}

Result<void> LinuxAppLauncher::shareFile(const SharedFile &)
{
    return fail(ErrorCode::Unavailable, u"no desktop has a sheet for that"_s);
}

Result<void> LinuxAppLauncher::openMap(const QString &place)
{
    return openWithDesktop(QUrl(u"geo:0,0?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(place))));
}

bool LinuxAppLauncher::has(Means means) const
{
    switch (means) {
    // The first thing one looks for in Help, so it opens without a program having to be asked; where
    // nothing answers, dialling fails, and the number is shown.
    case Means::Call: return true;
    case Means::TextMessage: return isAnswered(u"sms"_s);
    case Means::Mail: return isAnswered(u"mailto"_s);
    case Means::Map: return isAnswered(u"geo"_s);
    case Means::Share:
    case Means::ShareFile: return false;
    }
    return false;
}

Result<void> LinuxAppLauncher::openWebPage(const QUrl &page)
{
    return openWithDesktop(page);
}

} // namespace alongside
