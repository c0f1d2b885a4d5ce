#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "PhotoEntry.h"

#include "support/Secrets.h"
#include "support/ThreadTimer.h"

#include <QDragEnterEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside;
using namespace alongside::photofiles;

/// Photos of an entry, from the system's dialog to the bin: added, removed, put back.
class Photos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photos_are_added_and_outlive_the_app();
    void entry_with_a_photo_is_found_by_the_filter();
    void photo_alone_is_an_entry();
    void photo_in_place_of_all_words_does_not_bring_them_back();
    void removed_photo_can_be_put_back_until_one_leaves();
    void entry_that_lost_its_only_photo_goes_to_the_bin_with_it();
    void deleted_entry_takes_its_photos_along_and_brings_them_back();
    void choosing_none_changes_nothing();
    void device_without_a_dialog_says_so();
    void files_dropped_on_the_editor_are_added();
    void journal_of_two_thousand_photos_scrolls();

private:
    static bool addEntriesWithPhoto(RunningApp &app, int count);

    PhotoEntry m_entry;
};

void Photos::photos_are_added_and_outlive_the_app()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 3));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"3 photos"_s));
    DO(PhotoEntry::toNewestAfterRestart(app));
    DO(PhotoEntry::seePhotos(app, 3));
    DO(app.read(u"words"_s, u"Fish tank."_s));
}

void Photos::entry_with_a_photo_is_found_by_the_filter()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 1));
    DO(app.press(u"back"_s));
    DO(app.press(u"write"_s));
    DO(app.see(u"editorScreen"_s));
    app.hand().type(u"No picture of this."_s);
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.see(u"entry1"_s));
    DO(app.press(u"filter"_s));
    DO(app.press(u"filterPhoto"_s));
    DO(app.press(u"filterDone"_s));
    DO(app.seeGone(u"filterDone"_s));
    DO(app.read(u"found0"_s, u"Fish tank."_s));
    DO(app.seeGone(u"found1"_s));
}

void Photos::photo_alone_is_an_entry()
{
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    DO(PhotoEntry::choose(app, m_entry.good().first(1)));
    DO(PhotoEntry::seePhotos(app, 1));
    DO(app.seeSaved());
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"1 photo"_s));
    QCOMPARE(app.opened().journal()->count(), 1);
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"entry0"_s));
    DO(PhotoEntry::seePhotos(app, 1));
}

void Photos::photo_in_place_of_all_words_does_not_bring_them_back()
{
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    app.hand().type(u"Fish tank."_s);
    DO(app.seeSaved());
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().pressKey(Qt::Key_Delete);
    DO(app.hand().wait(u"the pause"_s,
                       [&] { return app.opened().draft()->keeping() == JournalDraft::Keeping::Nothing; }));
    DO(PhotoEntry::choose(app, m_entry.good().first(1)));
    DO(PhotoEntry::seePhotos(app, 1));
    DO(app.press(u"back"_s));
    DO(app.start());
    DO(app.unlock());
    DO(app.press(u"destination-journal"_s));
    DO(app.press(u"entry0"_s));
    DO(PhotoEntry::seePhotos(app, 1));
    QCOMPARE(app.opened().draft()->snapshot().body, QString());
}

void Photos::removed_photo_can_be_put_back_until_one_leaves()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 3));
    DO(app.press(u"photo2"_s));
    DO(app.press(u"removePhoto"_s));
    DO(app.see(u"editorScreen"_s));
    DO(PhotoEntry::seePhotos(app, 2));
    DO(app.press(u"putBack"_s));
    DO(PhotoEntry::seePhotos(app, 3));
    DO(app.press(u"photo2"_s));
    DO(app.press(u"removePhoto"_s));
    DO(PhotoEntry::seePhotos(app, 2));
    DO(app.press(u"back"_s));
    DO(app.press(u"destination-journal"_s));
    DO(app.read(u"entry0"_s, u"2 photos"_s));
    DO(PhotoEntry::toNewestAfterRestart(app));
    DO(PhotoEntry::seePhotos(app, 2));
    QVERIFY(!app.hand().find(u"putBack"_s));
}

void Photos::entry_that_lost_its_only_photo_goes_to_the_bin_with_it()
{
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    DO(PhotoEntry::choose(app, m_entry.good().first(1)));
    DO(PhotoEntry::seePhotos(app, 1));
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
    DO(PhotoEntry::seePhotos(app, 1));
}

void Photos::deleted_entry_takes_its_photos_along_and_brings_them_back()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 2));
    DO(app.press(u"delete"_s));
    DO(app.see(u"toast"_s));
    DO(app.press(u"undo"_s));
    DO(app.press(u"lastWritten"_s));
    DO(PhotoEntry::seePhotos(app, 2));
}

void Photos::choosing_none_changes_nothing()
{
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    DO(PhotoEntry::choose(app, {}));
    DO(PhotoEntry::seePhotos(app, 0));
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    QVERIFY(!app.hand().find(u"lastWritten"_s));
}

void Photos::device_without_a_dialog_says_so()
{
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    app.picker->available = false;
    DO(PhotoEntry::choose(app, m_entry.good()));
    DO(app.read(u"photoProblem"_s, u"no way to choose photos"_s));
}

void Photos::files_dropped_on_the_editor_are_added()
{
    RunningApp app;
    DO(PhotoEntry::toEditor(app));
    QQuickWindow &window = *app.app().window();
    QMimeData files;
    files.setUrls({m_entry.good()[0], m_entry.fileOf(u"notes.jpg"_s, "Milk"_ba), m_entry.good()[1]});
    const QPoint middle(window.width() / 2, window.height() / 2);
    QDragEnterEvent enter(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    DO(PhotoEntry::seePhotos(app, 2));
    DO(app.read(u"photoProblem"_s, u"notes.jpg is not a photo"_s));
    QMimeData words;
    words.setText(u"Milk"_s);
    QDragEnterEvent other(middle, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &other);
    QVERIFY(!other.isAccepted());
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
    std::chrono::microseconds longest{};
    const JournalModel *journal = app.opened().journal();
    DO(app.hand().wait(u"a thousand entries to scroll by"_s, [&] {
        const qreal end = list->property("contentHeight").toReal() + list->property("originY").toReal();
        const qreal wanted = list->property("contentY").toReal() + list->height() * 0.9;
        list->setProperty("contentY", std::min(wanted, end - list->height()));
        const ThreadTimer timer;
        QCoreApplication::processEvents();
        longest = std::max(longest, timer.elapsed());
        return journal->count() > photos / 2;
    }));
    // A frame is 16 ms on a desktop.
    QVERIFY2(longest < 150ms, qPrintable(QString::number(longest.count())));
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

ALONGSIDE_APP_TEST(Photos)
#include "tst_Photos.moc"
