#include "Journal/JournalSteps.h"
#include "app/AppTests.h"

#include <QtQuickTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::journalsteps;

/// The search of the list: as one types, what matched is marked, and one stays where one was in it.
class SearchingJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_finds_while_typing_and_marks_what_matched();
    void search_minds_no_case_no_accents_and_no_missing_spaces_data();
    void search_minds_no_case_no_accents_and_no_missing_spaces();
    void search_that_finds_nothing_says_so_and_can_be_cleared();
    void found_entry_is_opened_and_the_search_is_still_there();
    void found_entry_far_down_is_changed_and_one_is_still_there();
    void found_entry_beyond_the_first_hundred_is_changed_and_one_is_still_there();
    void found_entry_that_fits_no_longer_goes_and_one_is_still_there();

private:
    /// More than one answer holds.
    static constexpr int kCount = JournalSearchModel::kMost + 30;
    static constexpr int kFarDown = 115;

    /// The card of a row that is shown, not one put aside for another row.
    static QQuickItem *rowOf(RunningApp &app, int row);
    /// Finds so many entries, and opens the one far down.
    static RunningApp::Done openFarDown(RunningApp &app);
    /// Waits until the row far down is shown, and holds \a words.
    static RunningApp::Done seeFarDown(RunningApp &app, const QString &words);
    /// The words marked in the card of a found entry.
    static QStringList marked(RunningApp &app, const QString &name);
};

QQuickItem *SearchingJournal::rowOf(RunningApp &app, int row)
{
    auto *list = app.hand().find(u"journalScreen"_s)->property("list").value<QQuickItem *>();
    QQuickItem *card = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", qReturnArg(card), row);
    return card;
}

RunningApp::Done SearchingJournal::openFarDown(RunningApp &app)
{
    QStringList bodies;
    for (int day = 0; day < kCount; ++day)
        bodies += u"Rain on day %1."_s.arg(day);
    const auto isRead = [&app] { // at the end of what was read, more is
        auto *list = app.hand().find(u"journalScreen"_s)->property("list").value<QQuickItem *>();
        QMetaObject::invokeMethod(list, "positionViewAtEnd");
        return app.opened().search()->count() == kCount;
    };
    const auto opens = [&app] {
        if (const QQuickItem *card = rowOf(app, kFarDown))
            QTest::mouseClick(app.app().window(), Qt::LeftButton, {},
                              card->mapToScene(QPointF(card->width() / 2, card->height() / 2)).toPoint());
        return app.opened().draft()->isOpen();
    };
    return toJournal(app, bodies)
        .and_then(
            [&] { return app.typeInto(u"search"_s, u"r"_s); }) // with each letter one is at its top anew
        .and_then([&] { return app.see(u"found0"_s); })
        .and_then([&] { return app.hand().wait(u"all that was found"_s, isRead); })
        .and_then([&] { return app.hand().showRow(u"journalScreen"_s, kFarDown); })
        .and_then([&] { return app.hand().wait(u"the entry to be opened"_s, opens); })
        .and_then([&] { return app.read(u"words"_s, u"Rain on day 14."_s); })
        .and_then([&] { return app.press(u"words"_s); });
}

RunningApp::Done SearchingJournal::seeFarDown(RunningApp &app, const QString &words)
{
    return app.see(u"journalScreen"_s).and_then([&] {
        return app.hand().wait(words, [&] {
            const QQuickItem *card = rowOf(app, kFarDown);
            return card && card->property("excerpt").toString().contains(words) && !rowOf(app, 0);
        });
    });
}

QStringList SearchingJournal::marked(RunningApp &app, const QString &name)
{
    const QQuickItem *card = app.hand().find(name);
    const QString excerpt = card->property("excerpt").toString();
    const auto ranges = card->property("excerptRanges").value<QList<int>>();
    QStringList words;
    for (qsizetype at = 0; at + 1 < ranges.size(); at += 2)
        words += excerpt.mid(ranges[at], ranges[at + 1]);
    return words;
}

void SearchingJournal::search_finds_while_typing_and_marks_what_matched()
{
    RunningApp app;
    DO(toJournal(app, {u"The swing under the pear tree."_s, u"Rain on the roof."_s, u"Pears for tea."_s}));
    DO(app.typeInto(u"search"_s, u"pe"_s));
    DO(app.read(u"found0"_s, u"Pears for tea."_s));
    DO(app.read(u"found1"_s, u"pear tree"_s));
    DO(app.seeGone(u"found2"_s));
    QVERIFY(!app.hand().find(u"entry0"_s));
    QCOMPARE(marked(app, u"found0"_s), QStringList{u"Pears"_s});
    app.hand().type(u"ar sw"_s);
    DO(app.seeGone(u"found1"_s));
    QCOMPARE(marked(app, u"found0"_s), (QStringList{u"swing"_s, u"pear"_s}));
}

void SearchingJournal::search_minds_no_case_no_accents_and_no_missing_spaces_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("match");
    QTest::newRow("case") << u"Tea on the roof."_s << u"ROOF"_s << u"roof"_s;
    QTest::newRow("accents left out") << u"Zoë stayed."_s << u"zoe"_s << u"Zoë"_s;
    QTest::newRow("accents typed") << u"Zoe stayed."_s << u"zoë"_s << u"Zoe"_s;
    QTest::newRow("Chinese") << u"今天做了检查，等结果"_s << u"检查"_s << u"检查"_s;
    QTest::newRow("Japanese") << u"夜の痛みが少し"_s << u"痛み"_s << u"痛み"_s;
    QTest::newRow("Korean") << u"검사를 했다"_s << u"검사"_s << u"검사"_s;
}

void SearchingJournal::search_minds_no_case_no_accents_and_no_missing_spaces()
{
    const QFETCH(QString, body);
    const QFETCH(QString, typed);
    const QFETCH(QString, match);
    RunningApp app;
    DO(toJournal(app, {u"Rain."_s, body}));
    DO(app.typeInto(u"search"_s, typed));
    DO(app.read(u"found0"_s, body));
    DO(app.seeGone(u"found1"_s));
    DO(app.hand().wait(
        u"all of it to be marked"_s, // letter by letter, as it is typed
        [&] { return app.hand().find(u"found0"_s) && marked(app, u"found0"_s) == QStringList{match}; }));
}

void SearchingJournal::search_that_finds_nothing_says_so_and_can_be_cleared()
{
    RunningApp app;
    DO(toJournal(app, {u"Rain on the roof."_s}));
    DO(app.typeInto(u"search"_s, u"zebra"_s));
    DO(app.see(u"nothingFound"_s));
    QVERIFY(!app.hand().find(u"foundCount"_s));
    DO(app.press(u"clear"_s));
    DO(app.see(u"entry0"_s));
    QVERIFY(!app.hand().find(u"nothingFound"_s));
}

void SearchingJournal::found_entry_is_opened_and_the_search_is_still_there()
{
    RunningApp app;
    DO(toJournal(app, {u"The swing under the pear tree."_s, u"Rain on the roof."_s}));
    DO(app.typeInto(u"search"_s, u"swing"_s));
    DO(app.press(u"found0"_s));
    DO(app.read(u"words"_s, u"The swing under the pear tree."_s));
    DO(app.press(u"words"_s));
    app.hand().pressKey(Qt::Key_End, Qt::ControlModifier);
    app.hand().type(u" Swings!"_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.read(u"found0"_s, u"Swings!"_s)); // as it is now
    QCOMPARE(app.hand().find(u"search"_s)->property("text").toString(), u"swing"_s);
}

void SearchingJournal::found_entry_far_down_is_changed_and_one_is_still_there()
{
    RunningApp app;
    QStringList bodies;
    for (int day = 0; day < 40; ++day)
        bodies += u"Rain on day %1."_s.arg(day);
    DO(toJournal(app, bodies));
    DO(app.typeInto(u"search"_s, u"rain"_s));
    DO(app.see(u"found0"_s));
    QQuickItem *list = app.hand().find(u"journalScreen"_s)->property("list").value<QQuickItem *>();
    QVERIFY(list);
    QMetaObject::invokeMethod(list, "positionViewAtEnd");
    DO(app.press(u"found39"_s));
    DO(app.read(u"words"_s, u"Rain on day 0."_s));
    DO(app.press(u"words"_s));
    app.hand().pressKey(Qt::Key_Home, Qt::ControlModifier);
    app.hand().type(u"Still "_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.read(u"found39"_s, u"Still Rain on day 0."_s)); // as it is now, and where one was
    QVERIFY(!app.hand().find(u"found0"_s));
}

void SearchingJournal::found_entry_beyond_the_first_hundred_is_changed_and_one_is_still_there()
{
    RunningApp app;
    DO(openFarDown(app));
    app.hand().pressKey(Qt::Key_Home, Qt::ControlModifier);
    app.hand().type(u"Still "_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(seeFarDown(app, u"Still Rain on day 14."_s));
    QCOMPARE(app.opened().search()->count(), kCount);
}

void SearchingJournal::found_entry_that_fits_no_longer_goes_and_one_is_still_there()
{
    RunningApp app;
    DO(openFarDown(app));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().type(u"Sun."_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(seeFarDown(app, u"Rain on day 13."_s));
    QCOMPARE(app.opened().search()->count(), kCount - 1);
}

ALONGSIDE_APP_TEST(SearchingJournal)
#include "tst_SearchingJournal.moc"
