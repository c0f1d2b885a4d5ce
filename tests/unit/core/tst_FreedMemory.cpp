#include "core/FreedMemory.h"

#include "support/OwnMemory.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace alongside;

class TestFreedMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void small_freed_blocks_are_overwritten_data();
    void small_freed_blocks_are_overwritten();
};

void TestFreedMemory::small_freed_blocks_are_overwritten_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {64, 200, 1000})
        QTest::addRow("%d", size) << size;
}

void TestFreedMemory::small_freed_blocks_are_overwritten()
{
    if (!kOwnMemoryReadable)
        QSKIP("The sanitizer keeps freed memory aside.");
    QFETCH(const int, size);
    std::array<char, 24> words{};
    std::ranges::generate(words, [letter = 'a']() mutable { return char(letter++ ^ 0x15); });
    const HiddenNeedle needle(QByteArrayView(words.data(), qsizetype(words.size())));

    // What malloc itself notes lies at the start of a freed block, so the words go to its end.
    auto *block = static_cast<char *>(std::malloc(std::size_t(size)));
    std::ranges::copy(words, block + size - std::ptrdiff_t(words.size()));
    words.fill(0);
    QCOMPARE(timesInOwnMemory(needle), 1);
    std::free(block);
    wipeFreedMemory();
    QCOMPARE(timesInOwnMemory(needle), 0);
}

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "tst_FreedMemory.moc"
