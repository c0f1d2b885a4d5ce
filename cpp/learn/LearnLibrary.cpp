#include "learn/LearnLibrary.h"

#include <QSet>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kPatient = u"patient"_s;
const auto kReader = u"reader"_s;

} // namespace

Result<void> LearnLibrary::load()
{
    if (m_loaded)
        return {};
    auto heads = m_files.heads();
    if (!heads)
        return std::unexpected(heads.error());
    auto withdrawn = m_files.withdrawn();
    if (!withdrawn)
        return std::unexpected(withdrawn.error());
    auto topics = m_files.topics();
    if (!topics)
        return std::unexpected(topics.error());
    m_heads = *std::move(heads);
    m_withdrawn = *std::move(withdrawn);
    m_topics = *std::move(topics);
    m_loaded = true;
    return {};
}

QList<ArticleHead> LearnLibrary::heads() const
{
    QList<ArticleHead> shown;
    std::ranges::copy_if(
        m_heads, std::back_inserter(shown), [this](Gates gates) { return shows(gates); },
        &ArticleHead::gates);
    return shown;
}

QList<ArticleHead> LearnLibrary::headsOf(const QString &topic) const
{
    QList<ArticleHead> shown = heads();
    shown.removeIf([&topic](const ArticleHead &head) { return !head.topics.contains(topic); });
    return shown;
}

std::optional<ArticleHead> LearnLibrary::head(const QString &id) const
{
    const auto found = std::ranges::find(m_heads, id, &ArticleHead::id);
    return found == m_heads.end() || !shows(found->gates) ? std::nullopt : std::optional(*found);
}

std::optional<WithdrawnArticle> LearnLibrary::withdrawn(const QString &id) const
{
    const auto found = std::ranges::find(m_withdrawn, id, &WithdrawnArticle::id);
    return found == m_withdrawn.end() || !shows(found->gates) ? std::nullopt : std::optional(*found);
}

bool LearnLibrary::isLeftOut(const QString &id) const
{
    const auto isBehind = [this, &id](const auto &article) {
        return article.id == id && !shows(article.gates);
    };
    return std::ranges::any_of(m_heads, isBehind) || std::ranges::any_of(m_withdrawn, isBehind);
}

// What is written for people who live with MBC is for whoever reads: nearly all is. A reader's own is
// what is for them and not for everybody.
bool LearnLibrary::brings(const ArticleFit &fit, const ArticleHead &head, const QStringList &entered) const
{
    const bool isForEverybody = fit.kind == kReader && head.fits.contains(kPatient);
    return !isForEverybody && head.fits.contains(fit.id) && entered.contains(fit.id);
}

QList<ArticleHead> LearnLibrary::headsFor(const QStringList &entered) const
{
    QList<ArticleHead> fitting = heads();
    const auto count = [this, &entered](const ArticleHead &head) {
        return std::ranges::count_if(m_topics.fits,
                                     [&](const ArticleFit &fit) { return brings(fit, head, entered); });
    };
    fitting.removeIf([&count](const ArticleHead &head) { return count(head) == 0; });
    std::ranges::stable_sort(fitting, std::ranges::greater(), [&](const ArticleHead &head) {
        return std::pair(count(head), entered.contains(head.fits.first()));
    });
    return fitting;
}

QString LearnLibrary::reasonFor(const ArticleHead &head, const QStringList &entered) const
{
    for (const ArticleFit &fit : m_topics.fits) {
        if (brings(fit, head, entered))
            return fit.reason;
    }
    return {};
}

bool LearnLibrary::leads(const ArticleLink &link)
{
    if (link.kind == ArticleLink::Kind::Article)
        return head(link.target).has_value();
    return link.kind != ArticleLink::Kind::Term || term(link.target).has_value();
}

Result<ShownArticle> LearnLibrary::article(const QString &id)
{
    const std::optional<ArticleHead> known = head(id);
    if (!known)
        return fail(ErrorCode::NotFound, id);
    Result<QList<ArticleBlock>> blocks = m_files.blocks(id);
    if (!blocks)
        return std::unexpected(blocks.error());
    ShownArticle shown{.head = *known, .blocks = *std::move(blocks), .sources = {}, .next = {}};
    shown.leavesOut =
        shown.blocks.removeIf([this](const ArticleBlock &block) { return !shows(block.gates); }) > 0;
    for (ArticleBlock &block : shown.blocks) {
        for (ArticleLine &line : block.lines)
            line.links.removeIf([this](const ArticleLink &link) { return !leads(link); });
    }
    for (const QString &next : known->next) {
        if (const auto offered = head(next))
            shown.next += *offered;
    }
    addSources(shown);
    return shown;
}

void LearnLibrary::addSources(ShownArticle &article)
{
    const Result<FactSources> &all = wholeSources();
    if (!all)
        return;
    QSet<QString> keys;
    for (const ArticleBlock &block : std::as_const(article.blocks)) {
        for (const QString &fact : block.facts) {
            for (const QString &key : all->keysOfFact.value(fact))
                keys.insert(key);
        }
    }
    article.sources = sources(QStringList(keys.begin(), keys.end()));
    article.sourcesLeftOut = int(keys.size() - article.sources.size());
}

const Result<Glossary> &LearnLibrary::wholeGlossary()
{
    if (!m_glossary)
        m_glossary = m_files.glossary();
    return *m_glossary;
}

const Result<FactSources> &LearnLibrary::wholeSources()
{
    if (!m_sources)
        m_sources = m_files.sources();
    return *m_sources;
}

Result<Glossary> LearnLibrary::glossary()
{
    Result<Glossary> shown = wholeGlossary();
    if (shown)
        shown->terms.removeIf([this](const GlossaryTerm &term) { return !shows(term.gates); });
    return shown;
}

std::optional<GlossaryTerm> LearnLibrary::term(const QString &id)
{
    const Result<Glossary> &all = wholeGlossary();
    if (!all)
        return std::nullopt;
    const auto found = std::ranges::find(all->terms, id, &GlossaryTerm::id);
    return found == all->terms.end() || !shows(found->gates) ? std::nullopt : std::optional(*found);
}

Result<Myths> LearnLibrary::myths()
{
    Result<Myths> shown = m_files.myths();
    if (shown)
        shown->myths.removeIf([this](const Myth &myth) { return !shows(myth.gates); });
    return shown;
}

Result<Organisations> LearnLibrary::organisations()
{
    return m_files.organisations(); // each may be named
}

Result<SituationQuestions> LearnLibrary::questions()
{
    Result<SituationQuestions> shown = m_files.questions();
    if (!shown)
        return shown;
    for (Situation &situation : shown->situations) {
        situation.questions.removeIf(
            [this](const GivenQuestion &question) { return !shows(question.gates); });
        if (!head(situation.article))
            situation.article.clear();
    }
    shown->situations.removeIf([](const Situation &situation) { return situation.questions.isEmpty(); });
    return shown;
}

QList<LearnSource> LearnLibrary::sources(const QStringList &keys)
{
    const Result<FactSources> &all = wholeSources();
    QList<LearnSource> named;
    if (!all)
        return named;
    for (const QString &key : keys) {
        const auto found = all->sources.constFind(key);
        if (found != all->sources.cend() && shows(found->gates))
            named += *found;
    }
    std::ranges::sort(named, [](const LearnSource &left, const LearnSource &right) {
        return std::pair(left.publisher, left.title) < std::pair(right.publisher, right.title);
    });
    return named;
}

} // namespace alongside
