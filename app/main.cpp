#include "Composition.h"
#include "PlatformFactory.h"
#include "QuietLog.h"
#include "SecondStart.h"

#include <QGuiApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    alongside::hardenProcess();
    alongside::quietenLog();
    alongside::prepareQt();
    QGuiApplication application(argc, argv);
    alongside::quitOnSignals(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A quiet, private companion for people who live with metastatic breast cancer."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    alongside::LaunchOptions::declare(parser);
    parser.process(application);
    const auto options = alongside::LaunchOptions::fromParser(parser);
    if (!options) {
        alongside::tellTerminal(options.error());
        return 2;
    }

    if (!options->link.isEmpty() && alongside::SecondStart::tell(options->dataFolder, options->link))
        return 0; // the one that runs shows it

    const auto composition = alongside::Composition::make(*options);
    if (!composition) {
        alongside::tellTerminal(u"Alongside could not start: %1."_s.arg(composition.error().detail));
        return 1;
    }
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &application,
                     [&composition] { (*composition)->closeEverything(); });
    if (options->sayFirstFrame)
        QObject::connect((*composition)->window(), &QQuickWindow::frameSwapped, &application,
                         [] { alongside::tellTerminal(u"first frame"_s); }, Qt::SingleShotConnection);
    return application.exec();
}
