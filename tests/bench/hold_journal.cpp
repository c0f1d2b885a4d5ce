// Opens the journal in a folder, reads it as a person would, and says how much memory that took.
//
//   hold_journal FOLDER ID CODE
//
// Prints two numbers of bytes: the most that was resident at once, and what is private to it now.

#include "models/JournalModel.h"
#include "models/JournalSearchModel.h"
#include "services/ProfileSession.h"
#include "sql/Library.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr int kPages = 20;

void waitFor(QObject *sender, const char *signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, SLOT(quit()));
    loop.exec();
}

// The figure of \a line in a file of /proc, in bytes.
qint64 bytesIn(const QString &path, const QByteArray &line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &found : file.readAll().split('\n')) {
        if (found.startsWith(line + ':'))
            return found.sliced(line.size() + 1).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

void readOn(JournalModel &model)
{
    model.load();
    waitFor(&model, SIGNAL(loadedChanged()));
    for (int page = 1; page < kPages && model.canFetchMore({}); ++page) {
        model.fetchMore({});
        waitFor(&model, SIGNAL(newestChanged()));
    }
}

void look(JournalSearchModel &model)
{
    for (const QString &typed : {u"w"_s, u"wa"_s, u"wai"_s, u"wait"_s, u"scan tea"_s, u"quokka"_s}) {
        model.setTyped(typed);
        do
            waitFor(&model, SIGNAL(countChanged()));
        while (model.count() == 0 && !model.hasFoundNothing());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto id = ProfileId::fromText(arguments.value(2));
    const QByteArray typed = arguments.value(3).toLatin1();
    const auto code = RecoveryCode::fromTyped(
        SecretBytes::copyOf(std::as_bytes(std::span(typed.constData(), std::size_t(typed.size())))));
    if (!id || !code || !sql::startLibrary())
        return 2;
    auto opened = OpenProfile::unlock(arguments.value(1), *id, *code);
    if (!opened)
        return 1;
    const SystemClock clock;
    StorageQueue queue;
    ProfileSession session(queue, *std::move(opened), clock);
    JournalModel model(session.journal(), clock);
    JournalSearchModel search(session.journal(), clock);
    readOn(model);
    look(search);
    queue.drain();
    std::printf("%lld %lld\n", static_cast<long long>(bytesIn(u"/proc/self/status"_s, "VmHWM")),
                static_cast<long long>(bytesIn(u"/proc/self/smaps_rollup"_s, "Private_Dirty")));
    return 0;
}
