#include "Composition.h"

#include "ActivityFilter.h"
#include "BundledContent.h"
#include "LinkReceiver.h"
#include "PlatformFactory.h"
#include "PutOffQuit.h"
#include "Screens.h"
#include "SecondStart.h"
#include "Speech.h"

#include "core/FreedMemory.h"
#include "models/AppContext.h"
#include "models/CopiedWords.h"
#include "models/ExternalApps.h"
#include "models/PhotoImageProvider.h"
#include "models/UpdateModel.h"
#include "sql/Library.h"
#include "theme/Fonts.h"
#include "theme/IconProvider.h"
#include "theme/Theme.h"

#include <QDeadlineTimer>
#include <QFont>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QPixmapCache>
#include <QQuickGraphicsConfiguration>
#include <QQuickWindow>
#include <QTimer>

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
    Parts(const LaunchOptions &options, const Surroundings &surroundings, std::unique_ptr<Speech> spoken,
          BundledContent bundled, std::unique_ptr<Screens> readScreens)
        : speech(std::move(spoken)), clock(surroundings.clock), uptime(surroundings.uptime),
          content(std::move(bundled)), platform(makePlatform()),
          launcher(surroundings.launcher ? surroundings.launcher : std::move(platform.launcher)),
          photoPicker(surroundings.photoPicker ? surroundings.photoPicker : std::move(platform.photoPicker)),
          contactPicker(surroundings.contactPicker ? surroundings.contactPicker
                                                   : std::move(platform.contactPicker)),
          camera(surroundings.camera ? surroundings.camera : std::move(platform.camera)),
          tones(surroundings.tones ? surroundings.tones : std::move(platform.tones)),
          narrator(surroundings.narrator ? surroundings.narrator : std::move(platform.narrator)),
          streets(surroundings.streets ? surroundings.streets : std::move(platform.streets)),
          position(surroundings.position ? surroundings.position : std::move(platform.position)),
          haptics(surroundings.haptics ? surroundings.haptics : std::move(platform.haptics)),
          theme(*platform.display), externalApps(*launcher), autoLock(*uptime),
          profiles(
              queue, options.dataFolder, *clock, *uptime,
              {surroundings.costFloor.value_or(costFloor(deviceMemoryMiB())), surroundings.unlockAtLeast}),
          device(DeviceSettingsFile(options.dataFolder), platform.screenPrivacy->canBlockCapture()),
          help(content.helplines, device, speech->device()),
          session({profiles,
                   autoLock,
                   {content.words, content.meter},
                   *clock,
                   *launcher,
                   *photoPicker,
                   *contactPicker,
                   *camera,
                   *tones,
                   *narrator,
                   *streets,
                   *position,
                   photoImages,
                   platform.coversWhenInactive || surroundings.coversWhenInactive}),
          updateService(queue, options.dataFolder, *clock), updates(updateService),
          about(librariesText(), updates), coping(*uptime, *tones, *haptics), copiedWords(*uptime),
          context(session, help, device, about, coping), links(context, queue), putOffQuit(session),
          secondStart(options.dataFolder), activity([this] { autoLock.noteActivity(); }),
          screens(std::move(readScreens))
    {}

    const std::unique_ptr<Speech> speech;
    const std::shared_ptr<const Clock> clock;
    const std::shared_ptr<const Uptime> uptime;
    BundledContent content; // said anew in another language
    Platform platform;
    const std::shared_ptr<AppLauncher> launcher;
    const std::shared_ptr<PhotoPicker> photoPicker;
    const std::shared_ptr<ContactPicker> contactPicker;
    const std::shared_ptr<Camera> camera;
    const std::shared_ptr<TonePlayer> tones;
    const std::shared_ptr<Narrator> narrator;
    const std::shared_ptr<StreetSource> streets;
    const std::shared_ptr<PositionSource> position;
    const std::shared_ptr<Haptics> haptics;
    PhotoImages photoImages;
    Theme theme;
    ExternalApps externalApps;
    AutoLock autoLock;
    ProfileService profiles;
    DeviceSettingsModel device;
    HelpModel help;
    SessionModel session;
    UpdateService updateService;
    UpdateModel updates;
    AboutModel about;
    CopingModel coping;
    CopiedWords copiedWords;
    AppContext context;
    LinkReceiver links;
    PutOffQuit putOffQuit;
    SecondStart secondStart;
    ActivityFilter activity;
    const std::unique_ptr<Screens> screens;
    StorageQueue queue; // last made and first gone: its jobs use the rest
};

namespace {

// What a person leaves out in Learn is not named in what an update changes either.
void followGates(SessionModel &session, UpdateModel &updates)
{
    QObject::connect(&session, &SessionModel::stageChanged, &updates, [&session, &updates] {
        const bool isOpen = session.stage() == SessionModel::Stage::Open;
        const LearnModel *learn = isOpen ? session.opened()->learn() : nullptr;
        updates.setOpen(learn ? learn->openGates() : Gates());
        if (learn)
            QObject::connect(learn, &LearnModel::marksChanged, &updates,
                             [learn, &updates] { updates.setOpen(learn->openGates()); });
    });
    QObject::connect(&updates, &UpdateModel::changed, &session, [&session, &updates] {
        if (updates.isLooking() && session.opened())
            session.opened()->learn()->load();
    });
}

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
    theme.setLineSpacing(Theme::LineSpacing(int(device.lineSpacing())));
    theme.setTextPercent(options.textPercent > 0 ? options.textPercent : device.textPercent());
    privacy.setCaptureBlocked(!device.captureAllowed());
}

// Those of the first screens, while their types are still being read.
void prepareFonts(const Theme &theme)
{
    TextStyle step = theme.small();
    step.weight = QFont::DemiBold;
    Fonts::prepare({{theme.display(), theme.reading(), theme.body(), theme.label(), theme.small(), step}});
}

} // namespace

void prepareQt()
{
    qputenv("QML_DISK_CACHE", "aot"); // what was compiled into the program, and no file beside it
    qputenv("MESA_SHADER_CACHE_DISABLE", "true");
    qputenv("QT_NO_GUI_THREADPOOL", "1"); // parts of photos were seen to stay on the stacks of its threads
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
    ContentFiles::putInForce({}); // until an update that is here was looked at
    auto speech = std::make_unique<Speech>(options.locale);
    speech->use(DeviceSettingsFile(options.dataFolder).read().language);

    // Qt reads the types of the screens on a thread of its own, for most of the time until the first
    // frame. Whatever needs none of them is done meanwhile, and on this thread: it takes no longer, and where
    // there are two processors a third thread would have the other two share one.
    auto screens = std::make_unique<Screens>();
    auto content = BundledContent::load(QLocale());
    if (!content)
        return fail(ErrorCode::Internal, u"a bundled file is missing or damaged"_s);

    auto composition = std::unique_ptr<Composition>(new Composition(std::make_unique<Parts>(
        options, surroundings, std::move(speech), *std::move(content), std::move(screens))));
    if (auto shown = composition->show(options); !shown)
        return std::unexpected(shown.error());
    return composition;
}

Result<void> Composition::show(const LaunchOptions &options)
{
    Parts &parts = *m_parts;
    QQmlEngine &engine = parts.screens->engine();
    const auto follow = [&parts, options] {
        followDevice(parts.device, options, parts.theme, *parts.platform.screenPrivacy);
    };
    parts.screens->readOn(parts.session.stage() == SessionModel::Stage::Welcome ? u"SetUpFlow.qml"_s
                                                                                : u"LockFlow.qml"_s);
    Fonts::load();
    Fonts::makeDefault();
    follow();
    QObject::connect(&parts.device, &DeviceSettingsModel::changed, &parts.theme, follow);
    QObject::connect(
        &parts.device, &DeviceSettingsModel::languageChosen, &parts.session, [&parts] { speak(parts); },
        Qt::QueuedConnection); // the screen that asked for it goes
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, &parts.session,
                     &SessionModel::noteApplicationState);
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, &parts.coping,
                     &CopingModel::noteApplicationState);
    QObject::connect(&parts.updates, &UpdateModel::contentChanged, &parts.session, [&parts] {
        // Other content came into force: what was read of it is read anew.
        if (auto helplines = HelplineCatalogue::load(QLocale()))
            parts.content.helplines = *std::move(helplines);
        parts.help.retell();
        if (OpenedProfile *opened = parts.session.opened()) {
            opened->learn()->retell();
            opened->groups()->reload();
        }
    });
    followGates(parts.session, parts.updates);
    QObject::connect(&parts.updates, &UpdateModel::choosing, &parts.session,
                     [&parts](bool shown) { parts.autoLock.noteOwnDialog(shown); });
    // Whoever follows an exercise touches nothing for minutes.
    for (const Exercise *exercise : std::initializer_list<const Exercise *>{
             parts.coping.breathing(), parts.coping.muscles(), parts.coping.timer()}) {
        QObject::connect(exercise, &Exercise::secondPassed, &parts.session,
                         [&parts] { parts.autoLock.noteActivity(); });
    }
    QObject::connect(&parts.session, &SessionModel::locked, &engine, [&parts] { forgetScreens(parts); });
    QObject::connect(&parts.session, &SessionModel::locked, &parts.copiedWords, &CopiedWords::noteLocked);
    QObject::connect(&parts.session, &SessionModel::stageChanged, &parts.copiedWords, [&parts] {
        if (parts.session.stage() == SessionModel::Stage::Open)
            parts.copiedWords.noteOpened();
    });
    qApp->installEventFilter(&parts.activity);

    engine.addImageProvider(u"icon"_s, new IconProvider(qGuiApp->devicePixelRatio()));
    engine.addImageProvider(u"photo"_s, new PhotoImageProvider(parts.photoImages));
    QVariantMap properties{{u"app"_s, QVariant::fromValue(&parts.context)}};
    if (options.size) {
        properties[u"width"_s] = options.size->width();
        properties[u"height"_s] = options.size->height();
    }
    prepareFonts(parts.theme);
    if (!parts.screens->show(properties))
        return fail(ErrorCode::Internal, u"the screens did not load"_s);
    parts.updates.begin();
    parts.links.open(options.link);
    QObject::connect(&parts.secondStart, &SecondStart::told, &parts.links, [&parts](const QString &given) {
        parts.links.open(given);
        parts.screens->window()->requestActivate();
    });
    return {};
}

// A language was chosen: everything that was said in another is said anew, at once.
void Composition::speak(Parts &parts)
{
    if (!parts.speech->use(parts.device.settings().language))
        return;
    if (auto helplines = HelplineCatalogue::load(QLocale()))
        parts.content.helplines = *std::move(helplines);
    parts.help.retell();
    parts.coping.retell();
    parts.about.licences()->retell();
    parts.screens->engine().retranslate();
    parts.session.showAnew();
}

// What the screens of the profile left behind in the engine and in freed memory.
void Composition::forgetScreens(Parts &parts)
{
    parts.screens->engine().collectGarbage();
    parts.screens->engine().trimComponentCache();
    QPixmapCache::clear();
    if (QQuickWindow *window = parts.screens->window())
        window->releaseResources();
    removeHandedFiles();
    wipeFreedMemory();
    returnFreedMemory();
}

void Composition::closeEverything()
{
    Parts &parts = *m_parts;
    // The lock waits for the last words to be saved, and the models go once the screens have gone.
    const auto finish = [&parts] {
        constexpr int enough = 8;
        const QDeadlineTimer patience(std::chrono::seconds(10)); // photos may still be on their way
        for (int round = 0; round < enough || (parts.session.isLocking() && !patience.hasExpired());
             ++round) {
            parts.queue.drain();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        parts.queue.drain();
    };
    if (parts.session.opened() && parts.session.opened()->settings()->isMakingRecoveryCode())
        finish(); // until then nothing locks
    parts.session.lock();
    finish();
    // The process ends now, whatever could not be saved: its keys are wiped all the same.
    parts.session.lockWithoutWords();
    finish();
}

AppContext &Composition::context()
{
    return m_parts->context;
}

QQuickWindow *Composition::window()
{
    return m_parts->screens->window();
}

} // namespace alongside
