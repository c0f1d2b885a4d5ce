#include "learn/ArticleFits.h"
#include "learn/LearnFiles.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

const QDate kToday(2026, 3, 10);

} // namespace

class TestArticleFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clear_words_about_receptors_fit_data();
    void clear_words_about_receptors_fit();
    void clear_words_about_places_fit_data();
    void clear_words_about_places_fit();
    void clear_words_about_treatment_fit_data();
    void clear_words_about_treatment_fit();
    void only_a_place_is_looked_for_among_places();
    void receptors_count_wherever_they_are_written();
    void what_has_ended_does_not_fit();
    void a_treatment_is_new_for_four_weeks();
    void nothing_written_fits_nothing();
    void whatever_fits_has_a_reason_and_articles();

private:
    static QStringList ofFact(TreatmentTopic topic, const QString &text);
    static QStringList ofMedicine(const QString &name);
};

QStringList TestArticleFits::ofFact(TreatmentTopic topic, const QString &text)
{
    return articlefits::of({.facts = {{topic, text}}, .lines = {}, .medicines = {}}, kToday);
}

QStringList TestArticleFits::ofMedicine(const QString &name)
{
    return articlefits::of({.facts = {}, .lines = {}, .medicines = {TreatmentNote{.name = name}}}, kToday);
}

void TestArticleFits::clear_words_about_receptors_fit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("fits");
    // What a tap writes, in both languages.
    QTest::newRow("ER") << u"ER positive"_s << QStringList{u"hr-positive"_s};
    QTest::newRow("PR") << u"PR positive"_s << QStringList{u"hr-positive"_s};
    QTest::newRow("RE") << u"RE positivo"_s << QStringList{u"hr-positive"_s};
    QTest::newRow("RP") << u"RP positivo"_s << QStringList{u"hr-positive"_s};
    QTest::newRow("HER2") << u"ER negative, HER2 positive"_s << QStringList{u"her2-positive"_s};
    QTest::newRow("low") << u"ER positive, HER2 low"_s << QStringList{u"hr-positive"_s, u"her2-low"_s};
    QTest::newRow("bajo") << u"HER2 bajo"_s << QStringList{u"her2-low"_s};
    QTest::newRow("triple") << u"Triple negative"_s << QStringList{u"triple-negative"_s};
    QTest::newRow("triple, Spanish") << u"Triple negativo"_s << QStringList{u"triple-negative"_s};
    QTest::newRow("three") << u"ER negative, PR negative, HER2 negative"_s
                           << QStringList{u"triple-negative"_s};
    QTest::newRow("two") << u"ER negative, HER2 negative"_s << QStringList{};
    QTest::newRow("three, low") << u"ER negative, PR negative, HER2 negative, HER2 low"_s
                                << QStringList{u"her2-low"_s};
    QTest::newRow("markers") << u"PIK3CA, ESR1, BRCA2, PD-L1"_s
                             << QStringList{u"pik3ca"_s, u"esr1"_s, u"brca"_s, u"pd-l1"_s};
    // What people write.
    QTest::newRow("signs") << u"ER+/PR+, HER2-"_s << QStringList{u"hr-positive"_s};
    QTest::newRow("one sign for two")
        << u"er/pr+ her2+"_s << QStringList{u"hr-positive"_s, u"her2-positive"_s};
    QTest::newRow("minus") << u"ER-, PR-, HER2-"_s << QStringList{u"triple-negative"_s};
    QTest::newRow("hyphens") << u"HR-positive, HER2-low"_s << QStringList{u"hr-positive"_s, u"her2-low"_s};
    QTest::newRow("parted") << u"HER 2 positive"_s << QStringList{u"her2-positive"_s};
    QTest::newRow("whole words") << u"Oestrogen receptor is positive"_s << QStringList{u"hr-positive"_s};
    QTest::newRow("whole words, Spanish")
        << u"Receptores de estrógeno positivos"_s << QStringList{u"hr-positive"_s};
    QTest::newRow("triple positive") << u"triple positive"_s
                                     << QStringList{u"hr-positive"_s, u"her2-positive"_s};
    // What is not clear.
    QTest::newRow("asked") << u"HER2 positive?"_s << QStringList{};
    QTest::newRow("denied") << u"not HER2 positive"_s << QStringList{};
    QTest::newRow("denied, Spanish") << u"no es HER2 positivo"_s << QStringList{};
    QTest::newRow("earlier") << u"was ER positive"_s << QStringList{};
    QTest::newRow("a score") << u"HER2 2+"_s << QStringList{};
    QTest::newRow("no word for it") << u"ER 90%"_s << QStringList{};
    QTest::newRow("a marker that is not there") << u"BRCA1 negative"_s << QStringList{};
    QTest::newRow("somebody else") << u"My sister has BRCA1"_s << QStringList{};
    QTest::newRow("on its own") << u"positive thoughts, her own"_s << QStringList{};
}

void TestArticleFits::clear_words_about_receptors_fit()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, fits);
    QCOMPARE(ofFact(TreatmentTopic::Receptors, text), fits);
}

void TestArticleFits::clear_words_about_places_fit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("fits");
    QTest::newRow("taps") << u"Bone, Liver, Lung, Brain, Lymph nodes, Skin"_s
                          << QStringList{u"bone"_s, u"liver"_s, u"lung"_s, u"brain"_s, u"skin-nodes"_s};
    QTest::newRow("taps, Spanish") << u"Hueso, Hígado, Pulmón, Cerebro, Ganglios linfáticos, Piel"_s
                                   << QStringList{u"bone"_s, u"liver"_s, u"lung"_s, u"brain"_s,
                                                  u"skin-nodes"_s};
    QTest::newRow("more words") << u"Bone: spine and hip"_s << QStringList{u"bone"_s};
    QTest::newRow("in one breath") << u"in my liver and both LUNGS"_s << QStringList{u"liver"_s, u"lung"_s};
    QTest::newRow("without accents") << u"higado y huesos"_s << QStringList{u"bone"_s, u"liver"_s};
    QTest::newRow("lines") << u"no brain\nbone"_s << QStringList{u"bone"_s};
    QTest::newRow("denied after") << u"Bone, no liver"_s << QStringList{u"bone"_s};
    QTest::newRow("denied all") << u"No liver, lung or brain"_s << QStringList{};
    QTest::newRow("denied, Spanish") << u"sin nada en el hígado"_s << QStringList{};
    QTest::newRow("asked") << u"liver?"_s << QStringList{};
    QTest::newRow("clear") << u"brain clear in May"_s << QStringList{};
    QTest::newRow("negative") << u"brain negative"_s << QStringList{};
    QTest::newRow("a part of a word") << u"backbones, lunge, Oliver"_s << QStringList{};
}

void TestArticleFits::clear_words_about_places_fit()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, fits);
    QCOMPARE(ofFact(TreatmentTopic::Sites, text), fits);
}

void TestArticleFits::clear_words_about_treatment_fit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("fits");
    QTest::newRow("a name") << u"Palbociclib"_s << QStringList{u"cdk46"_s};
    QTest::newRow("a brand with a dose") << u"IBRANCE 125 mg"_s << QStringList{u"cdk46"_s};
    QTest::newRow("two") << u"Ribociclib + letrozole"_s << QStringList{u"hormone"_s, u"cdk46"_s};
    QTest::newRow("Spanish") << u"Letrozol"_s << QStringList{u"hormone"_s};
    QTest::newRow("accents") << u"Ácido zoledrónico"_s << QStringList{u"bone-drug"_s};
    QTest::newRow("a conjugate") << u"Trastuzumab deruxtecan"_s << QStringList{u"adc"_s};
    QTest::newRow("a conjugate beside") << u"Trastuzumab emtansine"_s << QStringList{u"adc"_s};
    QTest::newRow("an antibody") << u"Trastuzumab and pertuzumab"_s << QStringList{u"her2-drug"_s};
    QTest::newRow("in short") << u"T-DM1"_s << QStringList{u"adc"_s};
    QTest::newRow("a group") << u"CDK4/6 inhibitor"_s << QStringList{u"cdk46"_s};
    QTest::newRow("chemo") << u"Chemo, Tuesdays"_s << QStringList{u"chemo"_s};
    QTest::newRow("quimio") << u"Quimioterapia"_s << QStringList{u"chemo"_s};
    QTest::newRow("radiation") << u"Radiation to the hip"_s << QStringList{u"radiation"_s};
    QTest::newRow("not yet") << u"maybe Keytruda"_s << QStringList{};
    QTest::newRow("unknown") << u"Paracetamol"_s << QStringList{};
}

void TestArticleFits::clear_words_about_treatment_fit()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, fits);
    QCOMPARE(ofMedicine(name), fits);
    TreatmentCycle line;
    line.name = name;
    line.first = kToday.addYears(-1);
    QCOMPARE(articlefits::of({.facts = {}, .lines = {line}, .medicines = {}}, kToday), fits);
}

void TestArticleFits::only_a_place_is_looked_for_among_places()
{
    QCOMPARE(ofFact(TreatmentTopic::Else, u"Broke a bone in 2010"_s), QStringList{});
    QCOMPARE(ofFact(TreatmentTopic::Course, u"Liver trouble as a child"_s), QStringList{});
}

void TestArticleFits::receptors_count_wherever_they_are_written()
{
    QCOMPARE(ofFact(TreatmentTopic::Course, u"Found in May. HER2 positive."_s),
             QStringList{u"her2-positive"_s});
    QCOMPARE(articlefits::of({.facts = {{TreatmentTopic::Receptors, u"ER-, PR-"_s},
                                        {TreatmentTopic::Biomarkers, u"HER2 negative"_s}},
                              .lines = {},
                              .medicines = {}},
                             kToday),
             QStringList{u"triple-negative"_s});
}

void TestArticleFits::what_has_ended_does_not_fit()
{
    TreatmentCycle line;
    line.name = u"Chemo"_s;
    line.first = kToday.addYears(-1);
    line.last = kToday;
    TreatmentNote medicine{.name = u"Denosumab"_s, .last = kToday};
    QCOMPARE(articlefits::of({.facts = {}, .lines = {line}, .medicines = {medicine}}, kToday),
             (QStringList{u"chemo"_s, u"bone-drug"_s}));
    QCOMPARE(articlefits::of({.facts = {}, .lines = {line}, .medicines = {medicine}}, kToday.addDays(1)),
             QStringList{});
}

void TestArticleFits::a_treatment_is_new_for_four_weeks()
{
    TreatmentCycle line;
    line.name = u"Something"_s;
    line.first = kToday;
    const auto at = [&line](int days) {
        return articlefits::of({.facts = {}, .lines = {line}, .medicines = {}}, kToday.addDays(days));
    };
    QCOMPARE(at(-29), QStringList{});
    QCOMPARE(at(-28), QStringList{u"new-treatment"_s});
    QCOMPARE(at(28), QStringList{u"new-treatment"_s});
    QCOMPARE(at(29), QStringList{});
}

void TestArticleFits::nothing_written_fits_nothing()
{
    QCOMPARE(articlefits::of({}, kToday), QStringList{});
    QCOMPARE(ofFact(TreatmentTopic::Sites, u" , .;\n, ?"_s), QStringList{});
    QCOMPARE(ofMedicine({}), QStringList{});
}

// Whatever the articles know of subtype, place and treatment can be written down.
void TestArticleFits::whatever_fits_has_a_reason_and_articles()
{
    const QStringList fits = articlefits::of(
        {.facts = {{TreatmentTopic::Receptors, u"ER positive, HER2 positive, HER2 low"_s},
                   {TreatmentTopic::Biomarkers, u"BRCA1, PIK3CA, ESR1, PD-L1"_s},
                   {TreatmentTopic::Sites, u"Bone, liver, lung, brain, skin"_s}},
         .lines = {},
         .medicines = {TreatmentNote{.name = u"Enhertu, Letrozole, Ibrance, Herceptin, Chemo, Keytruda, "
                                             "Olaparib, Xgeva, Radiation, Surgery"_s}}},
        kToday);
    const auto topics = LearnFiles(QLocale::c()).topics();
    const auto heads = LearnFiles(QLocale::c()).heads();
    QVERIFY(topics);
    QVERIFY(heads);
    for (const ArticleFit &fit : topics->fits) {
        const bool isWritten = fit.kind == u"subtype" || fit.kind == u"site" || fit.kind == u"treatment";
        if (isWritten && fit.id != u"triple-negative")
            QVERIFY2(fits.contains(fit.id), qPrintable(fit.id));
    }
    for (const QString &id : fits) {
        QVERIFY2(std::ranges::contains(topics->fits, id, &ArticleFit::id), qPrintable(id));
        QVERIFY2(std::ranges::any_of(*heads, [&](const ArticleHead &head) { return head.fits.contains(id); }),
                 qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(TestArticleFits)
#include "tst_ArticleFits.moc"
