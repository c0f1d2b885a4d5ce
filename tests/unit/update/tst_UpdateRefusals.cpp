#include "update/UpdateReader.h"

#include "SealedUpdates.h"

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

QJsonObject withGroupTwice()
{
    QJsonObject file = updatefiles::listOf(u"groups/groups.json"_s);
    QJsonArray groups = file.value(u"groups"_s).toArray();
    groups.append(groups.first());
    file.insert(u"groups"_s, groups);
    return file;
}

QJsonObject withoutTermGate()
{
    QJsonObject file = updatefiles::listOf(u"learn/glossary.json"_s);
    QJsonArray terms = file.value(u"terms"_s).toArray();
    for (QJsonValueRef entry : terms) {
        QJsonObject term = entry.toObject();
        term.insert(u"gates"_s, QJsonArray());
        entry = term;
    }
    file.insert(u"terms"_s, terms);
    return file;
}

// Each adds rows: the files of an update, and the flaw that refuses it.
void badParagraphs()
{
    const auto article = [](const char *name, const QString &paragraph, UpdateFlaw flaw) {
        QTest::newRow(name) << files(kArticle, articleWith(paragraph)) << flaw;
    };
    article("a fact that there is not", u"Doctors know this. {facts: 99.9}"_s, UpdateFlaw::UnknownFact);
    article("a number that no fact has", u"It takes 4711 days."_s, UpdateFlaw::UnknownNumber);
    article("a number in words", u"It takes ninety days."_s, UpdateFlaw::UnknownNumber);
    article("a script", u"[Here](javascript:alert(1)) it is."_s, UpdateFlaw::UnsafeLink);
    article("an address", u"[Here](https://example.org) it is."_s, UpdateFlaw::UnsafeLink);
    article("a naked address", u"See http://example.org for more."_s, UpdateFlaw::UnsafeLink);
    article("a link to nowhere", u"[Here](article:nowhere) it is."_s, UpdateFlaw::DeadLink);
    article("words in front of their gate", u"Ask about hospice early."_s, UpdateFlaw::OpenGate);
    article("words in front of another gate", u":::gate recurrence\nAsk about hospice early.\n:::"_s,
            UpdateFlaw::OpenGate);
    article("a gate that there is not", u":::gate anything\nAsk.\n:::"_s, UpdateFlaw::OddArticle);
    article("a gate left open", u":::gate recurrence\nAsk."_s, UpdateFlaw::OddArticle);
    article("medicine without a fact", u"A fever can come with it."_s, UpdateFlaw::UnfoundedMedicine);
    article("pressure", u"You should ask."_s, UpdateFlaw::UnkindWords);
    article("a long sentence", QStringList(21, u"word"_s).join(u' ') + u'.', UpdateFlaw::HardToRead);
    article(
        "a hard text",
        QStringList(30, u"Institutional coordination necessitates considerable deliberation."_s).join(u' '),
        UpdateFlaw::HardToRead);
    article("too much", QStringList(200, u"It goes on and on."_s).join(u' '), UpdateFlaw::UnfitLength);
    article("a heading twice", u"## When to call\n\nCall."_s, UpdateFlaw::OddArticle);
    article("marks", u"Ask <b>now</b>."_s, UpdateFlaw::OddArticle);
    article("text that runs backwards", u"Ask \u202enow."_s, UpdateFlaw::HiddenCharacters);
    article("a space of no width", u"Ask\u200b now."_s, UpdateFlaw::HiddenCharacters);
}

void badArticles()
{
    QTest::newRow("an article without a header")
        << files(kArticle, u"## In short"_s) << UpdateFlaw::OddArticle;
    QTest::newRow("an article as another")
        << files(u"learn/en/feelings.md"_s, updatefiles::articleOf(kArticle)) << UpdateFlaw::OddArticle;
    QTest::newRow("a review that was not")
        << files(kArticle, updatefiles::articleOf(kArticle).replace(u"\"not yet reviewed"_s, u"\"reviewed"_s))
        << UpdateFlaw::UnknownReview;
    QTest::newRow("a review in Spanish that was not")
        << files(u"learn/es/trials-101.md"_s, updatefiles::articleOf(u"learn/es/trials-101.md"_s)
                                                  .replace(u"\"todavía sin revisar"_s, u"\"revisado"_s))
        << UpdateFlaw::UnknownReview;
    QTest::newRow("pressure in Spanish")
        << files(u"learn/es/trials-101.md"_s,
                 updatefiles::articleOf(u"learn/es/trials-101.md"_s).replace(u"\n- "_s, u"\n- Deberías. "_s))
        << UpdateFlaw::UnkindWords;
    QTest::newRow("a part that a gate empties")
        << files(kArticle, updatefiles::articleOf(kArticle).replace(
                               u"## What you can do"_s,
                               u"## More\n\n:::gate recurrence\nAsk.\n:::\n\n## What you can do"_s))
        << UpdateFlaw::OddArticle;
    QTest::newRow("no first part") << files(
        kArticle, updatefiles::articleOf(kArticle).replace(u"## In short"_s, u"## At first"_s))
                                   << UpdateFlaw::OddArticle;
    QTest::newRow("two of one place") << files(
        u"learn/en/more.md"_s, updatefiles::articleOf(kArticle).replace(u"\"trials-101\""_s, u"\"more\""_s))
                                      << UpdateFlaw::SameIdTwice;
    QTest::newRow("one of tomorrow's tomorrow")
        << files(kArticle, updatefiles::articleOf(kArticle).replace(u"\"checked_on\": \"2026"_s,
                                                                    u"\"checked_on\": \"2027"_s))
        << UpdateFlaw::Future;
    QTest::newRow("a language that is not there")
        << files(u"learn/xx/feelings.md"_s, u"x"_s) << UpdateFlaw::UnknownLanguage;
    QTest::newRow("a translation of another text") << files(
        u"learn/es/trials-101.md"_s,
        updatefiles::articleOf(u"learn/es/trials-101.md"_s).replace(u"\n\n## "_s, u"\n\nPregunta.\n\n## "_s))
                                                   << UpdateFlaw::OddArticle;
}

void badLists()
{
    QTest::newRow("a file of another kind")
        << files(u"vault/passphrase-words.en.txt"_s, u"x"_s) << UpdateFlaw::UnknownFile;
    QTest::newRow("a way out of the folder")
        << files(u"help/../../etc/passwd"_s, u"x"_s) << UpdateFlaw::UnknownFile;
    QTest::newRow("a number nobody can dial")
        << files(kHelplines, updatefiles::helplinesWith(u"int-findahelpline"_s, u"call me"_s))
        << UpdateFlaw::OddHelplines;
    QTest::newRow("helplines that are a text") << files(kHelplines, u"x"_s) << UpdateFlaw::OddList;
    QTest::newRow("a helpline's script") << files(
        kHelplines,
        updatefiles::changed(kHelplines, u"helplines"_s, u"int-findahelpline"_s, [](QJsonObject &one) {
            one.insert(u"website"_s, u"javascript:alert(1)"_s);
        })) << UpdateFlaw::UnsafeLink;
    QTest::newRow("a host that looks like another") << files(
        kHelplines,
        updatefiles::changed(kHelplines, u"helplines"_s, u"int-findahelpline"_s, [](QJsonObject &one) {
            one.insert(u"website"_s, u"https://\u0430pple.com"_s);
        })) << UpdateFlaw::UnsafeLink;
    QTest::newRow("a group twice") << files(u"groups/groups.json"_s, withGroupTwice())
                                   << UpdateFlaw::SameIdTwice;
    QTest::newRow("no groups") << files(u"groups/groups.json"_s, QJsonObject{{u"groups"_s, QJsonArray()}})
                               << UpdateFlaw::OddGroups;
    QTest::newRow("no facts") << files(u"learn/facts.json"_s, QJsonObject{{u"facts"_s, QJsonArray()}})
                              << UpdateFlaw::OddList;
    QTest::newRow("words without their gates")
        << files(u"learn/glossary.json"_s, withoutTermGate()) << UpdateFlaw::OpenGate;
    QTest::newRow("an organisation in front of a gate")
        << files(u"learn/organisations.json"_s,
                 updatefiles::changed(u"learn/organisations.json"_s, u"organisations"_s,
                                      updatefiles::listOf(u"learn/organisations.json"_s)
                                          .value(u"organisations"_s)
                                          .toArray()
                                          .first()
                                          .toObject()
                                          .value(u"id"_s)
                                          .toString(),
                                      [](QJsonObject &one) {
                                          one.insert(u"offers"_s, QJsonObject{{u"en"_s, u"A hospice."_s}});
                                      }))
        << UpdateFlaw::OpenGate;
}

void badMeanings()
{
    const auto glossary = [](const char *name, const QString &meaning, UpdateFlaw flaw) {
        QTest::newRow(name) << files(
            u"learn/glossary.json"_s,
            updatefiles::changed(
                u"learn/glossary.json"_s, u"terms"_s, u"scanxiety"_s, [&meaning](QJsonObject &one) {
                    one.insert(u"meaning"_s, QJsonObject{{u"en"_s, meaning}});
                })) << flaw;
    };
    glossary("pressure in a word", u"What you should not feel."_s, UpdateFlaw::UnkindWords);
    glossary("a number of nobody in a word", u"What 77 people feel."_s, UpdateFlaw::UnknownNumber);
}

void badSpanishWords()
{
    const auto spanish = [](const char *name, const QString &own, UpdateFlaw flaw) {
        QJsonObject file = updatefiles::listOf(u"learn/myths.es.json"_s);
        QJsonObject words = file.value(u"words"_s).toObject();
        const QString first = updatefiles::listOf(u"learn/myths.json"_s)
                                  .value(u"myths"_s)
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value(u"truth"_s)
                                  .toObject()
                                  .value(u"en"_s)
                                  .toString();
        words.insert(first, own);
        file.insert(u"words"_s, words);
        QTest::newRow(name) << files(u"learn/myths.es.json"_s, file) << flaw;
    };
    spanish("pressure in Spanish words", u"Deberías saberlo."_s, UpdateFlaw::UnkindWords);
    spanish("a number of nobody in Spanish words", u"Les pasa a 77."_s, UpdateFlaw::UnknownNumber);
    spanish("a gate in Spanish words", u"Pregunta por el hospicio."_s, UpdateFlaw::OpenGate);
}

void badWithdrawals()
{
    const auto withdrawn = [](const char *name, const QJsonObject &list, UpdateFlaw flaw) {
        QTest::newRow(name) << files(kWithdrawn, list) << flaw;
    };
    const QString reason = u"One of its sources was taken back."_s;
    withdrawn("a list of nothing", QJsonObject{{u"gone"_s, QJsonArray()}}, UpdateFlaw::OddList);
    withdrawn("no reason", updatefiles::withdrawing(u"trials-101"_s, QString()), UpdateFlaw::OddList);
    withdrawn("a number in a reason", updatefiles::withdrawing(u"trials-101"_s, u"It was so for 77."_s),
              UpdateFlaw::UnknownNumber);
    withdrawn("medicine in a reason",
              updatefiles::withdrawing(u"trials-101"_s, u"A fever is another thing."_s),
              UpdateFlaw::UnfoundedMedicine);
    withdrawn("pressure in a reason", updatefiles::withdrawing(u"trials-101"_s, u"You should not read it."_s),
              UpdateFlaw::UnkindWords);
    withdrawn("a gate in a reason", updatefiles::withdrawing(u"trials-101"_s, u"It spoke of hospice."_s),
              UpdateFlaw::OpenGate);
    withdrawn("nothing instead", updatefiles::withdrawing(u"trials-101"_s, reason, u"nowhere"_s),
              UpdateFlaw::DeadLink);
    withdrawn("itself instead", updatefiles::withdrawing(u"trials-101"_s, reason, u"trials-101"_s),
              UpdateFlaw::DeadLink);
    withdrawn("a gate that is gone", updatefiles::withdrawing(u"basics-de-novo-recurrent"_s, reason),
              UpdateFlaw::OpenGate);
    QTest::newRow("brought and taken out")
        << QJsonObject{{kArticle, updatefiles::articleOf(kArticle)},
                       {kWithdrawn, updatefiles::withdrawing(u"trials-101"_s, reason)}}
        << UpdateFlaw::BroughtAndWithdrawn;
    QTest::newRow("a link to what is taken out")
        << QJsonObject{{kArticle, articleWith(u"[More](article:team) helps."_s)},
                       {kWithdrawn, updatefiles::withdrawing(u"team"_s, reason)}}
        << UpdateFlaw::DeadLink;
}

} // namespace

/// Updates from anywhere: one that is not right in everything is refused whole, with the reason.
class TestUpdateRefusals : public QObject, private SealedUpdates
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { takeKey(); }
    void one_bad_thing_refuses_the_whole_data();
    void one_bad_thing_refuses_the_whole();
    void a_bad_header_refuses_the_whole_data();
    void a_bad_header_refuses_the_whole();
    void what_is_no_update_is_refused_data();
    void what_is_no_update_is_refused();
    void only_whom_the_app_trusts_may_sign();
    void what_was_changed_after_signing_is_noticed();
    void what_was_cut_off_is_noticed();
};

void TestUpdateRefusals::one_bad_thing_refuses_the_whole_data()
{
    QTest::addColumn<QJsonObject>("files");
    QTest::addColumn<UpdateFlaw>("flaw");

    badParagraphs();
    badArticles();
    badLists();
    badMeanings();
    badSpanishWords();
    badWithdrawals();
}

void TestUpdateRefusals::one_bad_thing_refuses_the_whole()
{
    QFETCH(const QJsonObject, files);
    QFETCH(const UpdateFlaw, flaw);

    const auto update = read(files);
    QVERIFY(!update);
    if (update.error().flaw != flaw)
        qWarning() << int(update.error().flaw) << update.error().file << update.error().detail;
    QCOMPARE(update.error().flaw, flaw);
}

void TestUpdateRefusals::a_bad_header_refuses_the_whole_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<UpdateFlaw>("flaw");
    QTest::newRow("no day") << u"issued"_s << QJsonValue(u"soon"_s) << UpdateFlaw::OddHeader;
    QTest::newRow("a day to come") << u"issued"_s << QJsonValue(u"2026-12-12"_s) << UpdateFlaw::Future;
    QTest::newRow("before the app") << u"issued"_s << QJsonValue(u"2026-11-25"_s) << UpdateFlaw::OlderThanApp;
    QTest::newRow("half an edition") << u"edition"_s << QJsonValue(1.5) << UpdateFlaw::OddHeader;
    QTest::newRow("no edition") << u"edition"_s << QJsonValue(0) << UpdateFlaw::OddHeader;
    QTest::newRow("something else") << u"run"_s << QJsonValue(u"rm"_s) << UpdateFlaw::OddHeader;
    QTest::newRow("nothing in it") << u"files"_s << QJsonValue(QJsonObject()) << UpdateFlaw::OddHeader;
}

void TestUpdateRefusals::a_bad_header_refuses_the_whole()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const UpdateFlaw, flaw);

    QJsonObject content = updatefiles::content(files(kArticle, updatefiles::articleOf(kArticle)));
    content.insert(key, value);
    const auto update = readUpdate(sealed(content), updatefiles::reading());
    QVERIFY(!update);
    QCOMPARE(update.error().flaw, flaw);
}

void TestUpdateRefusals::what_is_no_update_is_refused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<UpdateFlaw>("flaw");
    QTest::newRow("nothing") << QByteArray() << UpdateFlaw::NotJson;
    QTest::newRow("noise") << QByteArray("\x89PNG\r\n\x1a\n", 8) << UpdateFlaw::NotJson;
    QTest::newRow("too much") << QByteArray(ContentUpdate::kMostBytes + 1, ' ') << UpdateFlaw::TooLarge;
    QTest::newRow("depths") << QByteArray(100'000, '[') << UpdateFlaw::NotJson;
    QTest::newRow("more depths") << QByteArray(R"({"a":)") + QByteArray(100'000, '[') << UpdateFlaw::TooLarge;
    QTest::newRow("the same twice") << QByteArray(R"({"format": 1, "format": 2})")
                                    << UpdateFlaw::TwiceTheSame;
    QTest::newRow("groups of a leader")
        << QByteArray(R"({"format": "alongside-pack", "format_version": 1})") << UpdateFlaw::NotAnUpdate;
    QTest::newRow("a later format") << QByteArray(R"({"format": "alongside-content", "format_version": 2})")
                                    << UpdateFlaw::NewerFormat;
}

void TestUpdateRefusals::what_is_no_update_is_refused()
{
    QFETCH(const QByteArray, file);
    QFETCH(const UpdateFlaw, flaw);

    const auto update = readUpdate(file, updatefiles::reading());
    QVERIFY(!update);
    QCOMPARE(update.error().flaw, flaw);
}

void TestUpdateRefusals::only_whom_the_app_trusts_may_sign()
{
    const QJsonObject content = updatefiles::content(files(kArticle, updatefiles::articleOf(kArticle)));
    const SigningKey other = SigningKey::make();
    for (const SigningKey *key : {&other, static_cast<const SigningKey *>(nullptr)}) {
        const auto update = readUpdate(updatefiles::file(content, key), updatefiles::reading());
        QVERIFY(!update);
        QCOMPARE(update.error().flaw, UpdateFlaw::UnknownSigner);
    }
}

void TestUpdateRefusals::what_was_changed_after_signing_is_noticed()
{
    QByteArray file = sealed(updatefiles::content(files(kArticle, updatefiles::articleOf(kArticle))));
    file.replace("2026-12-01", "2026-12-02");
    const auto update = readUpdate(file, updatefiles::reading());
    QVERIFY(!update);
    QCOMPARE(update.error().flaw, UpdateFlaw::WrongSignature);
}

void TestUpdateRefusals::what_was_cut_off_is_noticed()
{
    const QByteArray file = sealed(updatefiles::content(files(kArticle, updatefiles::articleOf(kArticle))));
    for (qsizetype size = 0; size < file.size() - 2; size += 997)
        QVERIFY(!readUpdate(file.first(size), updatefiles::reading()));
}

QTEST_GUILESS_MAIN(TestUpdateRefusals)
#include "tst_UpdateRefusals.moc"
