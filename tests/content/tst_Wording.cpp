#include "ContentFiles.h"

#include "catalogue/PassphraseWords.h"

#include "support/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// Contests, and courage on demand: nobody wins or loses an illness.
const QRegularExpression
    kContests(u"\\b(battl\\w*|fight\\w*|fought|warriors?|brave\\w*|courageous|survivors?|thriv\\w*|victims?|"
              "journeys?|hero(es|ics?|ism)?|beat(s|ing|en)?|conquer\\w*|streaks?)\\b"_s,
              QRegularExpression::CaseInsensitiveOption);

/// Guilt, cheering on, words that make light of what is hard, and the ways around "died".
const QRegularExpression
    kPhrases(u"\\b(lost (the|her|his|their)|passed away|don't forget|you should|stay (strong|positive)|"
             "just|simply|at least)\\b"_s,
             QRegularExpression::CaseInsensitiveOption);

/// What counts a person's days, or says that they did not do enough.
const QRegularExpression
    kPressure(u"\\b(missed|missing days?|overdue|(?<!nothing to )catch up|keep it up|keep going|"
              "well done|great job|forgot to|you have not|failed)\\b"_s,
              QRegularExpression::CaseInsensitiveOption);

/// Every text for people in the code of \a file: what stands in qsTr(), tr() and translate().
QStringList textsInCode(const QString &file)
{
    QFile code(file);
    if (!code.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression s_text(
        uR"re(\b(?:qsTr|tr|translate)\(\s*(?:"\w+",\s*)?"((?:[^"\\]|\\.)*(?:"\s*"(?:[^"\\]|\\.)*)*)")re"_s);
    static const QRegularExpression s_joint(uR"re("\s*")re"_s);
    QStringList texts;
    auto matches = s_text.globalMatch(QString::fromUtf8(code.readAll()));
    while (matches.hasNext())
        texts += matches.next().captured(1).remove(s_joint);
    return texts;
}

/// What no text for people says, wherever it stands.
QStringList hurtIn(const QString &text)
{
    QStringList problems;
    for (const QRegularExpression &unwanted : {kContests, kPhrases, kPressure}) {
        if (const auto match = unwanted.match(text); match.hasMatch())
            problems.append(u"says \"%1\": %2"_s.arg(match.captured(), text));
    }
    if (text.contains(u'!'))
        problems.append(u"shouts: "_s + text);
    return problems;
}

/// Most words in a sentence that tired people read.
constexpr qsizetype kMostWords = 20;

/// Every text for people in \a value: the values of objects by language.
QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            texts += textsIn(item);
    }
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (object.contains(u"en"_s))
            texts.append(object.value(key).toString());
        else
            texts += textsIn(object.value(key));
    }
    return texts;
}

QStringList problemsOf(const QString &text)
{
    QStringList problems = hurtIn(text);
    if (text != text.trimmed() || text.contains(u"  "_s))
        problems.append(u"stray spaces: "_s + text);
    static const QRegularExpression s_sentenceEnd(u"[.?:](\\s|$)"_s);
    for (const QString &sentence : text.split(s_sentenceEnd)) {
        if (sentence.split(u' ', Qt::SkipEmptyParts).size() > kMostWords)
            problems.append(u"too long a sentence: "_s + sentence);
    }
    return problems;
}

} // namespace

class TestContentWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_check_bites_data();
    void the_check_bites();
    void the_texts_are_calm_and_plain_data();
    void the_texts_are_calm_and_plain();
    void no_word_of_the_app_presses_anybody_data();
    void no_word_of_the_app_presses_anybody();
    void pressure_is_noticed_data();
    void pressure_is_noticed();
    void generated_passphrases_do_not_hurt();
};

void TestContentWording::the_check_bites_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("war") << u"She fought her battle"_s;
    QTest::newRow("courage") << u"You are so brave."_s;
    QTest::newRow("a contest") << u"How to beat it"_s;
    QTest::newRow("a way around the word") << u"He lost the fight"_s;
    QTest::newRow("at the start") << u"Just call"_s;
    QTest::newRow("a shout") << u"Well done!"_s;
    QTest::newRow("too long") << QStringList(21, u"word"_s).join(u' ');
}

void TestContentWording::the_check_bites()
{
    QFETCH(const QString, text);

    QVERIFY(!problemsOf(text).isEmpty());
}

void TestContentWording::the_texts_are_calm_and_plain_data()
{
    QTest::addColumn<QString>("file");

    for (const QString &file : contentFiles()) {
        // What is good English is nothing to measure another language by: tests/lint/translations.py does.
        static const QRegularExpression s_translated(
            u"[./](?!en\\.)[a-z]{2}\\.json$|^learn/(?!en/)[a-z]{2}/"_s);
        const bool forPeople = (file.endsWith(u".json"_s) || (file.endsWith(u".md"_s) && file.contains(u'/')))
                               && !file.contains(s_translated);
        if (forPeople && !file.startsWith(u"schema/"_s) && !file.contains(u"/made-with/"_s)
            && !file.endsWith(u"/rules.json"_s) && !file.startsWith(u"updates/"_s))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void TestContentWording::the_texts_are_calm_and_plain()
{
    QFETCH(const QString, file);

    const QStringList texts = file.endsWith(u".json"_s) ? textsIn(readContentObject(file))
                                                        : QString::fromUtf8(readContent(file)).split(u'\n');
    QVERIFY(!texts.isEmpty() || file == u"learn/withdrawn.json"); // none was taken out yet
    QStringList problems;
    for (const QString &text : texts)
        problems += problemsOf(text);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentWording::no_word_of_the_app_presses_anybody_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");

    for (const QString &folder : {u"qml"_s, u"cpp"_s, u"app"_s}) {
        const QDir tree(sourceTree() + u"/"_s + folder);
        QDirIterator files(tree.path(), {u"*.qml"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            int number = 0;
            for (const QString &text : textsInCode(file))
                QTest::addRow("%s %d", qPrintable(tree.relativeFilePath(file)), ++number) << file << text;
        }
    }
}

// No streaks, no missed days, no guilt: whoever was silent for a while finds everything as it was.
void TestContentWording::no_word_of_the_app_presses_anybody()
{
    QFETCH(const QString, text);
    const QStringList problems = hurtIn(text);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentWording::pressure_is_noticed_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a streak") << u"A 5-day streak"_s;
    QTest::newRow("missed days") << u"You missed 3 days"_s;
    QTest::newRow("a debt") << u"3 days to catch up on"_s;
    QTest::newRow("praise") << u"Well done, %1"_s;
    QTest::newRow("a duty") << u"You have not checked in today."_s;
    QTest::newRow("making light of it") << u"You can simply go on."_s;
    QTest::newRow("a shout") << u"Saved!"_s;
}

void TestContentWording::pressure_is_noticed()
{
    QFETCH(const QString, text);
    QVERIFY(!hurtIn(text).isEmpty());
}

void TestContentWording::generated_passphrases_do_not_hurt()
{
    static const QRegularExpression s_dreaded(
        u"^(cancer|tumou?r|chemo|scan(ner|ning)?|surg(ery|ical)|relapse|remission|terminal|hospice|"
        "grave(yard|s)?|death|dead|dying|died?|deceased|funeral|casket|mourn\\w*|griev\\w*|grief|"
        "widow|orphan|pain|agony|suffer\\w*|nausea|vomit|numb(ing|ness)?|bald|fat|ugly|slut|rape|murder|"
        "kill\\w*|"
        "suicide|racist|racism|eskimo|war|lonely|unloved|unwanted|hopeless|helpless|worthless)$"_s);
    const auto words = PassphraseWords::load();
    QVERIFY(words);
    for (qsizetype i = 0; i < words->count(); ++i) {
        const QString word = QString::fromLatin1(words->word(i));
        QVERIFY2(!s_dreaded.match(word).hasMatch() && !kContests.match(word).hasMatch(), qPrintable(word));
    }
}

QTEST_GUILESS_MAIN(TestContentWording)
#include "tst_Wording.moc"
