#include "app/AppTests.h"
#include "app/RunningApp.h"

using namespace Qt::StringLiterals;
using namespace alongside;

/// The language a person chose is spoken at once, everywhere, and after a restart; where they are, and
/// so whom they would call, stays.
class Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_before = QLocale(); }
    void cleanup() { QCOMPARE(QLocale(), m_before); }
    void is_spoken_at_once_and_kept();
    void is_spoken_by_the_models_too();
    void content_says_that_it_is_a_translation();
    void is_the_device_s_until_one_is_chosen();
    void can_be_chosen_before_there_is_a_profile();
    void helplines_stay_where_the_person_is();
    void what_is_unfinished_stays_while_it_changes();

private:
    static constexpr int kSpanish = 1;

    static RunningApp::Done toYou(RunningApp &app)
    {
        return app.press(u"you"_s).and_then([&] { return app.see(u"youScreen"_s); });
    }
    static RunningApp::Done choose(RunningApp &app, int row)
    {
        return toYou(app)
            .and_then([&] { return app.press(u"language"_s); })
            .and_then([&] { return app.press(u"choice"_s + QString::number(row)); })
            .and_then([&] {
                return app.hand().wait(u"the screens in that language"_s, [&] {
                    return app.session().stage() == SessionModel::Stage::Open
                           && app.device().language() == row && app.hand().find(u"youScreen"_s)
                           && !app.hand().find(u"choice0"_s);
                });
            });
    }

    QLocale m_before;
};

void Language::is_spoken_at_once_and_kept()
{
    RunningApp app;
    app.options.locale = QLocale(u"en_US"_s);
    DO(app.startWithProfile());
    DO(choose(app, kSpanish));
    DO(app.read(u"language"_s, u"Español"_s));
    QVERIFY(app.textOnScreen().contains(u"Idioma"_s));
    QVERIFY(!app.textOnScreen().contains(u"Language"_s));
    QCOMPARE(QLocale().name(), u"es_US"_s);
    DO(app.press(u"back"_s));
    QVERIFY(app.textOnScreen().contains(u"Hoy"_s));
    DO(app.start());
    QVERIFY(app.textOnScreen().contains(u"Hola, Maya"_s));
    DO(app.unlock());
    DO(choose(app, 0));
    QVERIFY(app.textOnScreen().contains(u"Language"_s));
    DO(app.press(u"back"_s));
    DO(choose(app, -1));
    DO(app.read(u"language"_s, u"As this device says"_s));
}

void Language::is_spoken_by_the_models_too()
{
    RunningApp app;
    app.options.locale = QLocale(u"en_US"_s);
    std::ignore = app.makeProfile();
    DO(app.addEntries({u"A walk by the river."_s}));
    DO(app.start());
    DO(app.unlock());
    const QString english = app.opened().today()->date();
    QVERIFY(!english.isEmpty());
    DO(choose(app, kSpanish));
    const QString spanish = app.opened().today()->date();
    QVERIFY(spanish != english);
    QVERIFY2(spanish.contains(u" de "_s), qPrintable(spanish));
    DO(app.press(u"back"_s));
    DO(app.read(u"todayScreen"_s, spanish));
    DO(app.read(u"todayScreen"_s, u"A walk by the river."_s)); // the person's own words stay
}

void Language::content_says_that_it_is_a_translation()
{
    RunningApp app;
    app.options.locale = QLocale(u"es_US"_s);
    DO(app.startWithProfile());
    DO(app.press(u"help"_s));
    DO(app.press(u"redList"_s));
    DO(app.see(u"redListScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"traducción que nadie ha revisado todavía"_s));
}

void Language::is_the_device_s_until_one_is_chosen()
{
    RunningApp app;
    app.options.locale = QLocale(u"es_MX"_s);
    DO(app.startWithProfile());
    QCOMPARE(app.device().language(), -1);
    QVERIFY(app.textOnScreen().contains(u"Hoy"_s));
    QCOMPARE(QLocale().name(), u"es_MX"_s);
}

void Language::can_be_chosen_before_there_is_a_profile()
{
    RunningApp app;
    app.options.locale = QLocale(u"en_US"_s);
    DO(app.start());
    DO(app.see(u"welcomeScreen"_s));
    QVERIFY(app.hand().find(u"language0"_s)->property("checked").toBool());
    DO(app.typeInto(u"name"_s, u"Maya"_s));
    DO(app.press(u"language1"_s));
    DO(app.hand().wait(u"Spanish"_s, [&] { return app.textOnScreen().contains(u"Un lugar tranquilo"_s); }));
    QVERIFY(app.hand().find(u"language1"_s)->property("checked").toBool());
    QCOMPARE(app.hand().find(u"name"_s)->property("text").toString(), u"Maya"_s);
    DO(app.press(u"next"_s));
    DO(app.see(u"passphraseScreen"_s));
    QVERIFY(app.textOnScreen().contains(u"frase de contraseña"_s));
}

void Language::helplines_stay_where_the_person_is()
{
    RunningApp app;
    app.options.locale = QLocale(u"en_GB"_s);
    DO(app.startWithProfile());
    DO(choose(app, kSpanish));
    QCOMPARE(QLocale().name(), u"es_ES"_s); // as near as there is
    DO(app.press(u"help"_s));
    DO(app.read(u"region"_s, u"Reino Unido"_s));
    QVERIFY(app.textOnScreen().contains(u"999"_s));
}

void Language::what_is_unfinished_stays_while_it_changes()
{
    RunningApp app;
    app.options.locale = QLocale(u"en_US"_s);
    DO(app.startWithProfile());
    app.opened().unfinishedWorry()->setText(u"Is it my back"_s);
    DO(choose(app, kSpanish));
    DO(app.hand().wait(u"the words"_s,
                       [&] { return app.opened().unfinishedWorry()->text() == u"Is it my back"_s; }));
}

ALONGSIDE_APP_TEST(Language)
#include "tst_Language.moc"
