#include "QuietLog.h"

#include <QGuiApplication>
#include <QMessageLogContext>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace alongside {

namespace {

// Qt ends a process that finds no display, before there is anything a person wrote.
[[noreturn]] void endWithoutDisplay()
{
    tellTerminal(QStringLiteral(
        "Alongside cannot open a window: the display that DISPLAY or WAYLAND_DISPLAY names does not answer, "
        "or belongs to another user. Start Alongside from that user's desktop."));
    std::_Exit(1);
}

void writeCode(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    if (!qGuiApp || QGuiApplication::platformName().isEmpty()) { // no display yet
        if (type == QtFatalMsg && text.contains(QLatin1StringView("platform plugin")))
            endWithoutDisplay();
        if (type == QtWarningMsg)
            return; // what it comes to is told there
    }
    std::fprintf(stderr, "alongside: %s in %s (%s:%d)\n", type == QtWarningMsg ? "a warning" : "an error",
                 context.category ? context.category : "?", context.file ? context.file : "?", context.line);
}

} // namespace

void tellTerminal(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
}

void quietenLog()
{
    qInstallMessageHandler(writeCode);
}

} // namespace alongside
