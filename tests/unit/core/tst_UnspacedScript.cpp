#include "core/UnspacedScript.h"

#include <QTest>

using namespace alongside;

class TestUnspacedScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_scripts_without_spaces_data();
    void knows_scripts_without_spaces();
};

void TestUnspacedScript::knows_scripts_without_spaces_data()
{
    QTest::addColumn<char32_t>("character");
    QTest::addColumn<bool>("unspaced");

    QTest::newRow("nothing") << U'\0' << false;
    QTest::newRow("Latin") << U'a' << false;
    QTest::newRow("an accent") << U'\u0301' << false;
    QTest::newRow("Greek") << U'λ' << false;
    QTest::newRow("Arabic") << U'أ' << false;
    QTest::newRow("Hindi") << U'द' << false;
    QTest::newRow("Thai, which is not searched by character") << U'ป' << false;
    QTest::newRow("a full stop") << U'\u3002' << false;
    QTest::newRow("the iteration mark, first") << U'\u3005' << true;
    QTest::newRow("the zero of Han numbers") << U'\u3007' << true;
    QTest::newRow("a bracket") << U'\u3008' << false;
    QTest::newRow("Hiragana") << U'み' << true;
    QTest::newRow("a mark on kana") << U'\u3099' << true;
    QTest::newRow("Katakana") << U'ー' << true;
    QTest::newRow("Bopomofo, which is spaced by syllable") << U'ㄅ' << false;
    QTest::newRow("half-width Katakana") << U'ｶ' << true;
    QTest::newRow("before the ideographs") << U'\u4dff' << false;
    QTest::newRow("the first ideograph") << U'\u4e00' << true;
    QTest::newRow("the last ideograph") << U'\u9fff' << true;
    QTest::newRow("the first Korean syllable") << U'가' << true;
    QTest::newRow("the last Korean syllable") << U'힣' << true;
    QTest::newRow("full-width Latin") << U'Ａ' << false;
    QTest::newRow("beyond sixteen bits") << U'𠮷' << true;
    QTest::newRow("a picture character") << U'🌿' << false;
    QTest::newRow("the last of extension H") << char32_t(0x323af) << true;
    QTest::newRow("after it") << char32_t(0x323b0) << false;
    QTest::newRow("beyond Unicode") << char32_t(0xffffffff) << false;
}

void TestUnspacedScript::knows_scripts_without_spaces()
{
    QFETCH(const char32_t, character);
    QFETCH(const bool, unspaced);

    QCOMPARE(isUnspacedScript(character), unspaced);
}

QTEST_GUILESS_MAIN(TestUnspacedScript)
#include "tst_UnspacedScript.moc"
