#include "core/SecretBytes.h"

#include "support/OwnMemory.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace alongside;

namespace {

std::span<const std::byte> bytesOf(QByteArrayView text)
{
    return std::as_bytes(std::span(text.data(), std::size_t(text.size())));
}

QByteArray textOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.bytes().data()), qsizetype(secret.size()));
}

// True if \a deed ends the process it happens in.
template<typename Deed>
bool endsTheProcess(Deed deed)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGSEGV, SIG_DFL);
        std::signal(SIGABRT, SIG_DFL);
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        deed();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

// Something to look for that stands nowhere in this program.
QByteArray rareText()
{
    QByteArray text;
    for (int index = 0; index < 24; ++index)
        text.append(char('a' + (index * 7 + 3) % 26));
    return text;
}

} // namespace

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void are_zero_until_somebody_writes_them();
    void hold_no_bytes_by_default();
    void hold_a_copy_of_their_own();
    void move_without_a_copy();
    void wipe_what_they_held_when_something_is_moved_into_them();
    void survive_being_moved_into_themselves();
    void cannot_be_read_once_they_are_dead();
    void leave_no_trace_in_memory();
    void end_the_process_rather_than_be_overrun();
    void end_the_process_if_something_wrote_in_front_of_them();
    void begin_with_zeros_where_others_were();
    void keep_their_own_bytes_however_many_there_are();
    void hidden_ones_can_be_read_only_in_a_glimpse();
    void random_ones_differ();
    void random_numbers_reach_every_value_and_none_beyond();
    void wiping_zeroes_every_byte();
    void compare_by_content();
};

void TestSecretBytes::are_zero_until_somebody_writes_them()
{
    const SecretBytes secret(100);
    QCOMPARE(textOf(secret), QByteArray(100, '\0'));
}

void TestSecretBytes::hold_no_bytes_by_default()
{
    const SecretBytes none;
    QVERIFY(none.isEmpty());
    QCOMPARE(none.size(), 0U);
    QVERIFY(SecretBytes(0).isEmpty());
    QVERIFY(SecretBytes::copyOf({}).isEmpty());
    QVERIFY(SecretBytes::random(0).isEmpty());
}

void TestSecretBytes::hold_a_copy_of_their_own()
{
    QByteArray words = "some words";
    const SecretBytes secret = SecretBytes::copyOf(bytesOf(words));
    words.fill('x');
    QCOMPARE(textOf(secret), "some words");
}

void TestSecretBytes::move_without_a_copy()
{
    SecretBytes first = SecretBytes::copyOf(bytesOf("some words"));
    const std::byte *place = first.bytes().data();
    const SecretBytes second = std::move(first);
    QCOMPARE(second.bytes().data(), place);
    QCOMPARE(textOf(second), "some words");
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is tested
}

void TestSecretBytes::wipe_what_they_held_when_something_is_moved_into_them()
{
    SecretBytes kept = SecretBytes::copyOf(bytesOf("the old secret"));
    SecretBytes other = SecretBytes::copyOf(bytesOf("the new secret"));
    kept = std::move(other);
    QCOMPARE(textOf(kept), "the new secret");
    QVERIFY(other.isEmpty()); // NOLINT(bugprone-use-after-move): or the old one would live on there
}

void TestSecretBytes::survive_being_moved_into_themselves()
{
    SecretBytes secret = SecretBytes::copyOf(bytesOf("some words"));
    SecretBytes &same = secret;
    secret = std::move(same);
    QCOMPARE(textOf(secret), "some words");
}

void TestSecretBytes::cannot_be_read_once_they_are_dead()
{
    const std::byte *place = nullptr;
    {
        const SecretBytes secret = SecretBytes::copyOf(bytesOf("some words"));
        place = secret.bytes().data();
        QVERIFY(!endsTheProcess([&] { QVERIFY(std::to_integer<char>(*place) == 's'); }));
    }
    QVERIFY(endsTheProcess(
        [&] { ::_exit(std::to_integer<int>(*static_cast<const volatile std::byte *>(place)) * 0); }));
}

void TestSecretBytes::leave_no_trace_in_memory()
{
    if (!kOwnMemoryReadable)
        QSKIP("freed memory is kept aside in this build");
    QByteArray text = rareText();
    const HiddenNeedle needle(text);
    {
        SecretBytes secret = SecretBytes::copyOf(bytesOf(text));
        wipe(std::as_writable_bytes(std::span(text)));
        QVERIFY(timesInOwnMemory(needle) > 0);
        const SecretBytes moved = std::move(secret);
        QCOMPARE(timesInOwnMemory(needle), 1);
    }
    QCOMPARE(timesInOwnMemory(needle), 0);
}

void TestSecretBytes::end_the_process_rather_than_be_overrun()
{
    for (const std::size_t size : {1U, 32U, 100U, 112U, 113U, 5000U}) {
        SecretBytes secret(size);
        std::byte *beyond = secret.bytes().data() + secret.size();
        QVERIFY(endsTheProcess([&] { *static_cast<volatile std::byte *>(beyond) = std::byte{1}; }));
    }
}

void TestSecretBytes::end_the_process_if_something_wrote_in_front_of_them()
{
    for (const std::size_t size : {1U, 32U, 100U, 112U, 113U, 5000U}) {
        QVERIFY(endsTheProcess([&] {
            SecretBytes secret(size);
            *static_cast<volatile std::byte *>(secret.bytes().data() - 1) = std::byte{1};
        }));
    }
}

void TestSecretBytes::begin_with_zeros_where_others_were()
{
    for (const std::size_t size : {100U, 7U, 112U, 32U}) {
        SecretBytes secret(size);
        QCOMPARE(textOf(secret), QByteArray(qsizetype(size), '\0'));
        std::ranges::fill(secret.bytes(), std::byte{0xff});
        secret.hide();
    }
}

void TestSecretBytes::keep_their_own_bytes_however_many_there_are()
{
    for (int round = 0; round < 3; ++round) {
        std::vector<SecretBytes> secrets;
        secrets.reserve(40);
        for (int index = 0; index < 40; ++index)
            secrets.push_back(SecretBytes::copyOf(bytesOf("secret " + QByteArray::number(index))));
        for (int index = 0; index < 40; ++index)
            QCOMPARE(textOf(secrets[std::size_t(index)]), "secret " + QByteArray::number(index));
    }
}

void TestSecretBytes::hidden_ones_can_be_read_only_in_a_glimpse()
{
    SecretBytes secret = SecretBytes::copyOf(bytesOf("some words"));
    secret.hide();
    const auto peek = [&secret] {
        ::_exit(std::to_integer<int>(*static_cast<const volatile std::byte *>(secret.bytes().data())) * 0);
    };
    QVERIFY(endsTheProcess(peek));
    {
        const Glimpse glimpse(secret);
        QCOMPARE(textOf(secret), "some words");
    }
    QVERIFY(endsTheProcess(peek));
    const SecretBytes moved = std::move(secret);
    const Glimpse glimpse(moved);
    QCOMPARE(textOf(moved), "some words");

    SecretBytes none;
    none.hide();
    const Glimpse nothing(none);
}

void TestSecretBytes::random_ones_differ()
{
    QSet<QByteArray> drawn;
    for (int index = 0; index < 200; ++index)
        drawn.insert(textOf(SecretBytes::random(16)));
    QCOMPARE(drawn.size(), 200);
}

void TestSecretBytes::random_numbers_reach_every_value_and_none_beyond()
{
    std::array<int, 7> seen{};
    for (int index = 0; index < 7000; ++index) {
        const std::uint32_t drawn = randomBelow(7);
        QVERIFY(drawn < 7);
        ++seen[drawn];
    }
    for (const int count : seen) // 1000 expected, standard deviation 29
        QVERIFY2(count > 800 && count < 1200, qPrintable(QString::number(count)));
    QCOMPARE(randomBelow(1), 0U);
}

void TestSecretBytes::wiping_zeroes_every_byte()
{
    QByteArray bytes(1000, 'x');
    wipe(std::as_writable_bytes(std::span(bytes)));
    QCOMPARE(bytes, QByteArray(1000, '\0'));
    wipe({});
}

void TestSecretBytes::compare_by_content()
{
    QVERIFY(equalInConstantTime(bytesOf("same"), bytesOf("same")));
    QVERIFY(!equalInConstantTime(bytesOf("same"), bytesOf("some")));
    QVERIFY(!equalInConstantTime(bytesOf("same"), bytesOf("same and more")));
    QVERIFY(equalInConstantTime({}, {}));
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_SecretBytes.moc"
