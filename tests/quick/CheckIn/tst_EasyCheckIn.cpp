#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "theme/Theme.h"

#include <QQmlEngine>

using namespace Qt::StringLiterals;
using namespace alongside;

/// The check-in for a bad day: two taps, large, dim, and a way out.
class EasyCheckIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_check_in_is_two_taps_data() { devices(); }
    void whole_check_in_is_two_taps();
    void every_target_is_large_and_near_the_thumb_data() { devices(); }
    void every_target_is_large_and_near_the_thumb();
    void it_is_dim_and_light_comes_back();
    void one_leaves_without_an_answer();
    void very_low_shows_the_way_to_people();
    void taken_back_it_asks_again();

private:
    static void devices();
    static Theme &theme(RunningApp &app)
    {
        return *qmlEngine(app.app().window())->singletonInstance<Theme *>("Alongside.Theme", "Theme");
    }
    static RunningApp::Done toEasy(RunningApp &app);
    static RunningApp::Done keep(RunningApp &app, int level);
};

void EasyCheckIn::devices()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("phone") << QSize(390, 844) << 100;
    QTest::newRow("small phone, 200 %") << QSize(320, 568) << 200;
}

RunningApp::Done EasyCheckIn::toEasy(RunningApp &app)
{
    return app.press(u"badDay"_s).and_then([&] { return app.see(u"easyScreen"_s); });
}

RunningApp::Done EasyCheckIn::keep(RunningApp &app, int level)
{
    return app.press(u"mood%1"_s.arg(level)).and_then([&] {
        return app.hand().wait(u"the mood to be kept"_s,
                               [&] { return app.opened().mood()->kept() == level + 1; });
    });
}

void EasyCheckIn::whole_check_in_is_two_taps()
{
    const QFETCH(QSize, size);
    const QFETCH(int, percent);
    RunningApp app;
    app.options.size = size;
    app.options.textPercent = percent;
    DO(app.startWithProfile());
    DO(toEasy(app));  // one
    DO(keep(app, 1)); // two
    DO(app.press(u"done"_s));
    DO(app.see(u"todayScreen"_s));
    app.end();
    DO(app.change([](Store &store) -> Result<void> {
        const auto latest = store.checkIns().latest();
        return latest && *latest && (*latest)->mood()->step() == 2 ? Result<void>()
                                                                   : fail(ErrorCode::Internal);
    }));
}

void EasyCheckIn::every_target_is_large_and_near_the_thumb()
{
    const QFETCH(QSize, size);
    const QFETCH(int, percent);
    RunningApp app;
    app.options.size = size;
    app.options.textPercent = percent;
    DO(app.startWithProfile());
    DO(toEasy(app));
    const QRectF window(QPointF(), size);
    for (int level = 0; level < 5; ++level) {
        const QQuickItem *face = app.hand().find(u"mood%1"_s.arg(level));
        QVERIFY(face);
        const QRectF place = face->mapRectToScene(QRectF(0, 0, face->width(), face->height()));
        QVERIFY(place.width() >= 64 && place.height() >= 64);
        QVERIFY(window.contains(place)); // nothing to scroll
    }
    for (const QString &name : {u"back"_s, u"help"_s}) {
        const QQuickItem *way = app.hand().find(name);
        QVERIFY2(way && way->width() >= 64 && way->height() >= 64, qPrintable(name));
    }
    DO(keep(app, 3));
    for (const QString &name : {u"done"_s, u"takeBack"_s})
        QVERIFY2(app.hand().find(name)->height() >= 64, qPrintable(name));
}

void EasyCheckIn::it_is_dim_and_light_comes_back()
{
    RunningApp app;
    DO(app.startWithProfile());
    app.device().setAppearance(DeviceSettingsModel::Appearance::Light);
    QVERIFY(!theme(app).dark());
    DO(toEasy(app));
    QVERIFY(theme(app).dark());
    DO(app.press(u"help"_s));
    DO(app.see(u"helpScreen"_s));
    QVERIFY(theme(app).dark()); // nothing dazzles on the way to help
    DO(app.press(u"back"_s));
    DO(app.press(u"back"_s));
    DO(app.see(u"todayScreen"_s));
    DO(app.hand().wait(u"light"_s, [&] { return !theme(app).dark() && !theme(app).easyMode(); }));
    DO(toEasy(app));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.hand().wait(u"light"_s, [&] { return !theme(app).dark() && !theme(app).easyMode(); }));
}

void EasyCheckIn::one_leaves_without_an_answer()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toEasy(app));
    app.hand().pressKey(Qt::Key_Escape);
    DO(app.read(u"moodTitle"_s, u"How are you right now?"_s));
    app.end();
    DO(app.change([](Store &store) -> Result<void> {
        const auto latest = store.checkIns().latest();
        return latest && !*latest ? Result<void>() : fail(ErrorCode::Internal);
    }));
}

void EasyCheckIn::very_low_shows_the_way_to_people()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toEasy(app));
    DO(keep(app, 0));
    DO(app.press(u"seeWho"_s));
    DO(app.see(u"helpScreen"_s));
}

void EasyCheckIn::taken_back_it_asks_again()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toEasy(app));
    DO(keep(app, 4));
    DO(app.press(u"takeBack"_s));
    DO(app.see(u"mood4"_s));
    QCOMPARE(app.opened().mood()->keptId(), 0);
}

ALONGSIDE_APP_TEST(EasyCheckIn)
#include "tst_EasyCheckIn.moc"
