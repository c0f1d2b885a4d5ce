#include "models/TreatmentFactText.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Words that are often said, among a person's own.
class TestTreatmentFactText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_choice_joins_own_words_and_leaves_them_again();
    void a_choice_takes_the_place_of_what_it_contradicts();
    void no_two_choices_of_a_topic_read_the_same();
};

namespace {

const QList<treatmentfacttext::Choice> kReceptors = treatmentfacttext::choicesOf(TreatmentTopic::Receptors);

} // namespace

void TestTreatmentFactText::a_choice_joins_own_words_and_leaves_them_again()
{
    const auto sites = treatmentfacttext::choicesOf(TreatmentTopic::Sites);
    const QString own = u"spine, since 2023"_s;
    const QString both = treatmentfacttext::chosen(own, sites, 0);
    QCOMPARE(both, u"spine, since 2023, Bone"_s);
    QCOMPARE(treatmentfacttext::chosenIn(both, sites), QList{0});
    QCOMPARE(treatmentfacttext::chosenIn(u" bone ,Bone: hip"_s, sites), QList{0}); // typed by hand, too
    QCOMPARE(treatmentfacttext::chosen(both, sites, 0), own);
}

void TestTreatmentFactText::a_choice_takes_the_place_of_what_it_contradicts()
{
    QString text = treatmentfacttext::chosen({}, kReceptors, 0);
    text = treatmentfacttext::chosen(text, kReceptors, 2);
    QCOMPARE(text, u"ER positive, PR positive"_s);
    text = treatmentfacttext::chosen(text, kReceptors, 1);
    QCOMPARE(text, u"PR positive, ER negative"_s);
    QCOMPARE(treatmentfacttext::chosenIn(text, kReceptors), (QList{1, 2}));
}

void TestTreatmentFactText::no_two_choices_of_a_topic_read_the_same()
{
    for (const TreatmentTopic topic : {TreatmentTopic::Course, TreatmentTopic::Receptors,
                                       TreatmentTopic::Biomarkers, TreatmentTopic::Sites}) {
        QSet<QString> seen;
        const auto choices = treatmentfacttext::choicesOf(topic);
        QVERIFY(choices.size() > 1);
        for (const auto &choice : choices) {
            QVERIFY2(!choice.text.contains(u','), qPrintable(choice.text)); // commas part them
            QVERIFY(!seen.contains(choice.text));
            seen.insert(choice.text);
        }
    }
}

QTEST_GUILESS_MAIN(TestTreatmentFactText)
#include "tst_TreatmentFactText.moc"
