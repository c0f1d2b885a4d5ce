#include "ContentFiles.h"
#include "JsonSchema.h"

#include "catalogue/LicenceReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// "Literata, a typeface" is Literata.
QString plainName(const Licence &licence)
{
    return licence.name.section(u',', 0, 0);
}

} // namespace

class TestContentLicences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_their_schema();
    void are_built_in_as_they_stand_here();
    void every_text_can_be_read();
    void the_full_text_is_there_data();
    void the_full_text_is_there();
    void every_dependency_has_one();
    void every_font_has_one();
    void every_text_is_used();
    void lines_that_were_full_go_on();
    void one_bad_entry_refuses_the_file_data();
    void one_bad_entry_refuses_the_file();
};

void TestContentLicences::fit_their_schema()
{
    const JsonSchema schema(readContentObject(u"schema/licences.schema.json"_s));
    const QStringList problems = schema.problemsOf(readContentObject(u"licences/licences.json"_s));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContentLicences::are_built_in_as_they_stand_here()
{
    const auto builtIn = loadLicences(QLocale::c());
    const auto here = readLicences(readContent(u"licences/licences.json"_s), QLocale::c());
    QVERIFY(builtIn && here);
    QCOMPARE(*builtIn, *here);
}

void TestContentLicences::every_text_can_be_read()
{
    const auto licences = loadLicences(QLocale::c());
    QVERIFY(licences);
    for (const Licence &licence : *licences) {
        const auto text = loadLicenceText(licence);
        QVERIFY2(text && text->join(u' ').size() > 200, qPrintable(licence.id));
    }
}

void TestContentLicences::the_full_text_is_there_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    QTest::newRow("ours") << u"alongside"_s << u"Incompatible With Secondary Licenses"_s;
    QTest::newRow("Qt, what is asked") << u"qt"_s << u"The source code of Qt is at https://"_s;
    QTest::newRow("Qt, its end") << u"qt"_s << u"permanent authorization for you to choose that version"_s;
    QTest::newRow("Qt, what that is part of") << u"qt"_s << u"END OF TERMS AND CONDITIONS"_s;
    QTest::newRow("SQLCipher") << u"sqlcipher"_s << u"ZETETIC LLC"_s;
    QTest::newRow("libsodium") << u"libsodium"_s << u"Frank Denis"_s;
    QTest::newRow("OpenSSL") << u"openssl"_s << u"END OF TERMS AND CONDITIONS"_s;
    QTest::newRow("font") << u"literata"_s << u"The Literata Project Authors"_s;
    QTest::newRow("icons") << u"phosphor"_s << u"Copyright (c) 2023 Phosphor Icons"_s;
    QTest::newRow("places") << u"geonames"_s << u"https://creativecommons.org/licenses/by/4.0/"_s;
    QTest::newRow("words") << u"passphrase-words"_s << u"Electronic Frontier Foundation"_s;
}

void TestContentLicences::the_full_text_is_there()
{
    const QFETCH(QString, id);
    const QFETCH(QString, words);
    const auto licences = loadLicences(QLocale::c());
    QVERIFY(licences);
    const auto licence = std::ranges::find(*licences, id, &Licence::id);
    QVERIFY(licence != licences->cend());
    const auto text = loadLicenceText(*licence);
    QVERIFY(text);
    QVERIFY(text->join(u'\n').contains(words));
}

// The README names each dependency with the short name of its licence.
void TestContentLicences::every_dependency_has_one()
{
    const auto licences = loadLicences(QLocale::c());
    QVERIFY(licences);
    const QString readme = QString::fromUtf8(readContent(u"../README.md"_s));
    const QString table = readme.section(u"## Dependencies"_s, 1).section(u"\n## "_s, 0, 0);
    const QStringList rows = table.split(u"\n| "_s).mid(2); // what is before it, and its head
    QVERIFY(rows.size() >= 8);
    for (const QString &row : rows) {
        const QString name = row.section(u" | "_s, 0, 0);
        const QString terms = row.section(u" | "_s, 1, 1);
        const bool known = std::ranges::any_of(*licences, [&](const Licence &licence) {
            return name.startsWith(plainName(licence)) && licence.licence.startsWith(terms);
        });
        QVERIFY2(known, qPrintable(row));
    }
}

void TestContentLicences::every_font_has_one()
{
    const auto licences = loadLicences(QLocale::c());
    QVERIFY(licences);
    int fonts = 0;
    for (const QString &file : contentFiles()) {
        if (!file.endsWith(u".ttf"))
            continue;
        ++fonts;
        const QString family = file.section(u'/', -1).section(u'_', 0, 0);
        const bool known = std::ranges::any_of(*licences, [&](const Licence &licence) {
            return plainName(licence).remove(u' ') == family && licence.licence == u"OFL-1.1";
        });
        QVERIFY2(known, qPrintable(file));
    }
    QVERIFY(fonts > 0);
}

void TestContentLicences::every_text_is_used()
{
    const auto licences = loadLicences(QLocale::c());
    QVERIFY(licences);
    static const QRegularExpression s_text(u"^(licences|fonts|icons)/[^/]*[.]txt$"_s);
    for (const QString &file : contentFiles()) {
        const bool used = std::ranges::any_of(
            *licences, [&](const Licence &licence) { return licence.texts.contains(file); });
        QVERIFY2(used || file.endsWith(u"CMakeLists.txt") || !s_text.match(file).hasMatch(),
                 qPrintable(file));
    }
}

void TestContentLicences::lines_that_were_full_go_on()
{
    const QString full = u"This line is as long as a line of a licence usually is,"_s;
    QCOMPARE(toParagraphs(u"  MIT License\n\n\n%1\nand ends here.\nAnother one.\n"_s.arg(full)),
             QStringList({u"MIT License"_s, full + u" and ends here.\nAnother one."_s}));
    QCOMPARE(toParagraphs(u" \n\t\n"_s), QStringList());
}

void TestContentLicences::one_bad_entry_refuses_the_file_data()
{
    const QJsonObject good{{u"id"_s, u"x"_s},
                           {u"name"_s, QJsonObject{{u"en"_s, u"X"_s}}},
                           {u"licence"_s, u"MIT"_s},
                           {u"texts"_s, QJsonArray{u"licences/x.txt"_s}}};
    const auto with = [&good](const QString &key, const QJsonValue &value) {
        QJsonObject changed = good;
        changed.insert(key, value);
        return QJsonArray{changed};
    };
    QTest::addColumn<QJsonArray>("entries");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("good") << QJsonArray{good} << true;
    QTest::newRow("none") << QJsonArray{} << false;
    QTest::newRow("twice") << QJsonArray{good, good} << false;
    QTest::newRow("no id") << with(u"id"_s, QString()) << false;
    QTest::newRow("no English") << with(u"name"_s, QJsonObject{{u"de"_s, u"X"_s}}) << false;
    QTest::newRow("a long name") << with(u"name"_s, QJsonObject{{u"en"_s, QString(81, u'x')}}) << false;
    QTest::newRow("no terms") << with(u"licence"_s, QJsonValue()) << false;
    QTest::newRow("no text") << with(u"texts"_s, QJsonArray{}) << false;
    QTest::newRow("a text that is a number") << with(u"texts"_s, QJsonArray{7}) << false;
    QTest::newRow("too many texts") << with(u"texts"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
                                    << false;
}

void TestContentLicences::one_bad_entry_refuses_the_file()
{
    const QFETCH(QJsonArray, entries);
    const QFETCH(bool, accepted);
    const QByteArray json = QJsonDocument(QJsonObject{{u"licences"_s, entries}}).toJson();
    const auto read = readLicences(json, QLocale::c());
    QCOMPARE(read.has_value(), accepted);
    if (!read)
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestContentLicences)
#include "tst_Licences.moc"
