#include "QuietLog.h"

#include <QMessageLogContext>
#include <QString>

#include <cstdio>

namespace alongside {

namespace {

void writeCode(QtMsgType type, const QMessageLogContext &context, const QString &)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
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
