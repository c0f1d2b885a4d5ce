#include "update/UpdateReader.h"

#include "SealedUpdates.h"
#include "learn/LearnFiles.h"
#include "update/UpdatePath.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

// As facts.json was before sources said in which language they are: every title a text, no languages.
QJsonObject factsOfBefore()
{
    QJsonObject file = updatefiles::listOf(u"learn/facts.json"_s);
    file.remove(u"languages"_s);
    QJsonArray sources = file.value(u"sources"_s).toArray();
    for (QJsonValueRef entry : sources) {
        QJsonObject source = entry.toObject();
        for (const auto &key : {u"language"_s, u"note"_s})
            source.remove(key);
        for (const auto &key : {u"title"_s, u"publisher"_s}) {
            if (source.value(key).isObject())
                source.insert(key, source.value(key).toObject().value(u"en"_s));
        }
        entry = source;
    }
    file.insert(u"sources"_s, sources);
    return file;
}

} // namespace

/// What an update brings, and what it takes out.
class TestUpdateReader : public QObject, private SealedUpdates
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { takeKey(); }
    void what_is_built_in_passes_its_own_rules();
    void brings_what_is_in_it_and_leaves_the_rest();
    void facts_in_the_form_that_they_had_before_are_taken();
    void a_new_article_is_among_the_others();
    void a_translation_of_what_was_is_not_shown();
    void an_article_can_be_taken_out();
    void every_article_may_be_taken_out();
};

void TestUpdateReader::what_is_built_in_passes_its_own_rules()
{
    QJsonObject all;
    QDirIterator walk(u":/content"_s, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = QDir(u":/content"_s).relativeFilePath(walk.next());
        if (const auto where = UpdatePath::of(path); where && where->kind == UpdatePath::Kind::Article)
            all.insert(path, updatefiles::articleOf(path));
        else if (where)
            all.insert(path, updatefiles::listOf(path));
    }
    QVERIFY(all.size() > 90);
    const auto update = read(all);
    if (!update)
        qWarning() << update.error().file << int(update.error().flaw) << update.error().detail;
    QVERIFY(update);
    QCOMPARE(update->content.renewed().size(), all.size());
}

void TestUpdateReader::brings_what_is_in_it_and_leaves_the_rest()
{
    QString article = updatefiles::articleOf(kArticle);
    article.replace(u"## In short\n"_s, u"## In short\n\nAsk who could explain it.\n"_s);
    const auto update = read(
        {{kArticle, article}, {kHelplines, updatefiles::helplinesWith(u"int-findahelpline"_s, u"111"_s)}});
    QVERIFY(update);
    QCOMPARE(update->issued, QDate(2026, 12, 1));
    QCOMPARE(update->content.renewed(), (QStringList{kHelplines, kArticle}));
    QCOMPARE(update->content.read(kArticle).value(), article.toUtf8());
    QCOMPARE(update->content.read(u"learn/facts.json"_s).value(),
             ContentFiles().read(u"learn/facts.json"_s).value());
}

void TestUpdateReader::facts_in_the_form_that_they_had_before_are_taken()
{
    const auto update = read(files(u"learn/facts.json"_s, factsOfBefore()));
    QVERIFY2(update, update ? "" : qPrintable(update.error().file + u' ' + update.error().detail));
    for (const QString &language : contentLanguages()) {
        const auto sources = LearnFiles(QLocale(language), update->content).sources();
        QVERIFY(sources);
        QVERIFY(!sources->sources.value(u"COMMON"_s).title.isEmpty());
    }
}

void TestUpdateReader::a_new_article_is_among_the_others()
{
    QString article = updatefiles::articleOf(kArticle);
    article.replace(u"\"id\": \"trials-101\""_s, u"\"id\": \"trials-202\""_s);
    static const QRegularExpression order(u"\"order\": \\d+"_s);
    article.replace(order, u"\"order\": 999"_s);
    const auto update = read({{u"learn/en/trials-202.md"_s, article}});
    QVERIFY(update);
    const auto heads = LearnFiles(QLocale::c(), update->content).heads();
    QCOMPARE(heads->last().id, u"trials-202"_s);
    QCOMPARE(heads->size(), LearnFiles(QLocale::c(), ContentFiles()).heads()->size() + 1);
    QVERIFY(LearnFiles(QLocale::c(), update->content).blocks(u"trials-202"_s));
    // It is there in English where there is no translation.
    QCOMPARE(LearnFiles(QLocale(u"es"_s), update->content).heads()->last().language, u"en"_s);
}

void TestUpdateReader::a_translation_of_what_was_is_not_shown()
{
    const auto update = read(files(kArticle, articleWith(u"Ask who could explain it."_s)));
    QVERIFY(update);
    const LearnFiles spanish(QLocale(u"es"_s), update->content);
    const auto heads = spanish.heads();
    const auto head = std::ranges::find(*heads, u"trials-101"_s, &ArticleHead::id);
    QCOMPARE(head->language, u"en"_s);
    QCOMPARE(spanish.blocks(u"trials-101"_s).value(),
             LearnFiles(QLocale::c(), update->content).blocks(u"trials-101"_s).value());
    const auto other = std::ranges::find(*heads, u"feelings"_s, &ArticleHead::id);
    QCOMPARE(other->language, u"es"_s);
}

void TestUpdateReader::an_article_can_be_taken_out()
{
    const auto update =
        read(files(kWithdrawn, updatefiles::withdrawing(u"trials-101"_s,
                                                        u"One of its sources was taken back."_s, u"team"_s)));
    if (!update)
        qWarning() << update.error().file << int(update.error().flaw) << update.error().detail;
    QVERIFY(update);
    const LearnFiles learn(QLocale(u"es"_s), update->content);
    QVERIFY(!std::ranges::contains(learn.heads().value(), u"trials-101"_s, &ArticleHead::id));
    QCOMPARE(learn.withdrawn()->first().instead, u"team"_s);
    // One that nobody here knows any more may be, too.
    QVERIFY(read(files(kWithdrawn, updatefiles::withdrawing(u"of-long-ago"_s, u"It was too old."_s))));
}

// Whatever of the built-in lists leads there, or however it is gated.
void TestUpdateReader::every_article_may_be_taken_out()
{
    const auto heads = LearnFiles(QLocale::c(), ContentFiles()).heads();
    for (const ArticleHead &head : heads.value()) {
        QJsonObject list = updatefiles::withdrawing(head.id, u"One of its sources was taken back."_s);
        QJsonObject gone = list.value(u"withdrawn"_s).toArray().first().toObject();
        QJsonArray gates;
        for (const Gate each : gate::kAll) {
            if (head.gates.testFlag(each))
                gates += QString(gate::idOf(each));
        }
        gone.insert(u"gates"_s, gates);
        const auto update = read(files(kWithdrawn, QJsonObject{{u"withdrawn"_s, QJsonArray{gone}}}));
        QVERIFY2(update, qPrintable(update ? head.id : head.id + u' ' + update.error().detail));
    }
}

QTEST_GUILESS_MAIN(TestUpdateReader)
#include "tst_UpdateReader.moc"
