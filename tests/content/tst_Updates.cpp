#include "ContentFiles.h"
#include "JsonSchema.h"

#include <QDate>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Updates of the content: their shape, and what the app compares theirs with.
class TestContentUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_update_fits_the_schema();
    void the_schema_bites_data();
    void the_schema_bites();
    void nothing_here_is_newer_than_it_says();

private:
    static QJsonObject update();
};

QJsonObject TestContentUpdates::update()
{
    const QJsonObject files{{u"help/helplines.json"_s, readContentObject(u"help/helplines.json"_s)}};
    return {
        {u"format"_s, u"alongside-content"_s},
        {u"format_version"_s, 1},
        {u"content"_s, QJsonObject{{u"issued"_s, u"2026-12-01"_s}, {u"edition"_s, 1}, {u"files"_s, files}}},
        {u"key"_s, QString(43, u'A')},
        {u"signature"_s, QString(86, u'A')}};
}

void TestContentUpdates::an_update_fits_the_schema()
{
    const JsonSchema schema(readContentObject(u"schema/content-pack.schema.json"_s));
    const QStringList problems = schema.problemsOf(update());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentUpdates::the_schema_bites_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another format") << u"format"_s << QJsonValue(u"alongside-pack"_s);
    QTest::newRow("a later one") << u"format_version"_s << QJsonValue(2);
    QTest::newRow("nothing in it") << u"content"_s << QJsonValue(QJsonObject());
    QTest::newRow("not signed") << u"signature"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("something else") << u"run"_s << QJsonValue(u"rm"_s);
}

void TestContentUpdates::the_schema_bites()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);

    QJsonObject changed = update();
    changed.insert(key, value); // inserting nothing removes
    QVERIFY(
        !JsonSchema(readContentObject(u"schema/content-pack.schema.json"_s)).problemsOf(changed).isEmpty());
}

// An older update would otherwise take the place of what is newer here.
void TestContentUpdates::nothing_here_is_newer_than_it_says()
{
    const QString issued = readContentObject(u"updates/issued.json"_s).value(u"issued"_s).toString();
    QVERIFY(QDate::fromString(issued, Qt::ISODate).isValid());
    static const QRegularExpression dates(
        u"\"(?:checked_on|written_on|compiled_on|translated_on)\": *\"(\\d{4}-\\d{2}-\\d{2})\""_s);
    int found = 0;
    for (const QString &file : contentFiles()) {
        static const QRegularExpression updated(u"^(help|groups|learn|questions)/"_s);
        if (!file.contains(updated))
            continue;
        for (const QRegularExpressionMatch &match : dates.globalMatch(QString::fromUtf8(readContent(file)))) {
            ++found;
            QVERIFY2(match.captured(1) <= issued, qPrintable(file));
        }
    }
    QVERIFY(found > 100);
}

QTEST_GUILESS_MAIN(TestContentUpdates)
#include "tst_Updates.moc"
