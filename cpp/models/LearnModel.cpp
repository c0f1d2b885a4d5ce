#include "models/LearnModel.h"

#include "models/ErrorText.h"
#include "models/LearnText.h"
#include "models/TranslationNote.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Of articles that fit who reads, and of those that fit what was entered: two are an offer, ten are
// homework.
constexpr int kMostForYou = 2;

} // namespace

LearnModel::LearnModel(const Foundation &foundation, QObject *parent)
    : QObject(parent), m_keeper(foundation.settings), m_search(m_keeper), m_gates(m_keeper),
      m_readers(m_keeper), m_article(m_keeper), m_gone(m_keeper), m_aloud(m_article, foundation.narrator),
      m_paper(m_article, foundation.files, foundation.launcher)
{
    connect(&m_keeper, &LearnKeeper::changed, this, &LearnModel::refresh);
    connect(&m_keeper, &LearnKeeper::problemChanged, this, &LearnModel::problemChanged);
    connect(&m_keeper, &LearnKeeper::marksChanged, this, [this] {
        if (m_topic.isEmpty())
            refreshList();
        Q_EMIT marksChanged();
    });
    connect(&m_keeper, &LearnKeeper::ready, this, [this] {
        if (!m_wanted.isEmpty())
            open(std::exchange(m_wanted, {}), std::exchange(m_wantedFrom, {}));
    });
    connect(&m_search, &LearnSearchModel::failed, this, &LearnModel::setProblem);
}

void LearnModel::load()
{
    m_keeper.load();
    if (m_topics.count() == 0)
        refresh();
}

void LearnModel::retell()
{
    m_keeper.retell();
    if (m_organisations.count() > 0)
        showOrganisations();
}

QString LearnModel::problem() const
{
    return m_problem.isEmpty() ? m_keeper.problem() : m_problem;
}

void LearnModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

// After a gate was turned, or something was entered, everything is shown as it may be now.
void LearnModel::refresh()
{
    LearnLibrary &library = m_keeper.library();
    if (!library.isLoaded())
        return;
    QList<LearnRow> topics;
    for (const LearnTopic &topic : library.topics()) {
        const int count = int(library.headsOf(topic.id).size());
        if (count > 0)
            topics += LearnRow{.id = topic.id,
                               .title = topic.title,
                               .line = topic.line,
                               .note = tr("%n articles", nullptr, count),
                               .marked = {}};
    }
    m_topics.show(topics);

    m_forYou.show(fittingRows());
    refreshList();
    if (m_words.count() > 0)
        showWords();
    if (m_myths.count() > 0)
        showMyths();
    if (m_situations.count() > 0)
        showSituations();
    refreshArticle();
    refreshGone();
}

void LearnModel::refreshArticle()
{
    const QString id = m_article.articleId();
    if (id.isEmpty() || m_article.open(id))
        return;
    m_article.close();
    m_trail.clear();
    if (m_keeper.library().withdrawn(id))
        Q_EMIT articleTakenOut();
    else
        Q_EMIT articleClosed();
}

void LearnModel::refreshGone()
{
    const QString id = m_gone.articleId();
    if (id.isEmpty() || m_gone.show(id))
        return;
    m_gone.clear();
    Q_EMIT goneChanged(m_keeper.library().head(id) ? id : QString());
}

QString LearnModel::reasonFor(const ArticleHead &head) const
{
    const QString reader = m_keeper.library().reasonFor(head, m_keeper.marks().readers);
    return reader.isEmpty() ? m_keeper.library().reasonFor(head, m_keeper.entered()) : reader;
}

LearnRow LearnModel::rowOf(const ArticleHead &head) const
{
    return LearnRow::of(head, reasonFor(head));
}

QList<LearnRow> LearnModel::fittingRows() const
{
    QList<LearnRow> rows;
    for (const QStringList &said : {m_keeper.marks().readers, m_keeper.entered()}) {
        QList<ArticleHead> heads = m_keeper.library().headsFor(said);
        heads.removeIf(
            [&rows](const ArticleHead &head) { return std::ranges::contains(rows, head.id, &LearnRow::id); });
        for (const ArticleHead &head : heads.first(std::min<qsizetype>(kMostForYou, heads.size())))
            rows += rowOf(head);
    }
    return rows;
}

void LearnModel::showTopic(const QString &id)
{
    m_topic = id;
    refreshList();
}

void LearnModel::showKept()
{
    m_topic.clear();
    refreshList();
}

void LearnModel::refreshList()
{
    const LearnLibrary &library = m_keeper.library();
    if (m_topic.isEmpty()) {
        m_list.show(keptRows(), tr("Kept by you"));
        return;
    }
    // Those that fit come first, with the reason.
    QList<ArticleHead> heads = library.headsOf(m_topic);
    std::ranges::stable_partition(heads,
                                  [this](const ArticleHead &head) { return !reasonFor(head).isEmpty(); });
    QList<LearnRow> rows;
    for (const ArticleHead &head : std::as_const(heads))
        rows += rowOf(head);
    const auto topic = std::ranges::find(library.topics(), m_topic, &LearnTopic::id);
    const bool isKnown = topic != library.topics().end();
    m_list.show(rows, isKnown ? topic->title : QString(), isKnown ? topic->line : QString());
}

QList<LearnRow> LearnModel::keptRows() const
{
    QList<LearnRow> rows;
    for (const QString &id : m_keeper.marks().kept) {
        if (const auto head = m_keeper.library().head(id))
            rows += LearnRow::of(*head);
        else if (const auto gone = m_keeper.library().withdrawn(id))
            rows += LearnRow{.id = id,
                             .title = gone->title,
                             .line = tr("It was taken out. Here is why."),
                             .note = {},
                             .marked = {}};
    }
    return rows;
}

void LearnModel::showWords()
{
    const auto glossary = m_keeper.library().glossary();
    if (!glossary) {
        setProblem(toSentence(glossary.error(), Deed::Reading));
        return;
    }
    QList<LearnRow> rows;
    for (const GlossaryTerm &term : glossary->terms)
        rows += LearnRow{.kind = LearnHit::Kind::Term,
                         .id = term.id,
                         .title = term.term,
                         .line = term.meaning,
                         .note = term.also.join(u", "_s),
                         .marked = {}};
    m_words.show(rows, {}, TranslationNote::after(glossary->about, u"learn/glossary"_s));
}

void LearnModel::showMyths()
{
    const auto myths = m_keeper.library().myths();
    if (!myths) {
        setProblem(toSentence(myths.error(), Deed::Reading));
        return;
    }
    QList<LearnRow> rows;
    for (const Myth &myth : myths->myths) {
        QStringList sources;
        for (const LearnSource &source : m_keeper.library().sources(myth.sources))
            sources += source.publisher;
        sources.removeDuplicates();
        rows += LearnRow{.kind = LearnHit::Kind::Myth,
                         .id = myth.id,
                         .title = myth.truth,
                         .line = myth.myth,
                         .note = sources.join(u", "_s),
                         .marked = {}};
    }
    m_myths.show(rows, {}, TranslationNote::after(myths->about, u"learn/myths"_s));
}

void LearnModel::showOrganisations()
{
    const auto all = m_keeper.library().organisations();
    if (!all) {
        setProblem(toSentence(all.error(), Deed::Reading));
        return;
    }
    QList<LearnRow> rows;
    for (const Organisation &one : all->organisations)
        rows += LearnRow{.kind = LearnHit::Kind::Organisation,
                         .id = one.id,
                         .title = one.name,
                         .line = one.offers,
                         .note = organisationKindText(one.kind),
                         .marked = {}};
    m_organisations.show(rows, {}, TranslationNote::after(all->about, u"learn/organisations"_s));
}

void LearnModel::showSituations()
{
    const auto all = m_keeper.library().questions();
    if (!all) {
        setProblem(toSentence(all.error(), Deed::Reading));
        return;
    }
    QList<LearnRow> rows;
    for (const Situation &situation : all->situations)
        rows += LearnRow{.kind = LearnHit::Kind::Questions,
                         .id = situation.id,
                         .title = situation.title,
                         .line = tr("%n questions", nullptr, int(situation.questions.size())),
                         .note = {},
                         .marked = {}};
    m_situations.show(rows, {}, TranslationNote::after(all->about, u"questions/en"_s));
}

void LearnModel::openArticle(const QString &id, const QString &from)
{
    m_keeper.load();
    if (m_keeper.isReady()) {
        open(id, from);
        return;
    }
    m_wanted = id;
    m_wantedFrom = from;
}

void LearnModel::open(const QString &id, const QString &from)
{
    if (m_keeper.library().isLeftOut(id)) {
        Q_EMIT articleLeftOut();
        return;
    }
    if (m_gone.show(id)) {
        Q_EMIT articleGone();
        return;
    }
    if (const auto opened = m_article.open(id); !opened) {
        Q_EMIT articleMissing();
        return;
    }
    if (!from.isEmpty() && from != id)
        m_trail += from;
    m_keeper.change([id](LearnMarks &marks) { marks.last = id; });
    Q_EMIT articleOpened();
}

bool LearnModel::goBack()
{
    if (m_trail.isEmpty())
        return false;
    open(m_trail.takeLast());
    return true;
}

bool LearnModel::openTerm(const QString &id)
{
    const auto term = m_keeper.library().term(id);
    if (!term)
        return false;
    m_term = *term;
    const auto glossary = m_keeper.library().glossary();
    m_termReview = TranslationNote::after(glossary ? glossary->about : QString(), u"learn/glossary"_s);
    Q_EMIT termOpened();
    return true;
}

bool LearnModel::openOrganisation(const QString &id)
{
    const auto all = m_keeper.library().organisations();
    if (!all)
        return false;
    const auto found = std::ranges::find(all->organisations, id, &Organisation::id);
    if (found == all->organisations.end())
        return false;
    m_organisation.show(*found, TranslationNote::after(all->about, u"learn/organisations"_s));
    return true;
}

bool LearnModel::openQuestions(const QString &id)
{
    const auto all = m_keeper.library().questions();
    if (!all)
        return false;
    const auto found = std::ranges::find(all->situations, id, &Situation::id);
    if (found == all->situations.end())
        return false;
    QList<LearnRow> rows;
    for (const GivenQuestion &question : found->questions)
        rows += LearnRow{.kind = LearnHit::Kind::Questions,
                         .id = {},
                         .title = question.text,
                         .line = {},
                         .note = {},
                         .marked = {}};
    m_questionsArticle = found->article;
    m_questions.show(rows, found->title, TranslationNote::after(all->about, u"questions/en"_s));
    Q_EMIT questionsOpened();
    return true;
}

QString LearnModel::questionsText() const
{
    QStringList lines{m_questions.title(), QString()};
    for (const LearnRow &row : m_questions.rows())
        lines += u"- "_s + row.title;
    return lines.join(u'\n');
}

QString LearnModel::stoppedId() const
{
    return m_keeper.library().head(m_keeper.marks().last) ? m_keeper.marks().last : QString();
}

QString LearnModel::stoppedTitle() const
{
    const auto head = m_keeper.library().head(m_keeper.marks().last);
    return head ? head->title : QString();
}

QString LearnModel::termSource() const
{
    QStringList publishers;
    for (const LearnSource &source : m_keeper.library().sources(m_term.sources))
        publishers += source.publisher;
    publishers.removeDuplicates();
    return publishers.join(u", "_s);
}

} // namespace alongside
