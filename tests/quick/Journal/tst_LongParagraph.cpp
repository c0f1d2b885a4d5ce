#include "Journal/EntrySteps.h"
#include "Journal/LongTexts.h"
#include "app/AppTests.h"

#include "models/LongParagraphs.h"
#include "support/ThreadTimer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;
using namespace alongside::entrysteps;
using namespace alongside::longtexts;

/// A paragraph of an entry that is too long to be shown in one piece: it is written, copied and undone
/// through the screen as if it were.
class LongParagraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void long_paragraph_is_pasted_copied_cut_and_undone();
    void text_without_spaces_is_quick_and_whole_data();
    void text_without_spaces_is_quick_and_whole();
    void cursor_and_keys_pass_over_a_seam();
    void delete_at_a_seam_is_undone_in_one_step();
    void no_undo_is_without_effect_when_pieces_become_one();

private:
    /// A paragraph in which no two places look the same.
    static QString withoutSpaces();
};

QString LongParagraph::withoutSpaces()
{
    QString text;
    while (text.size() < 20'000)
        text += QString::number(text.size());
    return text;
}

void LongParagraph::long_paragraph_is_pasted_copied_cut_and_undone()
{
    RunningApp app;
    DO(toNewEntry(app));
    const QString paragraph = book(0).first(100'000);
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setText(paragraph);
    app.hand().pressKey(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(wordsOf(app), paragraph);
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
    QCOMPARE(wordsOf(app), QString());
    DO(app.press(u"undo"_s));
    QCOMPARE(wordsOf(app), paragraph + u'!');
    DO(app.press(u"undo"_s));
    DO(app.press(u"undo"_s));
    QCOMPARE(wordsOf(app), QString());
    for (int count = 0; count < 2; ++count)
        DO(app.press(u"redo"_s));
    QCOMPARE(wordsOf(app), paragraph + u'!');
    DO(app.press(u"back"_s));
    DO(toLastEntry(app));
    QCOMPARE(wordsOf(app), paragraph + u'!');
}

void LongParagraph::text_without_spaces_is_quick_and_whole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pasted");
    const QString letters = QString(200'000, u'x');
    QTest::newRow("letters, pasted") << letters << true;
    QTest::newRow("letters, put in by a keyboard on the screen") << letters << false;
    QTest::newRow("Chinese, pasted") << u"今天的候诊室里有一个鱼缸，我又数了一遍有条纹的鱼。"_s.repeated(4000)
                                     << true;
}

void LongParagraph::text_without_spaces_is_quick_and_whole()
{
    QFETCH(const QString, text);
    QFETCH(const bool, pasted);
    RunningApp app;
    DO(toNewEntry(app));
    const ThreadTimer timer;
    putIn(app, text, pasted);
    std::ignore = app.app().window()->grabWindow();
    // Laid out in one piece, 200,000 letters take 8,000 ms, and each key as long.
    QVERIFY2(timer.elapsed() < 3s, qPrintable(QString::number(timer.elapsed().count())));
    // Drawn whole until it was first kept, each key took 120 ms.
    QVERIFY(app.hand().find(u"words"_s)->flags().testFlag(QQuickItem::ItemObservesViewport));
    QCOMPARE(wordsOf(app), text);
    const qint64 quickest = quickestKey(app, int(text.size() / 2));
    QVERIFY2(quickest < 100, qPrintable(u"a key took %1 ms"_s.arg(quickest)));
    const QString kept = wordsOf(app);
    QCOMPARE(QString(kept).remove(u"aaaaa"_s), text);
    DO(app.seeSaved());
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.clear();
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard.text(), kept);
    clipboard.clear();
    DO(app.press(u"back"_s));
    DO(toLastEntry(app));
    QCOMPARE(wordsOf(app), kept);
}

void LongParagraph::cursor_and_keys_pass_over_a_seam()
{
    RunningApp app;
    DO(toNewEntry(app));
    const QString text = withoutSpaces();
    putIn(app, text, true);
    QQuickItem *words = app.hand().find(u"words"_s);
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
    QCOMPARE(wordsOf(app), QString(text).insert(seam, u'a'));
    app.hand().pressKey(Qt::Key_Delete);
    QCOMPARE(wordsOf(app), QString(text).replace(seam, 1, u"a"_s));
    app.hand().pressKey(Qt::Key_Backspace);
    QCOMPARE(wordsOf(app), QString(text).remove(seam, 1));
    app.hand().pressKey(Qt::Key_Return);
    QCOMPARE(wordsOf(app), QString(text).replace(seam, 1, u"\n"_s));
    while (words->property("canUndo").toBool())
        DO(app.press(u"undo"_s));
    QCOMPARE(wordsOf(app), QString());
    while (words->property("canRedo").toBool())
        DO(app.press(u"redo"_s));
    QCOMPARE(wordsOf(app), QString(text).replace(seam, 1, u"\n"_s));
}

void LongParagraph::delete_at_a_seam_is_undone_in_one_step()
{
    RunningApp app;
    DO(toNewEntry(app));
    const QString text = withoutSpaces();
    putIn(app, text, true);
    QQuickItem *words = app.hand().find(u"words"_s);
    const int seam = int(words->property("text").toString().indexOf(u'\n'));
    words->setProperty("cursorPosition", seam);
    app.hand().pressKey(Qt::Key_Delete);
    QCOMPARE(wordsOf(app), QString(text).remove(seam, 1));
    DO(app.press(u"undo"_s));
    QCOMPARE(wordsOf(app), text);
    DO(app.press(u"redo"_s));
    QCOMPARE(wordsOf(app), QString(text).remove(seam, 1));
    DO(app.press(u"undo"_s));
    DO(app.press(u"undo"_s));
    QCOMPARE(wordsOf(app), QString());
}

void LongParagraph::no_undo_is_without_effect_when_pieces_become_one()
{
    RunningApp app;
    DO(toNewEntry(app));
    const QString text = withoutSpaces();
    putIn(app, text, true);
    QQuickItem *words = app.hand().find(u"words"_s);
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
    const QString before = wordsOf(app);
    words->setProperty("cursorPosition", longparagraphs::kPiece / 2 - 10);
    for (int key = 0; key < kKeys; ++key)
        app.hand().pressKey(Qt::Key_Backspace);
    QCOMPARE(pieces().size(), count - 1);
    for (QString last = wordsOf(app); last != before; last = wordsOf(app)) {
        DO(app.press(u"undo"_s));
        QVERIFY(wordsOf(app) != last);
    }
    QCOMPARE(pieces().size(), count);
}

ALONGSIDE_APP_TEST(LongParagraph)
#include "tst_LongParagraph.moc"
