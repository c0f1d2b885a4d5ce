#include "theme/Fonts.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>

using namespace alongside;

class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all_files_load();
    void both_families_are_there_in_their_weights();
    void arabic_letters_have_a_shape();
};

void TestFonts::all_files_load()
{
    QCOMPARE(Fonts::load(), QStringList());
    Fonts::makeDefault();
    QCOMPARE(QGuiApplication::font().family(), Fonts::sans());
}

void TestFonts::both_families_are_there_in_their_weights()
{
    for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
        const QFontInfo sans(QFont(Fonts::sans(), -1, weight));
        QCOMPARE(sans.family(), Fonts::sans());
        QCOMPARE(sans.weight(), int(weight));
    }
    QCOMPARE(QFontInfo(QFont(Fonts::serif(), -1, QFont::Medium)).family(), Fonts::serif());
}

void TestFonts::arabic_letters_have_a_shape()
{
    QVERIFY(QFontMetrics(QFont(QStringLiteral("Vazirmatn"))).inFont(QChar(0x0643)));
    QVERIFY(QFont::substitutes(Fonts::sans()).contains(QStringLiteral("Vazirmatn"), Qt::CaseInsensitive));
}

QTEST_MAIN(TestFonts)
#include "tst_Fonts.moc"
