#include "ContentFiles.h"

#include "catalogue/Gazetteer.h"

#include <QCryptographicHash>
#include <QResource>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// What all map data may add to the app.
constexpr qint64 kBudget = 25'000'000;

} // namespace

class TestContentPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void are_the_bytes_that_were_checked();
    void are_built_in_as_they_stand_here_and_not_packed();
    void fit_the_budget();
    void other_names_lead_to_towns();
};

void TestContentPlaces::are_the_bytes_that_were_checked()
{
    const QString sums = QString::fromLatin1(readContent(u"places/SHA256SUMS"_s));
    for (const QString &file : {u"also-called.txt"_s, u"places.bin"_s, u"zips.bin"_s}) {
        const QByteArray hash =
            QCryptographicHash::hash(readContent(u"places/"_s + file), QCryptographicHash::Sha256);
        QVERIFY2(sums.contains(QString::fromLatin1(hash.toHex()) + u"  "_s + file + u'\n'), qPrintable(file));
    }
}

void TestContentPlaces::are_built_in_as_they_stand_here_and_not_packed()
{
    const auto gazetteer = Gazetteer::load(); // links them in
    QVERIFY2(gazetteer, gazetteer ? "" : qPrintable(gazetteer.error().detail));
    QCOMPARE((*gazetteer)->count(), 67'848);
    for (const QString &file : {u"places.bin"_s, u"zips.bin"_s}) {
        const QResource builtIn(u":/places/"_s + file);
        QCOMPARE(builtIn.compressionAlgorithm(), QResource::NoCompression);
        QVERIFY(builtIn.uncompressedData() == readContent(u"places/"_s + file));
    }
}

void TestContentPlaces::fit_the_budget()
{
    const qint64 size = readContent(u"places/places.bin"_s).size() + readContent(u"places/zips.bin"_s).size();
    QVERIFY(size > 0 && size < kBudget);
}

void TestContentPlaces::other_names_lead_to_towns()
{
    const auto gazetteer = Gazetteer::load();
    QVERIFY(gazetteer);
    const QList<QByteArray> lines = readContent(u"places/also-called.txt"_s).trimmed().split('\n');
    QVERIFY(lines.size() > 40);
    for (const QByteArray &line : lines) {
        const QList<QByteArray> names = line.split('\t');
        QCOMPARE(names.size(), 2);
        QVERIFY2(!(*gazetteer)->find(QString::fromUtf8(names[1]), 1).isEmpty(), line.constData());
        QVERIFY2(!(*gazetteer)->find(QString::fromUtf8(names[0]), 1).isEmpty(), line.constData());
    }
}

QTEST_GUILESS_MAIN(TestContentPlaces)
#include "tst_Places.moc"
