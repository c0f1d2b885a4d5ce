#include "AndroidHaptics.h"

#include <QCoreApplication>
#include <QJniObject>

namespace alongside {

namespace {

using Android = QNativeInterface::QAndroidApplication;

constexpr auto kFeedback = "android/view/HapticFeedbackConstants";

} // namespace

bool AndroidHaptics::isAvailable() const
{
    const QJniObject context = Android::context();
    const auto name =
        QJniObject::getStaticObjectField("android/content/Context", "VIBRATOR_SERVICE", "Ljava/lang/String;");
    const QJniObject vibrator = context.callObjectMethod(
        "getSystemService", "(Ljava/lang/String;)Ljava/lang/Object;", name.object<jstring>());
    return vibrator.isValid() && vibrator.callMethod<jboolean>("hasVibrator");
}

void AndroidHaptics::touch()
{
    Android::runOnAndroidMainThread([] {
        const QJniObject activity = Android::context();
        const QJniObject window = activity.callObjectMethod("getWindow", "()Landroid/view/Window;");
        const QJniObject view = window.callObjectMethod("getDecorView", "()Landroid/view/View;");
        const auto key = QJniObject::getStaticField<jint>(kFeedback, "VIRTUAL_KEY");
        view.callMethod<jboolean>("performHapticFeedback", "(I)Z", key);
    });
}

} // namespace alongside
