#include "domain/PhoneText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Numbers in one line with words.
class TestPhoneText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beside_most_words_it_is_as_written();
    void words_from_right_to_left_do_not_turn_it_round();

private:
    const PhoneNumber m_number = PhoneNumber::fromText(u"020 7946 0101"_s).value();
};

void TestPhoneText::beside_most_words_it_is_as_written()
{
    for (const QString &words : {u""_s, u"Work"_s, u"Zoë, 24/7"_s, u"\u4E34\u5E8A"_s})
        QCOMPARE(numberBeside(m_number, words), u"020 7946 0101"_s);
}

void TestPhoneText::words_from_right_to_left_do_not_turn_it_round()
{
    for (const QString &words : {u"\u05E2\u05D1\u05D5\u05D3\u05D4"_s, u"\u0639\u0645\u0644"_s,
                                 u"Work, \u05E2\u05D1\u05D5\u05D3\u05D4"_s})
        QCOMPARE(numberBeside(m_number, words), u"\u2066020 7946 0101\u2069"_s);
}

QTEST_GUILESS_MAIN(TestPhoneText)
#include "tst_PhoneText.moc"
