#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "PhotoEntry.h"

#include <QSignalSpy>
#include <QtQuickTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// A photo looked at: described, brought nearer, moved about in, one after the other.
class PhotoView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photo_is_described_as_one_types();
    void photo_is_looked_at_nearer();
    void keyboard_and_swipe_lead_from_photo_to_photo();
    void fingers_and_wheel_bring_a_photo_nearer();
    void nearer_photo_is_moved_to_its_edges_and_no_further();
    void photo_has_the_page_to_itself_when_wanted();

private:
    /// Whether the picture, which is colourful, is at \a part of the view.
    static bool hasPictureAt(RunningApp &app, const QPointF &part);

    PhotoEntry m_entry;
};

void PhotoView::photo_is_described_as_one_types()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 2));
    DO(app.press(u"photo2"_s));
    DO(app.see(u"photoScreen"_s));
    DO(app.typeInto(u"description"_s, u"Eleven striped fish"_s));
    DO(PhotoEntry::toNewestAfterRestart(app));
    DO(PhotoEntry::seePhotos(app, 2));
    QCOMPARE(app.hand().find(u"photo2"_s)->property("text").toString(), u"Photo 2: Eleven striped fish"_s);
    DO(app.press(u"photo2"_s));
    DO(app.read(u"photoScreen"_s, u"Eleven striped fish"_s));
    QCOMPARE(app.hand().find(u"description"_s)->property("text").toString(), u"Eleven striped fish"_s);
    DO(app.press(u"previousPhoto"_s));
    DO(app.hand().wait(u"the other one's words"_s, [&] {
        return app.hand().find(u"description"_s)->property("text").toString().isEmpty();
    }));
}

void PhotoView::photo_is_looked_at_nearer()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 1));
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

void PhotoView::keyboard_and_swipe_lead_from_photo_to_photo()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 3));
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

void PhotoView::fingers_and_wheel_bring_a_photo_nearer()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 1));
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

bool PhotoView::hasPictureAt(RunningApp &app, const QPointF &part)
{
    const QQuickItem *view = app.hand().find(u"photoView"_s);
    const QImage look = app.hand().look();
    const qreal dots = look.width() / qreal(app.app().window()->width());
    const QPointF at = view->mapToScene(QPointF(view->width() * part.x(), view->height() * part.y())) * dots;
    return look.pixelColor(at.toPoint()).saturation() > 40;
}

void PhotoView::nearer_photo_is_moved_to_its_edges_and_no_further()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 1)); // broad, on a narrow screen
    DO(app.press(u"photo1"_s));
    DO(app.see(u"photoView"_s));
    DO(app.hand().wait(u"the photo to be drawn"_s, [&] { return hasPictureAt(app, {0.5, 0.5}); }));
    QVERIFY(!hasPictureAt(app, {0.5, 0.05}) && !hasPictureAt(app, {0.5, 0.95}));
    app.hand().find(u"photoView"_s)->forceActiveFocus();
    constexpr int times = 3;
    for (int press = 0; press < times; ++press)
        app.hand().pressKey(Qt::Key_Plus);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Down, Qt::Key_Right}) {
        for (int press = 0; press < 20; ++press)
            app.hand().pressKey(key);
        for (const QPointF part :
             {QPointF(0.5, 0.05), QPointF(0.5, 0.95), QPointF(0.05, 0.5), QPointF(0.95, 0.5)})
            QVERIFY2(hasPictureAt(app, part), qPrintable(u"%1 %2 %3"_s.arg(key).arg(part.x()).arg(part.y())));
    }
    for (int press = 0; press < times; ++press)
        app.hand().pressKey(Qt::Key_Minus);
    QVERIFY(hasPictureAt(app, {0.5, 0.5}));
    QVERIFY(!hasPictureAt(app, {0.5, 0.05}) && !hasPictureAt(app, {0.5, 0.95}));
}

void PhotoView::photo_has_the_page_to_itself_when_wanted()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 2));
    DO(app.press(u"photo1"_s));
    DO(app.see(u"description"_s));
    const QQuickItem *view = app.hand().find(u"photoView"_s);
    const qreal before = view->height();
    DO(app.press(u"photoAlone"_s));
    DO(app.seeGone(u"description"_s));
    DO(app.seeGone(u"removePhoto"_s));
    QTRY_VERIFY(view->height() > before + 100);
    QVERIFY(view->mapToScene(QPointF(0, view->height())).y() <= app.app().window()->height());
    app.hand().pressKey(Qt::Key_Right); // all that needs no button goes on
    DO(app.hand().wait(u"the other photo"_s, [&] { return app.opened().photoViewer()->number() == 2; }));
    app.hand().pressKey(Qt::Key_Plus);
    QCOMPARE(view->property("zoom").toReal(), 1.5);
    DO(app.see(u"help"_s));
    DO(app.press(u"photoAlone"_s));
    DO(app.read(u"photoScreen"_s, u"Photo 2 of 2"_s));
    DO(app.see(u"description"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"editorScreen"_s));
}

ALONGSIDE_APP_TEST(PhotoView)
#include "tst_PhotoView.moc"
