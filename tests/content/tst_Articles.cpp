#include "ContentFiles.h"

#include "catalogue/BundledFile.h"

#include "support/SourceTree.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// The index of the articles that is built in: all of them, and none that a reader could not trust.
class TestContentArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_article_is_in_the_index();
    void build_refuses_what_cannot_be_shown_data();
    void build_refuses_what_cannot_be_shown();

private:
    /// Runs the build's step over one article; what it made, or nothing if it refused.
    static QByteArray indexOf(const QByteArray &article);
};

QByteArray TestContentArticles::indexOf(const QByteArray &article)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"team.md"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(article) != article.size())
        return {};
    file.close();
    const QString made = folder.filePath(u"made/index.json"_s);
    QProcess cmake;
    cmake.start(u"cmake"_s, {u"-DFOLDER="_s + folder.path(), u"-DOUT="_s + made, u"-P"_s,
                             sourceTree() + u"/app/cmake/IndexArticles.cmake"_s});
    if (!cmake.waitForFinished() || cmake.exitCode() != 0)
        return {};
    QFile index(made);
    return index.open(QIODevice::ReadOnly) ? index.readAll() : QByteArray();
}

void TestContentArticles::every_article_is_in_the_index()
{
    const auto json = readBundledFile(u":/content/learn/en/index.json"_s);
    QVERIFY(json);
    QStringList indexed;
    const QJsonArray heads = QJsonDocument::fromJson(*json).object().value(u"articles"_s).toArray();
    for (const QJsonValue head : heads)
        indexed += head.toObject().value(u"id"_s).toString() + u".md"_s;
    QDir folder(sourceTree() + u"/content/learn/en"_s);
    QStringList files = folder.entryList({u"*.md"_s}, QDir::Files);
    indexed.sort();
    files.sort();
    QCOMPARE(indexed, files);
}

void TestContentArticles::build_refuses_what_cannot_be_shown_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as it is") << QByteArray() << QByteArray() << true;
    QTest::newRow("no title") << QByteArray("\"title\":") << QByteArray("\"name\":") << false;
    QTest::newRow("no review state") << QByteArray("\"review\":") << QByteArray("\"state\":") << false;
    QTest::newRow("no date") << QByteArray("\"checked_on\":") << QByteArray("\"on\":") << false;
    QTest::newRow("no sources") << QByteArray("\"sources\":") << QByteArray("\"from\":") << false;
    QTest::newRow("another id") << QByteArray("\"id\": \"team\"") << QByteArray("\"id\": \"crew\"") << false;
    QTest::newRow("no header") << QByteArray("---json") << QByteArray("---") << false;
    QTest::newRow("no JSON") << QByteArray("\"title\":") << QByteArray("title") << false;
}

void TestContentArticles::build_refuses_what_cannot_be_shown()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, instead);
    QFETCH(const bool, accepted);
    QByteArray article = readContent(u"learn/en/team.md"_s);
    QVERIFY(part.isEmpty() || article.contains(part));
    if (!part.isEmpty())
        article.replace(article.indexOf(part), part.size(), instead);
    const QJsonDocument index = QJsonDocument::fromJson(indexOf(article));
    QCOMPARE(index.object().value(u"articles"_s).toArray().size(), accepted ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestContentArticles)
#include "tst_Articles.moc"
