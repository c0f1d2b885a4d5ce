#include "Brief/BriefSteps.h"
#include "app/AppTests.h"
#include "brief/BriefLayout.h"

#include "DemoProfile.h"

#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace trenddata;
using namespace briefsteps;

/// The page for a visit as paper: what of the journal is on it, that it is one sheet, and where it goes.
class BriefSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void no_word_of_the_journal_is_on_it_unasked();
    void the_journal_comes_line_by_line();
    void a_paragraph_that_was_changed_is_not_on_it_any_more();
    void the_worst_case_is_one_page_on_either_paper();
    void it_is_written_where_it_is_wanted_and_nowhere_else();
    void it_goes_to_another_app_from_memory();
    void a_place_that_cannot_be_written_is_said();

private:
    static QSet<QString> wordsOf(const QString &text);
};

QSet<QString> BriefSheet::wordsOf(const QString &text)
{
    static const QRegularExpression letters(u"[\\p{L}\\p{N}]+"_s);
    QSet<QString> words;
    for (auto found = letters.globalMatch(text); found.hasNext();)
        words.insert(found.next().captured().toCaseFolded());
    return words;
}

// A year of an invented person: whatever stands only in the journal stands nowhere on the page.
void BriefSheet::no_word_of_the_journal_is_on_it_unasked()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    QSet<QString> journal;
    QSet<QString> elsewhere;
    {
        const auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                                 secretOf(RunningApp::kPassphrase), *app.uptime);
        QVERIFY(profile);
        QVERIFY(demo::addYear((*profile)->store(), *app.clock));
        QVERIFY((*profile)->close());
    }
    DO(app.change([&](Store &store) -> Result<void> {
        const auto newest = store.journal().page(std::nullopt, 400);
        if (!newest)
            return std::unexpected(newest.error());
        for (const JournalSummary &summary : *newest) {
            const auto entry = store.journal().find(summary.id);
            if (!entry)
                return std::unexpected(entry.error());
            journal |= wordsOf(entry->title + u' ' + entry->body + u' ' + entry->tags.join(u' '));
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    DO(seeAny(app));
    QVERIFY(journal.size() > 500);
    // The words of the page that come from anywhere else: its own sentences, and what was put elsewhere.
    for (const BriefLine &line : app.opened().brief()->lines()) {
        QVERIFY(line.section != BriefSection::Journal);
        elsewhere |= wordsOf(line.item.text + (line.item.chart ? line.item.chart->title : QString()));
    }
    // And what the page says of itself: its headings, its days, what the signs mean.
    elsewhere |= wordsOf(app.opened().brief()->span());
    elsewhere |=
        wordsOf(u"For my visit. Today. From my own notes and answers. It is no medical record. Questions. "
                "Treatment: what changed. How it has been. Scans. At hand. People. more lines had no room "
                "on this page. Grey: days on treatment. Slanted lines: treatment held. Hollow dots: fewer "
                "than 3 check-ins. Grey around a line: lowest to highest. 0 1 5 10"_s);
    QSet<QString> only = journal;
    only -= elsewhere;
    QVERIFY(only.size() > 300);
    const QString page = written(app);
    QVERIFY(page.size() > 400);
    for (const QString &shown : {page, app.opened().brief()->text()}) {
        QSet<QString> found = wordsOf(shown);
        found &= only;
        found.remove(QString::number(app.opened().brief()->leftOut()));
        QVERIFY2(found.isEmpty(), qPrintable(QStringList(found.cbegin(), found.cend()).join(u' ')));
    }
}

void BriefSheet::the_journal_comes_line_by_line()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries({u"Bitter coffee.\n\nThe stairs took three rests."_s}));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    QVERIFY(!written(app).contains(u"stairs"_s));
    DO(app.press(u"briefJournal"_s));
    DO(app.read(u"journalLine1"_s, u"The stairs took three rests."_s));
    DO(app.press(u"journalLine1"_s));
    DO(app.press(u"back"_s));
    DO(seeWritten(app, u"The stairs took three rests."_s));
    QVERIFY(!written(app).contains(u"coffee"_s));
    QVERIFY(app.opened().brief()->text().contains(u"stairs"_s));
    DO(app.hand().wait(u"its words to be let go of"_s,
                       [&] { return app.opened().brief()->journal()->rowCount() == 0; }));
    const QString key = app.opened().brief()->lines().first().item.key;
    DO(pressAt(app, u"source"_s, key));
    DO(app.see(u"editorScreen"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"briefScreen"_s));
    DO(pressAt(app, u"line"_s, key)); // and off again
    DO(seeUnwritten(app, u"stairs"_s));
}

void BriefSheet::a_paragraph_that_was_changed_is_not_on_it_any_more()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries({u"The stairs took three rests."_s}));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    DO(app.press(u"briefJournal"_s));
    DO(app.press(u"journalLine0"_s));
    DO(app.press(u"back"_s));
    DO(seeWritten(app, u"stairs"_s));
    app.end();
    DO(app.change([](Store &store) -> Result<void> {
        return store.journal().find(JournalEntryId(1)).and_then([&](JournalEntry entry) {
            entry.body = u"The stairs, and what nobody is to read."_s;
            return store.journal().update(entry);
        });
    }));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    QVERIFY(!written(app).contains(u"stairs"_s));
}

void BriefSheet::the_worst_case_is_one_page_on_either_paper()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([](Store &store) -> Result<void> {
        QMap<MeasureId, int> answers{{MeasureId::Mood, 3},   {MeasureId::Energy, 2},   {MeasureId::Pain, 7},
                                     {MeasureId::Sleep, 2},  {MeasureId::Appetite, 2}, {MeasureId::Nausea, 3},
                                     {MeasureId::Breath, 2}, {MeasureId::Worry, 4}};
        for (int i = 0; i < 40; ++i) {
            const auto own =
                store.measures().add(u"A symptom with a long name of its own, number %1"_s.arg(i));
            if (!own)
                return std::unexpected(own.error());
            answers.insert(own->id, measure::lowest(own->scale) + i % 5);
        }
        for (int ago = 27; ago >= 0; --ago) {
            const auto time = LivedTime::whenClockShowed(kToday.addDays(-ago), QTime(8, 0), QTimeZone::utc());
            if (auto kept = store.checkIns().add({{}, time.first(), answers, {}, {}}); !kept)
                return std::unexpected(kept.error());
        }
        for (int i = 0; i < 60; ++i) {
            Contact contact;
            contact.name = u"Dr. Someone with many names, %1"_s.arg(i);
            contact.role = ContactRole::Oncologist;
            const TreatmentNote note{.name = u"Medicine number %1"_s.arg(i),
                                     .detail = u"as it is written on the box "_s.repeated(20),
                                     .first = kToday.addDays(-i % 20)};
            if (!store.contacts().add(contact) || !store.treatments().put(note))
                return fail(ErrorCode::InvalidValue);
        }
        QStringList questions;
        for (int i = 0; i < brief::kMostQuestions; ++i)
            questions += u"Question %1? "_s.arg(i) + u"and why "_s.repeated(35);
        return store.briefs().putQuestions(questions);
    }));
    DO(app.start());
    DO(app.unlock());
    DO(toBrief(app));
    BriefModel &brief = *app.opened().brief();
    DO(seeAny(app));
    for (int row = 0; row < brief.rowCount(); ++row)
        brief.setOn(row, true); // all there is
    for (const BriefPaper paper : {BriefPaper::A4, BriefPaper::Letter}) {
        DO(app.press(u"saveBrief"_s));
        DO(app.press(u"paper%1"_s.arg(int(paper) - 1)));
        DO(app.press(u"close"_s));
        DO(app.seeGone(u"savePdf"_s));
        const PdfFile file(brief.pdf());
        QCOMPARE(file.pages(), 1);
        QCOMPARE(file.size().toSize(), BriefLayout::sizeOf(paper).toSize());
        QVERIFY(brief.leftOut() > 50);
        QVERIFY(file.text().contains(u"%1 more lines had no room on this page."_s.arg(brief.leftOut())));
        DO(app.read(u"briefRoom"_s, u"There is no room for %1 more."_s.arg(brief.leftOut())));
        // The app's own letters, all in the file.
        QCOMPARE(file.embeddedFonts().size(), file.fonts().size());
        const QString fonts = file.fonts().join(u' ');
        QVERIFY2(fonts.contains(u"AtkinsonHyperlegible"_s), qPrintable(fonts));
        QVERIFY2(fonts.contains(u"Literata"_s), qPrintable(fonts));
    }
}

void BriefSheet::it_is_written_where_it_is_wanted_and_nowhere_else()
{
    RunningApp app;
    QTemporaryDir place;
    QTemporaryDir temporary;
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    DO(startWith(app, {{kToday, QTime(8, 0), {{MeasureId::Pain, 4}}}}));
    BriefModel &brief = *app.opened().brief();
    DO(seeAny(app));
    DO(app.press(u"saveBrief"_s));
    DO(app.see(u"savePdf"_s));
    brief.savePdf(QUrl::fromLocalFile(place.filePath(u"page.pdf"_s))); // as the dialog answers
    DO(app.seeGone(u"savePdf"_s));
    DO(app.read(u"toast"_s, u"The page is where you wanted it."_s));
    brief.saveText(QUrl::fromLocalFile(place.filePath(u"page.txt"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(place.filePath(u"page.txt"_s)).size(), brief.text().toUtf8().size(),
                              15'000);
    QFile file(place.filePath(u"page.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(PdfFile(file.readAll()).text().contains(u"Pain: 4 of 10. 1 check-in."_s));
    QCOMPARE(QDir(place.path()).entryList(QDir::Files).size(), 2);
    QVERIFY(QDir(temporary.path()).isEmpty());
    qunsetenv("TMPDIR");
}

void BriefSheet::it_goes_to_another_app_from_memory()
{
    RunningApp app;
    app.apps = std::make_shared<OpenedApps>();
    DO(startWith(app, {{kToday, QTime(8, 0), {{MeasureId::Pain, 4}}}}));
    DO(seeAny(app));
    DO(app.press(u"saveBrief"_s));
    DO(app.press(u"sharePdf"_s));
    QCOMPARE(app.apps->shared.type, u"application/pdf"_s);
    QVERIFY(app.apps->shared.name.endsWith(u".pdf"_s));
    QVERIFY(PdfFile(app.apps->shared.content).text().contains(u"Pain: 4 of 10. 1 check-in."_s));
    DO(app.press(u"shareText"_s));
    QCOMPARE(QString::fromUtf8(app.apps->shared.content), app.opened().brief()->text());
}

void BriefSheet::a_place_that_cannot_be_written_is_said()
{
    RunningApp app;
    DO(startWith(app, {{kToday, QTime(8, 0), {{MeasureId::Pain, 4}}}}));
    DO(seeAny(app));
    DO(app.press(u"saveBrief"_s));
    app.opened().brief()->savePdf(QUrl::fromLocalFile(u"/nowhere/at/all.pdf"_s));
    DO(app.read(u"saveProblem"_s, u"no half of it was left behind"_s));
}

ALONGSIDE_APP_TEST(BriefSheet)
#include "tst_BriefSheet.moc"
