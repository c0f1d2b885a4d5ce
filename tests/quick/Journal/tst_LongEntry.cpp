#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "models/LongParagraphs.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQuickTextDocument>
#include <QSignalSpy>
#include <QTextDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace alongside;

/// An entry as long as one can be: opened, changed and saved through the screen, and quick to type in.
class LongEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_opened_changed_and_saved_data();
    void is_opened_changed_and_saved();
    void long_paragraph_is_pasted_copied_cut_and_undone();
    void text_without_spaces_is_quick_and_whole_data();
    void text_without_spaces_is_quick_and_whole();
    void cursor_and_keys_pass_over_a_seam();
    void delete_at_a_seam_is_undone_in_one_step();
    void no_undo_is_without_effect_when_pieces_become_one();
    void as_much_as_fits_without_spaces_is_opened_and_typed_in();
    void fifty_megabytes_are_refused_before_they_stall_data();
    void fifty_megabytes_are_refused_before_they_stall();
    void paste_that_fits_in_place_of_what_is_selected_is_taken();

private:
    /// Some 500 pages, in paragraphs of \a sentences; 0 for a single one.
    static QString book(int sentences);
    /// The quickest of a few keys at \a place until it is on the screen, in milliseconds: what a
    /// busy machine adds is no fault of ours.
    static qint64 quickestKey(RunningApp &app, int place);
    /// From the clipboard, or from a keyboard on the screen.
    static void putIn(RunningApp &app, const QString &text, bool pasted);
};

QString LongEntry::book(int sentences)
{
    QString text;
    for (int count = 1; text.size() < JournalEntry::kLongestBody - 1000; ++count) {
        text += u"The waiting room has a fish tank and I counted the striped ones again."_s;
        text += sentences > 0 && count % sentences == 0 ? u'\n' : u' ';
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

void LongEntry::putIn(RunningApp &app, const QString &text, bool pasted)
{
    if (pasted) {
        QGuiApplication::clipboard()->setText(text);
        app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
}

void LongEntry::is_opened_changed_and_saved_data()
{
    QTest::addColumn<int>("sentences");
    QTest::newRow("in paragraphs") << 8;
    QTest::newRow("in one paragraph") << 0;
}

void LongEntry::is_opened_changed_and_saved()
{
    QFETCH(const int, sentences);
    RunningApp app;
    const QString body = book(sentences);
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
    const QString kept = app.opened().draft()->snapshot().body;
    QCOMPARE(kept,
             u"aaaaa"_s + QString(body).insert(length / 2 - 5, u"aaaaa"_s).insert(length + 5, u"aaaaaz"_s));
}

void LongEntry::long_paragraph_is_pasted_copied_cut_and_undone()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"words"_s));
    const QString paragraph = book(0).first(100'000);
    const auto written = [&] {
        return app.opened().draft()->snapshot().body;
    };
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setText(paragraph);
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(written(), paragraph);
    QVERIFY(app.hand().find(u"words"_s)->property("text").toString().contains(u'\n'));
    app.hand().type(u"!"_s);
    DO(app.seeSaved());

    clipboard.clear();
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard.text(), paragraph + u'!');
    clipboard.clear();
    app.hand().pressKey(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(clipboard.text(), paragraph + u'!');
    QCOMPARE(written(), QString());
    DO(app.press(u"undo"_s));
    QCOMPARE(written(), paragraph + u'!');
    DO(app.press(u"undo"_s));
    DO(app.press(u"undo"_s));
    QCOMPARE(written(), QString());
    for (int count = 0; count < 2; ++count)
        DO(app.press(u"redo"_s));
    QCOMPARE(written(), paragraph + u'!');
    DO(app.press(u"back"_s));
    DO(app.press(u"lastWritten"_s));
    DO(app.hand().wait(u"the entry to be read"_s, [&] { return app.opened().draft()->isReady(); }));
    QCOMPARE(written(), paragraph + u'!');
}

void LongEntry::text_without_spaces_is_quick_and_whole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pasted");
    const QString letters = QString(200'000, u'x');
    QTest::newRow("letters, pasted") << letters << true;
    QTest::newRow("letters, put in by a keyboard on the screen") << letters << false;
    QTest::newRow("Chinese, pasted") << u"今天的候诊室里有一个鱼缸，我又数了一遍有条纹的鱼。"_s.repeated(4000)
                                     << true;
}

void LongEntry::text_without_spaces_is_quick_and_whole()
{
    QFETCH(const QString, text);
    QFETCH(const bool, pasted);
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"words"_s));
    QElapsedTimer timer;
    timer.start();
    putIn(app, text, pasted);
    std::ignore = app.app().window()->grabWindow();
    // Laid out in one piece, 200,000 letters take 8,000 ms, and each key as long.
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    // Drawn whole until it was first kept, each key took 120 ms.
    QVERIFY(app.hand().find(u"words"_s)->flags().testFlag(QQuickItem::ItemObservesViewport));
    QCOMPARE(app.opened().draft()->snapshot().body, text);
    const qint64 quickest = quickestKey(app, int(text.size() / 2));
    QVERIFY2(quickest < 100, qPrintable(u"a key took %1 ms"_s.arg(quickest)));
    const QString kept = app.opened().draft()->snapshot().body;
    QCOMPARE(QString(kept).remove(u"aaaaa"_s), text);
    DO(app.seeSaved());
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.clear();
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard.text(), kept);
    clipboard.clear();
    DO(app.press(u"back"_s));
    DO(app.press(u"lastWritten"_s));
    DO(app.hand().wait(u"the entry to be read"_s, [&] { return app.opened().draft()->isReady(); }));
    QCOMPARE(app.opened().draft()->snapshot().body, kept);
}

void LongEntry::cursor_and_keys_pass_over_a_seam()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"words"_s));
    QString text;
    while (text.size() < 20'000)
        text += QString::number(text.size()); // no two places look the same
    putIn(app, text, true);
    QQuickItem *words = app.hand().find(u"words"_s);
    const auto written = [&] {
        return app.opened().draft()->snapshot().body;
    };
    const auto cursor = [words] {
        return words->property("cursorPosition").toInt();
    };
    const int seam = int(words->property("text").toString().indexOf(u'\n'));
    QVERIFY(seam > 0);
    words->setProperty("cursorPosition", seam + 1);
    QCOMPARE(cursor(), seam);
    app.hand().pressKey(Qt::Key_Right);
    QCOMPARE(cursor(), seam + 2);
    app.hand().pressKey(Qt::Key_Left);
    QCOMPARE(cursor(), seam);
    app.hand().pressKey(Qt::Key_Right, Qt::ShiftModifier);
    app.hand().pressKey(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text.sliced(seam, 1));
    app.hand().pressKey(Qt::Key_Left);
    QCOMPARE(cursor(), seam);
    app.hand().type(u"a"_s);
    QCOMPARE(written(), QString(text).insert(seam, u'a'));
    app.hand().pressKey(Qt::Key_Delete);
    QCOMPARE(written(), QString(text).replace(seam, 1, u"a"_s));
    app.hand().pressKey(Qt::Key_Backspace);
    QCOMPARE(written(), QString(text).remove(seam, 1));
    app.hand().pressKey(Qt::Key_Return);
    QCOMPARE(written(), QString(text).replace(seam, 1, u"\n"_s));
    while (words->property("canUndo").toBool())
        DO(app.press(u"undo"_s));
    QCOMPARE(written(), QString());
    while (words->property("canRedo").toBool())
        DO(app.press(u"redo"_s));
    QCOMPARE(written(), QString(text).replace(seam, 1, u"\n"_s));
}

void LongEntry::delete_at_a_seam_is_undone_in_one_step()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"words"_s));
    QString text;
    while (text.size() < 20'000)
        text += QString::number(text.size());
    putIn(app, text, true);
    QQuickItem *words = app.hand().find(u"words"_s);
    const auto written = [&] {
        return app.opened().draft()->snapshot().body;
    };
    const int seam = int(words->property("text").toString().indexOf(u'\n'));
    words->setProperty("cursorPosition", seam);
    app.hand().pressKey(Qt::Key_Delete);
    QCOMPARE(written(), QString(text).remove(seam, 1));
    DO(app.press(u"undo"_s));
    QCOMPARE(written(), text);
    DO(app.press(u"redo"_s));
    QCOMPARE(written(), QString(text).remove(seam, 1));
    DO(app.press(u"undo"_s));
    DO(app.press(u"undo"_s));
    QCOMPARE(written(), QString());
}

void LongEntry::no_undo_is_without_effect_when_pieces_become_one()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"words"_s));
    QString text;
    while (text.size() < 20'000)
        text += QString::number(text.size());
    putIn(app, text, true);
    QQuickItem *words = app.hand().find(u"words"_s);
    const auto written = [&] {
        return app.opened().draft()->snapshot().body;
    };
    const auto pieces = [words] {
        return words->property("text").toString().split(u'\n');
    };
    constexpr int kKeys = 6;
    const auto shorten = [&](int from, int by) {
        QVERIFY(QMetaObject::invokeMethod(words, "select", Q_ARG(int, from), Q_ARG(int, from + by)));
        app.hand().pressKey(Qt::Key_Backspace);
    };
    shorten(0, int(pieces()[0].size()) - longparagraphs::kPiece / 2);
    shorten(longparagraphs::kPiece / 2 + 1, int(pieces()[1].size()) - longparagraphs::kPiece / 2 - kKeys / 2);
    const qsizetype count = pieces().size();
    const QString before = written();
    words->setProperty("cursorPosition", longparagraphs::kPiece / 2 - 10);
    for (int key = 0; key < kKeys; ++key)
        app.hand().pressKey(Qt::Key_Backspace);
    QCOMPARE(pieces().size(), count - 1);
    for (QString last = written(); last != before; last = written()) {
        DO(app.press(u"undo"_s));
        QVERIFY(written() != last);
    }
    QCOMPARE(pieces().size(), count);
}

// A seam is none of an entry's characters.
void LongEntry::as_much_as_fits_without_spaces_is_opened_and_typed_in()
{
    RunningApp app;
    const QString body = QString(JournalEntry::kLongestBody - 1, u'x');
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries({body}));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"lastWritten"_s));
    DO(app.hand().wait(u"the entry to be read"_s, [&] { return app.opened().draft()->isReady(); }));
    app.hand().find(u"words"_s)->forceActiveFocus();
    app.hand().pressKey(Qt::Key_End, Qt::ControlModifier);
    app.hand().type(u"a"_s);
    DO(app.seeSaved());
    QCOMPARE(app.opened().draft()->snapshot().body, body + u'a');
    app.hand().type(u"b"_s);
    DO(app.read(u"refusal"_s, u"A second entry"_s));
    QCOMPARE(app.opened().draft()->snapshot().body, body + u'a');
}

void LongEntry::fifty_megabytes_are_refused_before_they_stall_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("pasted");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("pasted into the words") << u"words"_s << true << u"In parts"_s;
    QTest::newRow("put into the words by a keyboard on the screen") << u"words"_s << false << u"In parts"_s;
    QTest::newRow("pasted into the title") << u"title"_s << true << u"A title has up to"_s;
    QTest::newRow("put into the title by a keyboard on the screen")
        << u"title"_s << false << u"A title has up to"_s;
}

void LongEntry::fifty_megabytes_are_refused_before_they_stall()
{
    QFETCH(const QString, field);
    QFETCH(const bool, pasted);
    QFETCH(const QString, sentence);
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"words"_s));
    DO(app.typeInto(field, u"Rain."_s));
    DO(app.seeSaved());
    QQuickItem *item = app.hand().find(field);
    const auto *document = item->property("textDocument").value<QQuickTextDocument *>();
    QVERIFY(document);
    const QSignalSpy changes(document->textDocument(), &QTextDocument::contentsChange);
    const QString tooMuch = u"The fish tank. "_s.repeated(50 * 1024 * 1024 / 15);
    QElapsedTimer timer;
    timer.start();
    putIn(app, tooMuch, pasted);
    // Let in, it takes minutes.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(changes.size(), 0);
    DO(app.read(u"refusal"_s, sentence));
    if (pasted)
        QCOMPARE(QGuiApplication::clipboard()->text().size(), tooMuch.size());
    DO(app.press(field));
    app.hand().pressKey(Qt::Key_End);
    app.hand().type(u" Tea."_s);
    DO(app.seeGone(u"refusal"_s));
    DO(app.seeSaved());
    QCOMPARE(item->property("text").toString(), u"Rain. Tea."_s);
    DO(app.press(u"back"_s));
    DO(app.read(u"lastWritten"_s, u"Rain. Tea."_s));
    QGuiApplication::clipboard()->clear();
}

void LongEntry::paste_that_fits_in_place_of_what_is_selected_is_taken()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"write"_s));
    DO(app.see(u"words"_s));
    const QString page = u"The fish tank.\n"_s.repeated(JournalEntry::kLongestBody / 2 / 15 + 1);
    QGuiApplication::clipboard()->setText(page);
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    DO(app.read(u"refusal"_s, u"A second entry"_s));
    QCOMPARE(app.opened().draft()->snapshot().body, page);
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    DO(app.seeGone(u"refusal"_s));
    QCOMPARE(app.opened().draft()->snapshot().body, page);
    QGuiApplication::clipboard()->clear();
}

ALONGSIDE_APP_TEST(LongEntry)
#include "tst_LongEntry.moc"
