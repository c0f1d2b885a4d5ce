#include "Composition.h"

#include "ActivityFilter.h"
#include "LinkReceiver.h"
#include "PlatformFactory.h"
#include "RefusingNetwork.h"

#include "catalogue/HelplineCatalogue.h"
#include "catalogue/PassphraseMeter.h"
#include "catalogue/PassphraseWords.h"
#include "core/FreedMemory.h"
#include "models/AppContext.h"
#include "models/ExternalApps.h"
#include "models/PhotoImageProvider.h"
#include "sql/Library.h"
#include "theme/Fonts.h"
#include "theme/IconProvider.h"
#include "theme/Theme.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPixmapCache>
#include <QQmlApplicationEngine>
#include <QQuickGraphicsConfiguration>
#include <QQuickWindow>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString librariesText()
{
    return u"Qt %1, %2, libsodium"_s.arg(QLatin1StringView(qVersion()), sql::libraryVersion());
}

} // namespace

struct Composition::Parts
{
    Parts(const LaunchOptions &options, const Surroundings &surroundings, HelplineCatalogue helplines,
          PassphraseWords passphraseWords, PassphraseMeter passphraseMeter)
        : clock(surroundings.clock), uptime(surroundings.uptime), catalogue(std::move(helplines)),
          words(std::move(passphraseWords)), meter(std::move(passphraseMeter)), platform(makePlatform()),
          photoPicker(surroundings.photoPicker ? surroundings.photoPicker : std::move(platform.photoPicker)),
          tones(surroundings.tones ? surroundings.tones : std::move(platform.tones)),
          theme(*platform.display), externalApps(*platform.launcher), autoLock(*uptime),
          profiles(queue, options.dataFolder, *clock, *uptime,
                   {deviceMemoryMiB(), surroundings.unlockAtLeast}),
          device(DeviceSettingsFile(options.dataFolder), platform.screenPrivacy->canBlockCapture()),
          help(catalogue, device), session({profiles,
                                            autoLock,
                                            {words, meter},
                                            *clock,
                                            *photoPicker,
                                            *tones,
                                            photoImages,
                                            platform.coversWhenInactive}),
          about(librariesText()), context(session, help, device, about), links(context),
          activity([this] { autoLock.noteActivity(); })
    {
        if (english.load(u":/i18n/alongside_en.qm"_s))
            QCoreApplication::installTranslator(&english);
    }

    QTranslator english; // what the strings in the code leave open: one entry, two entries
    const std::shared_ptr<const Clock> clock;
    const std::shared_ptr<const Uptime> uptime;
    const HelplineCatalogue catalogue;
    const PassphraseWords words;
    const PassphraseMeter meter;
    Platform platform;
    const std::shared_ptr<PhotoPicker> photoPicker;
    const std::shared_ptr<TonePlayer> tones;
    PhotoImages photoImages;
    Theme theme;
    ExternalApps externalApps;
    AutoLock autoLock;
    ProfileService profiles;
    DeviceSettingsModel device;
    HelpModel help;
    SessionModel session;
    AboutModel about;
    AppContext context;
    LinkReceiver links;
    ActivityFilter activity;
    RefusingNetwork network;
    QQmlApplicationEngine engine;
    StorageQueue queue; // last made and first gone: its jobs use the rest
};

namespace {

void followDevice(const DeviceSettingsModel &device, const LaunchOptions &options, Theme &theme,
                  ScreenPrivacy &privacy)
{
    const auto choice = [](bool always) {
        return always ? Theme::Choice::Always : Theme::Choice::FollowDevice;
    };
    theme.setAppearance(options.dark ? Theme::Appearance::Dark : Theme::Appearance(int(device.appearance())));
    theme.setStrongContrast(choice(device.strongContrast()));
    theme.setLessMovement(choice(device.lessMovement()));
    theme.setPlainLetters(device.plainLetters());
    theme.setIgnoreRepeatedTaps(device.ignoreRepeatedTaps());
    theme.setTextPercent(options.textPercent > 0 ? options.textPercent : device.textPercent());
    privacy.setCaptureBlocked(!device.captureAllowed());
}

} // namespace

void prepareQt()
{
    qputenv("QML_DISK_CACHE", "aot"); // what was compiled into the program, and no file beside it
    qputenv("MESA_SHADER_CACHE_DISABLE", "true");
    // What decoders say of a file that is no photo quotes from it.
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s);
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache);
    QGuiApplication::setApplicationName(u"alongside"_s);
    QGuiApplication::setApplicationVersion(QLatin1StringView(ALONGSIDE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.alongside.Alongside"_s);
}

Composition::Composition(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Composition::~Composition() = default;

Result<std::unique_ptr<Composition>> Composition::make(const LaunchOptions &options,
                                                       const Surroundings &surroundings)
{
    if (options.locale)
        QLocale::setDefault(*options.locale);
    else if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English)); // the C locale is for programs
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    Fonts::load();

    auto catalogue = HelplineCatalogue::load(QLocale());
    auto words = PassphraseWords::load();
    auto meter = PassphraseMeter::load();
    if (!catalogue || !words || !meter)
        return fail(ErrorCode::Internal, u"a bundled file is missing or damaged"_s);

    auto composition = std::unique_ptr<Composition>(new Composition(std::make_unique<Parts>(
        options, surroundings, *std::move(catalogue), *std::move(words), *std::move(meter))));
    if (auto shown = composition->show(options); !shown)
        return std::unexpected(shown.error());
    return composition;
}

Result<void> Composition::show(const LaunchOptions &options)
{
    Parts &parts = *m_parts;
    const auto follow = [&parts, options] {
        followDevice(parts.device, options, parts.theme, *parts.platform.screenPrivacy);
    };
    follow();
    QObject::connect(&parts.device, &DeviceSettingsModel::changed, &parts.theme, follow);
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, &parts.session,
                     &SessionModel::noteApplicationState);
    QObject::connect(&parts.session, &SessionModel::locked, &parts.engine,
                     [&parts] { forgetScreens(parts); });
    qApp->installEventFilter(&parts.activity);

    parts.engine.setNetworkAccessManagerFactory(&parts.network);
    parts.engine.addImageProvider(u"icon"_s, new IconProvider);
    parts.engine.addImageProvider(u"photo"_s, new PhotoImageProvider(parts.photoImages));
    QVariantMap properties{{u"app"_s, QVariant::fromValue(&parts.context)}};
    if (options.size) {
        properties[u"width"_s] = options.size->width();
        properties[u"height"_s] = options.size->height();
    }
    parts.engine.setInitialProperties(properties);
    parts.engine.loadFromModule("Alongside.Shell", "Main");
    if (!window())
        return fail(ErrorCode::Internal, u"the screens did not load"_s);
    if (const auto link = AppLink::fromUrl(options.link))
        parts.context.follow(*link);
    return {};
}

// What the screens of the profile left behind in the engine and in freed memory.
void Composition::forgetScreens(Parts &parts)
{
    parts.engine.collectGarbage();
    parts.engine.trimComponentCache();
    QPixmapCache::clear();
    for (QObject *object : parts.engine.rootObjects()) {
        if (auto *window = qobject_cast<QQuickWindow *>(object))
            window->releaseResources();
    }
    wipeFreedMemory();
    returnFreedMemory();
}

void Composition::closeEverything()
{
    Parts &parts = *m_parts;
    parts.session.lock();
    // The lock waits for the last words to be saved, and the models go once the screens have gone.
    constexpr int enough = 8;
    for (int round = 0; round < enough; ++round) {
        parts.queue.drain();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    parts.queue.drain();
}

AppContext &Composition::context()
{
    return m_parts->context;
}

QQuickWindow *Composition::window()
{
    const auto roots = m_parts->engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.first());
}

} // namespace alongside
