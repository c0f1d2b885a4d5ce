#include "vault/RecoveryCode.h"

#include "support/Secrets.h"

#include <QSet>
#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

namespace {

// The first 26 characters of the alphabet; the last two check them.
constexpr QByteArrayView kKnown = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSVV";
constexpr QByteArrayView kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

RecoveryCode known()
{
    return *RecoveryCode::fromTyped(secretOf(kKnown));
}

VaultId countingId()
{
    VaultId id{};
    for (std::size_t index = 0; index < id.size(); ++index)
        id[index] = std::byte(index);
    return id;
}

QByteArray symbolsOf(const RecoveryCode &code)
{
    return textOf(code.text()).replace('-', "");
}

bool isCode(const QByteArray &typed)
{
    return RecoveryCode::fromTyped(secretOf(typed)).has_value();
}

} // namespace

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_back_what_it_wrote();
    void is_seven_groups_of_four();
    void two_are_never_the_same_and_use_the_whole_alphabet();
    void is_read_however_it_is_typed_data();
    void is_read_however_it_is_typed();
    void what_is_no_code_is_refused_data();
    void what_is_no_code_is_refused();
    void typing_errors_are_caught();
    void the_groups_can_be_asked_for_one_by_one_data();
    void the_groups_can_be_asked_for_one_by_one();
    void gives_the_key_another_blake2b_gives();
    void gives_another_key_for_another_vault_or_code();
};

void TestRecoveryCode::reads_back_what_it_wrote()
{
    for (int index = 0; index < 200; ++index) {
        const RecoveryCode code = RecoveryCode::random();
        const auto read = RecoveryCode::fromTyped(code.text());
        QVERIFY(read);
        QCOMPARE(textOf(read->text()), textOf(code.text()));
    }
}

void TestRecoveryCode::is_seven_groups_of_four()
{
    const QByteArray text = textOf(RecoveryCode::random().text());
    const auto groups = text.split('-');
    QCOMPARE(groups.size(), RecoveryCode::kGroups);
    for (const QByteArray &group : groups)
        QCOMPARE(group.size(), RecoveryCode::kGroupLength);
}

void TestRecoveryCode::two_are_never_the_same_and_use_the_whole_alphabet()
{
    QSet<QByteArray> seen;
    QMap<char, int> count;
    constexpr int codes = 2000;
    for (int index = 0; index < codes; ++index) {
        const QByteArray symbols = symbolsOf(RecoveryCode::random());
        seen.insert(symbols);
        for (const char symbol : symbols.first(26))
            ++count[symbol];
    }
    QCOMPARE(seen.size(), codes);
    QCOMPARE(count.size(), kAlphabet.size());
    // 1625 of each expected, standard deviation 40.
    for (const int times : std::as_const(count))
        QVERIFY2(times > 1400 && times < 1850, qPrintable(QString::number(times)));
}

void TestRecoveryCode::is_read_however_it_is_typed_data()
{
    QTest::addColumn<QByteArray>("typed");

    QTest::newRow("as it is shown") << kKnown.toByteArray();
    QTest::newRow("without dashes") << "0123456789ABCDEFGHJKMNPQRSVV"_ba;
    QTest::newRow("in small letters") << "0123-4567-89ab-cdef-ghjk-mnpq-rsvv"_ba;
    QTest::newRow("with spaces") << "  0123 4567  89AB CDEF\tGHJK MNPQ RSVV \n"_ba;
    QTest::newRow("on several lines") << "0123\r\n4567\r\n89AB\r\nCDEF\r\nGHJK\r\nMNPQ\r\nRSVV"_ba;
    QTest::newRow("O for 0") << "O123-4567-89AB-CDEF-GHJK-MNPQ-RSVV"_ba;
    QTest::newRow("o for 0, i for 1") << "oi23-4567-89ab-cdef-ghjk-mnpq-rsvv"_ba;
    QTest::newRow("L for 1") << "0L23-4567-89AB-CDEF-GHJK-MNPQ-RSVV"_ba;
    QTest::newRow("small l for 1") << "0l23-4567-89AB-CDEF-GHJK-MNPQ-RSVV"_ba;
    QTest::newRow("long dashes, as keyboards make them") << "0123–4567—89AB―CDEF−GHJK‐MNPQ‑RSVV"_ba;
    QTest::newRow("spaces that do not break") << "0123\u00a04567\u202f89AB\u3000CDEF GHJK MNPQ RSVV"_ba;
    QTest::newRow("other punctuation") << "0123.4567,89AB_CDEF:GHJK/MNPQ;RSVV."_ba;
}

void TestRecoveryCode::is_read_however_it_is_typed()
{
    QFETCH(const QByteArray, typed);

    const auto code = RecoveryCode::fromTyped(secretOf(typed));
    QVERIFY(code);
    QCOMPARE(textOf(code->text()), kKnown);
}

void TestRecoveryCode::what_is_no_code_is_refused_data()
{
    QTest::addColumn<QByteArray>("typed");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("spaces") << "   "_ba;
    QTest::newRow("one character short") << "0123-4567-89AB-CDEF-GHJK-MNPQ-RSV"_ba;
    QTest::newRow("one character long") << "0123-4567-89AB-CDEF-GHJK-MNPQ-RSVV-0"_ba;
    QTest::newRow("without its check") << "0123-4567-89AB-CDEF-GHJK-MNPQ-RS"_ba;
    QTest::newRow("the letter that is not used") << "U123-4567-89AB-CDEF-GHJK-MNPQ-RSVV"_ba;
    QTest::newRow("twice") << (kKnown.toByteArray() + kKnown.toByteArray());
    QTest::newRow("very long") << QByteArray(1'000'000, '0');
    QTest::newRow("wide digits") << "０１２３-4567-89AB-CDEF-GHJK-MNPQ-RSVV"_ba;
}

void TestRecoveryCode::what_is_no_code_is_refused()
{
    QFETCH(const QByteArray, typed);

    const auto code = RecoveryCode::fromTyped(secretOf(typed));
    QVERIFY(!code);
    QCOMPARE(code.error().code, ErrorCode::InvalidValue);
}

// Ten bits of check: one error in 1024 slips through, whatever it is.
void TestRecoveryCode::typing_errors_are_caught()
{
    int wrong = 0;
    int missed = 0;
    for (int round = 0; round < 20; ++round) {
        const QByteArray right = symbolsOf(RecoveryCode::random());
        for (qsizetype at = 0; at < right.size(); ++at) {
            for (const char other : kAlphabet) {
                QByteArray typed = right;
                typed[at] = other;
                if (typed == right)
                    continue;
                ++wrong;
                missed += isCode(typed) ? 1 : 0;
            }
        }
        for (qsizetype at = 1; at < right.size(); ++at) {
            QByteArray typed = right;
            std::swap(typed[at - 1], typed[at]);
            if (typed == right)
                continue;
            ++wrong;
            missed += isCode(typed) ? 1 : 0;
        }
    }
    QVERIFY(wrong > 17'000);
    QVERIFY2(missed < 50, qPrintable(u"%1 of %2 typing errors were not caught"_s.arg(missed).arg(wrong)));
}

void TestRecoveryCode::the_groups_can_be_asked_for_one_by_one_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("matches");

    QTest::newRow("the first") << 0 << "0123"_ba << true;
    QTest::newRow("the last") << 6 << "RSVV"_ba << true;
    QTest::newRow("in small letters, with space") << 3 << " cd ef "_ba << true;
    QTest::newRow("O and l") << 0 << "Ol23"_ba << true;
    QTest::newRow("another one's") << 1 << "0123"_ba << false;
    QTest::newRow("one character wrong") << 0 << "0124"_ba << false;
    QTest::newRow("too short") << 0 << "012"_ba << false;
    QTest::newRow("too long") << 0 << "01234"_ba << false;
    QTest::newRow("nothing") << 0 << ""_ba << false;
    QTest::newRow("no such group") << 7 << "0123"_ba << false;
    QTest::newRow("before the first") << -1 << "0123"_ba << false;
}

void TestRecoveryCode::the_groups_can_be_asked_for_one_by_one()
{
    QFETCH(const int, index);
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, matches);

    QCOMPARE(known().groupMatches(index, secretOf(typed)), matches);
}

// From Python's hashlib.blake2b.
void TestRecoveryCode::gives_the_key_another_blake2b_gives()
{
    QCOMPARE(textOf(known().keyEncryptionKey(countingId())).toHex(),
             "af1632be36b5e8f1b09de3db4902c3a3ee5cfc8f9aa22e9e966b62aa5265fbbd");
}

void TestRecoveryCode::gives_another_key_for_another_vault_or_code()
{
    VaultId other = countingId();
    other[0] = std::byte{1};
    const QByteArray key = textOf(known().keyEncryptionKey(countingId()));
    QVERIFY(textOf(known().keyEncryptionKey(other)) != key);
    QVERIFY(textOf(RecoveryCode::random().keyEncryptionKey(countingId())) != key);
}

QTEST_GUILESS_MAIN(TestRecoveryCode)
#include "tst_RecoveryCode.moc"
