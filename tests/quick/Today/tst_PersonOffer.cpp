#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// "A person, not a bot": whom Today offers, once it offers someone.
class PersonOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_own_people_are_offered_by_name();
    void without_own_people_there_are_helplines();

private:
    static Contact someone(ContactRole role, const QString &name, const QString &number, bool starred);
    /// On Today, at the point where people are offered, with \a contacts.
    static RunningApp::Done start(RunningApp &app, const QList<Contact> &contacts);
};

Contact PersonOffer::someone(ContactRole role, const QString &name, const QString &number, bool starred)
{
    return {.role = role,
            .name = name,
            .phones = {{.number = PhoneNumber::fromText(number).value(), .takesTexts = true}},
            .starred = starred};
}

RunningApp::Done PersonOffer::start(RunningApp &app, const QList<Contact> &contacts)
{
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app
        .change([&](Store &store) -> Result<void> {
            for (const Contact &contact : contacts) {
                if (auto added = store.contacts().add(contact); !added)
                    return std::unexpected(added.error());
            }
            const auto kept = store.questionnaires().add({.questionnaire = u"phq-4"_s,
                                                          .version = u"1"_s,
                                                          .language = u"en"_s,
                                                          .time = LivedTime::now(*app.clock),
                                                          .answers = {{1, 3}, {2, 3}, {3, 3}, {4, 3}},
                                                          .score = 12});
            if (!kept)
                return std::unexpected(kept.error());
            return store.settings().put(u"person.phq-4-from"_s, "6");
        })
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.see(u"personOffer"_s); });
}

void PersonOffer::the_own_people_are_offered_by_name()
{
    RunningApp app;
    DO(start(app, {someone(ContactRole::Friend, u"Ana"_s, u"07700 900003"_s, true),
                   someone(ContactRole::Family, u"Sam"_s, u"07700 900001"_s, true),
                   someone(ContactRole::Family, u"Ines"_s, u"07700 900002"_s, false),
                   someone(ContactRole::NurseLine, u"Nurse line"_s, u"020 7946 0101"_s, true)}));
    DO(app.see(u"call-07700900001"_s));
    const QString offered = app.textIn(u"personOffer"_s);
    QVERIFY2(offered.contains(u"Sam"_s) && offered.contains(u"Ana"_s), qPrintable(offered));
    QVERIFY2(!offered.contains(u"Ines"_s) && !offered.contains(u"Nurse line"_s), qPrintable(offered));
    DO(app.press(u"call-07700900003"_s));
    DO(app.press(u"text-07700900001"_s));
    QCOMPARE(app.apps->opened, (QStringList{u"call 07700900003"_s, u"text 07700900001"_s}));
    DO(app.read(u"offerSeeWho"_s, u"See who else I can talk to"_s));
    DO(app.press(u"offerSeeWho"_s));
    DO(app.see(u"helpScreen"_s));
}

void PersonOffer::without_own_people_there_are_helplines()
{
    RunningApp app;
    DO(start(app, {someone(ContactRole::Family, u"Ines"_s, u"07700 900002"_s, false)}));
    QVERIFY(!app.hand().find(u"call-07700900002"_s));
    DO(app.read(u"offerSeeWho"_s, u"See who I can talk to"_s));
}

ALONGSIDE_APP_TEST(PersonOffer)
#include "tst_PersonOffer.moc"
