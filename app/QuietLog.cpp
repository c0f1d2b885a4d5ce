#include "QuietLog.h"

#include <QGuiApplication>
#include <QMessageLogContext>
#include <QString>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Qt says the same of a display that does not answer and of a library that it misses.
QString whyNoDisplay()
{
    if (const QString asked = qEnvironmentVariable("QT_QPA_PLATFORM"); !asked.isEmpty())
        return u"QT_QPA_PLATFORM asks for %1, which does not answer or is not installed whole. "
               "Start Alongside without it."_s.arg(asked);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return u"neither DISPLAY nor WAYLAND_DISPLAY names a display. Start Alongside from a desktop."_s;
    return u"the display that DISPLAY or WAYLAND_DISPLAY names does not answer or belongs to another user, "
           "or a library that Qt needs for it is not installed. Start Alongside from that user's desktop."_s;
}

// Qt ends a process that finds no display, before there is anything a person wrote.
[[noreturn]] void endWithoutDisplay()
{
    tellTerminal(u"Alongside cannot open a window: "_s + whyNoDisplay());
    std::_Exit(1);
}

/// Ends the process if that is what \a text is about. \returns true for what is told on the way there.
bool isOfMissingDisplay(QtMsgType type, const QString &text)
{
    if (qGuiApp && !QGuiApplication::platformName().isEmpty())
        return false;
    if (type == QtFatalMsg && text.contains(QLatin1StringView("platform plugin")))
        endWithoutDisplay();
    return type == QtWarningMsg || type == QtInfoMsg; // what it comes to is told there
}

void writeCode(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isOfMissingDisplay(type, text))
        return;
    std::fprintf(stderr, "alongside: %s in %s (%s:%d)\n", type == QtWarningMsg ? "a warning" : "an error",
                 context.category ? context.category : "?", context.file ? context.file : "?", context.line);
}

void writeAll(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!isOfMissingDisplay(type, text))
        tellTerminal(qFormatLogMessage(type, context, text));
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

void sayWhenThereIsNoDisplay()
{
    qInstallMessageHandler(writeAll);
}

} // namespace alongside
