#include "core/FreedMemory.h"

#include "support/OwnMemory.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>

using namespace alongside;

class TestFreedMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void small_freed_blocks_are_overwritten_data();
    void small_freed_blocks_are_overwritten();
    void what_functions_left_on_the_stack_is_overwritten();
};

namespace {

void fill(std::span<char> words)
{
    std::ranges::generate(words, [letter = 'a']() mutable { return char(letter++ ^ 0x15); });
}

// Leaves the words deep on the stack, as a function does that worked on what a person wrote.
[[gnu::noinline]] void leaveOnStack()
{
    std::array<char, 64 * 1024> room{};
    volatile char *middle = room.data() + room.size() / 2; // or the compiler would leave it out
    std::array<char, 24> words{};
    fill(words);
    for (const char letter : words)
        *middle++ = letter;
}

} // namespace

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
    fill(words);
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

void TestFreedMemory::what_functions_left_on_the_stack_is_overwritten()
{
    if (!kOwnMemoryReadable)
        QSKIP("The sanitizer lays out the stack anew.");
    std::array<char, 24> words{};
    fill(words);
    const HiddenNeedle needle(QByteArrayView(words.data(), qsizetype(words.size())));
    words.fill(0);
    leaveOnStack();
    QVERIFY(timesInOwnMemory(needle) > 0);
    wipeFreedMemory();
    QCOMPARE(timesInOwnMemory(needle), 0);
}

QTEST_GUILESS_MAIN(TestFreedMemory)
#include "tst_FreedMemory.moc"
