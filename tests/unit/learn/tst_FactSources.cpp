#include "learn/FactSources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Which facts rest on which sources, also in the form that files had before sources said their language.
class TestFactSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_in_which_language_a_source_is_to_who_reads_another();
    void a_file_without_languages_is_read_as_before();
    void a_language_without_words_for_it_is_refused_data();
    void a_language_without_words_for_it_is_refused();
};

namespace {

QJsonObject source()
{
    return {{u"key"_s, u"GUIDE"_s},
            {u"title"_s, u"Leitlinie"_s},
            {u"publisher"_s, u"Society"_s},
            {u"published"_s, u"2025"_s},
            {u"checked_on"_s, u"2026-11-22"_s}};
}

QJsonObject german()
{
    QJsonObject inGerman = source();
    inGerman.insert(u"language"_s, u"de"_s);
    return inGerman;
}

QJsonObject languages()
{
    const QJsonObject words{{u"en"_s, u"in German"_s}, {u"es"_s, u"en alemán"_s}};
    return {{u"id"_s, u"de"_s}, {u"words"_s, words}};
}

QJsonObject file(const QJsonObject &ofSource)
{
    const QJsonObject fact{{u"id"_s, u"1.1"_s}, {u"sources"_s, QJsonArray{u"GUIDE"_s}}};
    return {{u"sources"_s, QJsonArray{ofSource}}, {u"facts"_s, QJsonArray{fact}}};
}

QJsonObject with(const QJsonValue &languages, QJsonObject file)
{
    file.insert(u"languages"_s, languages);
    return file;
}

Result<FactSources> read(const QJsonObject &file, const QString &language = u"en"_s)
{
    return readFactSources(QJsonDocument(file).toJson(), language);
}

} // namespace

void TestFactSources::says_in_which_language_a_source_is_to_who_reads_another()
{
    const QJsonObject sources = with(QJsonArray{languages()}, file(german()));
    QCOMPARE(read(sources)->sources.value(u"GUIDE"_s).language, u"in German"_s);
    QCOMPARE(read(sources, u"es"_s)->sources.value(u"GUIDE"_s).language, u"en alemán"_s);
    QCOMPARE(read(sources, u"de"_s)->sources.value(u"GUIDE"_s).language, QString());
}

void TestFactSources::a_file_without_languages_is_read_as_before()
{
    const auto sources = read(file(source()));
    QVERIFY(sources);
    QCOMPARE(sources->sources.value(u"GUIDE"_s).title, u"Leitlinie"_s);
    QCOMPARE(sources->sources.value(u"GUIDE"_s).language, QString());
    QCOMPARE(sources->keysOfFact.value(u"1.1"_s), QStringList{u"GUIDE"_s});
}

void TestFactSources::a_language_without_words_for_it_is_refused_data()
{
    QTest::addColumn<QJsonObject>("facts");
    QJsonObject other = german();
    other.insert(u"language"_s, u"fi"_s);
    QTest::newRow("no languages at all") << file(german());
    QTest::newRow("a list of none") << with(QJsonArray(), file(source()));
    QTest::newRow("no list") << with(u"de"_s, file(source()));
    QTest::newRow("another language") << with(QJsonArray{languages()}, file(other));
}

void TestFactSources::a_language_without_words_for_it_is_refused()
{
    QFETCH(const QJsonObject, facts);
    QCOMPARE(read(facts).error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestFactSources)
#include "tst_FactSources.moc"
