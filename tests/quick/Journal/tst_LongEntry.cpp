#include "app/AppTests.h"
#include "app/RunningApp.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace alongside;

/// An entry as long as one can be: opened, changed and saved through the screen, and quick to type in.
class LongEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_opened_changed_and_saved();

private:
    /// Some 500 pages, in paragraphs.
    static QString book();
    /// The quickest of a few keys at \a place until it is on the screen, in milliseconds: what a
    /// busy machine adds is no fault of ours.
    static qint64 quickestKey(RunningApp &app, int place);
};

QString LongEntry::book()
{
    constexpr int kSentencesInParagraph = 8;
    QString text;
    for (int count = 1; text.size() < JournalEntry::kLongestBody - 1000; ++count) {
        text += u"The waiting room has a fish tank and I counted the striped ones again."_s;
        text += count % kSentencesInParagraph == 0 ? u'\n' : u' ';
    }
    return text;
}

qint64 LongEntry::quickestKey(RunningApp &app, int place)
{
    app.hand().find(u"words"_s)->setProperty("cursorPosition", place);
    QCoreApplication::processEvents();
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int count = 0; count < 5; ++count) {
        QElapsedTimer timer;
        timer.start();
        app.hand().type(u"a"_s);
        std::ignore = app.app().window()->grabWindow();
        quickest = std::min(quickest, timer.elapsed());
    }
    return quickest;
}

void LongEntry::is_opened_changed_and_saved()
{
    RunningApp app;
    const QString body = book();
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries({body}));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"lastWritten"_s));
    DO(app.hand().wait(u"the entry to be read"_s, [&] { return app.opened().draft()->isReady(); }));
    app.hand().find(u"words"_s)->forceActiveFocus();
    const int length = int(body.size());
    for (const int place : {0, length / 2, length + 10}) { // the end, with what was typed before
        const qint64 quickest = quickestKey(app, place);
        // Drawn whole, each takes 160 ms and more where this takes 15.
        QVERIFY2(quickest < 100, qPrintable(u"a key at %1 took %2 ms"_s.arg(place).arg(quickest)));
    }
    app.hand().type(u"z"_s);
    QElapsedTimer timer;
    timer.start();
    app.opened().draft()->commit();
    QVERIFY2(timer.elapsed() < 50, qPrintable(u"saving held up the screen for %1 ms"_s.arg(timer.elapsed())));
    DO(app.seeSaved());
    DO(app.press(u"undo"_s));
    DO(app.press(u"redo"_s));
    DO(app.seeSaved());
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"lastWritten"_s));
    DO(app.hand().wait(u"the entry to be read"_s, [&] { return app.opened().draft()->isReady(); }));
    const QString kept = app.hand().find(u"words"_s)->property("text").toString();
    QCOMPARE(kept.size(), body.size() + 16);
    QVERIFY(kept.startsWith(u"aaaaaThe waiting room"_s));
    QVERIFY(kept.endsWith(u"aaaaaz"_s));
}

ALONGSIDE_APP_TEST(LongEntry)
#include "tst_LongEntry.moc"
