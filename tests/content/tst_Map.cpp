#include "ContentFiles.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// What all map data may add to the app.
constexpr qint64 kBudget = 25'000'000;

} // namespace

class TestContentMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void is_the_bytes_that_were_checked();
    void fits_the_budget_with_the_places();
    void the_way_to_make_it_is_there();
};

void TestContentMap::is_the_bytes_that_were_checked()
{
    const QString sums = QString::fromLatin1(readContent(u"map/SHA256SUMS"_s));
    for (const QString &file : {u"basemap.pmtiles"_s, u"basemap-detail.pmtiles"_s, u"labels.tsv"_s}) {
        const QByteArray hash =
            QCryptographicHash::hash(readContent(u"map/"_s + file), QCryptographicHash::Sha256);
        QVERIFY2(sums.contains(QString::fromLatin1(hash.toHex()) + u"  "_s + file + u'\n'), qPrintable(file));
    }
}

void TestContentMap::fits_the_budget_with_the_places()
{
    qint64 size = 0;
    for (const QString &file : {u"map/basemap.pmtiles"_s, u"map/basemap-detail.pmtiles"_s,
                                u"map/labels.tsv"_s, u"places/places.bin"_s, u"places/zips.bin"_s}) {
        const qint64 one = readContent(file).size();
        QVERIFY2(one > 0, qPrintable(file));
        size += one;
    }
    QVERIFY2(size < kBudget, qPrintable(QString::number(size)));
}

// The detail archive is under the LGPL: whoever gets it gets its source.
void TestContentMap::the_way_to_make_it_is_there()
{
    const QString way = QString::fromUtf8(readContent(u"map/made-with/build.sh"_s));
    for (const QString &script : contentFiles()) {
        if (script.startsWith(u"map/made-with/0"))
            QVERIFY2(way.contains(script.section(u'/', -1)), qPrintable(script));
    }
    QVERIFY(way.contains(u"basemap-detail.pmtiles"_s));
}

QTEST_GUILESS_MAIN(TestContentMap)
#include "tst_Map.moc"
