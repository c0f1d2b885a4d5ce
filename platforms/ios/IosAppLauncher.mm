#include "IosAppLauncher.h"

#import <UIKit/UIKit.h>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

Result<void> openWithSystem(const QUrl &url)
{
    NSURL *address = url.toNSURL();
    UIApplication *application = UIApplication.sharedApplication;
    if (!address || ![application canOpenURL:address])
        return fail(ErrorCode::Unavailable, u"nothing opens %1:"_s.arg(url.scheme()));
    [application openURL:address options:@{} completionHandler:nil];
    return {};
}

} // namespace

Result<void> IosAppLauncher::dial(const QString &number)
{
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(number);
    return openWithSystem(url);
}

Result<void> IosAppLauncher::writeTextMessage(const QString &number, const QString &words)
{
    // Its own spelling: iOS takes "&body=" where others take "?body=".
    QString address = u"sms:"_s + QString::fromLatin1(QUrl::toPercentEncoding(number, "+"));
    if (!words.isEmpty())
        address += u"&body="_s + QString::fromLatin1(QUrl::toPercentEncoding(words));
    return openWithSystem(QUrl(address));
}

Result<void> IosAppLauncher::openWebPage(const QUrl &page)
{
    return openWithSystem(page);
}

} // namespace alongside
