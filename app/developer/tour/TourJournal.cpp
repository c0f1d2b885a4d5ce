#include "tour/Journeys.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Nobody's photo: a hill, and the sun or the moon above it.
QImage paintPhoto(QSize size, QColor sky, QColor hill)
{
    QImage photo(size, QImage::Format_RGB32);
    photo.fill(sky);
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sky.lighter());
    painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.3), size.height() * 0.1,
                        size.height() * 0.1);
    painter.setBrush(hill);
    painter.drawEllipse(QPointF(size.width() * 0.4, size.height() * 1.1), size.width() * 0.9,
                        size.height() * 0.5);
    return photo;
}

Hand::Done writeFirstEntry(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-journal"_s));
    ALONGSIDE_TRY(guide.hand().see(u"empty"_s));
    ALONGSIDE_TRY(guide.take(u"journal-empty"_s));
    ALONGSIDE_TRY(guide.hand().press(u"destination-today"_s));
    ALONGSIDE_TRY(guide.hand().press(u"write"_s));
    ALONGSIDE_TRY(guide.hand().see(u"editorScreen"_s));
    ALONGSIDE_TRY(guide.take(u"editor-empty"_s));
    guide.hand().type(
        u"The waiting room has a fish tank. I counted the striped ones, eleven again, and then it was my turn."_s);
    const JournalDraft *draft = guide.opened()->draft();
    const auto saved = [draft] {
        return draft->keeping() == JournalDraft::Keeping::Saved;
    };
    ALONGSIDE_TRY(guide.hand().wait(u"the words to be saved"_s, saved));
    ALONGSIDE_TRY(guide.hand().typeInto(u"title"_s, u"Before Monday"_s));
    ALONGSIDE_TRY(guide.hand().wait(u"the title to be saved"_s, saved));
    ALONGSIDE_TRY(guide.take(u"editor-saved"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    ALONGSIDE_TRY(guide.hand().see(u"lastWritten"_s));
    return guide.take(u"today-last-written"_s);
}

// The clock turns round and the day stays: shortly after midnight that would be to come.
Hand::Done setBackAnHour(TourGuide &guide)
{
    const QDateTime was = guide.opened()->draft()->snapshot().time.wallClock();
    ALONGSIDE_TRY(guide.hand().press(u"hourEarlier"_s));
    if (was.time().hour() > 0)
        return {};
    if (was.date().day() == 1)
        ALONGSIDE_TRY(guide.hand().press(u"earlier"_s));
    return guide.hand().press(u"day%1"_s.arg(was.date().addDays(-1).day()));
}

Hand::Done sayMore(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"lastWritten"_s));
    ALONGSIDE_TRY(guide.hand().press(u"when"_s));
    ALONGSIDE_TRY(setBackAnHour(guide));
    ALONGSIDE_TRY(guide.take(u"editor-when"_s));
    ALONGSIDE_TRY(guide.hand().press(u"place"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"placeSearch"_s, u"lis"_s));
    ALONGSIDE_TRY(guide.take(u"editor-where"_s));
    ALONGSIDE_TRY(guide.hand().press(u"close"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"placeSearch"_s));
    ALONGSIDE_TRY(guide.hand().press(u"momentDone"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"momentDone"_s));
    ALONGSIDE_TRY(guide.hand().press(u"details"_s));
    ALONGSIDE_TRY(guide.hand().press(u"mood3"_s));
    ALONGSIDE_TRY(guide.hand().press(u"tags"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"tagField"_s, u"waiting room"_s));
    guide.hand().pressKey(Qt::Key_Return);
    ALONGSIDE_TRY(guide.hand().see(u"tag0"_s));
    ALONGSIDE_TRY(guide.take(u"editor-tags"_s));
    ALONGSIDE_TRY(guide.hand().press(u"tagsDone"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"tagField"_s));
    ALONGSIDE_TRY(guide.hand().press(u"starred"_s));
    ALONGSIDE_TRY(guide.take(u"editor-details"_s));
    ALONGSIDE_TRY(guide.hand().press(u"detailsDone"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"detailsDone"_s));
    ALONGSIDE_TRY(guide.take(u"editor-with-details"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done helpToStart(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"lastWritten"_s));
    ALONGSIDE_TRY(guide.hand().press(u"helpMeStart"_s));
    ALONGSIDE_TRY(guide.hand().see(u"about0"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(guide.take(u"help-to-start"_s));
    ALONGSIDE_TRY(guide.hand().press(u"promptGroup3"_s));
    ALONGSIDE_TRY(guide.hand().see(u"prompt0"_s));
    ALONGSIDE_TRY(guide.take(u"help-to-start-scans"_s));
    ALONGSIDE_TRY(guide.hand().press(u"prompt0"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"prompt0"_s));
    ALONGSIDE_TRY(guide.take(u"editor-prompt"_s));
    ALONGSIDE_TRY(guide.hand().press(u"undo"_s));
    ALONGSIDE_TRY(guide.hand().press(u"back"_s));
    return guide.hand().seeGone(u"editorScreen"_s);
}

Hand::Done changeEntry(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"lastWritten"_s));
    const JournalDraft *draft = guide.opened()->draft();
    ALONGSIDE_TRY(guide.hand().wait(u"the entry to be read"_s, [draft] { return draft->isReady(); }));
    ALONGSIDE_TRY(guide.hand().press(u"words"_s));
    guide.hand().pressKey(Qt::Key_End, Qt::ControlModifier);
    guide.hand().type(u" Sam says we will get chips after."_s);
    ALONGSIDE_TRY(guide.hand().wait(u"the change to be saved"_s,
                                    [draft] { return draft->keeping() == JournalDraft::Keeping::Saved; }));
    ALONGSIDE_TRY(guide.hand().press(u"undo"_s));
    ALONGSIDE_TRY(guide.hand().press(u"redo"_s));
    guide.hand().pressKey(Qt::Key_Escape);
    return guide.hand().seeGone(u"editorScreen"_s);
}

Hand::Done addPhotos(TourGuide &guide)
{
    const QTemporaryDir folder;
    const QStringList files{folder.filePath(u"hill.jpg"_s), folder.filePath(u"evening.png"_s)};
    if (!paintPhoto({1600, 1200}, u"#9fc7dd"_s, u"#5d8a66"_s).save(files[0])
        || !paintPhoto({1200, 1600}, u"#3d4a73"_s, u"#2b3a45"_s).save(files[1]))
        return std::unexpected(u"no photo could be painted"_s);
    ALONGSIDE_TRY(guide.hand().press(u"lastWritten"_s));
    OpenedProfile *opened = guide.opened();
    ALONGSIDE_TRY(
        guide.hand().wait(u"the entry to be read"_s, [opened] { return opened->draft()->isReady(); }));
    // What the system's dialog would answer: it is not part of the app.
    opened->photos()->add({QUrl::fromLocalFile(files[0]), QUrl::fromLocalFile(files[1])});
    ALONGSIDE_TRY(guide.hand().see(u"photo2"_s));
    QTest::qWait(200); // the thumbnails are read
    ALONGSIDE_TRY(guide.take(u"editor-photos"_s));
    ALONGSIDE_TRY(guide.hand().press(u"photo1"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"description"_s, u"The hill behind the clinic"_s));
    QTest::qWait(200);
    ALONGSIDE_TRY(guide.take(u"photo"_s));
    ALONGSIDE_TRY(guide.hand().press(u"nextPhoto"_s));
    ALONGSIDE_TRY(guide.hand().press(u"zoomIn"_s));
    QTest::qWait(200);
    ALONGSIDE_TRY(guide.take(u"photo-larger"_s));
    ALONGSIDE_TRY(guide.hand().press(u"photoAlone"_s));
    ALONGSIDE_TRY(guide.hand().seeGone(u"removePhoto"_s));
    ALONGSIDE_TRY(guide.take(u"photo-alone"_s));
    ALONGSIDE_TRY(guide.hand().press(u"photoAlone"_s));
    ALONGSIDE_TRY(guide.hand().press(u"removePhoto"_s));
    ALONGSIDE_TRY(guide.hand().see(u"putBack"_s));
    ALONGSIDE_TRY(guide.take(u"photo-removed"_s));
    ALONGSIDE_TRY(guide.hand().press(u"putBack"_s));
    return guide.hand().press(u"back"_s);
}

Hand::Done searchJournal(TourGuide &guide)
{
    ALONGSIDE_TRY(guide.hand().press(u"destination-journal"_s));
    ALONGSIDE_TRY(guide.hand().see(u"journalScreen"_s));
    ALONGSIDE_TRY(guide.take(u"journal-one"_s));
    ALONGSIDE_TRY(guide.hand().typeInto(u"search"_s, u"chip striped"_s));
    ALONGSIDE_TRY(guide.hand().see(u"foundCount"_s));
    ALONGSIDE_TRY(guide.take(u"journal-found"_s));
    guide.hand().type(u" zebra"_s);
    ALONGSIDE_TRY(guide.hand().see(u"nothingFound"_s));
    ALONGSIDE_TRY(guide.take(u"journal-nothing-found"_s));
    return guide.hand().press(u"clear"_s);
}

Hand::Done deleteAndBringBack(TourGuide &guide)
{
    const JournalModel *journal = guide.opened()->journal();
    const auto holds = [&guide, journal](int count) {
        return guide.hand().wait(u"%1 entries"_s.arg(count),
                                 [journal, count] { return journal->count() == count; });
    };
    ALONGSIDE_TRY(guide.hand().press(u"entry0"_s));
    ALONGSIDE_TRY(guide.hand().press(u"delete"_s));
    ALONGSIDE_TRY(holds(0));
    ALONGSIDE_TRY(guide.hand().see(u"toast"_s));
    ALONGSIDE_TRY(guide.take(u"journal-deleted"_s));
    ALONGSIDE_TRY(guide.hand().press(u"undo"_s));
    ALONGSIDE_TRY(holds(1));
    ALONGSIDE_TRY(guide.hand().press(u"entry0"_s));
    ALONGSIDE_TRY(guide.hand().press(u"delete"_s));
    ALONGSIDE_TRY(holds(0));
    ALONGSIDE_TRY(guide.hand().press(u"bin"_s));
    ALONGSIDE_TRY(guide.hand().see(u"restore"_s));
    ALONGSIDE_TRY(guide.take(u"bin"_s));
    ALONGSIDE_TRY(guide.hand().press(u"restore"_s));
    ALONGSIDE_TRY(holds(1));
    return guide.hand().press(u"back"_s);
}

} // namespace

Hand::Done tourJournal(TourGuide &guide)
{
    ALONGSIDE_TRY(writeFirstEntry(guide));
    ALONGSIDE_TRY(sayMore(guide));
    ALONGSIDE_TRY(helpToStart(guide));
    ALONGSIDE_TRY(changeEntry(guide));
    ALONGSIDE_TRY(addPhotos(guide));
    ALONGSIDE_TRY(searchJournal(guide));
    return deleteAndBringBack(guide);
}

} // namespace alongside
