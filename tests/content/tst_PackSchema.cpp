#include "ContentFiles.h"
#include "JsonSchema.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// The shape of packs, for organisations that write them by hand.
class TestContentPackSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_of_groups_as_the_directory_does();
    void a_pack_fits_it();
    void it_bites_data();
    void it_bites();

private:
    static QJsonObject pack();
};

// One shape in two files: they are not to drift apart.
void TestContentPackSchema::tells_of_groups_as_the_directory_does()
{
    const QJsonObject ours = readContentObject(u"schema/groups.schema.json"_s).value(u"$defs"_s).toObject();
    const QJsonObject theirs = readContentObject(u"schema/pack.schema.json"_s).value(u"$defs"_s).toObject();
    for (const QString &name : {u"day"_s, u"time"_s, u"line"_s, u"words"_s, u"point"_s, u"meeting"_s})
        QCOMPARE(theirs.value(name), ours.value(name));
    QJsonObject expected = ours.value(u"group"_s).toObject().value(u"properties"_s).toObject();
    QJsonObject properties = theirs.value(u"group"_s).toObject().value(u"properties"_s).toObject();
    // Who looked at it is for the directory to say; and strangers' addresses are looked at more closely.
    for (const QString &own : {u"evidence"_s, u"show_in_app"_s, u"source_date"_s, u"source_date_about"_s})
        expected.remove(own);
    for (const QString &stricter : {u"web"_s, u"email"_s, u"checked_on"_s, u"id"_s}) {
        QVERIFY(properties.contains(stricter));
        properties.remove(stricter);
        expected.remove(stricter);
    }
    QCOMPARE(properties, expected);
}

QJsonObject TestContentPackSchema::pack()
{
    QJsonObject group =
        readContentObject(u"groups/groups.json"_s).value(u"groups"_s).toArray().first().toObject();
    for (const QString &own : {u"evidence"_s, u"show_in_app"_s, u"source_date"_s, u"source_date_about"_s})
        group.remove(own);
    const QJsonObject content{{u"id"_s, u"anna"_s},
                              {u"version"_s, 1},
                              {u"issued"_s, u"2026-11-26"_s},
                              {u"from"_s, u"Anna's groups"_s},
                              {u"groups"_s, QJsonArray{group}}};
    return {{u"format"_s, u"alongside-pack"_s}, {u"format_version"_s, 1}, {u"content"_s, content}};
}

void TestContentPackSchema::a_pack_fits_it()
{
    const JsonSchema schema(readContentObject(u"schema/pack.schema.json"_s));
    const QStringList problems = schema.problemsOf(pack());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentPackSchema::it_bites_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("another format") << u"format"_s << QJsonValue(u"alongside-content"_s);
    QTest::newRow("a later one") << u"format_version"_s << QJsonValue(2);
    QTest::newRow("nothing in it") << u"content"_s << QJsonValue(QJsonObject());
    QTest::newRow("half a key") << u"key"_s << QJsonValue(u"AAAA"_s);
    QTest::newRow("something else") << u"run"_s << QJsonValue(u"rm"_s);
}

void TestContentPackSchema::it_bites()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);

    QJsonObject changed = pack();
    changed.insert(key, value);
    QVERIFY(!JsonSchema(readContentObject(u"schema/pack.schema.json"_s)).problemsOf(changed).isEmpty());
}

QTEST_GUILESS_MAIN(TestContentPackSchema)
#include "tst_PackSchema.moc"
