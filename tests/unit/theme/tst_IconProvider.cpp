#include "theme/IconProvider.h"

#include "support/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

const QString kSourceTree = sourceTree();

QStringList iconNames(const QString &weight)
{
    return QDir(u":/icons/"_s + weight).entryList(QDir::Files, QDir::Name);
}

} // namespace

class TestIconProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_icon_has_both_weights();
    void every_icon_can_be_drawn_data();
    void every_icon_can_be_drawn();
    void draws_in_the_colour_asked_for();
    void draws_at_the_size_asked_for();
    void is_as_sharp_as_the_screen();
    void an_address_it_does_not_know_gives_no_picture_data();
    void an_address_it_does_not_know_gives_no_picture();
    void every_icon_named_in_qml_exists_data();
    void every_icon_named_in_qml_exists();
};

void TestIconProvider::every_icon_has_both_weights()
{
    QVERIFY(iconNames(u"regular"_s).contains(u"lifebuoy.svg"_s));
    QCOMPARE(iconNames(u"fill"_s), iconNames(u"regular"_s));
}

void TestIconProvider::every_icon_can_be_drawn_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &weight : {u"regular"_s, u"fill"_s}) {
        for (const QString &file : iconNames(weight)) {
            const QString id = weight + u'/' + QString(file).remove(u".svg"_s);
            QTest::newRow(qPrintable(id)) << id + u"/000000"_s;
        }
    }
}

void TestIconProvider::every_icon_can_be_drawn()
{
    QFETCH(const QString, id);

    const QImage image = IconProvider().requestImage(id, nullptr, QSize(96, 96));
    qsizetype drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            drawn += qAlpha(image.pixel(x, y)) > 200;
    }
    QCOMPARE_GT(drawn, 96);
}

void TestIconProvider::draws_in_the_colour_asked_for()
{
    const QImage image = IconProvider().requestImage(u"fill/heart/93294f"_s, nullptr, QSize(48, 48));
    QCOMPARE(image.pixelColor(24, 24), QColor(0x93, 0x29, 0x4F));
}

void TestIconProvider::draws_at_the_size_asked_for()
{
    QSize size;
    const QImage image = IconProvider().requestImage(u"regular/heart/000000"_s, &size, QSize(72, 72));
    QCOMPARE(image.size(), QSize(72, 72));
    QCOMPARE(size, QSize(72, 72));
    QCOMPARE(IconProvider().requestImage(u"regular/heart/000000"_s, &size, QSize()).size(), QSize(24, 24));
}

void TestIconProvider::is_as_sharp_as_the_screen()
{
    QSize size;
    const QImage image = IconProvider(2.5).requestImage(u"fill/heart/000000"_s, &size, QSize(24, 24));
    QCOMPARE(image.size(), QSize(60, 60));
    QCOMPARE(size, QSize(60, 60));
    QCOMPARE(image.pixelColor(30, 30), QColor(Qt::black)); // all of the picture, not a corner of it
}

void TestIconProvider::an_address_it_does_not_know_gives_no_picture_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("unknown name") << u"regular/no-such-icon/000000"_s;
    QTest::newRow("unknown weight") << u"bold/heart/000000"_s;
    QTest::newRow("no colour") << u"regular/heart"_s;
    QTest::newRow("nothing") << QString();
}

void TestIconProvider::an_address_it_does_not_know_gives_no_picture()
{
    QFETCH(const QString, id);
    QVERIFY(IconProvider().requestImage(id, nullptr, QSize(24, 24)).isNull());
}

void TestIconProvider::every_icon_named_in_qml_exists_data()
{
    QTest::addColumn<QString>("name");

    // What follows `iconName:`, and `name:` inside an Icon.
    static const QRegularExpression line(uR"((?:\biconName|\bIcon\s*\{[^{}]*?\bname)\s*:([^\n]*))"_s);
    static const QRegularExpression literal(uR"x("([a-z][a-z0-9-]*)")x"_s);
    QTest::newRow("the one on every screen") << u"lifebuoy"_s;
    QDirIterator files(kSourceTree + u"/qml"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &found : line.globalMatch(text)) {
            for (const QRegularExpressionMatch &name : literal.globalMatch(found.captured(1)))
                QTest::addRow("%s in %s", qPrintable(name.captured(1)), qPrintable(files.fileName()))
                    << name.captured(1);
        }
    }
}

void TestIconProvider::every_icon_named_in_qml_exists()
{
    QFETCH(const QString, name);
    QVERIFY(QFile::exists(u":/icons/regular/%1.svg"_s.arg(name)));
    QVERIFY(QFile::exists(u":/icons/fill/%1.svg"_s.arg(name)));
}

QTEST_MAIN(TestIconProvider)
#include "tst_IconProvider.moc"
