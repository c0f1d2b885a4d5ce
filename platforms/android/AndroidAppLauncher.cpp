#include "AndroidAppLauncher.h"

#include <QCoreApplication>
#include <QJniEnvironment>
#include <QJniObject>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr auto kIntent = "android/content/Intent";

QJniObject makeIntent(const QString &action, const QUrl &url)
{
    const QJniObject uri = QJniObject::callStaticObjectMethod(
        "android/net/Uri", "parse", "(Ljava/lang/String;)Landroid/net/Uri;",
        QJniObject::fromString(url.toString(QUrl::FullyEncoded)).object<jstring>());
    QJniObject intent(kIntent, "(Ljava/lang/String;Landroid/net/Uri;)V",
                      QJniObject::fromString(action).object<jstring>(), uri.object());
    intent.callObjectMethod("addFlags", "(I)Landroid/content/Intent;",
                            QJniObject::getStaticField<jint>(kIntent, "FLAG_ACTIVITY_NEW_TASK"));
    return intent;
}

bool isTaken(const QJniObject &intent)
{
    const QJniObject context = QNativeInterface::QAndroidApplication::context();
    const QJniObject packages =
        context.callObjectMethod("getPackageManager", "()Landroid/content/pm/PackageManager;");
    const QJniObject taker = intent.callObjectMethod(
        "resolveActivity", "(Landroid/content/pm/PackageManager;)Landroid/content/ComponentName;",
        packages.object());
    return taker.isValid();
}

// Asks first: the exception of an activity that is not there would quote the number to the log.
Result<void> start(const QJniObject &intent)
{
    if (!isTaken(intent))
        return fail(ErrorCode::Unavailable, u"no activity takes it"_s);
    const QJniObject context = QNativeInterface::QAndroidApplication::context();
    context.callMethod<void>("startActivity", "(Landroid/content/Intent;)V", intent.object());
    return {};
}

void putText(const QJniObject &intent, const QString &name, const QString &text)
{
    intent.callObjectMethod("putExtra", "(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;",
                            QJniObject::fromString(name).object<jstring>(),
                            QJniObject::fromString(text).object<jstring>());
}

QUrl numberUrl(const QString &scheme, const QString &number)
{
    QUrl url;
    url.setScheme(scheme);
    url.setPath(number);
    return url;
}

QJniObject mailIntent(const QString &address)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address);
    return makeIntent(u"android.intent.action.SENDTO"_s, url);
}

QJniObject mapIntent(const QString &place)
{
    return makeIntent(u"android.intent.action.VIEW"_s,
                      QUrl(u"geo:0,0?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(place))));
}

} // namespace

Result<void> AndroidAppLauncher::dial(const QString &number)
{
    return start(makeIntent(u"android.intent.action.DIAL"_s, numberUrl(u"tel"_s, number)));
}

Result<void> AndroidAppLauncher::writeTextMessage(const QString &number, const QString &words)
{
    const QJniObject intent = makeIntent(u"android.intent.action.SENDTO"_s, numberUrl(u"sms"_s, number));
    if (!words.isEmpty())
        putText(intent, u"sms_body"_s, words);
    return start(intent);
}

Result<void> AndroidAppLauncher::writeMail(const QString &address, const QString &words)
{
    const QJniObject intent = mailIntent(address);
    if (!words.isEmpty())
        putText(intent, u"android.intent.extra.TEXT"_s, words);
    return start(intent);
}

Result<void> AndroidAppLauncher::share(const QString &words)
{
    const QJniObject intent("android/content/Intent", "(Ljava/lang/String;)V",
                            QJniObject::fromString(u"android.intent.action.SEND"_s).object<jstring>());
    intent.callObjectMethod("setType", "(Ljava/lang/String;)Landroid/content/Intent;",
                            QJniObject::fromString(u"text/plain"_s).object<jstring>());
    putText(intent, u"android.intent.extra.TEXT"_s, words);
    const QJniObject chooser = QJniObject::callStaticObjectMethod(
        kIntent, "createChooser",
        "(Landroid/content/Intent;Ljava/lang/CharSequence;)Landroid/content/Intent;", intent.object(),
        static_cast<jobject>(nullptr));
    chooser.callObjectMethod("addFlags", "(I)Landroid/content/Intent;",
                             QJniObject::getStaticField<jint>(kIntent, "FLAG_ACTIVITY_NEW_TASK"));
    return start(chooser);
}

// SharedFile.java keeps it in memory and gives it to whom the person chooses.
Result<void> AndroidAppLauncher::shareFile(const SharedFile &file)
{
    QJniEnvironment env;
    const auto size = jsize(file.content.size());
    const QJniObject content = QJniObject::fromLocalRef(env->NewByteArray(size));
    if (env.checkAndClearExceptions() || !content.isValid())
        return fail(ErrorCode::Unavailable, u"no memory for the file"_s);
    env->SetByteArrayRegion(content.object<jbyteArray>(), 0, size,
                            reinterpret_cast<const jbyte *>(file.content.constData()));
    const QJniObject context = QNativeInterface::QAndroidApplication::context();
    const auto shared = QJniObject::callStaticMethod<jboolean>(
        "org/alongside/app/SharedFile", "share",
        "(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;[B)Z", context.object(),
        QJniObject::fromString(file.name).object<jstring>(),
        QJniObject::fromString(file.type).object<jstring>(), content.object<jbyteArray>());
    return shared ? Result<void>() : fail(ErrorCode::Unavailable, u"no activity takes it"_s);
}

Result<void> AndroidAppLauncher::openMap(const QString &place)
{
    return start(mapIntent(place));
}

bool AndroidAppLauncher::has(Means means) const
{
    switch (means) {
    case Means::Call:
        return isTaken(makeIntent(u"android.intent.action.DIAL"_s, numberUrl(u"tel"_s, u"112"_s)));
    case Means::TextMessage:
        return isTaken(makeIntent(u"android.intent.action.SENDTO"_s, numberUrl(u"sms"_s, u"112"_s)));
    case Means::Mail: return isTaken(mailIntent(u"a@example.org"_s));
    case Means::Map: return isTaken(mapIntent(u"a"_s));
    case Means::Share:
    case Means::ShareFile: return true; // the chooser is the system's own
    }
    return false;
}

Result<void> AndroidAppLauncher::openWebPage(const QUrl &page)
{
    return start(makeIntent(u"android.intent.action.VIEW"_s, page));
}

} // namespace alongside
