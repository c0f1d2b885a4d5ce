#include "ContentFiles.h"

#include "support/SourceTree.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContentPlurals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void one_is_not_many_data();
    void one_is_not_many();
    void every_count_in_the_code_has_its_forms_in_English();

private:
    QTranslator m_english;
};

void TestContentPlurals::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/alongside_en.qm"_s));
    QCoreApplication::installTranslator(&m_english);
}

void TestContentPlurals::one_is_not_many_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u"0 entries found"_s;
    QTest::newRow("one") << 1 << u"1 entry found"_s;
    QTest::newRow("two") << 2 << u"2 entries found"_s;
    QTest::newRow("twenty-one") << 21 << u"21 entries found"_s;
}

void TestContentPlurals::one_is_not_many()
{
    QFETCH(const int, count);
    QTEST(QCoreApplication::translate("JournalScreen", "%n entries found", nullptr, count), "text");
}

void TestContentPlurals::every_count_in_the_code_has_its_forms_in_English()
{
    const QString english = QString::fromUtf8(readContent(u"i18n/alongside_en.ts"_s));
    static const QRegularExpression counting(uR"re(\b(?:qsTr|tr)\(\s*"([^"]*%n[^"]*)")re"_s);
    int found = 0;
    for (const char *folder : {"qml", "cpp", "app"}) {
        QDirIterator files(sourceTree() + u"/"_s + QLatin1StringView(folder), {u"*.qml"_s, u"*.cpp"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = counting.globalMatch(QString::fromUtf8(file.readAll()));
            for (; matches.hasNext(); ++found) {
                const QString source =
                    u"<source>%1</source>"_s.arg(matches.next().captured(1).toHtmlEscaped());
                QVERIFY2(english.contains(source), qPrintable(file.fileName() + u": "_s + source));
            }
        }
    }
    QVERIFY(found > 0);
    QVERIFY(!english.contains(u"unfinished"_s) && !english.contains(u"<numerusform></numerusform>"_s));
}

QTEST_GUILESS_MAIN(TestContentPlurals)
#include "tst_Plurals.moc"
