#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/PhotoFiles.h"
#include "support/Secrets.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QMimeData>
#include <QQmlEngine>
#include <QQuickAsyncImageProvider>
#include <QSignalSpy>
#include <QtQuickTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::photofiles;

/// Photos of an entry, from the system's dialog to the bin: added, looked at, described, removed, put
/// back; and what is no photo is refused kindly.
class Photos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void photos_are_added_and_outlive_the_app();
    void photo_alone_is_an_entry();
    void photo_is_described_as_one_types();
    void photo_is_looked_at_nearer();
    void keyboard_and_swipe_lead_from_photo_to_photo();
    void removed_photo_can_be_put_back_until_one_leaves();
    void entry_that_lost_its_only_photo_goes_to_the_bin_with_it();
    void deleted_entry_takes_its_photos_along_and_brings_them_back();
    void others_are_refused_and_named_data();
    void others_are_refused_and_named();
    void good_ones_among_bad_ones_are_added();
    void choosing_none_changes_nothing();
    void device_without_a_dialog_says_so();
    void leaving_while_a_photo_is_read_keeps_it();
    void blank_entry_whose_photos_are_all_refused_after_leaving_is_not_kept();
    void entry_emptied_before_its_photos_are_all_refused_goes_to_the_bin();
    void files_dropped_on_the_editor_are_added();
    void fingers_and_wheel_bring_a_photo_nearer();
    void locked_profile_shows_no_photo();
    void locked_profile_gives_no_picture();
    void no_picture_is_in_any_file();
    void journal_of_two_thousand_photos_scrolls();

private:
    QUrl fileOf(const QString &name, const QByteArray &content);
    static RunningApp::Done toEditor(RunningApp &app);
    static RunningApp::Done choose(RunningApp &app, const QList<QUrl> &files);
    static RunningApp::Done seePhotos(RunningApp &app, int count);
    static RunningApp::Done toNewestAfterRestart(RunningApp &app);
    /// Enough files that are no whole photo to be read for longer than it takes to leave.
    QList<QUrl> refused();
    /// Chooses refused() and leaves while they are being read.
    RunningApp::Done leaveWhileAllAreRefused(RunningApp &app);
    /// What QML would be given for \a address.
    static QImage pictureAt(RunningApp &app, const QString &address);
    RunningApp::Done withPhotos(RunningApp &app, int count);
    static bool addEntriesWithPhoto(RunningApp &app, int count);

    QTemporaryDir m_files;
    QList<QUrl> m_good;
};

void Photos::initTestCase()
{
    m_good = {fileOf(u"one.jpg"_s, withMetadata(encoded(landscape({800, 600}, 20), "jpeg"), 1)),
              fileOf(u"two.png"_s, encoded(landscape({600, 800}, 120), "png")),
              fileOf(u"three.jpg"_s, encoded(landscape({900, 600}, 300), "jpeg"))};
}

QUrl Photos::fileOf(const QString &name, const QByteArray &content)
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

RunningApp::Done Photos::toEditor(RunningApp &app)
{
    return app.startWithProfile().and_then([&] { return app.press(u"write"_s); }).and_then([&] {
        return app.see(u"editorScreen"_s);
    });
}

RunningApp::Done Photos::choose(RunningApp &app, const QList<QUrl> &files)
{
    app.picker->files = files;
    return app.press(u"addPhotos"_s).and_then([&] {
        return app.hand().wait(u"the photos to be read"_s,
                               [&] { return app.opened().photos()->waiting() == 0; });
    });
}

RunningApp::Done Photos::seePhotos(RunningApp &app, int count)
{
    return app.hand().wait(u"%1 photos"_s.arg(count), [&] {
        return app.opened().photos()->keptCount() == count
               && (count == 0 || app.hand().find(u"photo%1"_s.arg(count)))
               && !app.hand().find(u"photo%1"_s.arg(count + 1));
    });
}

RunningApp::Done Photos::withPhotos(RunningApp &app, int count)
{
    return toEditor(app)
        .and_then([&] {
            app.hand().type(u"Fish tank."_s);
            return choose(app, m_good.first(count));
        })
        .and_then([&] { return seePhotos(app, count); });
}

RunningApp::Done Photos::toNewestAfterRestart(RunningApp &app)
{
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] {
        return app.press(u"lastWritten"_s);
    });
}

void Photos::photos_are_added_and_outlive_the_app()
{
    RunningApp app;
    DO(withPhotos(app, 3));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"3 photos"_s));
    DO(toNewestAfterRestart(app));
    DO(seePhotos(app, 3));
    DO(app.read(u"words"_s, u"Fish tank."_s));
}

void Photos::photo_alone_is_an_entry()
{
    RunningApp app;
    DO(toEditor(app));
    DO(choose(app, m_good.first(1)));
    DO(seePhotos(app, 1));
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"1 photo"_s));
    QCOMPARE(app.opened().journal()->count(), 1);
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"entry0"_s));
    DO(seePhotos(app, 1));
}

void Photos::photo_is_described_as_one_types()
{
    RunningApp app;
    DO(withPhotos(app, 2));
    DO(app.press(u"photo2"_s));
    DO(app.see(u"photoScreen"_s));
    DO(app.typeInto(u"description"_s, u"Eleven striped fish"_s));
    DO(toNewestAfterRestart(app));
    DO(seePhotos(app, 2));
    QCOMPARE(app.hand().find(u"photo2"_s)->property("text").toString(), u"Photo 2: Eleven striped fish"_s);
    DO(app.press(u"photo2"_s));
    DO(app.read(u"photoScreen"_s, u"Eleven striped fish"_s));
    QCOMPARE(app.hand().find(u"description"_s)->property("text").toString(), u"Eleven striped fish"_s);
    DO(app.press(u"previousPhoto"_s));
    DO(app.hand().wait(u"the other one's words"_s, [&] {
        return app.hand().find(u"description"_s)->property("text").toString().isEmpty();
    }));
}

void Photos::photo_is_looked_at_nearer()
{
    RunningApp app;
    DO(withPhotos(app, 1));
    DO(app.press(u"photo1"_s));
    DO(app.see(u"photoView"_s));
    QQuickItem *view = app.hand().find(u"photoView"_s);
    const auto zoom = [view] {
        return view->property("zoom").toReal();
    };
    // The middle of the hill is painted: the photo has come from the vault.
    DO(app.hand().wait(u"the photo to be drawn"_s, [&] {
        const QImage look = app.hand().look();
        const qreal dots = look.width() / qreal(app.app().window()->width());
        const QPointF at = view->mapToScene(QPointF(view->width() / 2, view->height() / 2)) * dots;
        return look.pixelColor(at.toPoint()).saturation() > 40;
    }));
    QVERIFY(!app.hand().find(u"zoomOut"_s)->isEnabled());
    DO(app.press(u"zoomIn"_s));
    QCOMPARE(zoom(), 1.5);
    DO(app.press(u"zoomOut"_s));
    QCOMPARE(zoom(), 1.0);
    view->forceActiveFocus();
    app.hand().pressKey(Qt::Key_Plus);
    app.hand().pressKey(Qt::Key_Plus);
    QCOMPARE(zoom(), 2.25);
    app.hand().pressKey(Qt::Key_Right); // moves about in it
    QCOMPARE(app.opened().photoViewer()->number(), 1);
    app.hand().pressKey(Qt::Key_Minus);
    app.hand().pressKey(Qt::Key_Minus);
    QCOMPARE(zoom(), 1.0);
    for (int press = 0; press < 20; ++press)
        app.hand().pressKey(Qt::Key_Plus);
    QCOMPARE(zoom(), 6.0);
    const QPoint middle = view->mapToScene(QPointF(view->width() / 2, view->height() / 2)).toPoint();
    QTest::mouseDClick(app.app().window(), Qt::LeftButton, {}, middle);
    QTRY_COMPARE(zoom(), 1.0);
    DO(app.press(u"back"_s));
    DO(app.see(u"editorScreen"_s));
}

void Photos::keyboard_and_swipe_lead_from_photo_to_photo()
{
    RunningApp app;
    DO(withPhotos(app, 3));
    DO(app.press(u"photo1"_s));
    DO(app.read(u"photoScreen"_s, u"Photo 1 of 3"_s));
    QVERIFY(!app.hand().find(u"previousPhoto"_s)->isEnabled());
    DO(app.press(u"nextPhoto"_s));
    DO(app.read(u"photoScreen"_s, u"Photo 2 of 3"_s));
    app.hand().find(u"photoView"_s)->forceActiveFocus();
    app.hand().pressKey(Qt::Key_Right);
    DO(app.read(u"photoScreen"_s, u"Photo 3 of 3"_s));
    QVERIFY(!app.hand().find(u"nextPhoto"_s)->isEnabled());
    app.hand().pressKey(Qt::Key_Right);
    DO(app.read(u"photoScreen"_s, u"Photo 3 of 3"_s));
    const QQuickItem *view = app.hand().find(u"photoView"_s);
    const QPoint from = view->mapToScene(QPointF(view->width() * 0.2, view->height() / 2)).toPoint();
    QTest::mousePress(app.app().window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(app.app().window(), from + QPoint(step * 20, 0), 10);
    QTest::mouseRelease(app.app().window(), Qt::LeftButton, {}, from + QPoint(200, 0));
    DO(app.read(u"photoScreen"_s, u"Photo 2 of 3"_s));
}

void Photos::removed_photo_can_be_put_back_until_one_leaves()
{
    RunningApp app;
    DO(withPhotos(app, 3));
    DO(app.press(u"photo2"_s));
    DO(app.press(u"removePhoto"_s));
    DO(app.see(u"editorScreen"_s));
    DO(seePhotos(app, 2));
    DO(app.press(u"putBack"_s));
    DO(seePhotos(app, 3));
    DO(app.press(u"photo2"_s));
    DO(app.press(u"removePhoto"_s));
    DO(seePhotos(app, 2));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"2 photos"_s));
    DO(toNewestAfterRestart(app));
    DO(seePhotos(app, 2));
    QVERIFY(!app.hand().find(u"putBack"_s));
}

void Photos::entry_that_lost_its_only_photo_goes_to_the_bin_with_it()
{
    RunningApp app;
    DO(toEditor(app));
    DO(choose(app, m_good.first(1)));
    DO(seePhotos(app, 1));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"entry0"_s));
    DO(app.press(u"photo1"_s));
    DO(app.press(u"removePhoto"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"empty"_s));
    DO(app.press(u"bin"_s));
    DO(app.press(u"restore"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"entry0"_s));
    DO(seePhotos(app, 1));
}

void Photos::deleted_entry_takes_its_photos_along_and_brings_them_back()
{
    RunningApp app;
    DO(withPhotos(app, 2));
    DO(app.press(u"delete"_s));
    DO(app.see(u"toast"_s));
    DO(app.press(u"undo"_s));
    DO(app.press(u"lastWritten"_s));
    DO(seePhotos(app, 2));
}

void Photos::others_are_refused_and_named_data()
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

void Photos::others_are_refused_and_named()
{
    const QFETCH(QString, name);
    const QFETCH(QByteArray, content);
    const QFETCH(QString, sentence);
    RunningApp app;
    DO(toEditor(app));
    const QUrl file = name == u"." ? QUrl::fromLocalFile(m_files.path()) : fileOf(name, content);
    if (content == "gone")
        QVERIFY(QFile::remove(file.toLocalFile()));
    DO(choose(app, {file}));
    DO(app.read(u"photoProblem"_s, sentence));
    QVERIFY(!app.textIn(u"photoProblem"_s).contains(QFileInfo(m_files.path()).path()));
    QCOMPARE(app.opened().draft()->entryId(), 0); // nothing was kept for it
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
}

void Photos::good_ones_among_bad_ones_are_added()
{
    RunningApp app;
    DO(toEditor(app));
    const QUrl text = fileOf(u"notes.jpg"_s, "Milk"_ba);
    const QUrl lying = fileOf(u"really-a-png.txt"_s, encoded(landscape({80, 60}), "png"));
    DO(choose(app, {m_good[0], text, fileOf(u"empty.png"_s, {}), lying, m_good[1]}));
    DO(seePhotos(app, 3));
    DO(app.read(u"photoProblem"_s, u"notes.jpg (not a photo)"_s));
    DO(app.read(u"photoProblem"_s, u"empty.png (empty)"_s));
    DO(choose(app, {m_good[2]}));
    DO(seePhotos(app, 4));
    DO(app.seeGone(u"photoProblem"_s));
}

void Photos::choosing_none_changes_nothing()
{
    RunningApp app;
    DO(toEditor(app));
    DO(choose(app, {}));
    DO(seePhotos(app, 0));
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(!app.hand().find(u"lastWritten"_s));
}

void Photos::device_without_a_dialog_says_so()
{
    RunningApp app;
    DO(toEditor(app));
    app.picker->available = false;
    DO(choose(app, m_good));
    DO(app.read(u"photoProblem"_s, u"no way to choose photos"_s));
}

void Photos::leaving_while_a_photo_is_read_keeps_it()
{
    RunningApp app;
    DO(toEditor(app));
    app.picker->files = m_good;
    DO(app.press(u"addPhotos"_s));
    DO(app.press(u"back"_s));
    DO(app.hand().wait(u"the photos to be read"_s, [&] { return app.opened().photos()->waiting() == 0; }));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"3 photos"_s));
    QCOMPARE(app.opened().journal()->count(), 1);
}

QList<QUrl> Photos::refused()
{
    constexpr int kFiles = 40;
    const QByteArray whole = encoded(landscape({1600, 1200}), "jpeg");
    QList<QUrl> files;
    for (int number = 0; number < kFiles; ++number)
        files.append(fileOf(u"half%1.jpg"_s.arg(number), whole.first(whole.size() / 2)));
    return files;
}

RunningApp::Done Photos::leaveWhileAllAreRefused(RunningApp &app)
{
    app.picker->files = refused();
    return app.press(u"addPhotos"_s)
        .and_then([&] { return app.press(u"back"_s); })
        .and_then([&] { return app.seeGone(u"editorScreen"_s); })
        .and_then([&]() -> RunningApp::Done {
            if (app.opened().photos()->waiting() == 0)
                return std::unexpected(u"left too late"_s);
            return app.hand().wait(u"the photos to be read"_s,
                                   [&] { return app.opened().photos()->waiting() == 0; });
        });
}

void Photos::blank_entry_whose_photos_are_all_refused_after_leaving_is_not_kept()
{
    RunningApp app;
    DO(toEditor(app));
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

void Photos::entry_emptied_before_its_photos_are_all_refused_goes_to_the_bin()
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

void Photos::files_dropped_on_the_editor_are_added()
{
    RunningApp app;
    DO(toEditor(app));
    QQuickWindow &window = *app.app().window();
    QMimeData files;
    files.setUrls({m_good[0], fileOf(u"notes.jpg"_s, "Milk"_ba), m_good[1]});
    const QPoint middle(window.width() / 2, window.height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    DO(seePhotos(app, 2));
    DO(app.read(u"photoProblem"_s, u"notes.jpg is not a photo"_s));
    QMimeData words;
    words.setText(u"Milk"_s);
    QDragEnterEvent other(middle, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &other);
    QVERIFY(!other.isAccepted());
}

void Photos::fingers_and_wheel_bring_a_photo_nearer()
{
    RunningApp app;
    DO(withPhotos(app, 1));
    DO(app.press(u"photo1"_s));
    DO(app.see(u"photoView"_s));
    QQuickTest::qWaitForPolish(app.app().window());
    QQuickWindow *window = app.app().window();
    const QQuickItem *view = app.hand().find(u"photoView"_s);
    const auto zoom = [view] {
        return view->property("zoom").toReal();
    };
    const QPoint middle = view->mapToScene(QPointF(view->width() / 2, view->height() / 2)).toPoint();
    QTest::wheelEvent(window, middle, QPoint(0, 120));
    QCOMPARE(zoom(), 1.5);
    QTest::wheelEvent(window, middle, QPoint(0, -120));
    QCOMPARE(zoom(), 1.0);

    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    // Moves within one frame are told as one.
    const auto nextFrame = [window] {
        QSignalSpy frames(window, &QQuickWindow::afterAnimating);
        window->update();
        return frames.wait();
    };
    const auto spread = [&](int from, int to) {
        constexpr int kSteps = 12;
        QTest::touchEvent(window, screen.get())
            .press(0, middle - QPoint(from, 0), window)
            .press(1, middle + QPoint(from, 0), window);
        for (int step = 1; step <= kSteps; ++step) {
            const int now = from + (to - from) * step / kSteps;
            QTest::touchEvent(window, screen.get())
                .move(0, middle - QPoint(now, 0), window)
                .move(1, middle + QPoint(now, 0), window);
            QVERIFY(nextFrame());
        }
        QTest::touchEvent(window, screen.get())
            .release(0, middle - QPoint(to, 0), window)
            .release(1, middle + QPoint(to, 0), window);
    };
    spread(30, 120);
    QVERIFY2(zoom() > 1.5 && zoom() < 4.5, qPrintable(QString::number(zoom())));
    QCOMPARE(app.opened().photoViewer()->number(), 1);
    spread(140, 14);
    QCOMPARE(zoom(), 1.0);
}

QImage Photos::pictureAt(RunningApp &app, const QString &address)
{
    auto *provider =
        dynamic_cast<QQuickAsyncImageProvider *>(qmlEngine(app.app().window())->imageProvider(u"photo"_s));
    if (!provider)
        return {};
    constexpr int kPatience = 2000; // ms
    const std::unique_ptr<QQuickImageResponse> response(provider->requestImageResponse(address, {}));
    QImage picture;
    // Without a profile the answer has been given by now, and no other may follow.
    std::ignore = QTest::qWaitFor(
        [&] {
            const std::unique_ptr<QQuickTextureFactory> texture(response->textureFactory());
            picture = texture->image();
            return picture.width() > 1;
        },
        kPatience);
    return picture;
}

void Photos::locked_profile_gives_no_picture()
{
    RunningApp app;
    DO(withPhotos(app, 1));
    DO(app.seeSaved());
    const QStringList addresses{u"image/1"_s, u"thumbnail/1"_s, u"entry/1"_s};
    for (const QString &address : addresses)
        QVERIFY2(pictureAt(app, address).width() > 100, qPrintable(address));
    app.session().lock();
    DO(app.seeClosed());
    for (const QString &address : addresses) {
        const QImage nothing = pictureAt(app, address);
        QCOMPARE(nothing.size(), QSize(1, 1));
        QCOMPARE(nothing.pixelColor(0, 0).alpha(), 0);
    }
}

void Photos::locked_profile_shows_no_photo()
{
    RunningApp app;
    DO(withPhotos(app, 2));
    DO(app.press(u"photo1"_s));
    DO(app.see(u"photoScreen"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.seeClosed());
    DO(app.unlock());
    DO(app.see(u"editorScreen"_s)); // where one was
    DO(seePhotos(app, 2));
}

void Photos::no_picture_is_in_any_file()
{
    RunningApp app;
    DO(withPhotos(app, 3));
    DO(app.press(u"photo1"_s));
    DO(app.see(u"photoScreen"_s));
    app.end();
    QDirIterator files(app.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &mark : {"\xff\xd8\xff\xe0"_ba, "\x89PNG"_ba, "JFIF"_ba, "SecretCamera"_ba})
            QVERIFY2(!content.contains(mark), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 1);
}

bool Photos::addEntriesWithPhoto(RunningApp &app, int count)
{
    const auto profile = OpenProfile::unlock(app.folder(), ProfileFolder::findAll(app.folder())->first(),
                                             secretOf(RunningApp::kPassphrase), *app.uptime);
    if (!profile)
        return false;
    const PhotoContent photo(QSize(800, 600), encoded(landscape({320, 240}), "jpeg"),
                             encoded(landscape({800, 600}), "jpeg"));
    Store &store = (*profile)->store();
    const auto added = store.save([&]() -> Result<void> {
        for (int number = 0; number < count; ++number) {
            const LivedTime time =
                LivedTime::at(app.clock->instant.addSecs(-3600LL * number), app.clock->place);
            const auto entry = store.journal().add({{}, time, {}, u"Photo %1"_s.arg(number)});
            if (!entry)
                return std::unexpected(entry.error());
            if (const auto id = store.journalPhotos().add(*entry, photo); !id)
                return std::unexpected(id.error());
        }
        return {};
    });
    return added && (*profile)->close();
}

void Photos::journal_of_two_thousand_photos_scrolls()
{
    constexpr int photos = 2000;
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    QVERIFY(addEntriesWithPhoto(app, photos));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.see(u"entry0"_s));
    QQuickItem *list = app.hand().find(u"entry0"_s)->parentItem()->parentItem();
    qint64 longest = 0;
    const JournalModel *journal = app.opened().journal();
    DO(app.hand().wait(u"a thousand entries to scroll by"_s, [&] {
        const qreal end = list->property("contentHeight").toReal() + list->property("originY").toReal();
        const qreal wanted = list->property("contentY").toReal() + list->height() * 0.9;
        list->setProperty("contentY", std::min(wanted, end - list->height()));
        QElapsedTimer time;
        time.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, time.elapsed());
        return journal->count() > photos / 2;
    }));
    // A frame is 16 ms; this machine may be busy with other things.
    QVERIFY2(longest < 150, qPrintable(QString::number(longest)));
}

ALONGSIDE_APP_TEST(Photos)
#include "tst_Photos.moc"
