#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// What a check-in asks is a person's own: its order, what is left out, and symptoms they name.
class Measures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_and_what_is_left_out_outlive_the_app();
    void the_last_of_a_thousand_is_asked_first_in_one_tap();
    void own_symptom_is_asked_from_zero_to_ten();
    void what_is_there_or_too_long_is_refused_kindly();
    void renamed_its_answers_stay();
    void removed_it_comes_back_with_its_answers();
    void erased_its_answers_are_gone();
    void one_left_out_is_still_shown_where_it_was_answered();

private:
    static RunningApp::Done toMeasures(RunningApp &app);
    static RunningApp::Done add(RunningApp &app, const QString &name);
    static RunningApp::Done again(RunningApp &app);
    static RunningApp::Done settle(RunningApp &app);
    static QStringList names(RunningApp &app);
};

RunningApp::Done Measures::toMeasures(RunningApp &app)
{
    return app.press(u"checkIn"_s).and_then([&] { return app.press(u"measures"_s); }).and_then([&] {
        return app.see(u"measuresScreen"_s);
    });
}

RunningApp::Done Measures::add(RunningApp &app, const QString &name)
{
    const int before = app.opened().measures()->count();
    return app.typeInto(u"newMeasure"_s, name)
        .and_then([&] { return app.press(u"addMeasure"_s); })
        .and_then(
            [&] { return app.hand().wait(name, [&] { return app.opened().measures()->count() > before; }); });
}

RunningApp::Done Measures::again(RunningApp &app)
{
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] { return toMeasures(app); });
}

RunningApp::Done Measures::settle(RunningApp &app)
{
    return app.hand().wait(u"everything to be kept"_s, [&] { return app.opened().checkIn()->isSettled(); });
}

QStringList Measures::names(RunningApp &app)
{
    QStringList found;
    const MeasureModel *measures = app.opened().measures();
    const int role = int(measures->roleNames().key("name"));
    for (int row = 0; row < measures->rowCount(); ++row)
        found += measures->data(measures->index(row), role).toString();
    return found;
}

void Measures::order_and_what_is_left_out_outlive_the_app()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toMeasures(app));
    QCOMPARE(names(app), (QStringList{u"Energy"_s, u"Pain"_s, u"Sleep"_s, u"Appetite"_s, u"Feeling sick"_s,
                                      u"Short of breath"_s, u"Worry"_s}));
    DO(app.press(u"up2"_s));
    DO(app.press(u"down2"_s)); // Pain, which Sleep has passed
    DO(app.press(u"shown0"_s));
    DO(app.hand().wait(u"Energy to be left out"_s,
                       [&] { return !app.opened().measures()->measures().first().shown; }));
    const QStringList wanted{u"Energy"_s,       u"Sleep"_s,           u"Appetite"_s, u"Pain"_s,
                             u"Feeling sick"_s, u"Short of breath"_s, u"Worry"_s};
    QCOMPARE(names(app), wanted);
    DO(again(app));
    QCOMPARE(names(app), wanted);
    DO(app.press(u"back"_s));
    DO(app.see(u"checkInScreen"_s));
    QVERIFY(!app.hand().find(u"measure2"_s)); // Energy is not asked
    const auto top = [&](const QString &name) {
        return app.hand().find(name)->mapToScene(QPointF()).y();
    };
    QVERIFY(top(u"measure4"_s) < top(u"measure5"_s) && top(u"measure5"_s) < top(u"measure3"_s));
}

void Measures::the_last_of_a_thousand_is_asked_first_in_one_tap()
{
    RunningApp app;
    QVERIFY(!app.makeProfile().isEmpty());
    DO(app.change([&](Store &store) -> Result<void> {
        for (int number = 0; number < measure::kMostOwn; ++number) {
            if (auto added = store.measures().add(u"Symptom %1"_s.arg(number)); !added)
                return std::unexpected(added.error());
        }
        return {};
    }));
    DO(app.start());
    DO(app.unlock());
    DO(toMeasures(app));
    const int last = app.opened().measures()->count() - 1;
    auto *list = app.hand().find(u"measuresScreen"_s)->property("list").value<QQuickItem *>();
    DO(app.hand().wait(u"the last row"_s, [&] {
        QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, last), Q_ARG(int, 1));
        return app.hand().find(u"first%1"_s.arg(last)) != nullptr;
    }));
    DO(app.press(u"first%1"_s.arg(last)));
    DO(app.hand().wait(u"it to be the first"_s, [&] { return names(app).first() == u"Symptom 999"_s; }));
    DO(again(app));
    QCOMPARE(names(app).first(), u"Symptom 999"_s);
    QCOMPARE(names(app)[1], u"Energy"_s);
    QVERIFY(!app.hand().find(u"first0"_s)); // nor the second, which one tap moves up
    QVERIFY(!app.hand().find(u"first1"_s));
}

void Measures::own_symptom_is_asked_from_zero_to_ten()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toMeasures(app));
    DO(add(app, u"  Tingling   feet "_s));
    QCOMPARE(names(app).last(), u"Tingling feet"_s);
    QCOMPARE(app.hand().find(u"newMeasure"_s)->property("text").toString(), QString());
    DO(app.press(u"back"_s));
    DO(app.press(u"measure1000-0"_s));
    DO(settle(app));
    DO(app.press(u"measure1000-10"_s));
    DO(settle(app));
    DO(app.press(u"done"_s));
    DO(app.press(u"checkIns"_s));
    DO(app.read(u"checkIn0"_s, u"Tingling feet: 10 of 10"_s));
}

void Measures::what_is_there_or_too_long_is_refused_kindly()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(toMeasures(app));
    DO(add(app, u"Tingling"_s));
    const auto refused = [&](const QString &name, const QString &reason) {
        const QQuickItem *field = app.hand().find(u"newMeasure"_s);
        return app.press(u"newMeasure"_s)
            .and_then([&]() -> RunningApp::Done {
                app.hand().find(u"newMeasure"_s)->setProperty("text", name);
                app.hand().pressKey(Qt::Key_Return);
                return app.hand().wait(reason,
                                       [&] { return app.opened().measures()->problem().contains(reason); });
            })
            .and_then([&]() -> RunningApp::Done {
                return field->property("text").toString() == name
                           ? RunningApp::Done()
                           : std::unexpected(u"what was typed is gone"_s);
            });
    };
    DO(refused(u"TINGLING"_s, u"is in your list already"_s));
    DO(refused(u"pain"_s, u"is in your list already"_s));
    DO(refused(QString(10'000, u'x'), u"up to 60 letters"_s));
    QCOMPARE(names(app).size(), 8);
}

void Measures::renamed_its_answers_stay()
{
    RunningApp app;
    app.options.size = QSize(390, 1600); // the whole list
    DO(app.startWithProfile());
    DO(toMeasures(app));
    DO(add(app, u"Tingling"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"measure1000-4"_s));
    DO(settle(app));
    DO(app.press(u"measures"_s));
    DO(app.press(u"rename7"_s));
    DO(app.press(u"newName"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().type(u"Energy"_s);
    DO(app.press(u"saveName"_s));
    DO(app.hand().wait(u"the refusal"_s, [&] { return !app.opened().measures()->problem().isEmpty(); }));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    DO(app.press(u"newName"_s));
    app.hand().pressKey(Qt::Key_A, Qt::ControlModifier);
    app.hand().type(u"Numb fingers"_s);
    DO(app.press(u"saveName"_s));
    DO(app.seeGone(u"newName"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"done"_s));
    DO(app.press(u"checkIns"_s));
    DO(app.read(u"checkIn0"_s, u"Numb fingers: 4 of 10"_s));
}

void Measures::removed_it_comes_back_with_its_answers()
{
    RunningApp app;
    app.options.size = QSize(390, 1600); // the whole list
    DO(app.startWithProfile());
    DO(toMeasures(app));
    DO(add(app, u"Tingling"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"measure1000-4"_s));
    DO(settle(app));
    DO(app.press(u"measures"_s));
    DO(app.press(u"remove7"_s));
    DO(app.hand().wait(u"it to be removed"_s, [&] { return app.opened().measures()->count() == 7; }));
    DO(app.press(u"undo"_s));
    DO(app.hand().wait(u"it to be back"_s, [&] { return app.opened().measures()->count() == 8; }));
    DO(app.press(u"remove7"_s));
    DO(app.hand().wait(u"it to be removed"_s, [&] { return app.opened().measures()->count() == 7; }));
    DO(again(app)); // longer than an undo is offered
    DO(app.press(u"giveBack0"_s));
    DO(app.hand().wait(u"it to be back"_s, [&] { return app.opened().measures()->count() == 8; }));
    DO(app.press(u"back"_s));
    DO(app.press(u"done"_s));
    DO(app.press(u"checkIns"_s));
    DO(app.read(u"checkIn0"_s, u"Tingling: 4 of 10"_s));
}

void Measures::erased_its_answers_are_gone()
{
    RunningApp app;
    app.options.size = QSize(390, 1600); // the whole list
    DO(app.startWithProfile());
    DO(toMeasures(app));
    DO(add(app, u"Tingling"_s));
    DO(app.press(u"back"_s));
    DO(app.press(u"measure1000-4"_s));
    DO(app.press(u"mood2"_s));
    DO(settle(app));
    DO(app.press(u"measures"_s));
    DO(app.press(u"remove7"_s));
    DO(app.press(u"eraseMeasure0"_s));
    DO(app.press(u"eraseMeasureNow0"_s));
    DO(app.seeGone(u"giveBack0"_s));
    app.end();
    DO(app.change([](Store &store) -> Result<void> {
        const auto all = store.checkIns().page({}, 10);
        return all && all->first().answers == QMap<MeasureId, int>{{MeasureId::Mood, 3}}
                   ? Result<void>()
                   : fail(ErrorCode::Internal, u"answers are left"_s);
    }));
}

void Measures::one_left_out_is_still_shown_where_it_was_answered()
{
    RunningApp app;
    DO(app.startWithProfile());
    DO(app.press(u"checkIn"_s));
    DO(app.press(u"measure2-4"_s));
    DO(settle(app));
    DO(app.press(u"measures"_s));
    DO(app.press(u"shown0"_s));
    DO(app.hand().wait(u"Energy to be left out"_s,
                       [&] { return !app.opened().measures()->measures().first().shown; }));
    DO(app.press(u"back"_s));
    DO(app.see(u"measure2"_s));
    DO(app.press(u"done"_s));
    DO(app.press(u"checkIn"_s));
    DO(app.see(u"measure3"_s));
    QVERIFY(!app.hand().find(u"measure2"_s));
}

ALONGSIDE_APP_TEST(Measures)
#include "tst_Measures.moc"
