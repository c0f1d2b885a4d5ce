#include "vcard/VCardReader.h"
#include "vcard/VCardText.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Files as programs write them. The odd ones are rebuilt, with other names, from public reports of
/// bugs, which each row names.
class TestVCardReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_what_programs_write_data();
    void reads_what_programs_write();
    void reads_groups_and_parameters();
    void reads_pictures_data();
    void reads_pictures();
    void finds_every_card_data();
    void finds_every_card();
    void passes_over_the_cards_of_assistants_data();
    void passes_over_the_cards_of_assistants();
    void believes_bytes_more_than_claims_data();
    void believes_bytes_more_than_claims();
    void leaves_out_signs_that_turn_text_round();
    void decodes_quoted_printable_once();
    void says_when_a_card_is_not_whole_data();
    void says_when_a_card_is_not_whole();
    void reads_ten_thousand_cards_one_by_one();
    void reads_fifty_megabytes_data();
    void reads_fifty_megabytes();
};

namespace {

QList<VCard> cardsIn(const QByteArray &file)
{
    QList<VCard> cards;
    VCardReader reader(file);
    while (auto card = reader.next())
        cards += std::move(*card);
    return cards;
}

QByteArray cardOf(const QByteArray &lines, const QByteArray &version = "2.1")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
}

QString valueIn(const QByteArray &file, QStringView name)
{
    const QList<VCard> cards = cardsIn(file);
    const VCardProperty *property = cards.isEmpty() ? nullptr : cards.constFirst().find(name);
    return property ? vcard::unescaped(property->value) : u"(none)"_s;
}

} // namespace

void TestVCardReader::reads_what_programs_write_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    QTest::newRow("Android, quoted-printable: owncloud-archive/contacts #861")
        << cardOf("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4D=61=74=C4=9B=6A=20=4E=6F=76=C3=A1=6B")
        << u"FN"_s << u"Matěj Novák"_s;
    QTest::newRow("Android 4, a soft break within a name: jowave/vcard2to3 #3") << cardOf(
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=86=D0=B3=D0=BE=D1=80=20=D0=97=\n=D0=B0=D0=B3")
                                                                                << u"FN"_s << u"Ігор Заг"_s;
    QTest::newRow("a soft break within a character: Rillke/Contact-Conversion-Wizard #21")
        << cardOf("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96=C3=A4=C3=\r\n=BC") << u"FN"_s
        << u"Öäü"_s;
    QTest::newRow("soft breaks that are folded too: mangstadt/ez-vcard #80") << cardOf(
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D0=B8=D0=\r\n =BA=D1=82=\r\n =D0=BE=D1=80")
                                                                             << u"FN"_s << u"Виктор"_s;
    QTest::newRow("one soft break that is folded too, within a character")
        << cardOf("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D0=B8=D0=\r\n =BA") << u"FN"_s
        << u"Вик"_s;
    QTest::newRow("a space that is text after a soft break")
        << cardOf("FN;ENCODING=QUOTED-PRINTABLE:Ana=\r\n Lim") << u"FN"_s << u"Ana Lim"_s;
    QTest::newRow("Outlook, lines of a street: nilclass/vcardjs #1")
        << cardOf("LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:16 Hill Road=0D=0A=\r\nBox 2=0D=0A=\r\nLeeds")
        << u"LABEL"_s << u"16 Hill Road\nBox 2\nLeeds"_s;
    QTest::newRow("Outlook, a break at the end, then an empty line")
        << cardOf("LABEL;ENCODING=QUOTED-PRINTABLE:Ward 4=0D=0A=\r\n\r\nTEL;WORK:1") << u"LABEL"_s
        << u"Ward 4\n"_s;
    QTest::newRow("half of the encoding's name: Dolibarr/dolibarr #31958")
        << cardOf("TITLE;ENCODING=QUOTED:R=C3=A9f=C3=A9rent") << u"TITLE"_s << u"Référent"_s;
    QTest::newRow("the encoding without the word for it: nokia 6230")
        << cardOf("NOTE;QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=A9") << u"NOTE"_s << u"café"_s;
    QTest::newRow("a last break before the end")
        << cardOf("NOTE;ENCODING=QUOTED-PRINTABLE:ring twice=") << u"NOTE"_s << u"ring twice"_s;
    QTest::newRow("equals signs that are no codes")
        << cardOf("NOTE;ENCODING=QUOTED-PRINTABLE:2+2=4 and =ZZ=3D") << u"NOTE"_s << u"2+2=4 and =ZZ="_s;
    QTest::newRow("a folded line, version 3") << cardOf("NOTE:long enough to be fol\r\n ded here", "3.0")
                                              << u"NOTE"_s << u"long enough to be folded here"_s;
    QTest::newRow("a folded line, version 2.1, whose space is text")
        << cardOf("NOTE:long enough to be\r\n folded here") << u"NOTE"_s
        << u"long enough to be folded here"_s;
    QTest::newRow("folded with a tab within a character")
        << cardOf("NOTE:caf\xc3\r\n\t\xa9", "3.0") << u"NOTE"_s << u"café"_s;
    QTest::newRow("escapes") << cardOf(R"(NOTE:Room 4\, left\nsecond\; floor \\ door)", "3.0") << u"NOTE"_s
                             << u"Room 4, left\nsecond; floor \\ door"_s;
    QTest::newRow("line breaks as they are")
        << cardOf("NOTE:first\nsecond line\n\nTEL:1", "3.0") << u"NOTE"_s << u"first\nsecond line\n"_s;
    QTest::newRow("a version that is folded: nextcloud/contacts #273")
        << "BEGIN:VCARD\r\nVERSION:4.0\r\n 1\r\nFN:Ana\r\nEND:VCARD"_ba << u"FN"_s << u"Ana"_s;
    QTest::newRow("no version, small letters, ends of a Macintosh of old")
        << "begin:vcard\rfn:Ana Lim\rend:vcard\r"_ba << u"FN"_s << u"Ana Lim"_s;
    QTest::newRow("a name with a colon in quotes before it")
        << cardOf("FN;X-SOURCE=\"a:b\":Ana", "4.0") << u"FN"_s << u"Ana"_s;
    QTest::newRow("a quote that is never closed") << cardOf("FN;X-SOURCE=\"a:Ana") << u"FN"_s << u"Ana"_s;
    QTest::newRow("a phonetic name of Japanese telephones: Simple-Contacts #1047")
        << cardOf("SOUND;X-IRMC-N:;;;;\r\nFN:Ana") << u"FN"_s << u"Ana"_s;
    QTest::newRow("no name at all: nextcloud/contacts #3980")
        << cardOf("N:Lim;Ana;;;") << u"FN"_s << u"(none)"_s;
}

void TestVCardReader::reads_what_programs_write()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, name);
    QFETCH(const QString, value);

    QCOMPARE(valueIn(file, name), value);
}

void TestVCardReader::reads_groups_and_parameters()
{
    const QList<VCard> cards =
        cardsIn(cardOf("item1.TEL;type=CELL;type=\"voice,text\";type=pref:+1 555 0100\r\n"
                       "item1.X-ABLabel:_$!<Mobile>!$_\r\n"
                       "EMAIL;INTERNET=;HOME:ana@example.org\r\n"
                       "TEL;PREF=1;X-HOURS=\"Mo^nTu\":5",
                       "3.0"));

    const QList<VCardProperty> &properties = cards.constFirst().properties;
    QCOMPARE(properties.size(), 4);
    QCOMPARE(properties.at(0).group, u"item1"_s);
    QCOMPARE(properties.at(0).name, u"TEL"_s);
    QCOMPARE(properties.at(0).values(u"TYPE"), QStringList({u"CELL"_s, u"voice"_s, u"text"_s, u"pref"_s}));
    QVERIFY(properties.at(0).isPreferred());
    QCOMPARE(properties.at(1).group, u"item1"_s);
    QCOMPARE(properties.at(1).name, u"X-ABLABEL"_s);
    QVERIFY(properties.at(2).hasType(u"internet"));
    QVERIFY(properties.at(2).hasType(u"home"));
    QVERIFY(!properties.at(2).isPreferred());
    QVERIFY(properties.at(3).isPreferred());
    QCOMPARE(properties.at(3).values(u"X-HOURS"), QStringList(u"Mo\nTu"_s));
}

void TestVCardReader::reads_pictures_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("version 2.1, on lines of their own: bolorundurowb/vCardLib #81")
        << cardOf("PHOTO;JPEG;ENCODING=BASE64:\r\nTkZO\r\nTEwh\r\n\r\nTEL:5");
    QTest::newRow("a line that begins like a property: Simple-Contacts #231")
        << cardOf("PHOTO;ENCODING=BASE64;JPEG:TkZO\r\nTEwh\r\nTEL:5");
    QTest::newRow("Outlook, indented")
        << cardOf("PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n TkZO\r\n TEwh\r\n\r\nTEL:5");
    QTest::newRow("version 3") << cardOf("PHOTO;ENCODING=b;TYPE=jpeg:TkZO\r\n TEwh\r\nTEL:5", "3.0");
    QTest::newRow("version 4: libasys/contactsplus #108")
        << cardOf("PHOTO:data:image/jpeg;base64,TkZO\r\n TEwh\r\nTEL:5", "4.0");
    QTest::newRow("a bare word") << cardOf("PHOTO;BASE64;JPEG:TkZOTEwh\r\nTEL:5");
}

void TestVCardReader::reads_pictures()
{
    QFETCH(const QByteArray, file);

    const QList<VCard> cards = cardsIn(file);
    QCOMPARE(cards.size(), 1);
    QVERIFY(cards.constFirst().isWhole);
    QCOMPARE(cards.constFirst().properties.size(), 2);
    QCOMPARE(cards.constFirst().properties.at(0).data, "NFNLL!"_ba);
    QCOMPARE(cards.constFirst().properties.at(0).value, QString());
    QCOMPARE(cards.constFirst().properties.at(1).value, u"5"_s);
}

void TestVCardReader::finds_every_card_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("names");

    const QStringList both{u"Ana"_s, u"Ben"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("no card") << "Dear all,\r\nplease ring me."_ba << QStringList();
    QTest::newRow("two") << cardOf("FN:Ana") + cardOf("FN:Ben") << both;
    QTest::newRow("text around them")
        << "Hello\r\n" + cardOf("FN:Ana") + "and\r\n\r\n" + cardOf("FN:Ben") + "bye" << both;
    QTest::newRow("no end between them") << "BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Ben\nEND:VCARD"_ba << both;
    QTest::newRow("spaces after the words")
        << "BEGIN:VCARD \nFN:Ana\nEND:VCARD\t\n BEGIN:VCARD\nFN:Ben\nEND:VCARD"_ba << both;
    QTest::newRow("a mark of UTF-8: nuovo/vCard-parser #31")
        << "\xef\xbb\xbf" + cardOf("FN:Ana") << QStringList(u"Ana"_s);
    QTest::newRow("none but a calendar") << "BEGIN:VCALENDAR\nSUMMARY:Ana\nEND:VCALENDAR"_ba << QStringList();
}

void TestVCardReader::finds_every_card()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, names);

    QStringList found;
    for (const VCard &card : cardsIn(file))
        found += card.find(u"FN") ? card.find(u"FN")->value : QString();
    QCOMPARE(found, names);
}

void TestVCardReader::passes_over_the_cards_of_assistants_data()
{
    QTest::addColumn<QByteArray>("file");

    const QByteArray assistant = "BEGIN:VCARD\r\nFN:Bo\r\nTEL:9\r\nEND:VCARD";
    QTest::newRow("on lines of its own") << cardOf("FN:Ana\r\nAGENT:\r\n" + assistant + "\r\nTEL:5");
    QTest::newRow("from the colon on") << cardOf("FN:Ana\r\nAGENT:" + assistant + "\r\nTEL:5");
    QTest::newRow("escaped: nuovo/vCard-parser #4")
        << cardOf(R"(FN:Ana)"
                  "\r\n"
                  R"(AGENT:BEGIN:VCARD\nFN:Bo\nTEL:9\nEND:VCARD\n)"
                  "\r\nTEL:5",
                  "3.0");
    QTest::newRow("an address") << cardOf("FN:Ana\r\nAGENT;VALUE=uri:CID:JQPUBLIC.part3\r\nTEL:5", "3.0");
    QTest::newRow("within one another") << cardOf("FN:Ana\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Bo\r\nAGENT:\r\n"
                                                  + assistant + "\r\nTEL:8\r\nEND:VCARD\r\nTEL:5");
}

void TestVCardReader::passes_over_the_cards_of_assistants()
{
    QFETCH(const QByteArray, file);

    const QList<VCard> cards = cardsIn(file);
    QCOMPARE(cards.size(), 1);
    QVERIFY(cards.constFirst().isWhole);
    QCOMPARE(cards.constFirst().find(u"FN")->value, u"Ana"_s);
    QCOMPARE(cards.constFirst().find(u"TEL")->value, u"5"_s);
}

void TestVCardReader::believes_bytes_more_than_claims_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");

    QTest::newRow("UTF-8, nothing claimed") << cardOf("FN:Zo\xc3\xab") << u"Zoë"_s;
    QTest::newRow("Windows-1252, nothing claimed") << cardOf("FN:Zo\xeb \x80") << u"Zoë €"_s;
    QTest::newRow("Windows-1252 that claims UTF-8") << cardOf("FN;CHARSET=UTF-8:Zo\xeb") << u"Zoë"_s;
    QTest::newRow("UTF-8 that claims Latin-1: Outlook")
        << cardOf("FN;CHARSET=ISO-8859-1:Zo\xc3\xab") << u"Zoë"_s;
    QTest::newRow("Windows-1252, quoted")
        << cardOf("FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Zo=EB") << u"Zoë"_s;
    QTest::newRow("a charset nobody knows") << cardOf("FN;CHARSET=X-KLINGON:Zo\xeb") << u"Zoë"_s;
    QTest::newRow("Windows-1251: bolorundurowb/vCardLib #81")
        << cardOf("FN;CHARSET=Windows-1251:\xc8\xe2\xe0\xed") << u"Иван"_s;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const char *name = encoding == QStringConverter::Utf16LE ? "UTF-16, little" : "UTF-16, big";
        const QString card = QString::fromUtf8(cardOf("FN:Zo\xc3\xab"));
        const QByteArray bare = QStringEncoder(encoding, QStringConverter::Flag::Stateless)(card);
        QTest::addRow("%s end first", name) << bare << u"Zoë"_s;
        const QByteArray mark = QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(card);
        QTest::addRow("%s end first, with a mark", name) << mark << u"Zoë"_s;
    }
}

void TestVCardReader::believes_bytes_more_than_claims()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, name);

    if (!QStringDecoder("Windows-1251").isValid() && file.contains("Windows-1251"))
        QSKIP("this Qt knows no other charsets");
    QCOMPARE(valueIn(file, u"FN"), name);
}

void TestVCardReader::leaves_out_signs_that_turn_text_round()
{
    QCOMPARE(valueIn(cardOf("FN:Dr\xe2\x80\xae gpj.ana\xe2\x80\xa8!", "4.0"), u"FN"), u"Dr gpj.ana!"_s);
    QCOMPARE(valueIn(cardOf("FN;ENCODING=QUOTED-PRINTABLE:A=00=07na"), u"FN"), u"Ana"_s);
}

void TestVCardReader::decodes_quoted_printable_once()
{
    QCOMPARE(valueIn(cardOf("FN;ENCODING=QUOTED-PRINTABLE:=3D3D3D41=3D\r\n"), u"FN"), u"=3D3D41="_s);
}

void TestVCardReader::says_when_a_card_is_not_whole_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("the file ends") << "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL:5"_ba;
    QTest::newRow("the file ends within a soft break")
        << "BEGIN:VCARD\nFN:Ana\nNOTE;ENCODING=QUOTED-PRINTABLE:a="_ba;
    QTest::newRow("another begins") << "BEGIN:VCARD\nFN:Ana\nBEGIN:VCARD\nFN:Ben\nEND:VCARD"_ba;
    QTest::newRow("a text that is too long") << cardOf("FN:Ana\nNOTE:" + QByteArray(70'000, 'x'), "3.0");
    QTest::newRow("a number without a colon: nextcloud/contacts #2208")
        << cardOf("FN:Ana\nTEL;TYPE=\"HOME\";+31555010101", "4.0");
    QTest::newRow("a line break as it is: Kozea/Radicale #1986") << cardOf("FN:Ana\n\nLim\nTEL:5", "3.0");
    QTest::newRow("too many properties") << cardOf("FN:Ana\n" + QByteArray("TEL:5\n").repeated(600), "3.0");
}

void TestVCardReader::says_when_a_card_is_not_whole()
{
    QFETCH(const QByteArray, file);

    const QList<VCard> cards = cardsIn(file);
    QVERIFY(!cards.isEmpty());
    QVERIFY(!cards.constFirst().isWhole);
    QCOMPARE(cards.constFirst().find(u"FN")->value, u"Ana"_s);
    QVERIFY(cards.constFirst().properties.size() <= VCardReader::kMostProperties);
    for (const VCardProperty &property : cards.constFirst().properties)
        QVERIFY(property.value.size() <= VCardReader::kMostTextBytes);
}

void TestVCardReader::reads_ten_thousand_cards_one_by_one()
{
    constexpr int many = 10'000;
    QByteArray file;
    for (int number = 0; number < many; ++number)
        file += cardOf("FN:Person " + QByteArray::number(number) + "\r\nTEL;CELL:+1555"
                       + QByteArray::number(number));
    VCardReader reader(file);
    int read = 0;
    while (const auto card = reader.next()) {
        QVERIFY(card->isWhole);
        QCOMPARE(card->find(u"FN")->value, u"Person %1"_s.arg(read));
        ++read;
    }
    QCOMPARE(read, many);
}

void TestVCardReader::reads_fifty_megabytes_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("piece");

    QTest::newRow("of a picture") << "PHOTO;ENCODING=b:"_ba << "QUJD"_ba.repeated(19) + "\n ";
    QTest::newRow("of a picture in one line") << "PHOTO;ENCODING=b:"_ba << "QUJD"_ba;
    QTest::newRow("of soft breaks") << "NOTE;ENCODING=QUOTED-PRINTABLE:"_ba << "=3D=\n"_ba;
    QTest::newRow("of folds") << "NOTE:"_ba << "x\n "_ba;
    QTest::newRow("of properties") << ""_ba << "TEL:5\n"_ba;
    QTest::newRow("of assistants") << ""_ba << "AGENT:\nBEGIN:VCARD\n"_ba;
    QTest::newRow("of lines that are nothing") << "NOTE:a\n"_ba << "x\n"_ba;
    QTest::newRow("of one head") << ""_ba << "X;\n "_ba;
    QTest::newRow("of parameters") << "TEL"_ba << ";A=B"_ba;
}

void TestVCardReader::reads_fifty_megabytes()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, piece);

    constexpr qsizetype size = qsizetype(50) * 1024 * 1024;
    const QList<VCard> cards = cardsIn("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n" + start
                                       + piece.repeated(size / piece.size()) + "\nEND:VCARD\n");
    QVERIFY(!cards.isEmpty());
    QCOMPARE(cards.constFirst().find(u"FN")->value, u"Ana"_s);
}

QTEST_GUILESS_MAIN(TestVCardReader)
#include "tst_VCardReader.moc"
