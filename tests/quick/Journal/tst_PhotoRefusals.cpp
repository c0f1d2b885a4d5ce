#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "PhotoEntry.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::photofiles;

/// What is no photo is refused kindly, odd ones are taken, the good ones beside the bad are kept, whether one
/// stays or leaves.
class PhotoRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void others_are_refused_and_named_data();
    void others_are_refused_and_named();
    void large_one_and_a_moving_one_are_taken();
    void good_ones_among_bad_ones_are_added();
    void leaving_while_a_photo_is_read_keeps_it();
    void blank_entry_whose_photos_are_all_refused_after_leaving_is_not_kept();
    void entry_emptied_before_its_photos_are_all_refused_goes_to_the_bin();

private:
    /// Enough files that are no whole photo to be read for longer than it takes to leave.
    QList<QUrl> refused();
    /// Chooses refused() and leaves while they are being read.
    RunningApp::Done leaveWhileAllAreRefused(RunningApp &app);

    PhotoEntry m_entry;
};

void PhotoRefusals::others_are_refused_and_named_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const QByteArray jpeg = encoded(landscape({400, 300}), "jpeg");
    QTest::newRow("text") << u"notes.jpg"_s << "Milk and bread"_ba << u"notes.jpg is not a photo"_s;
    QTest::newRow("empty") << u"nothing.jpg"_s << QByteArray() << u"nothing.jpg is empty"_s;
    QTest::newRow("drawing") << u"plan.svg"_s << "<svg xmlns='http://www.w3.org/2000/svg'/>"_ba
                             << u"plan.svg is a drawing"_s;
    QTest::newRow("truncated") << u"half.jpg"_s << jpeg.first(jpeg.size() / 2)
                               << u"Part of half.jpg is missing"_s;
    QTest::newRow("HEIC") << u"phone.heic"_s
                          << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
                                        24)
                          << u"phone.heic is a HEIC photo"_s;
    QTest::newRow("folder") << u"."_s << QByteArray() << u"is a folder"_s;
    QTest::newRow("not there") << u"gone.jpg"_s << QByteArray("gone") << u"gone.jpg could not be opened"_s;
}

void PhotoRefusals::others_are_refused_and_named()
{
    const QFETCH(QString, name);
    const QFETCH(QByteArray, content);
    const QFETCH(QString, sentence);
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    const QUrl file = name == u"." ? QUrl::fromLocalFile(m_entry.folder()) : m_entry.fileOf(name, content);
    if (content == "gone")
        QVERIFY(QFile::remove(file.toLocalFile()));
    DO(PhotoEntry::choose(app, {file}));
    DO(app.read(u"photoProblem"_s, sentence));
    QVERIFY(!app.textIn(u"photoProblem"_s).contains(QFileInfo(m_entry.folder()).path()));
    QCOMPARE(app.opened().draft()->entryId(), 0); // nothing was kept for it
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
}

void PhotoRefusals::large_one_and_a_moving_one_are_taken()
{
    // Two pictures of one pixel (GIF89a).
    const QByteArray moving =
        QByteArray::fromHex("474946383961010001008000000000000000ff21f90404000000002c00000000"
                            "010001008000ff000000000002024401003b");
    const QByteArray large = encoded(landscape({8660, 5774}), "jpeg"); // 50 megapixels
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    DO(PhotoEntry::choose(app,
                          {m_entry.fileOf(u"large.jpg"_s, large), m_entry.fileOf(u"moving.gif"_s, moving)}));
    DO(PhotoEntry::seePhotos(app, 2));
    DO(app.seeGone(u"photoProblem"_s));
}

void PhotoRefusals::good_ones_among_bad_ones_are_added()
{
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    const QUrl text = m_entry.fileOf(u"notes.jpg"_s, "Milk"_ba);
    const QUrl lying = m_entry.fileOf(u"really-a-png.txt"_s, encoded(landscape({80, 60}), "png"));
    DO(PhotoEntry::choose(
        app, {m_entry.good()[0], text, m_entry.fileOf(u"empty.png"_s, {}), lying, m_entry.good()[1]}));
    DO(PhotoEntry::seePhotos(app, 3));
    DO(app.read(u"photoProblem"_s, u"notes.jpg (not a photo)"_s));
    DO(app.read(u"photoProblem"_s, u"empty.png (empty)"_s));
    DO(PhotoEntry::choose(app, {m_entry.good()[2]}));
    DO(PhotoEntry::seePhotos(app, 4));
    DO(app.seeGone(u"photoProblem"_s));
}

void PhotoRefusals::leaving_while_a_photo_is_read_keeps_it()
{
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    app.picker->files = m_entry.good();
    DO(app.press(u"addPhotos"_s));
    DO(app.press(u"back"_s));
    DO(app.hand().wait(u"the photos to be read"_s, [&] { return app.opened().photos()->waiting() == 0; }));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"3 photos"_s));
    QCOMPARE(app.opened().journal()->count(), 1);
}

void PhotoRefusals::blank_entry_whose_photos_are_all_refused_after_leaving_is_not_kept()
{
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    app.hand().type(u"a"_s);
    DO(app.seeSaved());
    app.hand().pressKey(Qt::Key_Backspace);
    DO(leaveWhileAllAreRefused(app));
    DO(app.press(u"destination-journal"_s));
    DO(app.see(u"empty"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.see(u"empty"_s));
}

void PhotoRefusals::entry_emptied_before_its_photos_are_all_refused_goes_to_the_bin()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.addEntries({u"Fish tank."_s}));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"entry0"_s));
    DO(app.read(u"words"_s, u"Fish tank."_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Delete);
    DO(leaveWhileAllAreRefused(app));
    DO(app.see(u"empty"_s));
    DO(app.press(u"bin"_s));
    DO(app.read(u"binScreen"_s, u"Fish tank."_s));
}

QList<QUrl> PhotoRefusals::refused()
{
    constexpr int kFiles = 40;
    const QByteArray whole = encoded(landscape({1600, 1200}), "jpeg");
    QList<QUrl> files;
    for (int number = 0; number < kFiles; ++number)
        files.append(m_entry.fileOf(u"half%1.jpg"_s.arg(number), whole.first(whole.size() / 2)));
    return files;
}

RunningApp::Done PhotoRefusals::leaveWhileAllAreRefused(RunningApp &app)
{
    const JournalPhotoModel *photos = app.opened().photos();
    const QObject asker;
    bool early = false;
    QObject::connect(app.opened().draft(), &JournalDraft::closed, &asker,
                     [&early, photos] { early = photos->waiting() > 0; });
    app.picker->files = refused();
    app.picker->waits = true;
    return app.press(u"addPhotos"_s)
        .and_then([&] {
            // At once: a busy machine reads them all between two presses.
            app.picker->answer();
            app.hand().pressKey(Qt::Key_Escape);
            return app.seeGone(u"editorScreen"_s);
        })
        .and_then([&]() -> RunningApp::Done {
            if (!early)
                return std::unexpected(u"left too late"_s);
            return app.hand().wait(u"the photos to be read"_s, [photos] { return photos->waiting() == 0; });
        });
}

ALONGSIDE_APP_TEST(PhotoRefusals)
#include "tst_PhotoRefusals.moc"
