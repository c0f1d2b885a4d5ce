#include "AndroidScreenPrivacy.h"

#include <QCoreApplication>
#include <QJniObject>

namespace alongside {

namespace {

using Android = QNativeInterface::QAndroidApplication;

constexpr int kCanHideFromRecents = 33; // Android 13

} // namespace

void AndroidScreenPrivacy::setCaptureBlocked(bool blocked)
{
    Android::runOnAndroidMainThread([blocked] {
        const QJniObject activity = Android::context();
        const QJniObject window = activity.callObjectMethod("getWindow", "()Landroid/view/Window;");
        const auto secure =
            QJniObject::getStaticField<jint>("android/view/WindowManager$LayoutParams", "FLAG_SECURE");
        window.callMethod<void>(blocked ? "addFlags" : "clearFlags", "(I)V", secure);
        // Allowing screenshots is no wish to be seen in the list of recent apps.
        if (Android::sdkVersion() >= kCanHideFromRecents)
            activity.callMethod<void>("setRecentsScreenshotEnabled", "(Z)V", jboolean(false));
    });
}

} // namespace alongside
