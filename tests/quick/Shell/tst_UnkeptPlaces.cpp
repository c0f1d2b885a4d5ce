#include "Shell/UnkeptHand.h"
#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "support/NoRoom.h"

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::unkepthand;

namespace {

/// A place where a person writes: how to get there and write, and how to find the words again.
struct UnkeptWords
{
    std::function<RunningApp::Done(RunningApp &)> write;
    std::function<RunningApp::Done(RunningApp &)> findAgain;
};

} // namespace

Q_DECLARE_METATYPE(UnkeptWords)

/// Every place where a person writes: what is being written there survives a lock, and without room to
/// keep it nothing locks.
class UnkeptPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_survive_the_lock_data() { places(); }
    void words_survive_the_lock();
    void without_room_it_does_not_lock_data() { places(); }
    void without_room_it_does_not_lock();

private:
    static void places();
};

void UnkeptPlaces::places()
{
    QTest::addColumn<UnkeptWords>("place");
    const auto openChecklist = [](RunningApp &app) {
        return go(app, u"scans/1"_s, u"scanScreen"_s)
            .and_then([&] { return app.press(u"openChecklist"_s); })
            .and_then([&] { return app.see(u"scanChecklistScreen"_s); });
    };
    const auto openPlan = [](RunningApp &app) {
        return go(app, u"scans/1"_s, u"scanScreen"_s).and_then([&] { return app.press(u"openPlan"_s); });
    };
    QTest::newRow("letter") << UnkeptWords{
        [](RunningApp &app) {
            return addScan(app).and_then([&] { return app.press(u"writeLetter"_s); }).and_then([&] {
                return app.typeInto(u"letterWords"_s, u"Breathe"_s);
            });
        },
        [](RunningApp &app) {
            return app.press(u"writeLetter"_s).and_then([&] {
                return app.read(u"letterWords"_s, u"Breathe"_s);
            });
        }};
    QTest::newRow("plan") << UnkeptWords{
        [openPlan](RunningApp &app) {
            return addScan(app).and_then([&] { return openPlan(app); }).and_then([&] {
                return app.typeInto(u"planCompanion"_s, u"Sam"_s);
            });
        },
        [openPlan](RunningApp &app) {
            return openPlan(app).and_then([&] { return app.read(u"planToRead"_s, u"Sam"_s); });
        }};
    QTest::newRow("scan") << UnkeptWords{
        [](RunningApp &app) {
            return go(app, u"scans/new"_s, u"scanFormScreen"_s).and_then([&] {
                return app.typeInto(u"scanPlace"_s, u"Northside"_s);
            });
        },
        [](RunningApp &app) {
            return go(app, u"scans/1"_s, u"scanScreen"_s).and_then([&] {
                return app.read(u"scanScreen"_s, u"Northside"_s);
            });
        }};
    QTest::newRow("diagnosis") << UnkeptWords{
        [](RunningApp &app) {
            return go(app, u"treatment"_s, u"treatmentsScreen"_s)
                .and_then([&] { return app.press(u"changeFacts"_s); })
                .and_then([&] { return app.typeInto(u"fact3Field"_s, u"Bone"_s); });
        },
        [](RunningApp &app) {
            return go(app, u"treatment"_s, u"treatmentsScreen"_s).and_then([&] {
                return app.read(u"fact3"_s, u"Bone"_s);
            });
        }};
    QTest::newRow("medicine") << UnkeptWords{
        [](RunningApp &app) {
            return go(app, u"treatment"_s, u"treatmentsScreen"_s)
                .and_then([&] { return app.press(u"add-medicine"_s); })
                .and_then([&] { return app.typeInto(u"noteNameField"_s, u"Tablets"_s); });
        },
        [](RunningApp &app) {
            return go(app, u"treatment"_s, u"treatmentsScreen"_s).and_then([&] {
                return app.read(u"medicine0"_s, u"Tablets"_s);
            });
        }};
    QTest::newRow("treatment") << UnkeptWords{
        [](RunningApp &app) {
            return go(app, u"trends"_s, u"trendsScreen"_s)
                .and_then([&] { return app.press(u"treatments"_s); })
                .and_then([&] { return app.press(u"addTreatment"_s); })
                .and_then([&] { return app.typeInto(u"treatmentName"_s, u"Tablets"_s); });
        },
        [](RunningApp &app) {
            return go(app, u"trends"_s, u"trendsScreen"_s)
                .and_then([&] { return app.press(u"treatments"_s); })
                .and_then([&] { return app.read(u"treatment0"_s, u"Tablets"_s); });
        }};
    QTest::newRow("worry") << UnkeptWords{
        [](RunningApp &app) {
            return go(app, u"coping/worry-time"_s, u"worryScreen"_s).and_then([&] {
                return app.typeInto(u"worryWords"_s, u"What if"_s);
            });
        },
        [](RunningApp &app) {
            return app.read(u"worryWords"_s, u"What if"_s);
        }};
    QTest::newRow("kind words") << UnkeptWords{
        [](RunningApp &app) {
            return go(app, u"coping/kind-words"_s, u"kindWordsScreen"_s)
                .and_then([&] { return app.press(u"addKindWords"_s); })
                .and_then([&] { return app.typeInto(u"kindField"_s, u"One day"_s); });
        },
        [](RunningApp &app) {
            return app.read(u"addKindWords"_s, u"What you began is still here."_s)
                .and_then([&] { return app.press(u"addKindWords"_s); })
                .and_then([&] { return app.read(u"kindField"_s, u"One day"_s); });
        }};
    QTest::newRow("line of the list") << UnkeptWords{
        [openChecklist](RunningApp &app) {
            return addScan(app)
                .and_then([&] { return openChecklist(app); })
                .and_then([&] { return app.press(u"addLine"_s); })
                .and_then([&] { return app.typeInto(u"newLine"_s, u"My blue"_s); });
        },
        [openChecklist](RunningApp &app) {
            return openChecklist(app).and_then([&] { return app.press(u"addLine"_s); }).and_then([&] {
                return app.read(u"newLine"_s, u"My blue"_s);
            });
        }};
    QTest::newRow("changed line of the list")
        << UnkeptWords{[openChecklist](RunningApp &app) {
                           return addScan(app)
                               .and_then([&] { return openChecklist(app); })
                               .and_then([&] { return app.press(u"changeLines"_s); })
                               .and_then([&] { return app.press(u"reword0"_s); })
                               .and_then([&] { return app.typeInto(u"changedLine"_s, u" and tea"_s); });
                       },
                       [openChecklist](RunningApp &app) {
                           return openChecklist(app)
                               .and_then([&] { return app.press(u"changeLines"_s); })
                               .and_then([&] { return app.press(u"reword0"_s); })
                               .and_then([&] { return app.read(u"changedLine"_s, u" and tea"_s); });
                       }};
    QTest::newRow("own steps") << UnkeptWords{
        [](RunningApp &app) {
            return app.press(u"you"_s).and_then(
                [&] { return app.typeInto(u"offerStepsField"_s, u"Tea."_s); });
        },
        [](RunningApp &app) {
            return go(app, u"today"_s, u"todayScreen"_s)
                .and_then([&] { return app.press(u"you"_s); })
                .and_then([&] { return app.read(u"offerSteps"_s, u"Tea."_s); });
        }};
    QTest::newRow("form of scales") << UnkeptWords{
        [](RunningApp &app) {
            return go(app, u"questionnaires"_s, u"questionnaireListScreen"_s)
                .and_then([&] { return app.press(u"questionnaire3"_s); })
                .and_then([&] { return app.press(u"begin"_s); })
                .and_then([&] { return app.press(u"scale2-6"_s); })
                .and_then([&] { return app.typeInto(u"ownWords"_s, u"Itching"_s); });
        },
        [](RunningApp &app) {
            return app.read(u"ownWords"_s, u"Itching"_s).and_then([&]() -> RunningApp::Done {
                if (!app.hand().find(u"scale2-6"_s)->property("checked").toBool())
                    return std::unexpected(u"the number is not there"_s);
                return {};
            });
        }};
    QTest::newRow("questionnaire") << UnkeptWords{
        [](RunningApp &app) {
            return go(app, u"questionnaires"_s, u"questionnaireListScreen"_s)
                .and_then([&] { return app.press(u"questionnaire0"_s); })
                .and_then([&] { return app.press(u"begin"_s); })
                .and_then([&] { return app.press(u"answer2"_s); })
                .and_then([&] { return app.press(u"nextQuestion"_s); })
                .and_then([&] { return app.press(u"answer1"_s); });
        },
        [](RunningApp &app) {
            return app.see(u"questionnaireFormScreen"_s).and_then([&]() -> RunningApp::Done {
                QuestionnaireForm *form = app.opened().questionnaires()->form();
                if (form->number() != 2 || form->chosen() != 1 || !form->back() || form->chosen() != 2)
                    return std::unexpected(u"the answers are not there"_s);
                return {};
            });
        }};
}

void UnkeptPlaces::words_survive_the_lock()
{
    QFETCH(const UnkeptWords, place);
    RunningApp app;
    DO(app.startWithProfile());
    DO(place.write(app));
    DO(lockAndUnlock(app)); // before the pause that saves
    DO(place.findAgain(app));
}

void UnkeptPlaces::without_room_it_does_not_lock()
{
    QFETCH(const UnkeptWords, place);
    RunningApp app;
    DO(app.startWithProfile());
    DO(place.write(app));
    {
        const NoRoom noRoom;
        // A save that began while there was room may still keep the words.
        DO(app.hand().wait(u"the save under way to end"_s,
                           [&] { return !app.opened().unsettled().isSaving(); }));
        // One more change, should a pause have kept the last one.
        if (QQuickItem *field = app.hand().find(u"kindField"_s))
            field->forceActiveFocus();
        if (app.session().isSettled())
            app.hand().type(u"."_s);
        if (app.session().isSettled())
            QSKIP("kept before there was no room");
        app.session().lock();
        DO(refused(app));
    }
    DO(app.press(u"tryAgain"_s));
    DO(app.see(u"unlockScreen"_s));
    DO(app.unlock());
    DO(place.findAgain(app));
}

ALONGSIDE_APP_TEST(UnkeptPlaces)
#include "tst_UnkeptPlaces.moc"
