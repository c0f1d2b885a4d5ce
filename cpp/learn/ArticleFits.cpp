#include "learn/ArticleFits.h"

#include "learn/FoldedWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace alongside::articlefits {

namespace {

constexpr int kNewForDays = 28; // a treatment is new for so long, and as long before it begins

/// Words, folded, that say an id of fits wherever they stand side by side.
struct Saying
{
    QLatin1StringView id;
    QList<QLatin1StringView> words; ///< Several words are parted by a space.
};

const QList<Saying> &sites()
{
    static const QList<Saying> kSites{
        {"bone"_L1, {"bone"_L1, "bones"_L1, "hueso"_L1, "huesos"_L1, "osea"_L1, "oseas"_L1, "oseo"_L1}},
        {"liver"_L1, {"liver"_L1, "higado"_L1, "hepatica"_L1, "hepaticas"_L1}},
        {"lung"_L1, {"lung"_L1, "lungs"_L1, "pulmon"_L1, "pulmones"_L1, "pulmonar"_L1, "pulmonares"_L1}},
        {"brain"_L1, {"brain"_L1, "cerebro"_L1, "cerebral"_L1, "cerebrales"_L1}},
        {"skin-nodes"_L1,
         {"skin"_L1, "lymph node"_L1, "lymph nodes"_L1, "piel"_L1, "ganglio"_L1, "ganglios"_L1}}};
    return kSites;
}

const QList<Saying> &markers()
{
    static const QList<Saying> kMarkers{{"brca"_L1, {"brca"_L1, "brca1"_L1, "brca2"_L1}},
                                        {"pik3ca"_L1, {"pik3ca"_L1}},
                                        {"esr1"_L1, {"esr1"_L1}},
                                        {"pd-l1"_L1, {"pd l1"_L1, "pdl1"_L1}}};
    return kMarkers;
}

/// Groups of medicines, with the names that articles and words explained have for them. Conjugates come
/// first: their names have names of other medicines in them.
const QList<Saying> &treatments()
{
    static const QList<Saying> kTreatments{
        {"adc"_L1,
         {"trastuzumab deruxtecan"_L1, "sacituzumab govitecan"_L1, "trastuzumab emtansine"_L1,
          "trastuzumab emtansina"_L1, "deruxtecan"_L1, "enhertu"_L1, "sacituzumab"_L1, "trodelvy"_L1,
          "t dm1"_L1, "kadcyla"_L1, "adc"_L1, "antibody drug conjugate"_L1,
          "conjugado anticuerpo farmaco"_L1}},
        {"hormone"_L1,
         {"hormone therapy"_L1, "hormone treatment"_L1, "endocrine therapy"_L1, "terapia hormonal"_L1,
          "hormonoterapia"_L1, "aromatase inhibitor"_L1, "inhibidor de la aromatasa"_L1, "letrozole"_L1,
          "letrozol"_L1, "anastrozole"_L1, "anastrozol"_L1, "exemestane"_L1, "exemestano"_L1, "tamoxifen"_L1,
          "tamoxifeno"_L1, "fulvestrant"_L1, "elacestrant"_L1, "imlunestrant"_L1}},
        {"cdk46"_L1,
         {"palbociclib"_L1, "ibrance"_L1, "ribociclib"_L1, "kisqali"_L1, "abemaciclib"_L1, "verzenio"_L1,
          "cdk4 6 inhibitor"_L1, "inhibidor de cdk4 6"_L1}},
        {"her2-drug"_L1, {"trastuzumab"_L1, "herceptin"_L1, "pertuzumab"_L1}},
        {"chemo"_L1, {"chemo"_L1, "chemotherapy"_L1, "quimio"_L1, "quimioterapia"_L1}},
        {"immunotherapy"_L1, {"immunotherapy"_L1, "inmunoterapia"_L1, "pembrolizumab"_L1, "keytruda"_L1}},
        {"parp"_L1,
         {"parp inhibitor"_L1, "inhibidor de parp"_L1, "olaparib"_L1, "lynparza"_L1, "talazoparib"_L1}},
        {"bone-drug"_L1,
         {"zoledronic acid"_L1, "acido zoledronico"_L1, "zometa"_L1, "pamidronate"_L1, "pamidronato"_L1,
          "denosumab"_L1, "xgeva"_L1, "bisphosphonate"_L1, "bisfosfonato"_L1}},
        {"radiation"_L1, {"radiation"_L1, "radiotherapy"_L1, "radioterapia"_L1, "radiacion"_L1}},
        {"surgery"_L1, {"surgery"_L1, "cirugia"_L1}}};
    return kTreatments;
}

// What makes a statement unclear, or another's.
bool isDoubt(const QString &word)
{
    static const QStringList kDoubts{
        u"no"_s,      u"not"_s,      u"none"_s,     u"never"_s,     u"nothing"_s,  u"without"_s,
        u"was"_s,     u"were"_s,     u"before"_s,   u"earlier"_s,   u"once"_s,     u"maybe"_s,
        u"perhaps"_s, u"possible"_s, u"possibly"_s, u"suspected"_s, u"unknown"_s,  u"unclear"_s,
        u"pending"_s, u"clear"_s,    u"normal"_s,   u"gone"_s,      u"untested"_s, u"mother"_s,
        u"sister"_s,  u"aunt"_s,     u"sin"_s,      u"ni"_s,        u"nada"_s,     u"nunca"_s,
        u"ninguno"_s, u"ninguna"_s,  u"era"_s,      u"eran"_s,      u"fue"_s,      u"antes"_s,
        u"quiza"_s,   u"quizas"_s,   u"posible"_s,  u"pendiente"_s, u"dudoso"_s,   u"dudosa"_s,
        u"libre"_s,   u"limpio"_s,   u"limpia"_s,   u"madre"_s,     u"hermana"_s,  u"tia"_s};
    return kDoubts.contains(word);
}

bool isPositive(const QString &word)
{
    return word == u"positive" || (word.startsWith(u"positiv"_s) && word.size() <= 9);
}

bool isNegative(const QString &word)
{
    return word == u"negative" || (word.startsWith(u"negativ"_s) && word.size() <= 9);
}

// "ER+" and "ER-" are said as words; "HER2-low" is two words anyway.
QStringList wordsOf(QString part)
{
    static const QRegularExpression kPlus(u"(?<=\\w)\\+"_s);
    static const QRegularExpression kMinus(u"\\b(ER|PR|HR|HER2|RE|RP|RH)\\s?[-\u2212\u2013](?=\\s|/|$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    part.replace(kPlus, u" positive "_s).replace(kMinus, u"\\1 negative "_s);
    QStringList words = foldedWords(part);
    for (qsizetype i = words.indexOf(u"her"_s); i >= 0 && i + 1 < words.size() && words[i + 1] == u"2";) {
        words[i] += words.takeAt(i + 1);
        i = words.indexOf(u"her"_s);
    }
    return words;
}

// What is parted by commas. A doubt goes on to the end of the sentence: "no liver, lung or brain".
QList<QStringList> clearParts(const QString &text)
{
    static const QRegularExpression kEnd(u"[.;\\n]\\s*"_s);
    QList<QStringList> clear;
    for (const QString &sentence : text.split(kEnd, Qt::SkipEmptyParts)) {
        if (sentence.contains(u'?'))
            continue;
        for (const QString &part : sentence.split(u',')) {
            const QStringList words = wordsOf(part);
            if (std::ranges::any_of(words, isDoubt))
                break;
            clear += words;
        }
    }
    return clear;
}

// Takes the first place where \a saying stands out of \a words.
bool takeOut(QStringList &words, QLatin1StringView saying)
{
    const QStringList wanted = QString(saying).split(u' ');
    const auto found = std::ranges::search(words, wanted);
    if (found.empty())
        return false;
    words.erase(found.begin(), found.end());
    return true;
}

void addSaid(const QList<Saying> &sayings, QStringList words, QStringList &fits)
{
    for (const Saying &saying : sayings) {
        for (const QLatin1StringView said : saying.words) {
            if (takeOut(words, said))
                fits += saying.id;
        }
    }
}

/// What was said of the receptors.
struct Receptors
{
    enum class Kind : quint8 { Estrogen, Progesterone, Hormone, Her2 };

    QList<Kind> positive;
    QList<Kind> negative;
    bool low = false; ///< HER2.
};

std::optional<Receptors::Kind> receptorOf(const QString &word)
{
    using enum Receptors::Kind;
    static const QHash<QString, Receptors::Kind> kKinds{{u"er"_s, Estrogen},
                                                        {u"re"_s, Estrogen},
                                                        {u"oestrogen"_s, Estrogen},
                                                        {u"estrogen"_s, Estrogen},
                                                        {u"estrogeno"_s, Estrogen},
                                                        {u"estrogenos"_s, Estrogen},
                                                        {u"pr"_s, Progesterone},
                                                        {u"rp"_s, Progesterone},
                                                        {u"progesterone"_s, Progesterone},
                                                        {u"progesterona"_s, Progesterone},
                                                        {u"hr"_s, Hormone},
                                                        {u"rh"_s, Hormone},
                                                        {u"hormone"_s, Hormone},
                                                        {u"hormonal"_s, Hormone},
                                                        {u"hormonales"_s, Hormone},
                                                        {u"her2"_s, Her2}};
    const auto found = kKinds.constFind(word);
    return found == kKinds.cend() ? std::nullopt : std::optional(*found);
}

// May stand between a receptor and what is said of it.
bool isBetween(const QString &word)
{
    static const QStringList kBetween{u"receptor"_s, u"receptors"_s, u"receptores"_s, u"de"_s,  u"is"_s,
                                      u"are"_s,      u"es"_s,        u"son"_s,        u"and"_s, u"y"_s,
                                      u"both"_s,     u"ambos"_s,     u"neu"_s};
    return kBetween.contains(word) || receptorOf(word);
}

void addReceptors(const QStringList &words, Receptors &receptors)
{
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        const std::optional<Receptors::Kind> kind = receptorOf(*word);
        const auto said = std::find_if_not(word, words.cend(), isBetween);
        if (!kind || said == words.cend())
            continue;
        if (isPositive(*said))
            receptors.positive += *kind;
        else if (isNegative(*said))
            receptors.negative += *kind;
        else if (*kind == Receptors::Kind::Her2 && (*said == u"low" || *said == u"bajo" || *said == u"baja"))
            receptors.low = true;
    }
}

void addTriple(const QStringList &words, Receptors &receptors)
{
    using enum Receptors::Kind;
    const qsizetype triple = words.indexOf(u"triple"_s);
    const bool goesOn = triple >= 0 && triple + 1 < words.size();
    if (words.contains(u"tnbc"_s) || (goesOn && isNegative(words[triple + 1])))
        receptors.negative += {Estrogen, Progesterone, Her2};
    else if (goesOn && isPositive(words[triple + 1]))
        receptors.positive += {Hormone, Her2};
}

QStringList fitsOf(const Receptors &receptors)
{
    using enum Receptors::Kind;
    const bool hormone = std::ranges::any_of(receptors.positive, [](auto kind) { return kind != Her2; });
    const bool her2 = receptors.positive.contains(Her2);
    const bool noHormone =
        receptors.negative.contains(Hormone)
        || (receptors.negative.contains(Estrogen) && receptors.negative.contains(Progesterone));
    QStringList fits;
    if (hormone)
        fits += u"hr-positive"_s;
    if (her2)
        fits += u"her2-positive"_s;
    if (receptors.low)
        fits += u"her2-low"_s;
    if (noHormone && receptors.negative.contains(Her2) && !hormone && !her2 && !receptors.low)
        fits += u"triple-negative"_s;
    return fits;
}

void addFacts(const QList<TreatmentFact> &facts, QStringList &fits)
{
    Receptors receptors;
    for (const TreatmentFact &fact : facts) {
        for (const QStringList &words : clearParts(fact.text)) {
            addReceptors(words, receptors);
            addTriple(words, receptors);
            const bool absent = std::ranges::any_of(words, isNegative);
            if (!absent)
                addSaid(markers(), words, fits);
            if (!absent && fact.topic == TreatmentTopic::Sites)
                addSaid(sites(), words, fits);
        }
    }
    fits += fitsOf(receptors);
}

void addTreatments(const WrittenDown &written, QDate today, QStringList &fits)
{
    QStringList names;
    for (const TreatmentCycle &line : written.lines) {
        if (line.last && *line.last < today)
            continue;
        names += line.name;
        if (qAbs(line.first.daysTo(today)) <= kNewForDays)
            fits += u"new-treatment"_s;
    }
    for (const TreatmentNote &medicine : written.medicines) {
        if (!medicine.last || *medicine.last >= today)
            names += medicine.name;
    }
    for (const QString &name : std::as_const(names)) {
        for (const QStringList &words : clearParts(name))
            addSaid(treatments(), words, fits);
    }
}

} // namespace

QStringList of(const WrittenDown &written, QDate today)
{
    QStringList fits;
    addFacts(written.facts, fits);
    addTreatments(written, today, fits);
    fits.removeDuplicates();
    return fits;
}

} // namespace alongside::articlefits
