// What a key costs in the editor until the screen shows it, and a paste, in one paragraph of a million
// characters, with spaces and without, against as many in ordinary paragraphs. Drawn in software, in the real
// app.

#include "Composition.h"
#include "DemoProfile.h"
#include "Hand.h"
#include "Report.h"
#include "Shelf.h"

#include "models/AppContext.h"

#include <QClipboard>
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

QString textOfNothingBut(const QString &piece)
{
    return piece.repeated((kCharacters - 1000) / piece.size());
}

/// What was measured of one text.
struct Costs
{
    QList<double> keys;
    QList<double> pastes;
};

/// Pastes \a text into a new entry, and adds to \a costs what that takes, and each of a few keys in the
/// middle of it.
void typeIn(Composition &app, const QString &text, Costs &costs)
{
    Hand hand(*app.window());
    if (!hand.press(u"write"_s) || !hand.see(u"words"_s))
        qFatal("the editor does not open");
    QQuickItem *words = hand.find(u"words"_s);
    words->forceActiveFocus();
    QGuiApplication::clipboard()->setText(text);
    costs.pastes.append(timed([&] {
        hand.pressKey(Qt::Key_V, Qt::ControlModifier);
        std::ignore = app.window()->grabWindow();
    }));
    if (words->property("length").toInt() < text.size())
        qFatal("the text is not taken");
    words->setProperty("cursorPosition", int(text.size() / 2));
    std::ignore = app.window()->grabWindow();
    for (int key = 0; key < kKeys; ++key) {
        costs.keys.append(timed([&] {
            hand.type(u"a"_s);
            std::ignore = app.window()->grabWindow();
        }));
    }
    app.context().session()->opened()->draft()->closeIntoBin();
    if (!hand.seeGone(u"editorScreen"_s))
        qFatal("the editor does not close");
}

void reportTyping(const QString &text, const Costs &ours, const Costs &floor)
{
    report({u"a key in a million characters %1, median"_s.arg(text), kEntries, median(ours.keys),
            median(floor.keys), kGoal});
    report({u"a key in a million characters %1, p95"_s.arg(text), kEntries, percentile95(ours.keys),
            percentile95(floor.keys)});
    report(
        {u"a million characters %1 pasted"_s.arg(text), kEntries, median(ours.pastes), median(floor.pastes)});
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
    const QString ordinary = textInParagraphsOf(8);
    const QList<std::pair<QString, QString>> texts{
        {u"in one paragraph"_s, textInParagraphsOf(0)},
        {u"without a space"_s, textOfNothingBut(u"abcdefghij"_s)},
        {u"of Chinese"_s, textOfNothingBut(u"今天的候诊室里有一个鱼缸，我又数了一遍有条纹的鱼。"_s)}};
    QList<Costs> ours(texts.size());
    Costs floor;
    for (int turn = 0; turn < kTurns; ++turn) {
        typeIn(**app, ordinary, floor);
        for (qsizetype kind = 0; kind < texts.size(); ++kind)
            typeIn(**app, texts[kind].second, ours[kind]);
    }
    for (qsizetype kind = 0; kind < texts.size(); ++kind)
        reportTyping(texts[kind].first, ours[kind], floor);
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
