// What a frame costs while a journal of 100,000 entries is flung through, against a plain list of as many
// rows with nothing but a number in each. Drawn in software, in the real app.

#include "Composition.h"
#include "DemoProfile.h"
#include "Fling.h"
#include "Hand.h"
#include "Report.h"
#include "Shelf.h"

#include "models/AppContext.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kEntries = 100'000;
constexpr int kFlings = 6;
constexpr QSize kWindow(390, 844);

void openJournal(Composition &app)
{
    SecretValue passphrase;
    passphrase.setBytes(std::as_bytes(std::span(std::string_view(demo::kPassphrase))));
    app.context().session()->unlock(&passphrase);
    Hand hand(*app.window());
    if (!hand.press(u"destination-journal"_s) || !hand.see(u"entry0"_s))
        qFatal("the journal does not open");
}

int compare()
{
    const Shelf shelf(kEntries);
    LaunchOptions options;
    options.dataFolder = shelf.root();
    options.size = kWindow;
    const auto app = Composition::make(
        options, {.unlockAtLeast = std::chrono::milliseconds(0), .costFloor = DerivationCost{}});
    if (!app)
        return 1;
    openJournal(**app);
    PlainList plain;
    QQuickItem *journal = listIn((*app)->window()->contentItem());
    if (!journal)
        return 1;
    QList<double> ours;
    QList<double> floor;
    for (int turn = 0; turn < kFlings; ++turn) {
        fling(plain.window(), plain.list(), floor);
        fling(*(*app)->window(), *journal, ours);
    }
    const auto rows = journal->property("count").toInt();
    report({u"frame while flinging, median"_s, kEntries, median(ours), median(floor)});
    report({u"frame while flinging, p99"_s, kEntries, percentile99(ours), percentile99(floor)});
    std::printf("%lld frames of ours, %lld of the floor; %d rows read on the way\n",
                static_cast<long long>(ours.size()), static_cast<long long>(floor.size()), rows);
    (*app)->closeEverything();
    return 0;
}

} // namespace

} // namespace alongside::bench

int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    alongside::prepareQt();
    const QGuiApplication application(argc, argv);
    return alongside::bench::compare();
}
