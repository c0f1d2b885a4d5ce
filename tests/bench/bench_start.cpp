// From starting the process to its first frame, against an empty Qt Quick window, by turns.

#include "Report.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTurns = 21;
constexpr double kGoal = 1.5;

double run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    const double taken = alongside::bench::timed([&] {
        process.start(program, arguments);
        QByteArray said;
        while (!said.contains("first frame")) {
            if (!process.waitForReadyRead())
                qFatal("%s did not show anything", qPrintable(program));
            said += process.readAllStandardError();
        }
    });
    process.kill();
    process.waitForFinished();
    return taken;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QStringList arguments{u"--say-first-frame"_s, u"--data-dir"_s, folder.path()};
    QList<double> ours;
    QList<double> floor;
    for (int turn = 0; turn < kTurns; ++turn) {
        floor.append(run(QStringLiteral(EMPTY_WINDOW), {}));
        ours.append(run(QStringLiteral(APP), arguments));
    }
    alongside::bench::report({u"start to the first frame"_s, 0, alongside::bench::median(ours),
                              alongside::bench::median(floor), kGoal});
    return 0;
}
