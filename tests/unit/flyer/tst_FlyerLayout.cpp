#include "flyer/FlyerLayout.h"

#include "flyer/FlyerPdf.h"
#include "qr/QrReader.h"
#include "support/PdfPage.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

Q_DECLARE_METATYPE(alongside::BriefPaper)

class TestFlyerLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<BriefPaper>(); }
    void its_code_is_read_from_the_page_data() { papers(); }
    void its_code_is_read_from_the_page();
    void the_file_is_one_page_that_can_be_read_data() { papers(); }
    void the_file_is_one_page_that_can_be_read();
    void the_most_that_a_card_holds_fits_data() { papers(); }
    void the_most_that_a_card_holds_fits();
    void little_is_set_large();
    void says_when_there_is_no_room();

private:
    static void papers();
    static FlyerPage page();
    static QImage picture(const FlyerLayout &layout, int dotsPerInch);
    /// Where it is left to be looked at; empty if nobody wants to.
    static QString placeToLook(const QString &ending);
};

void TestFlyerLayout::papers()
{
    QTest::addColumn<BriefPaper>("paper");
    QTest::addColumn<bool>("strips");
    QTest::newRow("A4") << BriefPaper::A4 << false;
    QTest::newRow("A4 with strips") << BriefPaper::A4 << true;
    QTest::newRow("Letter") << BriefPaper::Letter << false;
    QTest::newRow("Letter with strips") << BriefPaper::Letter << true;
}

// As much in the code as there can be.
FlyerPage TestFlyerLayout::page()
{
    return {.title = u"Living with Secondary Breast Cancer"_s,
            .lines = {u"A charity"_s, u"Every Tuesday, 10:15 to 12:15"_s, u"The library, Leeds"_s},
            .code = u"alongside:group?v=1&s=0123456789ab&p=1.1&d="_s + QString(850, u'x'),
            .invitation = u"Opens in Alongside."_s,
            .strip = u"Tuesday circle"_s + QChar::LineSeparator + u"0113 496 0000"_s};
}

QImage TestFlyerLayout::picture(const FlyerLayout &layout, int dotsPerInch)
{
    const double scale = dotsPerInch / 72.0 / FlyerLayout::kUnitsPerPoint;
    const QSizeF size = layout.paper() == BriefPaper::A4 ? QSizeF(595, 842) : QSizeF(612, 792);
    QImage image((size * dotsPerInch / 72.0).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    layout.paint(painter);
    painter.end();
    if (const QString place = placeToLook(u"png"_s); !place.isEmpty())
        image.save(place);
    return image;
}

QString TestFlyerLayout::placeToLook(const QString &ending)
{
    const QString folder = qEnvironmentVariable("ALONGSIDE_PICTURES");
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    return folder.isEmpty() ? QString() : u"%1/flyer-%2.%3"_s.arg(folder, name, ending);
}

void TestFlyerLayout::its_code_is_read_from_the_page()
{
    QFETCH(const BriefPaper, paper);
    QFETCH(const bool, strips);

    const FlyerLayout layout(page(), paper, strips);
    QVERIFY(layout.isWithin() && layout.hasCode());
    QCOMPARE(qrTextsIn(picture(layout, 150)), QStringList{page().code}); // a poor printer and an old scanner
}

void TestFlyerLayout::the_file_is_one_page_that_can_be_read()
{
    QFETCH(const BriefPaper, paper);
    QFETCH(const bool, strips);

    const QByteArray content = flyerPdf(FlyerLayout(page(), paper, strips));
    QFile left(placeToLook(u"pdf"_s));
    QVERIFY(left.fileName().isEmpty()
            || (left.open(QIODevice::WriteOnly) && left.write(content) == content.size()));
    const PdfFile file(content);
    QCOMPARE(file.pages(), 1);
    QCOMPARE(file.size().toSize(), paper == BriefPaper::A4 ? QSize(595, 842) : QSize(612, 792));
    QVERIFY(!file.embeddedFonts().isEmpty());
    QVERIFY2(file.text().contains(u"Every Tuesday, 10:15 to 12:15"_s), qPrintable(file.text()));
    QCOMPARE(file.text().count(u"0113 496 0000"_s), strips ? FlyerLayout::kStrips : 0);
}

void TestFlyerLayout::the_most_that_a_card_holds_fits()
{
    QFETCH(const BriefPaper, paper);
    QFETCH(const bool, strips);

    FlyerPage full = page();
    full.title = u"A name of a group that goes on "_s.repeated(6).left(200);
    full.lines = QStringList(12, u"A line about it that goes on for a while, as lines do"_s);
    full.lines += u"Words that are good to know before one goes there. "_s.repeated(6).left(300);
    const FlyerLayout layout(full, paper, strips);
    QVERIFY2(layout.isWithin(), qPrintable(QString::number(layout.points())));
    QCOMPARE(qrTextsIn(picture(layout, 150)), QStringList{page().code});
}

void TestFlyerLayout::little_is_set_large()
{
    QCOMPARE(FlyerLayout(page(), BriefPaper::A4, false).points(), FlyerLayout::kLargest);
}

void TestFlyerLayout::says_when_there_is_no_room()
{
    FlyerPage much = page();
    much.lines = QStringList(200, u"A line"_s);
    QVERIFY(!FlyerLayout(much, BriefPaper::A4, true).isWithin());
    FlyerPage dense = page();
    dense.code = QString(2000, u'x');
    QVERIFY(!FlyerLayout(dense, BriefPaper::A4, false).hasCode());
}

QTEST_MAIN(TestFlyerLayout)
#include "tst_FlyerLayout.moc"
