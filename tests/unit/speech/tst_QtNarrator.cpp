#include "QtNarrator.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextToSpeech>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Qt TextToSpeech, with a voice of the tests' own that says nothing.
class TestQtNarrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { qApp->setProperty("said", QStringList()); }
    void nothing_that_a_person_cannot_hear_is_usual();
    void it_has_a_voice_for_what_one_is_there_for();
    void words_are_read_in_their_language_to_the_end();
    void what_follows_silences_what_went_before();
    void it_says_when_the_voice_broke_off();
    void without_a_voice_it_says_so();

private:
    static QStringList said() { return qApp->property("said").toStringList(); }
};

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

} // namespace

void TestQtNarrator::initTestCase()
{
    QCoreApplication::addLibraryPath(QStringLiteral(ECHO_VOICE_FOLDER));
    QVERIFY2(QTextToSpeech::availableEngines().contains(u"echo"_s),
             qPrintable(QTextToSpeech::availableEngines().join(u' ')));
}

void TestQtNarrator::nothing_that_a_person_cannot_hear_is_usual()
{
    const QStringList usual = QtNarrator::usualEngines();
    QVERIFY(usual.contains(u"echo"_s));
    QVERIFY(!usual.contains(u"mock"_s));
    QVERIFY(!usual.contains(u"none"_s));
}

void TestQtNarrator::it_has_a_voice_for_what_one_is_there_for()
{
    QtNarrator narrator({u"echo"_s});
    QVERIFY(narrator.hasVoice(kBritish));
    QVERIFY(narrator.hasVoice(QLocale(QLocale::English, QLocale::Canada))); // another English will do
    QVERIFY(narrator.hasVoice(QLocale(QLocale::Spanish, QLocale::Spain)));
    QVERIFY(!narrator.hasVoice(QLocale(QLocale::German)));
    QCOMPARE(said(), QStringList());
}

void TestQtNarrator::words_are_read_in_their_language_to_the_end()
{
    QtNarrator narrator({u"echo"_s});
    QSignalSpy finished(&narrator, &Narrator::finished);
    const QSignalSpy brokenOff(&narrator, &Narrator::brokenOff);
    QVERIFY(narrator.say(u"One."_s, kBritish));
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(narrator.say(u"Dos."_s, QLocale(QLocale::Spanish, QLocale::Spain)));
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(said(), (QStringList{u"en_GB: One."_s, u"es_MX: Dos."_s}));
    QCOMPARE(brokenOff.count(), 0);
}

void TestQtNarrator::what_follows_silences_what_went_before()
{
    QtNarrator narrator({u"echo"_s});
    QSignalSpy finished(&narrator, &Narrator::finished);
    const QSignalSpy brokenOff(&narrator, &Narrator::brokenOff);
    QVERIFY(narrator.say(u"on and on"_s, kBritish));
    QVERIFY(narrator.say(u"Then this."_s, kBritish));
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(narrator.say(u"on and on"_s, kBritish));
    narrator.stop();
    QVERIFY(narrator.say(u"And this."_s, kBritish)); // what ends late is not taken for the end of that
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(said().size(), 4);
    QCOMPARE(brokenOff.count(), 0);
}

void TestQtNarrator::it_says_when_the_voice_broke_off()
{
    QtNarrator narrator({u"echo"_s});
    const QSignalSpy finished(&narrator, &Narrator::finished);
    QSignalSpy brokenOff(&narrator, &Narrator::brokenOff);
    QVERIFY(narrator.hasVoice(kBritish));
    QVERIFY(narrator.say(u"break off"_s, kBritish));
    QTRY_COMPARE(brokenOff.count(), 1);
    QCOMPARE(finished.count(), 0);
    QVERIFY(!narrator.hasVoice(kBritish)); // it is not there any more
}

void TestQtNarrator::without_a_voice_it_says_so()
{
    QtNarrator none({});
    QVERIFY(!none.hasVoice(kBritish));
    QtNarrator narrator({u"echo"_s});
    const auto begun = narrator.say(u"Eins."_s, QLocale(QLocale::German));
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::Unavailable);
    QCOMPARE(said(), QStringList());
}

QTEST_GUILESS_MAIN(TestQtNarrator)

#include "tst_QtNarrator.moc"
