#include "theme/MatchHighlighter.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestMatchHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_the_ranges_it_is_given_data();
    void marks_the_ranges_it_is_given();
    void leaves_the_text_as_it_is();
};

namespace {

/// What is marked, a line each: "word", or nothing.
QStringList marked(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats) {
            if (range.format.background().color() == Qt::yellow)
                found += block.text().sliced(range.start, range.length);
        }
    }
    return found;
}

} // namespace

void TestMatchHighlighter::marks_the_ranges_it_is_given_data()
{
    QTest::addColumn<QList<int>>("ranges");
    QTest::addColumn<QStringList>("expected");

    constexpr int kLargest = std::numeric_limits<int>::max();
    QTest::newRow("nothing") << QList<int>{} << QStringList{};
    QTest::newRow("one word") << QList{4, 4} << QStringList{u"fish"_s};
    QTest::newRow("two words") << QList{4, 4, 9, 4} << QStringList{u"fish"_s, u"tank"_s};
    QTest::newRow("in the second line") << QList{14, 7} << QStringList{u"Counted"_s};
    QTest::newRow("over the end of a line") << QList{9, 12} << QStringList{u"tank"_s, u"Counted"_s};
    QTest::newRow("over the end of the text") << QList{22, 500} << QStringList{u"eleven"_s};
    QTest::newRow("as far as a number goes") << QList{22, kLargest} << QStringList{u"eleven"_s};
    QTest::newRow("before the text") << QList{-10, 13} << QStringList{u"The"_s};
    QTest::newRow("after the text") << QList{400, 4} << QStringList{};
    QTest::newRow("a length below zero") << QList{4, -2} << QStringList{};
    QTest::newRow("an odd number too many") << QList{4, 4, 9} << QStringList{u"fish"_s};
}

void TestMatchHighlighter::marks_the_ranges_it_is_given()
{
    QFETCH(const QList<int>, ranges);
    QFETCH(const QStringList, expected);

    QTextDocument document(u"The fish tank\nCounted eleven"_s);
    MatchHighlighter highlighter;
    highlighter.setDocument(&document);
    highlighter.setBackground(Qt::yellow);
    highlighter.setInk(Qt::black);

    highlighter.setRanges(ranges);

    QCOMPARE(marked(document), expected);
}

void TestMatchHighlighter::leaves_the_text_as_it_is()
{
    QTextDocument document(u"<b>fish</b>"_s);
    MatchHighlighter highlighter;
    highlighter.setDocument(&document);
    highlighter.setBackground(Qt::yellow);

    highlighter.setRanges({3, 4});

    QCOMPARE(document.toPlainText(), u"<b>fish</b>"_s);
    QCOMPARE(marked(document), QStringList{u"fish"_s});
}

QTEST_MAIN(TestMatchHighlighter)
#include "tst_MatchHighlighter.moc"
