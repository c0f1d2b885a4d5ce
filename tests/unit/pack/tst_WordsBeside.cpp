#include "pack/WordsBeside.h"

#include "catalogue/ContentWords.h"
#include "pack/PackChange.h"
#include "pack/PackReader.h"
#include "pack/PassedOn.h"
#include "support/PackFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

const WordsByLanguage kEnglish{{u"en"_s, u"Call first. Source: 2025."_s}};
const WordsByLanguage kSpanish{{u"en"_s, u"Call first. Source: 2025."_s},
                               {u"es"_s, u"Llama primero. Fuente: 2025."_s}};

QJsonArray entriesIn(QLocale::Language language)
{
    const auto file = readContentFile(u"groups/groups"_s, QLocale(language));
    return QJsonDocument::fromJson(file.value()).object().value(u"groups"_s).toArray();
}

QJsonObject groupWith(const QString &key, const QJsonValue &value)
{
    QJsonObject group = packfiles::group();
    group.insert(key, value);
    return group;
}

GroupPack passedOn(const QJsonObject &group, const WordsByLanguage &caution = {},
                   QDate day = QDate(2026, 11, 26))
{
    return readPack(packfiles::file(passedOnContent(group, day, caution).value()), {}).value();
}

QJsonObject words(const QString &english, const QString &spanish = {})
{
    QJsonObject all{{u"en"_s, english}};
    if (!spanish.isEmpty())
        all.insert(u"es"_s, spanish);
    return all;
}

} // namespace

/// The same group, passed on by people whose apps are in different languages.
class TestWordsBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_group_of_the_directory_is_the_same_in_two_languages();
    void words_in_one_more_language_may_come_in();
    void words_that_would_take_others_away_stay_out();
    void what_differs_in_a_language_of_both_is_something_else();
    void what_differs_beside_the_words_is_something_else();
    void a_leader_who_changes_a_language_makes_a_new_version();
    void a_caution_too_long_in_one_language_stands_in_english();
};

void TestWordsBeside::every_group_of_the_directory_is_the_same_in_two_languages()
{
    const QJsonArray english = entriesIn(QLocale::English);
    const QJsonArray spanish = entriesIn(QLocale::Spanish);
    QVERIFY(english.size() > 100 && english != spanish);
    for (qsizetype at = 0; at < english.size(); ++at) {
        const GroupPack one = passedOn(english[at].toObject(), kEnglish);
        const GroupPack other = passedOn(spanish[at].toObject(), kSpanish);
        QVERIFY2(standingOf(other, &one, {}) == PackStanding::MoreWords, qPrintable(one.id));
        QVERIFY2(standingOf(one, &other, {}) == PackStanding::Same, qPrintable(one.id));
        QVERIFY2(standingOf(one, &one, {}) == PackStanding::Same, qPrintable(one.id));
    }
}

void TestWordsBeside::words_in_one_more_language_may_come_in()
{
    const GroupPack english = passedOn(groupWith(u"note"_s, words(u"Ask for Ann."_s)));
    const GroupPack both = passedOn(groupWith(u"note"_s, words(u"Ask for Ann."_s, u"Pregunta por Ann."_s)));
    QCOMPARE(wordsBeside(both, english), WordsBeside::More);
    QCOMPARE(wordsBeside(english, both), WordsBeside::Same);
    QVERIFY(mayComeIn(PackStanding::MoreWords) && !mayComeIn(PackStanding::Same));
    QJsonObject phone{{u"number"_s, u"0113 496 0000"_s}, {u"label"_s, words(u"Office"_s)}};
    const GroupPack labelled = passedOn(groupWith(u"phones"_s, QJsonArray{phone}));
    phone.insert(u"label"_s, words(u"Office"_s, u"Oficina"_s));
    QCOMPARE(wordsBeside(passedOn(groupWith(u"phones"_s, QJsonArray{phone})), labelled), WordsBeside::More);
    // A later day is a newer version, in whatever language.
    const GroupPack later = passedOn(packfiles::group(), {}, QDate(2026, 12, 1));
    QCOMPARE(standingOf(later, &both, {}), PackStanding::Update);
    QCOMPARE(standingOf(both, &later, {}), PackStanding::Older);
}

void TestWordsBeside::words_that_would_take_others_away_stay_out()
{
    const auto group = [](const QJsonObject &note, const QJsonObject &when) {
        QJsonObject all = groupWith(u"note"_s, note);
        all.insert(u"when"_s, when);
        return passedOn(all);
    };
    const GroupPack one = group(words(u"Ask for Ann."_s, u"Pregunta por Ann."_s), words(u"On Mondays"_s));
    const GroupPack other = group(words(u"Ask for Ann."_s), words(u"On Mondays"_s, u"Los lunes"_s));
    QCOMPARE(standingOf(one, &other, {}), PackStanding::Same);
    QCOMPARE(standingOf(other, &one, {}), PackStanding::Same);
}

void TestWordsBeside::what_differs_in_a_language_of_both_is_something_else()
{
    const GroupPack here = passedOn(groupWith(u"note"_s, words(u"Ask for Ann."_s, u"Pregunta por Ann."_s)));
    for (const QJsonObject &other :
         {words(u"Ask for Bob."_s), words(u"Ask for Ann."_s, u"Pregunta por Bob."_s),
          words(u"Ask for Bob."_s, u"Pregunta por Ann."_s)}) {
        const GroupPack coming = passedOn(groupWith(u"note"_s, other));
        QCOMPARE(standingOf(coming, &here, {}), PackStanding::Clash);
    }
    QCOMPARE(standingOf(passedOn(packfiles::group()), &here, {}), PackStanding::Clash); // no note at all
}

void TestWordsBeside::what_differs_beside_the_words_is_something_else()
{
    const GroupPack here = passedOn(packfiles::group());
    const QJsonArray twoPhones{QJsonObject{{u"number"_s, u"0113 496 0000"_s}},
                               QJsonObject{{u"number"_s, u"0113 496 0001"_s}}};
    for (const QJsonObject &group :
         {groupWith(u"email"_s, u"other@example.org"_s), groupWith(u"phones"_s, twoPhones),
          groupWith(u"phones"_s, QJsonArray{twoPhones.last()}), groupWith(u"metastatic_only"_s, false)}) {
        QCOMPARE(wordsBeside(passedOn(group), here), WordsBeside::Other);
        QCOMPARE(standingOf(passedOn(group), &here, {}), PackStanding::Clash);
    }
}

void TestWordsBeside::a_leader_who_changes_a_language_makes_a_new_version()
{
    const auto given = [](const QJsonObject &note, const SigningKey *key) {
        const QJsonObject content = packfiles::content(1, {groupWith(u"note"_s, note)});
        return readPack(packfiles::file(content, key), {}).value();
    };
    const SigningKey key = packfiles::keyOf('a');
    for (const SigningKey *signer : {&key, static_cast<const SigningKey *>(nullptr)}) {
        const GroupPack here = given(words(u"Ask for Ann."_s), signer);
        const GroupPack coming = given(words(u"Ask for Ann."_s, u"Pregunta por Ann."_s), signer);
        QCOMPARE(standingOf(coming, &here, here.signer), PackStanding::Clash);
    }
    // Nor does it get past a key that is known.
    const GroupPack english = passedOn(groupWith(u"note"_s, words(u"Ask for Ann."_s)));
    const GroupPack both = passedOn(groupWith(u"note"_s, words(u"Ask for Ann."_s, u"Pregunta por Ann."_s)));
    QCOMPARE(standingOf(both, &english, key.publicKey()), PackStanding::Unsigned);
}

void TestWordsBeside::a_caution_too_long_in_one_language_stands_in_english()
{
    const QJsonObject note = words(QString(250, u'a'), QString(290, u'b'));
    const GroupPack english = passedOn(groupWith(u"note"_s, words(QString(250, u'a'))), kEnglish);
    const GroupPack both = passedOn(groupWith(u"note"_s, note), kSpanish);
    QVERIFY(both.groups.first().note.startsWith(u"Call first."_s));
    QCOMPARE(standingOf(both, &english, {}), PackStanding::Same); // and not one at the note, one elsewhere
    QCOMPARE(standingOf(english, &both, {}), PackStanding::Same);
}

QTEST_GUILESS_MAIN(TestWordsBeside)
#include "tst_WordsBeside.moc"
