#include "Composition.h"
#include "DemoProfile.h"
#include "PlatformFactory.h"
#include "QuietLog.h"
#include "tour/Tour.h"

#include "models/AppContext.h"
#include "theme/Fonts.h"
#include "theme/IconProvider.h"
#include "theme/Theme.h"

#include <QDir>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

alongside::LaunchOptions in(const QTemporaryDir &folder, alongside::LaunchOptions options)
{
    options.dataFolder = folder.path();
    return options;
}

int showGallery()
{
    const alongside::Platform platform = alongside::makePlatform();
    alongside::Fonts::load();
    alongside::Fonts::makeDefault();
    alongside::Theme theme(*platform.display);
    QQmlApplicationEngine engine;
    engine.addImageProvider(u"icon"_s, new alongside::IconProvider(qGuiApp->devicePixelRatio()));
    engine.loadFromModule("Alongside.Gallery", "GalleryWindow");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

int runApp(const alongside::LaunchOptions &options, const std::function<int(alongside::Composition &)> &use)
{
    const auto app = alongside::Composition::make(options);
    if (!app)
        return complain(app.error().detail);
    const int result = use(**app);
    (*app)->closeEverything();
    return result;
}

int makeTour(const alongside::LaunchOptions &options, const QString &pictures)
{
    if (!QDir().mkpath(pictures))
        return complain(u"The folder %1 could not be made."_s.arg(pictures));
    return runApp(options, [&](alongside::Composition &app) {
        alongside::TourGuide guide(app, options, QDir(pictures));
        const auto done = alongside::tour(guide);
        std::printf("%d pictures in %s\n", guide.pictureCount(), qPrintable(pictures));
        return done ? 0 : complain(u"The tour ended early: %1."_s.arg(done.error()));
    });
}

// A minute's work, away from the event loop, so that Ctrl+C ends it and nothing is left behind.
alongside::Result<alongside::ProfileId> makeLife(const QString &folder)
{
    std::atomic<bool> isWanted = true;
    const auto progress = [&isWanted](int percent) {
        std::printf("\rMaking twenty years of a journal: %d %%", percent);
        std::fflush(stdout);
        return isWanted.load();
    };
    auto made = QtConcurrent::run([&] { return alongside::demo::makeLife(folder, progress); });
    QFutureWatcher<alongside::Result<alongside::ProfileId>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit);
    watcher.setFuture(made);
    QGuiApplication::exec();
    isWanted = false;
    made.waitForFinished();
    std::printf("\r%*s\r", 60, "");
    return made.result();
}

int showDemo(const alongside::LaunchOptions &options, bool isOfALife)
{
    const auto made =
        isOfALife ? makeLife(options.dataFolder) : alongside::demo::makeProfile(options.dataFolder);
    if (!made && made.error().code == alongside::ErrorCode::Cancelled)
        return 1;
    if (!made)
        return complain(made.error().detail);
    std::printf("A throw-away profile. Its passphrase: %s\n", alongside::demo::kPassphrase);
    return runApp(options, [](alongside::Composition &app) {
        alongside::SecretValue passphrase;
        passphrase.setBytes(std::as_bytes(std::span(std::string_view(alongside::demo::kPassphrase))));
        app.context().session()->unlock(&passphrase);
        return QGuiApplication::exec();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    alongside::hardenProcess();
    alongside::sayWhenThereIsNoDisplay();
    alongside::prepareQt();
    QGuiApplication application(argc, argv);
    alongside::quitOnSignals(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Alongside for its developers."_s);
    parser.addHelpOption();
    alongside::LaunchOptions::declare(parser);
    parser.addOption({u"gallery"_s, u"Every component in every state."_s});
    parser.addOption({u"demo"_s, u"A throw-away profile with a year of invented data."_s});
    parser.addOption({u"size-of-life"_s, u"With --demo: twenty years, 100,000 entries and 2,000 photos."_s});
    parser.addOption(
        {u"tour"_s, u"Use the app by itself and save pictures of it; in a throw-away or an empty data-dir."_s,
         u"folder"_s});
    parser.process(application);
    const auto options = alongside::LaunchOptions::fromParser(parser);
    if (!options) {
        complain(options.error());
        return 2;
    }
    const QTemporaryDir folder; // gone when this ends
    if (parser.isSet(u"gallery"_s))
        return showGallery();
    if (parser.isSet(u"tour"_s))
        return makeTour(parser.isSet(u"data-dir"_s) ? *options : in(folder, *options),
                        parser.value(u"tour"_s));
    if (parser.isSet(u"demo"_s))
        return showDemo(in(folder, *options), parser.isSet(u"size-of-life"_s));
    parser.showHelp(2);
}
