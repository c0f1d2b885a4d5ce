#include "IosAppLauncher.h"

#include "IosWindow.h"

#import <UniformTypeIdentifiers/UniformTypeIdentifiers.h>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

bool isTaken(const QUrl &url)
{
    NSURL *address = url.toNSURL();
    return address && [UIApplication.sharedApplication canOpenURL:address];
}

Result<void> openWithSystem(const QUrl &url)
{
    NSURL *address = url.toNSURL();
    UIApplication *application = UIApplication.sharedApplication;
    if (!isTaken(url))
        return fail(ErrorCode::Unavailable, u"nothing opens %1:"_s.arg(url.scheme()));
    [application openURL:address options:@{} completionHandler:nil];
    return {};
}

Result<void> showSheet(id item)
{
    UIViewController *front = appWindow().rootViewController;
    if (!front)
        return fail(ErrorCode::Unavailable, u"no window to show it in"_s);
    UIActivityViewController *sheet = [[UIActivityViewController alloc] initWithActivityItems:@[ item ]
                                                                        applicationActivities:nil];
    // On a tablet it hangs on something, and points there: in the middle, without pointing.
    const CGSize room = front.view.bounds.size;
    UIPopoverPresentationController *popover = sheet.popoverPresentationController;
    popover.sourceView = front.view;
    popover.sourceRect = CGRectMake(room.width / 2, room.height / 2, 0, 0);
    popover.permittedArrowDirections = UIPopoverArrowDirection(0);
    [front presentViewController:sheet animated:YES completion:nil];
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

Result<void> IosAppLauncher::writeMail(const QString &address, const QString &words)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address);
    if (!words.isEmpty())
        url.setQuery(u"body="_s + QString::fromLatin1(QUrl::toPercentEncoding(words)));
    return openWithSystem(url);
}

Result<void> IosAppLauncher::share(const QString &words)
{
    return showSheet(words.toNSString());
}

// From memory: the data is asked for once an app was chosen, and is gone with the sheet.
Result<void> IosAppLauncher::shareFile(const SharedFile &file)
{
    UTType *known = [UTType typeWithMIMEType:file.type.toNSString()];
    UTType *type = known ? known : UTTypeData;
    NSData *content = file.content.toNSData();
    NSItemProvider *provider = [[NSItemProvider alloc] init];
    // With its ending taken off: the type brings one.
    provider.suggestedName = file.name.toNSString().stringByDeletingPathExtension;
    [provider registerDataRepresentationForTypeIdentifier:type.identifier
                                               visibility:NSItemProviderRepresentationVisibilityAll
                                              loadHandler:^NSProgress *(void (^answer)(NSData *, NSError *)) {
                                                answer(content, nil);
                                                return nil;
                                              }];
    return showSheet(provider);
}

Result<void> IosAppLauncher::openMap(const QString &place)
{
    // The system gives this address to its map app.
    return openWithSystem(
        QUrl(u"https://maps.apple.com/?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(place))));
}

bool IosAppLauncher::has(Means means) const
{
    switch (means) {
    case Means::Call: return isTaken(QUrl(u"tel:112"_s));
    case Means::TextMessage: return isTaken(QUrl(u"sms:112"_s));
    case Means::Mail: return isTaken(QUrl(u"mailto:a@example.org"_s));
    case Means::Map: return isTaken(QUrl(u"https://maps.apple.com/"_s));
    case Means::Share:
    case Means::ShareFile: return true;
    }
    return false;
}

Result<void> IosAppLauncher::openWebPage(const QUrl &page)
{
    return openWithSystem(page);
}

} // namespace alongside
