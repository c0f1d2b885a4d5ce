#include "DemoPhoto.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace alongside::demo;

class TestDemoPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_number_is_the_same_picture();
    void is_a_picture_of_its_size_with_a_smaller_one();
    void no_two_are_alike();
};

void TestDemoPhoto::the_same_number_is_the_same_picture()
{
    QCOMPARE(demoPhoto(3).image, demoPhoto(3).image);
    QCOMPARE(demoPhoto(3).description, demoPhoto(3).description);
}

void TestDemoPhoto::is_a_picture_of_its_size_with_a_smaller_one()
{
    const DemoPhoto photo = demoPhoto(0);
    QCOMPARE(QImage::fromData(photo.image, "JPEG").size(), photo.size);
    const QSize small = QImage::fromData(photo.thumbnail, "JPEG").size();
    QCOMPARE(std::max(small.width(), small.height()), 256);
    QVERIFY(photo.thumbnail.size() < photo.image.size());
    QVERIFY(!photo.description.isEmpty());
}

void TestDemoPhoto::no_two_are_alike()
{
    QSet<QByteArray> images;
    for (int index = 0; index < 40; ++index)
        images.insert(demoPhoto(index).image);
    QCOMPARE(images.size(), 40);
}

QTEST_GUILESS_MAIN(TestDemoPhoto)
#include "tst_DemoPhoto.moc"
