#include "pack/PackLink.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

constexpr qsizetype kMost = qsizetype(1024) * 1024;

/// Something that does not become smaller.
QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += QByteArray::number(random.generate64(), 36);
    return bytes.first(size);
}

/// A link that holds \a sent, whatever that is.
QString linkWith(const QByteArray &sent)
{
    const QString set =
        QString::fromLatin1(QCryptographicHash::hash(sent, QCryptographicHash::Sha256).toHex().first(12));
    return u"alongside:group?v=1&s=%1&p=1.1&d=%2"_s.arg(
        set,
        QString::fromLatin1(sent.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
}

std::optional<QByteArray> fileIn(const QStringList &links)
{
    PackPieces pieces;
    for (const QString &link : links) {
        const auto piece = readPackLink(link);
        if (!piece || !pieces.add(*piece))
            return std::nullopt;
    }
    return pieces.file(kMost);
}

} // namespace

class TestPackLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_file_goes_through_one_link();
    void a_larger_one_goes_through_several_in_any_order();
    void one_that_is_too_large_has_none();
    void says_which_are_missing();
    void another_set_begins_anew();
    void refuses_what_was_changed_on_its_way();
    void refuses_what_is_no_link_data();
    void refuses_what_is_no_link();
    void a_bomb_goes_off_in_little_room();
};

void TestPackLink::a_file_goes_through_one_link()
{
    const QByteArray file = R"({"format": "alongside-pack"})";
    const QStringList links = packLinks(file, 900);
    QCOMPARE(links.size(), 1);
    QVERIFY(links.first().startsWith(u"alongside:group?v=1&"_s));
    QCOMPARE(fileIn(links), file);
    QString slashed = links.first();
    slashed.replace(u"alongside:"_s, u" ALONGSIDE://"_s); // as a system or a person may write it
    QCOMPARE(fileIn({slashed}), file);
}

void TestPackLink::a_larger_one_goes_through_several_in_any_order()
{
    const QByteArray file = noise(5000);
    QStringList links = packLinks(file, 900);
    QVERIFY2(links.size() > 3 && links.size() <= PackPiece::kMost, qPrintable(QString::number(links.size())));
    for (const QString &link : std::as_const(links))
        QVERIFY(link.size() <= 900);
    std::ranges::reverse(links);
    QCOMPARE(fileIn(links), file);
    links.append(links.first()); // twice is no harm
    QCOMPARE(fileIn(links), file);
}

void TestPackLink::one_that_is_too_large_has_none()
{
    QVERIFY(packLinks(noise(40'000), 900).isEmpty());
    QVERIFY(packLinks(noise(100), 30).isEmpty());
}

void TestPackLink::says_which_are_missing()
{
    const QStringList links = packLinks(noise(3000), 900);
    QVERIFY(links.size() >= 3);
    PackPieces pieces;
    QVERIFY(pieces.missing().isEmpty() && !pieces.isWhole());
    QVERIFY(pieces.add(*readPackLink(links[1])));
    QVERIFY(pieces.missing().startsWith(1));
    QVERIFY(!pieces.missing().contains(2));
    QVERIFY(!pieces.isWhole());
    QVERIFY(!pieces.file(kMost)); // a set that was cut off
}

void TestPackLink::another_set_begins_anew()
{
    const QStringList some = packLinks(noise(3000), 900);
    const QByteArray other = "{}";
    PackPieces pieces;
    QVERIFY(pieces.add(*readPackLink(some.first())));
    QVERIFY(pieces.add(*readPackLink(packLinks(other, 900).first())));
    QCOMPARE(pieces.file(kMost), other);
}

void TestPackLink::refuses_what_was_changed_on_its_way()
{
    const QStringList links = packLinks(noise(3000), 900);
    QString changed = links.first();
    const QChar last = changed.back();
    changed.back() = last == u'A' ? u'B' : u'A';
    QStringList others = links;
    others[0] = changed;
    QVERIFY(!fileIn(others));
    PackPieces pieces;
    QVERIFY(pieces.add(*readPackLink(links.first())));
    QVERIFY(!pieces.add(*readPackLink(changed))); // two that say they are the first
    auto counted = *readPackLink(links[1]);
    ++counted.count;
    QVERIFY(!pieces.add(counted));
    QVERIFY(!fileIn({linkWith("not zlib at all")}));
    QVERIFY(!fileIn({linkWith(qCompress(noise(100)).sliced(4).first(40))})); // cut off before it was summed
}

void TestPackLink::refuses_what_is_no_link_data()
{
    QTest::addColumn<QString>("link");
    const QString good = packLinks("{}", 900).first();
    QTest::newRow("nothing") << QString();
    QTest::newRow("another place") << u"alongside://journal"_s;
    QTest::newRow("a page") << u"https://example.org/group?v=1"_s;
    QTest::newRow("a later version") << QString(good).replace(u"v=1"_s, u"v=2"_s);
    QTest::newRow("the second of one") << QString(good).replace(u"p=1.1"_s, u"p=2.1"_s);
    QTest::newRow("one of a million") << QString(good).replace(u"p=1.1"_s, u"p=1.1000000"_s);
    QTest::newRow("less than none") << QString(good).replace(u"p=1.1"_s, u"p=-1.1"_s);
    QTest::newRow("no data") << QString(good).section(u"&d="_s, 0, 0);
    QTest::newRow("other signs") << good + u"%41"_s;
    QTest::newRow("no sum") << QString(good).replace(u"&s="_s, u"&s=x"_s);
    QTest::newRow("too long") << good + QString(5000, u'A');
}

void TestPackLink::refuses_what_is_no_link()
{
    QFETCH(const QString, link);
    QVERIFY(!readPackLink(link));
}

// As much as fits into a link, a thousand times as large once it is unpacked.
void TestPackLink::a_bomb_goes_off_in_little_room()
{
    const QByteArray sent = qCompress(QByteArray(2'800'000, ' '), 9).sliced(4);
    QVERIFY(linkWith(sent).size() < kLongestPackLink);
    QVERIFY(!fileIn({linkWith(sent)}));
    QVERIFY(
        fileIn({linkWith(qCompress(QByteArray(1'000'000, ' '), 9).sliced(4))})); // large, and still allowed
}

QTEST_GUILESS_MAIN(TestPackLink)
#include "tst_PackLink.moc"
