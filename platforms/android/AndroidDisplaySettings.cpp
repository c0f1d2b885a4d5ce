#include "AndroidDisplaySettings.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QJniEnvironment>

#include <utility>

namespace alongside {

namespace {

using Android = QNativeInterface::QAndroidApplication;

constexpr auto kScreenWatch = "org/alongside/app/ScreenWatch";

AndroidDisplaySettings *s_settings = nullptr; // read and written on Qt's thread only

void told(JNIEnv *, jclass, jint left, jint top, jint right, jint bottom, jint keyboard, jfloat textScale,
          jboolean lessMovement, jboolean strongContrast)
{
    const AndroidDisplaySettings::Told told{
        {left, top, right, bottom}, keyboard, textScale, bool(lessMovement), bool(strongContrast)};
    QCoreApplication *application = QCoreApplication::instance();
    if (!application)
        return; // the last moments of the process
    QMetaObject::invokeMethod(
        application,
        [told] {
            if (s_settings)
                s_settings->take(told);
        },
        Qt::QueuedConnection);
}

} // namespace

AndroidDisplaySettings::AndroidDisplaySettings(QObject *parent) : QtDisplaySettings(parent)
{
    s_settings = this;
    QJniEnvironment().registerNativeMethods(kScreenWatch,
                                            {{"told", "(IIIIIFZZ)V", reinterpret_cast<void *>(told)}});
    Android::runOnAndroidMainThread([] {
        const QJniObject activity = Android::context();
        return QVariant::fromValue(QJniObject::callStaticObjectMethod(
            kScreenWatch, "start", "(Landroid/app/Activity;)Lorg/alongside/app/ScreenWatch;",
            activity.object()));
    }).then(this, [this](const QVariant &watch) { m_watch = watch.value<QJniObject>(); });

    // Settings are changed in another app; and the keyboard may come without a new layout.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &AndroidDisplaySettings::look);
    const QInputMethod *keyboard = QGuiApplication::inputMethod();
    connect(keyboard, &QInputMethod::keyboardRectangleChanged, this, &AndroidDisplaySettings::look);
    connect(keyboard, &QInputMethod::visibleChanged, this, &AndroidDisplaySettings::look);
}

AndroidDisplaySettings::~AndroidDisplaySettings()
{
    s_settings = nullptr;
}

QMarginsF AndroidDisplaySettings::insets() const
{
    return QMarginsF(m_told.covered) / qGuiApp->devicePixelRatio();
}

qreal AndroidDisplaySettings::keyboardHeight() const
{
    return m_told.keyboard / qGuiApp->devicePixelRatio();
}

void AndroidDisplaySettings::take(const Told &told)
{
    if (std::exchange(m_told, told) != told)
        Q_EMIT changed();
}

void AndroidDisplaySettings::look()
{
    if (m_watch.isValid())
        Android::runOnAndroidMainThread([watch = m_watch] { watch.callMethod<void>("look"); });
}

} // namespace alongside
