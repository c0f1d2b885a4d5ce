#include "vcard/VCardReader.h"
#include "vcard/VCardText.h"
#include "vcard/VCardWriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestVCardWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_lines_that_any_program_reads();
    void is_read_back_as_it_was_data();
    void is_read_back_as_it_was();
};

void TestVCardWriter::writes_lines_that_any_program_reads()
{
    VCard card{.version = VCardVersion::V40};
    card.properties += {.name = u"FN"_s, .value = vcard::escaped(u"Dr. Zoë Ångström"_s)};
    card.properties += {.name = u"NOTE"_s, .value = vcard::escaped(u"ä"_s.repeated(300) + u";,\\\n"_s)};

    const QByteArray file = writeVCard(card);
    QVERIFY(file.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Dr. Zo\xc3\xab \xc3\x85ngstr\xc3\xb6m\r\n"));
    QVERIFY(file.endsWith("\\;\\,\\\\\\n\r\nEND:VCARD\r\n"));
    for (const QByteArray &line : file.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY(line.size() <= 76); // 75 and the return
        QVERIFY2(line.isValidUtf8(), "a character is cut in two");
    }
}

void TestVCardWriter::is_read_back_as_it_was_data()
{
    QTest::addColumn<VCardVersion>("version");
    QTest::addColumn<QString>("text");

    for (const auto version : {VCardVersion::V30, VCardVersion::V40}) {
        const int number = version == VCardVersion::V30 ? 3 : 4;
        QTest::addRow("%d, nothing", number) << version << QString();
        QTest::addRow("%d, signs", number) << version << u"a;b,c\\d:e\"f^g\nh\\ni = j"_s;
        QTest::addRow("%d, spaces at the folds", number) << version << u"word "_s.repeated(100);
        QTest::addRow("%d, every script", number)
            << version << u"日本語 עברית हिन्दी 👩🏽‍⚕️"_s.repeated(20);
        QTest::addRow("%d, what looks like an end", number) << version << u"x\nEND:VCARD\nBEGIN:VCARD"_s;
    }
}

void TestVCardWriter::is_read_back_as_it_was()
{
    QFETCH(const VCardVersion, version);
    QFETCH(const QString, text);

    VCard card{.version = version};
    card.properties += {.group = u"item1"_s,
                        .name = u"NOTE"_s,
                        .parameters = {{.name = u"X-ONE"_s, .values = {u"a:b;c,d"_s.left(3), u"plain"_s}}},
                        .value = vcard::escaped(text)};
    VCardReader reader(writeVCard(card));
    const auto read = reader.next();
    QVERIFY(read);
    QVERIFY(read->isWhole);
    QCOMPARE(read->version, version);
    QCOMPARE(read->properties, card.properties);
    QCOMPARE(vcard::unescaped(read->properties.constFirst().value), text);
    QVERIFY(!reader.next());
}

QTEST_GUILESS_MAIN(TestVCardWriter)
#include "tst_VCardWriter.moc"
