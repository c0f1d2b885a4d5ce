#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/QuestionnaireReader.h"

#include "support/SourceTree.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContentQuestionnaires : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_their_schema_data() { files(); }
    void fit_their_schema();
    void are_built_in_as_they_stand_here();
    void are_word_for_word_what_they_were_data();
    void are_word_for_word_what_they_were();
    void the_shortest_has_the_questions_of_the_longer_ones();
    void say_on_what_terms_they_are_here_data() { files(); }
    void say_on_what_terms_they_are_here();
    void a_form_of_scales_is_laid_out_as_its_owners_have_it();
    void have_the_bands_of_their_authors();
    void one_changed_character_refuses_the_file_data();
    void one_changed_character_refuses_the_file();
    void one_changed_character_stops_the_build_data();
    void one_changed_character_stops_the_build();

private:
    static void files();
    static void changes();
    static QJsonObject changed();
};

void TestContentQuestionnaires::files()
{
    QTest::addColumn<QString>("file");
    int count = 0;
    for (const QString &file : contentFiles()) {
        if (!file.startsWith(u"questionnaires/"_s))
            continue;
        QTest::newRow(qPrintable(file)) << file;
        ++count;
    }
    QCOMPARE(count, 4);
}

void TestContentQuestionnaires::fit_their_schema()
{
    const QFETCH(QString, file);
    const JsonSchema schema(readContentObject(u"schema/questionnaire.schema.json"_s));
    const QStringList problems = schema.problemsOf(readContentObject(file));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentQuestionnaires::are_built_in_as_they_stand_here()
{
    const auto builtIn = loadQuestionnaires(QLocale::c());
    QVERIFY(builtIn);
    QCOMPARE(builtIn->size(), 4);
    for (const Questionnaire &one : *builtIn) {
        const auto here =
            readQuestionnaire(readContent(u"questionnaires/%1.en.json"_s.arg(one.key)), QLocale::c());
        QVERIFY(here);
        QCOMPARE(one, *here);
    }
}

// The hash stands here as well: whoever changes words and hash together meets this.
void TestContentQuestionnaires::are_word_for_word_what_they_were_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("hash");
    QTest::newRow("PHQ-4") << u"phq-4"_s
                           << u"b011399166214ae2fe6088a0c155c5bfa36f373b3889db6392a040c93b7b4bb2"_s;
    QTest::newRow("GAD-7") << u"gad-7"_s
                           << u"aed44795cafd40f38fb29b18368a7afc8bcba346e85d667af3a966be219e41f5"_s;
    QTest::newRow("PHQ-8") << u"phq-8"_s
                           << u"bddba2cc011c420120525d7b363c2013ae08e4d9331892b1379661ab15f53a07"_s;
    QTest::newRow("ESAS-r") << u"esas-r"_s
                            << u"ca1de08384773efbad714c0bf4e54aa311df33d52b56df034eddd6d4fff0d19f"_s;
}

void TestContentQuestionnaires::are_word_for_word_what_they_were()
{
    const QFETCH(QString, key);
    const QFETCH(QString, hash);
    const auto read = readQuestionnaire(readContent(u"questionnaires/%1.en.json"_s.arg(key)), QLocale::c());
    QVERIFY(read);
    QCOMPARE(read->wordingHash, hash);
    QCOMPARE(questionnaire::hashOf(*read), hash);
}

// PHQ-4 is the first two questions of GAD-7 and the first two of PHQ-8; all are answered alike.
void TestContentQuestionnaires::the_shortest_has_the_questions_of_the_longer_ones()
{
    const auto read = [](const QString &key) {
        return readQuestionnaire(readContent(u"questionnaires/%1.en.json"_s.arg(key)), QLocale::c()).value();
    };
    const Questionnaire phq4 = read(u"phq-4"_s);
    const Questionnaire gad7 = read(u"gad-7"_s);
    const Questionnaire phq8 = read(u"phq-8"_s);
    QCOMPARE(phq4.items, gad7.items.first(2) + phq8.items.first(2));
    QCOMPARE(phq4.options, gad7.options);
    QCOMPARE(phq4.options, phq8.options);
    QCOMPARE(phq4.stem, gad7.stem);
    QCOMPARE(phq8.stem,
             u"Over the last 2 weeks, how often have you been bothered by any of the following problems?"_s);
}

void TestContentQuestionnaires::say_on_what_terms_they_are_here()
{
    const QFETCH(QString, file);
    const QString licence = readContentObject(file).value(u"licence"_s).toString();
    if (file.contains(u"esas"_s))
        QVERIFY(licence.contains(u"Freely available for use with appropriate acknowledgement"_s));
    else
        QVERIFY(
            licence.endsWith(u"No permission required to reproduce, translate, display or distribute."_s));
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    QVERIFY2(sources.contains(u'`' + file.section(u'/', 1) + u'`'), qPrintable(file));
}

// Ten lines in this order, from 0 to 10, each from its left words to its right ones.
void TestContentQuestionnaires::a_form_of_scales_is_laid_out_as_its_owners_have_it()
{
    const auto read = readQuestionnaire(readContent(u"questionnaires/esas-r.en.json"_s), QLocale::c());
    QVERIFY(read);
    QCOMPARE(read->stem, u"Please circle the number that best describes how you feel NOW:"_s);
    const QList<std::pair<QString, QString>> lines{
        {u"No Pain"_s, u"Worst Possible Pain"_s},
        {u"No Tiredness (Tiredness = lack of energy)"_s, u"Worst Possible Tiredness"_s},
        {u"No Drowsiness (Drowsiness = feeling sleepy)"_s, u"Worst Possible Drowsiness"_s},
        {u"No Nausea"_s, u"Worst Possible Nausea"_s},
        {u"No Lack of Appetite"_s, u"Worst Possible Lack of Appetite"_s},
        {u"No Shortness of Breath"_s, u"Worst Possible Shortness of Breath"_s},
        {u"No Depression (Depression = feeling sad)"_s, u"Worst Possible Depression"_s},
        {u"No Anxiety (Anxiety = feeling nervous)"_s, u"Worst Possible Anxiety"_s},
        {u"Best Wellbeing (Wellbeing = how you feel overall)"_s, u"Worst Possible Wellbeing"_s},
        {u"No __________ Other Problem (for example constipation)"_s, u"Worst Possible __________"_s}};
    QCOMPARE(read->items.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(std::pair(read->items[i], read->ends[i]), lines[i]);
    QCOMPARE(read->options.size(), 11);
    QCOMPARE(read->options.first().value, 0);
    QCOMPARE(read->ownItem, 10);
    QVERIFY(!read->addsUp);
}

void TestContentQuestionnaires::have_the_bands_of_their_authors()
{
    auto all = loadQuestionnaires(QLocale::c());
    QVERIFY(all);
    const QList<QList<int>> beginnings{{0, 3, 6, 9}, {0, 5, 10, 15}, {0, 5, 10, 15, 20}};
    const QList<int> highest{12, 21, 24};
    QVERIFY(all->takeLast().bands.isEmpty()); // nothing is added up
    for (qsizetype i = 0; i < all->size(); ++i) {
        QList<int> from;
        for (const QuestionnaireBand &band : all->at(i).bands)
            from += band.from;
        QCOMPARE(from, beginnings[i]);
        QCOMPARE(questionnaire::highestScore(all->at(i)), highest[i]);
    }
}

void TestContentQuestionnaires::changes()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject real = readContentObject(u"questionnaires/gad-7.en.json"_s);
    QJsonArray items = real.value(u"items"_s).toArray();
    items[3] = u"Trouble relaxing."_s;
    QJsonArray options = real.value(u"options"_s).toArray();
    options[1] = QJsonObject{{u"value"_s, 1}, {u"words"_s, u"several days"_s}};
    QTest::newRow("a dot after a question") << u"items"_s << QJsonValue(items);
    QTest::newRow("a small letter in an option") << u"options"_s << QJsonValue(options);
    QTest::newRow("the stem") << u"stem"_s << QJsonValue(u"Over the last 2 weeks"_s);
    QTest::newRow("another licence") << u"licence"_s << QJsonValue(u"Free."_s);
    QTest::newRow("no licence") << u"licence"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("an empty licence") << u"licence"_s << QJsonValue(QString());
    QTest::newRow("no owner") << u"owner"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no citation") << u"citation"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no source of the bands") << u"bands_source"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("no hash") << u"wording_sha256"_s << QJsonValue(QJsonValue::Undefined);
}

QJsonObject TestContentQuestionnaires::changed()
{
    const QFETCH(QString, key);
    const QFETCH(QJsonValue, value);
    QJsonObject file = readContentObject(u"questionnaires/gad-7.en.json"_s);
    if (value.isUndefined())
        file.remove(key);
    else
        file.insert(key, value);
    return file;
}

void TestContentQuestionnaires::one_changed_character_refuses_the_file_data()
{
    changes();
    QJsonArray bands = readContentObject(u"questionnaires/gad-7.en.json"_s).value(u"bands"_s).toArray();
    bands.removeAt(1);
    QTest::newRow("a gap in the bands") << u"bands"_s << QJsonValue(bands);
    QTest::newRow("another rule") << u"scoring"_s
                                  << QJsonValue(QJsonObject{{u"rule"_s, u"mean"_s},
                                                            {u"missing"_s, u"no-sum"_s},
                                                            {u"missing_why"_s, u"So."_s}});
}

void TestContentQuestionnaires::one_changed_character_refuses_the_file()
{
    const auto read = readQuestionnaire(QJsonDocument(changed()).toJson(), QLocale::c());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

void TestContentQuestionnaires::one_changed_character_stops_the_build_data()
{
    changes();
    QTest::newRow("nothing changed") << u"about"_s
                                     << QJsonValue(QJsonObject{{u"en"_s, u"Ours may change."_s}});
}

void TestContentQuestionnaires::one_changed_character_stops_the_build()
{
    const QFETCH(QString, key);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"gad-7.en.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(changed()).toJson());
    file.close();
    QProcess check;
    check.start(u"cmake"_s, {u"-DFOLDER="_s + folder.path(), u"-P"_s,
                             sourceTree() + u"/app/cmake/CheckQuestionnaires.cmake"_s});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitStatus(), QProcess::NormalExit);
    QCOMPARE(check.exitCode() == 0, key == "about"_L1);
}

QTEST_GUILESS_MAIN(TestContentQuestionnaires)
#include "tst_Questionnaires.moc"
