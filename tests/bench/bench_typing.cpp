// What a key costs in the editor until the screen shows it, in one paragraph of a million characters
// against as many in ordinary paragraphs. Drawn in software, in the real app.

#include "Composition.h"
#include "DemoProfile.h"
#include "Hand.h"
#include "Report.h"
#include "Shelf.h"

#include "models/AppContext.h"

#include <QGuiApplication>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kEntries = 1000;
constexpr int kCharacters = 1'000'000;
constexpr int kKeys = 40;
constexpr int kTurns = 3;
constexpr double kGoal = 1.5;

QString textInParagraphsOf(int sentences)
{
    const QString sentence = u"The waiting room has a fish tank and I counted the striped ones again."_s;
    QString text;
    for (int count = 1; text.size() < kCharacters - 1000; ++count) {
        text += sentence;
        text += sentences > 0 && count % sentences == 0 ? u'\n' : u' ';
    }
    return text;
}

/// Opens an entry with \a text, and adds to \a costs what each of a few keys in the middle of it takes.
void typeIn(Composition &app, const QString &text, QList<double> &costs)
{
    Hand hand(*app.window());
    if (!hand.press(u"write"_s) || !hand.see(u"words"_s))
        qFatal("the editor does not open");
    QQuickItem *words = hand.find(u"words"_s);
    QMetaObject::invokeMethod(words, "insert", Q_ARG(int, 0), Q_ARG(QString, text));
    words->setProperty("cursorPosition", int(text.size() / 2));
    words->forceActiveFocus();
    std::ignore = app.window()->grabWindow();
    for (int key = 0; key < kKeys; ++key) {
        costs.append(timed([&] {
            hand.type(u"a"_s);
            std::ignore = app.window()->grabWindow();
        }));
    }
    app.context().session()->opened()->draft()->closeIntoBin();
    if (!hand.seeGone(u"editorScreen"_s))
        qFatal("the editor does not close");
}

int compare()
{
    const Shelf shelf(kEntries);
    LaunchOptions options;
    options.dataFolder = shelf.root();
    options.size = QSize(390, 844);
    const auto app = Composition::make(options, {.unlockAtLeast = std::chrono::milliseconds(0)});
    if (!app)
        return 1;
    SecretValue passphrase;
    passphrase.setBytes(std::as_bytes(std::span(std::string_view(demo::kPassphrase))));
    (*app)->context().session()->unlock(&passphrase);
    const QString onePiece = textInParagraphsOf(0);
    const QString ordinary = textInParagraphsOf(8);
    QList<double> ours;
    QList<double> floor;
    for (int turn = 0; turn < kTurns; ++turn) {
        typeIn(**app, ordinary, floor);
        typeIn(**app, onePiece, ours);
    }
    report({u"a key in a paragraph of a million characters, median"_s, kEntries, median(ours), median(floor),
            kGoal});
    report({u"a key in a paragraph of a million characters, p95"_s, kEntries, percentile95(ours),
            percentile95(floor)});
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
