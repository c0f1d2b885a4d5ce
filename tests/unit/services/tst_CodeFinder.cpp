#include "services/CodeFinder.h"

#include "support/CodeSights.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Codes before a camera, looked for off the drawing thread.
class TestCodeFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_what_is_held_before_it_data();
    void finds_what_is_held_before_it();
    void says_nothing_where_there_is_no_code();
    void looks_ten_times_a_second_at_most();
    void does_not_keep_the_thread_that_draws_waiting();
    void says_nothing_of_what_was_forgotten();
    void may_go_while_it_looks();
};

namespace {

const QString kText = u"alongside:group?v=1&s=0123456789ab&p=1.1&d="_s + u"Zm9v"_s.repeated(100);

} // namespace

void TestCodeFinder::finds_what_is_held_before_it_data()
{
    QTest::addColumn<QImage>("sight");
    QTest::newRow("straight") << codesights::code(kText, 0);
    QTest::newRow("askew") << codesights::code(kText, 14);
    QTest::newRow("on its head") << codesights::code(kText, 180);
    QTest::newRow("on its side") << codesights::code(kText, 95);
    QTest::newRow("blurred") << codesights::code(kText, 4, 2);
    QTest::newRow("mirrored, as a camera that looks at the person shows it")
        << codesights::code(kText, 5).mirrored(true, false);
    QTest::newRow("in colours") << codesights::code(kText).convertToFormat(QImage::Format_RGB32);
}

void TestCodeFinder::finds_what_is_held_before_it()
{
    QFETCH(const QImage, sight);
    CodeFinder finder;
    QSignalSpy found(&finder, &CodeFinder::found);
    finder.look(sight);
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().toStringList(), QStringList(kText));
}

// What is looked at after them is found, so they were looked at.
void TestCodeFinder::says_nothing_where_there_is_no_code()
{
    CodeFinder finder;
    QSignalSpy found(&finder, &CodeFinder::found);
    const QList<QImage> sights{codesights::table(), QImage(), QImage(1, 1, QImage::Format_Grayscale8),
                               codesights::code(u"last"_s)};
    QTimer frames;
    qsizetype shown = 0;
    frames.setInterval(CodeFinder::kPause * 2);
    frames.callOnTimeout(&finder, [&] { finder.look(sights[std::min(shown++, sights.size() - 1)]); });
    frames.start();
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().toStringList(), QStringList(u"last"_s));
    QVERIFY(shown >= sights.size());
}

void TestCodeFinder::looks_ten_times_a_second_at_most()
{
    const QImage sight = codesights::code(u"small"_s);
    CodeFinder finder;
    QSignalSpy found(&finder, &CodeFinder::found);
    QElapsedTimer time;
    time.start();
    while (found.count() < 5) {
        finder.look(sight);
        QTest::qWait(1);
        QVERIFY(!time.hasExpired(20'000));
    }
    QVERIFY2(std::chrono::milliseconds(time.elapsed()) >= CodeFinder::kPause * 4,
             qPrintable(QString::number(time.elapsed())));
}

void TestCodeFinder::does_not_keep_the_thread_that_draws_waiting()
{
    CodeFinder finder;
    QSignalSpy found(&finder, &CodeFinder::found);
    finder.look(codesights::code(kText));
    QCOMPARE(found.count(), 0); // not before this comes to its event loop
    QVERIFY(found.wait());
}

void TestCodeFinder::says_nothing_of_what_was_forgotten()
{
    CodeFinder finder;
    QSignalSpy found(&finder, &CodeFinder::found);
    finder.look(codesights::code(u"first"_s));
    finder.forget();
    const QImage next = codesights::code(u"next"_s);
    QTRY_VERIFY_WITH_TIMEOUT((finder.look(next), found.count() > 0), 10'000);
    QCOMPARE(found.first().first().toStringList(), QStringList(u"next"_s));
}

void TestCodeFinder::may_go_while_it_looks()
{
    for (int time = 0; time < 5; ++time) {
        CodeFinder finder;
        finder.look(codesights::code(kText));
    }
}

QTEST_MAIN(TestCodeFinder)
#include "tst_CodeFinder.moc"
