#include "Journal/JournalSteps.h"
#include "app/AppTests.h"

#include "support/AssistiveTool.h"

#include <QtQuickTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::journalsteps;

/// The list: newest first, grouped by month, and a bin that gives back.
class Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty_journal_invites();
    void entries_are_grouped_by_month_newest_first();
    void a_new_day_comes_while_the_list_is_open();
    void long_journal_is_read_to_its_end();
    void deleted_entry_is_put_back_from_the_bin();
    void full_bin_is_read_to_its_end();
    void deleted_entry_is_not_met_by_a_screen_reader();
    void deleted_entry_outlives_a_restart_in_the_bin();
    void deleted_entry_is_erased_in_time_though_nobody_opens_the_bin();
    void clock_ten_years_ahead_erases_nothing();
    void clock_set_ten_years_back_loses_nothing();
    void erasing_for_good_is_asked_twice();
    void shaking_hand_does_not_erase_for_good();

private:
    static RunningApp::Done deleteFirst(RunningApp &app);
    /// What lets a tap's echo pass, in the card that \a inside is in.
    static QObject *settlingOf(const QQuickItem &inside);
};

RunningApp::Done Journal::deleteFirst(RunningApp &app)
{
    return app.press(u"entry0"_s)
        .and_then([&] { return app.see(u"editorScreen"_s); })
        .and_then([&] { return app.press(u"delete"_s); })
        .and_then([&] { return app.see(u"toast"_s); });
}

QObject *Journal::settlingOf(const QQuickItem &inside)
{
    for (const QQuickItem *around = &inside; around; around = around->parentItem()) {
        if (auto *settling = around->findChild<QObject *>(u"settling"_s))
            return settling;
    }
    return nullptr;
}

void Journal::empty_journal_invites()
{
    RunningApp app;
    DO(toJournal(app, {}));
    QVERIFY(!app.hand().find(u"search"_s));
    DO(app.press(u"writeFirst"_s));
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"First."_s);
    DO(app.press(u"back"_s));
    DO(app.read(u"entry0"_s, u"First."_s));
    DO(app.see(u"search"_s));
}

void Journal::entries_are_grouped_by_month_newest_first()
{
    RunningApp app;
    QStringList bodies;
    for (int day = 0; day < 18; ++day)
        bodies += u"Day %1."_s.arg(day);
    DO(toJournal(app, bodies)); // 25 February to 14 March 2026
    DO(app.read(u"entry0"_s, u"Day 17."_s));
    DO(app.read(u"entry0"_s, u"Today"_s));
    DO(app.read(u"entry1"_s, u"Yesterday"_s));
    DO(app.read(u"journalScreen"_s, u"March 2026"_s));
    QVERIFY(!app.textOnScreen().contains(u"February 2026"_s)); // further down
    app.app().window()->resize(390, 5000);
    DO(app.see(u"entry17"_s));
    DO(app.read(u"entry17"_s, u"Day 0."_s));
    DO(app.read(u"entry17"_s, u"25 February"_s));
    DO(app.read(u"journalScreen"_s, u"February 2026"_s));
}

void Journal::a_new_day_comes_while_the_list_is_open()
{
    RunningApp app;
    DO(toJournal(app, {u"The swing."_s, u"Rain on the roof."_s})); // of 13 and 14 March 2026
    DO(app.read(u"entry0"_s, u"Today"_s));
    app.clock->instant = app.clock->instant.addDays(1);
    app.becomes(Qt::ApplicationActive);
    DO(app.read(u"entry0"_s, u"Yesterday"_s));
    DO(app.typeInto(u"search"_s, u"rain"_s));
    DO(app.read(u"found0"_s, u"Yesterday"_s));
    app.clock->instant = app.clock->instant.addDays(1);
    app.becomes(Qt::ApplicationActive);
    DO(app.hand().wait(u"another day"_s, [&] { return !app.textIn(u"found0"_s).contains(u"Yesterday"_s); }));
}

void Journal::long_journal_is_read_to_its_end()
{
    RunningApp app;
    QStringList bodies;
    for (int day = 0; day < 130; ++day)
        bodies += u"Day %1."_s.arg(day);
    DO(toJournal(app, bodies));
    QVERIFY(app.opened().journal()->count() < 130); // not all at once
    QQuickItem *list = app.hand().find(u"journalScreen"_s)->property("list").value<QQuickItem *>();
    QVERIFY(list);
    DO(app.hand().wait(u"the end of the journal"_s, [&] {
        QMetaObject::invokeMethod(list, "positionViewAtEnd");
        return app.opened().journal()->count() == 130 && app.textOnScreen().contains(u"Day 0."_s);
    }));
}

void Journal::deleted_entry_is_put_back_from_the_bin()
{
    RunningApp app;
    DO(toJournal(app, {u"The swing."_s, u"Rain on the roof."_s}));
    DO(deleteFirst(app));
    DO(app.read(u"entry0"_s, u"The swing."_s));
    DO(app.press(u"bin"_s));
    DO(app.read(u"binScreen"_s, u"Rain on the roof."_s));
    DO(app.press(u"restore"_s));
    DO(app.hand().wait(u"the bin to be empty"_s, [&] { return app.opened().bin()->count() == 0; }));
    DO(app.press(u"back"_s));
    DO(app.read(u"entry0"_s, u"Rain on the roof."_s));
    DO(app.read(u"entry1"_s, u"The swing."_s));
}

void Journal::full_bin_is_read_to_its_end()
{
    constexpr int count = BinModel::kPage + 10;
    QList<JournalEntryId> kept;
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries({u"The swing."_s}));
    DO(app.change([&](Store &store) -> Result<void> {
        for (int number = 0; number < count; ++number) {
            const auto entry =
                store.journal().add({{}, LivedTime::now(*app.clock), {}, u"Rain, line %1."_s.arg(number)});
            if (!entry)
                return std::unexpected(entry.error());
            kept += *entry;
            if (auto gone = store.journal().moveToBin(*entry, app.clock->instant.addSecs(number)); !gone)
                return gone;
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"bin"_s));
    const BinModel &bin = *app.opened().bin();
    DO(app.hand().wait(u"the latest"_s, [&] { return bin.count() == BinModel::kPage; }));
    DO(app.hand().showRow(u"binScreen"_s, bin.count() - 1));
    DO(app.hand().wait(u"all of them"_s, [&] { return bin.count() == count; }));
    DO(app.hand().showRow(u"binScreen"_s, 150));
    const auto shows = [&app](const QString &preview) { // there, in the middle
        auto *list = app.hand().find(u"binScreen"_s)->property("list").value<QQuickItem *>();
        QQuickItem *card = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", qReturnArg(card), 150);
        return card && card->property("preview").toString() == preview;
    };
    QVERIFY(shows(u"Rain, line 59."_s));
    // Where one is stays as it is, but for what is put back.
    app.opened().bin()->restore(qint64(kept[59]));
    DO(app.hand().wait(u"the next one in its place"_s, [&] { return shows(u"Rain, line 58."_s); }));
    QCOMPARE(bin.count(), count - 1);
}

void Journal::deleted_entry_is_not_met_by_a_screen_reader()
{
    RunningApp app;
    DO(toJournal(app, {u"The swing."_s, u"Rain on the roof."_s}));
    AssistiveTool reader;
    reader.arrive();
    const auto met = [&](const QString &words) {
        const QStringList lines = reader.spoken(app.app().window()->contentItem());
        return std::ranges::any_of(lines, [&](const QString &line) { return line.contains(words); });
    };
    QVERIFY(met(u"Rain on the roof."_s));
    DO(deleteFirst(app));
    DO(app.hand().wait(u"the entry to be gone"_s, [&] { return !met(u"Rain on the roof."_s); }));
    QVERIFY(met(u"The swing."_s));
}

void Journal::deleted_entry_outlives_a_restart_in_the_bin()
{
    RunningApp app;
    DO(toJournal(app, {u"The swing."_s, u"Rain on the roof."_s}));
    DO(deleteFirst(app));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"The swing."_s));
    QCOMPARE(app.opened().journal()->count(), 1);
    DO(app.typeInto(u"search"_s, u"rain"_s)); // nor is it found
    DO(app.see(u"nothingFound"_s));
    DO(app.press(u"clear"_s));
    DO(app.press(u"bin"_s));
    DO(app.read(u"binScreen"_s, u"Rain on the roof."_s));
}

void Journal::deleted_entry_is_erased_in_time_though_nobody_opens_the_bin()
{
    RunningApp app;
    DO(toJournal(app, {u"The swing."_s, u"Rain on the roof."_s}));
    DO(deleteFirst(app));
    for (int week = 0; week < 5; ++week) {
        app.end();
        app.clock->instant = app.clock->instant.addDays(7);
        DO(app.start());
        DO(app.unlock());
    }
    app.end();
    DO(app.change([](Store &store) -> Result<void> {
        const auto binned = store.journal().bin(10);
        if (!binned || !binned->isEmpty())
            return fail(ErrorCode::Conflict, u"it is still there"_s);
        return {};
    }));
}

void Journal::clock_ten_years_ahead_erases_nothing()
{
    RunningApp app;
    DO(toJournal(app, {u"The swing."_s, u"Rain on the roof."_s}));
    DO(deleteFirst(app));
    const QDateTime right = app.clock->instant;
    for (const int years : {10, 0}) {
        app.end();
        app.clock->instant = right.addYears(years);
        DO(app.start());
        DO(app.unlock());
        DO(app.press(u"destination-journal"_s));
        DO(app.press(u"bin"_s));
        DO(app.read(u"binScreen"_s, u"Rain on the roof."_s));
    }
    DO(app.press(u"restore"_s));
    DO(app.press(u"back"_s));
    DO(app.read(u"entry0"_s, u"Rain on the roof."_s));
}

void Journal::clock_set_ten_years_back_loses_nothing()
{
    RunningApp app;
    DO(toJournal(app, {u"The swing."_s, u"Rain on the roof."_s}));
    app.clock->instant = app.clock->instant.addYears(-10); // while it is open
    DO(app.press(u"destination-today"_s));
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"Written on a wrong day."_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.start());
    DO(app.unlock()); // no wait for a try that is not due for ten years
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"Rain on the roof."_s));
    DO(app.read(u"entry1"_s, u"The swing."_s));
    DO(app.read(u"entry2"_s, u"Written on a wrong day."_s));
}

void Journal::erasing_for_good_is_asked_twice()
{
    RunningApp app;
    DO(toJournal(app, {u"Rain on the roof."_s}));
    DO(deleteFirst(app));
    DO(app.press(u"bin"_s));
    DO(app.press(u"erase"_s));
    DO(app.press(u"keep"_s));
    DO(app.press(u"erase"_s));
    QCOMPARE(app.opened().bin()->count(), 1);
    DO(app.press(u"eraseNow"_s));
    DO(app.hand().wait(u"the entry to be gone"_s, [&] { return app.opened().bin()->count() == 0; }));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"bin"_s));
    DO(app.read(u"binScreen"_s, u"Nothing here."_s));
}

void Journal::shaking_hand_does_not_erase_for_good()
{
    RunningApp app;
    DO(toJournal(app, {u"Rain on the roof."_s}));
    DO(deleteFirst(app));
    DO(app.press(u"bin"_s));
    DO(app.see(u"erase"_s));
    app.device().setIgnoreRepeatedTaps(true);
    QQuickWindow *window = app.app().window();
    window->resize(1024, 768); // where the question takes one line, the next buttons come close
    QVERIFY(QQuickTest::qWaitForPolish(window));
    const QQuickItem *erase = app.hand().find(u"erase"_s);
    QObject *settling = settlingOf(*erase);
    QVERIFY(settling && settling->property("interval").toInt() > 0);
    settling->setProperty("interval", 60000); // on a busy machine the echo comes late
    const QPointF lowerEdge(erase->width() / 3, erase->height() - 4);
    const QPoint place = erase->mapToScene(lowerEdge).toPoint();
    QTest::mouseClick(window, Qt::LeftButton, {}, place);
    DO(app.see(u"eraseNow"_s));
    QVERIFY(QQuickTest::qWaitForPolish(window));
    QTest::mouseClick(window, Qt::LeftButton, {}, place);
    app.opened().bin()->load(); // answered after an erasing, had there been one
    QTest::qWait(100);
    QCOMPARE(app.opened().bin()->count(), 1);
}

ALONGSIDE_APP_TEST(Journal)
#include "tst_Journal.moc"
