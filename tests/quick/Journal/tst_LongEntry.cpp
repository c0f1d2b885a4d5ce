#include "Journal/EntrySteps.h"
#include "Journal/LongTexts.h"
#include "app/AppTests.h"

#include "support/ThreadTimer.h"

#include <QQuickTextDocument>
#include <QSignalSpy>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;
using namespace alongside::entrysteps;
using namespace alongside::longtexts;

/// An entry as long as one can be: opened, changed and saved through the screen, and quick to type in.
class LongEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_opened_changed_and_saved_data();
    void is_opened_changed_and_saved();
    void as_much_as_fits_without_spaces_is_opened_and_typed_in();
    void fifty_megabytes_are_refused_before_they_stall_data();
    void fifty_megabytes_are_refused_before_they_stall();
    void paste_that_fits_in_place_of_what_is_selected_is_taken();
};

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
    DO(toLastEntryAfterRestart(app));
    app.hand().find(u"words"_s)->forceActiveFocus();
    const int length = int(body.size());
    for (const int place : {0, length / 2, length + 10}) { // the end, with what was typed before
        const qint64 quickest = quickestKey(app, place);
        // Drawn whole, each takes 160 ms and more where this takes 15.
        QVERIFY2(quickest < 100, qPrintable(u"a key at %1 took %2 ms"_s.arg(place).arg(quickest)));
    }
    const qint64 quickest = quickestSaving(app, u"z"_s);
    QVERIFY2(quickest < 50, qPrintable(u"saving held up the screen for %1 ms"_s.arg(quickest)));
    DO(app.seeSaved());
    DO(app.press(u"undo"_s));
    DO(app.press(u"redo"_s));
    DO(app.seeSaved());
    DO(toLastEntryAfterRestart(app));
    const QString kept = wordsOf(app);
    QCOMPARE(kept,
             u"aaaaa"_s + QString(body).insert(length / 2 - 5, u"aaaaa"_s).insert(length + 5, u"aaaaazzz"_s));
}

// A seam is none of an entry's characters.
void LongEntry::as_much_as_fits_without_spaces_is_opened_and_typed_in()
{
    RunningApp app;
    const QString body = QString(JournalEntry::kLongestBody - 1, u'x');
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries({body}));
    DO(toLastEntryAfterRestart(app));
    app.hand().find(u"words"_s)->forceActiveFocus();
    app.hand().pressKey(Qt::Key_End, Qt::ControlModifier);
    app.hand().type(u"a"_s);
    DO(app.seeSaved());
    QCOMPARE(wordsOf(app), body + u'a');
    app.hand().type(u"b"_s);
    DO(app.read(u"refusal"_s, u"A second entry"_s));
    QCOMPARE(wordsOf(app), body + u'a');
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
    DO(toNewEntry(app));
    DO(app.typeInto(field, u"Rain."_s));
    DO(app.seeSaved());
    QQuickItem *item = app.hand().find(field);
    const auto *document = item->property("textDocument").value<QQuickTextDocument *>();
    QVERIFY(document);
    const QSignalSpy changes(document->textDocument(), &QTextDocument::contentsChange);
    const QString tooMuch = u"The fish tank. "_s.repeated(50 * 1024 * 1024 / 15);
    const ThreadTimer timer;
    putIn(app, tooMuch, pasted);
    // Let in, it takes minutes.
    QVERIFY2(timer.elapsed() < 2s, qPrintable(QString::number(timer.elapsed().count())));
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
    DO(toNewEntry(app));
    const QString page = u"The fish tank.\n"_s.repeated(JournalEntry::kLongestBody / 2 / 15 + 1);
    QGuiApplication::clipboard()->setText(page);
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    DO(app.read(u"refusal"_s, u"A second entry"_s));
    QCOMPARE(wordsOf(app), page);
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    DO(app.seeGone(u"refusal"_s));
    QCOMPARE(wordsOf(app), page);
    QGuiApplication::clipboard()->clear();
}

ALONGSIDE_APP_TEST(LongEntry)
#include "tst_LongEntry.moc"
