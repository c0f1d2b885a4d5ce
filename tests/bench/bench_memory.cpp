// Memory with 100,000 entries against memory with 100, by turns.

#include "Report.h"
#include "Shelf.h"

#include "sql/Library.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kTurns = 5;
constexpr double kGoal = 1.5;
constexpr double kMiB = 1024 * 1024;

struct Memory
{
    double peak = 0;  ///< MiB.
    double dirty = 0; ///< MiB.
};

Memory hold(const Shelf &shelf)
{
    QProcess process;
    process.start(QStringLiteral(HOLD_JOURNAL), {shelf.root(), shelf.id().text(), shelf.codeText()});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("the journal was not held");
    const QList<QByteArray> figures = process.readAllStandardOutput().simplified().split(' ');
    return {figures.value(0).toDouble() / kMiB, figures.value(1).toDouble() / kMiB};
}

void compare()
{
    const Shelf small(100);
    const Shelf large(100'000);
    QList<double> peaks;
    QList<double> peaksOfSmall;
    QList<double> dirty;
    QList<double> dirtyOfSmall;
    for (int turn = 0; turn < kTurns; ++turn) {
        const Memory few = hold(small);
        const Memory many = hold(large);
        peaksOfSmall.append(few.peak);
        peaks.append(many.peak);
        dirtyOfSmall.append(few.dirty);
        dirty.append(many.dirty);
    }
    report({u"peak memory, floor: 100 entries"_s, large.entries(), median(peaks), median(peaksOfSmall), kGoal,
            u"MiB"_s});
    report({u"private memory, floor: 100 entries"_s, large.entries(), median(dirty), median(dirtyOfSmall),
            kGoal, u"MiB"_s});
}

} // namespace

} // namespace alongside::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (!alongside::sql::startLibrary())
        return 1;
    alongside::bench::compare();
    return 0;
}
