#include "brief/BriefLayout.h"

#include "brief/BriefPdf.h"
#include "brief/BriefText.h"
#include "support/PdfPage.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace alongside;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(alongside::BriefPaper)

/// One sheet of paper, whatever there is to say.
class TestBriefLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<BriefPaper>(); }
    void little_is_set_large();
    void more_is_set_smaller();
    void the_worst_case_is_one_page_data() { papers(); }
    void the_worst_case_is_one_page();
    void what_has_no_room_is_counted_on_the_page_data() { papers(); }
    void what_has_no_room_is_counted_on_the_page();
    void questions_give_way_last();
    void one_thing_too_large_for_any_paper_is_left_out();
    void every_ink_lies_within_the_margins();
    void the_plain_text_says_it_all();
    void time_runs_from_right_to_left_where_it_is_read_so();

private:
    static void papers();
    static BriefPage page(int questions, int lines, int charts);
    static BriefPage worst();
    static ChartPicture chart(const QString &title);
    static QImage picture(const BriefLayout &layout);
};

void TestBriefLayout::papers()
{
    QTest::addColumn<BriefPaper>("paper");
    QTest::newRow("A4") << BriefPaper::A4;
    QTest::newRow("Letter") << BriefPaper::Letter;
}

ChartPicture TestBriefLayout::chart(const QString &title)
{
    ChartPicture picture;
    picture.title = title;
    picture.to = 27;
    picture.highest = 10;
    picture.timeTicks = {{0, u"15 February"_s}, {27, u"Today"_s}};
    picture.phases = {{2, 8, {}, ChartPhase::Shade::Tinted}, {9, 12, {}, ChartPhase::Shade::Hatched}};
    ChartSeries series{title, {}};
    for (int day = 0; day < 28; ++day) {
        series.points.append({double(day), double(day * 7 % 11), day % 5 == 0});
        picture.band.append({double(day), 0, 10});
    }
    picture.series = {series};
    return picture;
}

BriefPage TestBriefLayout::page(int questions, int lines, int charts)
{
    BriefPage page;
    page.title = u"For my visit"_s;
    page.subtitle = u"15 February 2026 to 14 March 2026"_s;
    page.footer = u"The last line"_s;
    page.leftOutSentence = [](int count) {
        return u"%1 had no room."_s.arg(count);
    };
    BriefPart asked{.heading = u"Questions"_s, .items = {}, .mattersMost = true};
    for (int i = 0; i < questions; ++i)
        asked.items += BriefItem{u"question/%1"_s.arg(i), u"Question number %1?"_s.arg(i)};
    BriefPart said{.heading = u"Lines"_s, .items = {}};
    for (int i = 0; i < lines; ++i)
        said.items +=
            BriefItem{u"line/%1"_s.arg(i), u"Line number %1, "_s.arg(i) + u"some words "_s.repeated(20)};
    BriefPart drawn{.heading = u"Charts"_s, .items = {}, .note = u"Grey: on treatment."_s};
    for (int i = 0; i < charts; ++i)
        drawn.items += BriefItem{u"chart/%1"_s.arg(i), u"It was this and that on average."_s,
                                 chart(u"Measure %1"_s.arg(i))};
    page.parts = {asked, said, drawn};
    page.parts.removeIf([](const BriefPart &part) { return part.items.isEmpty(); });
    return page;
}

// Ten questions as long as can be, a thousand symptoms, hundreds of lines, an endless word.
BriefPage TestBriefLayout::worst()
{
    BriefPage worst = page(10, 300, 1000);
    for (BriefItem &item : worst.parts[0].items)
        item.text = item.text + u" "_s + u"long words "_s.repeated(27);
    worst.parts[1].items[0].text = QString(400, u'W');
    return worst;
}

QImage TestBriefLayout::picture(const BriefLayout &layout)
{
    const QSizeF size = BriefLayout::sizeOf(layout.paper());
    QImage image((size * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2.0 / BriefLayout::kUnitsPerPoint, 2.0 / BriefLayout::kUnitsPerPoint);
    layout.paint(painter);
    return image;
}

void TestBriefLayout::little_is_set_large()
{
    const BriefLayout layout(page(3, 2, 2), BriefPaper::A4);
    QCOMPARE(layout.points(), BriefLayout::kLargest);
    QVERIFY(layout.leftOut().isEmpty());
    QVERIFY(layout.isWithin());
}

void TestBriefLayout::more_is_set_smaller()
{
    int charts = 0;
    double points = BriefLayout::kLargest;
    QList<double> seen;
    for (; points > BriefLayout::kSmallest && charts < 60; ++charts) {
        const BriefLayout layout(page(3, 4, charts), BriefPaper::A4);
        QVERIFY(layout.points() <= points); // more never makes it larger
        points = layout.points();
        seen += points;
        QVERIFY(layout.isWithin());
        QVERIFY(layout.leftOut().isEmpty() || points == BriefLayout::kSmallest);
    }
    QVERIFY(std::ranges::any_of(seen, [](double one) { return one > 8.5 && one < 11; }));
}

void TestBriefLayout::the_worst_case_is_one_page()
{
    const QFETCH(BriefPaper, paper);
    const BriefLayout layout(worst(), paper);
    QCOMPARE(layout.points(), BriefLayout::kSmallest);
    QVERIFY(layout.isWithin());
    const PdfFile file(briefPdf(layout));
    QCOMPARE(file.pages(), 1);
    QCOMPARE(file.size().toSize(), BriefLayout::sizeOf(paper).toSize());
    QVERIFY(!file.fonts().isEmpty());
    QCOMPARE(file.embeddedFonts().size(), file.fonts().size());
    for (int i = 0; i < 10; ++i)
        QVERIFY2(file.text().contains(u"Question number %1?"_s.arg(i)), qPrintable(file.text()));
}

void TestBriefLayout::what_has_no_room_is_counted_on_the_page()
{
    const QFETCH(BriefPaper, paper);
    const BriefPage full = worst();
    const BriefLayout layout(full, paper);
    const QString text = PdfFile(briefPdf(layout)).text();
    QVERIFY(text.contains(u"%1 had no room."_s.arg(layout.leftOut().size())));
    // Every thing is on the page or counted, and none is both.
    const QSet<QString> left(layout.leftOut().cbegin(), layout.leftOut().cend());
    QCOMPARE(left.size(), layout.leftOut().size());
    for (const BriefItem &item : full.parts[2].items)
        QCOMPARE(text.contains(item.chart->title + u' '), !left.contains(item.key));
    QVERIFY(left.size() < 10 + 300 + 1000);
    QVERIFY(!left.contains(u"chart/0"_s));
    QVERIFY(!left.contains(u"line/1"_s));
}

void TestBriefLayout::questions_give_way_last()
{
    const BriefLayout layout(worst(), BriefPaper::Letter);
    for (const QString &key : layout.leftOut())
        QVERIFY(!key.startsWith(u"question/"_s));
}

void TestBriefLayout::one_thing_too_large_for_any_paper_is_left_out()
{
    BriefPage large = page(1, 1, 0);
    large.parts[1].items[0].text = u"words "_s.repeated(20'000);
    const BriefLayout layout(large, BriefPaper::A4);
    QCOMPARE(layout.leftOut(), QStringList{u"line/0"_s});
    QVERIFY(layout.isWithin());
}

void TestBriefLayout::every_ink_lies_within_the_margins()
{
    for (const BriefPage &content : {page(3, 2, 3), worst()}) {
        const QImage image = picture(BriefLayout(content, BriefPaper::A4));
        constexpr int margin = 2 * 36; // half an inch
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool dark = qGray(image.pixel(x, y)) < 128;
                ink += dark ? 1 : 0;
                const bool inside =
                    x >= margin && y >= margin && x < image.width() - margin && y < image.height() - margin;
                QVERIFY2(!dark || inside, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
        QVERIFY(ink > 1000);
    }
}

void TestBriefLayout::the_plain_text_says_it_all()
{
    const QString text = briefText(worst());
    for (const QString &said :
         {u"For my visit\n"_s, u"\n\nQuestions\n- Question number 0?"_s, u"\n- Line number 299, "_s,
          u"\n- Measure 999: It was"_s, u"The last line\n"_s})
        QVERIFY2(text.contains(said), qPrintable(said));
}

void TestBriefLayout::time_runs_from_right_to_left_where_it_is_read_so()
{
    const auto inkAtLeft = [](const QImage &image) {
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width() / 4; ++x)
                ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return ink;
    };
    const BriefPage content = page(3, 0, 1);
    const int usual = inkAtLeft(picture(BriefLayout(content, BriefPaper::A4)));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const int mirrored = inkAtLeft(picture(BriefLayout(content, BriefPaper::A4)));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(mirrored < usual / 2, qPrintable(u"%1 %2"_s.arg(mirrored).arg(usual)));
}

QTEST_MAIN(TestBriefLayout)
#include "tst_BriefLayout.moc"
