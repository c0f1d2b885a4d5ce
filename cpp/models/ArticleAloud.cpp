#include "models/ArticleAloud.h"

#include <algorithm>

namespace alongside {

ArticleAloud::ArticleAloud(ArticleModel &article, Narrator &narrator, QObject *parent)
    : QObject(parent), m_article(article), m_narrator(narrator)
{
    connect(&m_narrator, &Narrator::finished, this, &ArticleAloud::next);
    connect(&m_narrator, &Narrator::brokenOff, this, &ArticleAloud::breakOff);
    connect(&m_narrator, &Narrator::voicesChanged, this, [this] {
        if (m_looked)
            look();
    });
    // Another one is open, or the same one with other parts left out.
    connect(&m_article, &ArticleModel::opened, this, [this] {
        stop();
        if (m_looked)
            look();
    });
}

void ArticleAloud::look()
{
    m_looked = true;
    m_offered = !m_article.articleId().isEmpty() && m_narrator.hasVoice(language());
    Q_EMIT changed();
}

void ArticleAloud::begin()
{
    m_pieces = toSay();
    m_at = 0;
    say();
}

void ArticleAloud::pause()
{
    if (m_state != Reading)
        return;
    m_state = Paused;
    m_narrator.stop();
    Q_EMIT changed();
}

void ArticleAloud::goOn()
{
    if (m_state == Paused)
        say();
}

void ArticleAloud::stop()
{
    const bool isSilent = m_state == Silent && m_problem.isEmpty();
    m_pieces.clear();
    m_problem.clear();
    if (isSilent)
        return;
    m_state = Silent;
    m_narrator.stop();
    Q_EMIT changed();
}

int ArticleAloud::row() const
{
    const auto *said = piece();
    return said ? said->row : ArticlePiece::kNowhere;
}

int ArticleAloud::line() const
{
    const auto *said = piece();
    return said ? said->line : 0;
}

QList<ArticlePiece> ArticleAloud::toSay() const
{
    QList<ArticlePiece> pieces = m_article.pieces();
    pieces.removeIf([](const ArticlePiece &piece) {
        return piece.kind == ArticlePiece::Kind::SourcesTitle || piece.kind == ArticlePiece::Kind::Source;
    });
    return pieces;
}

QLocale ArticleAloud::language() const
{
    const QLocale spoken = m_article.language();
    return spoken.language() == QLocale().language() ? QLocale() : spoken;
}

const ArticlePiece *ArticleAloud::piece() const
{
    return m_at < m_pieces.size() ? &m_pieces[m_at] : nullptr;
}

void ArticleAloud::say()
{
    if (!piece())
        return;
    m_state = Reading;
    m_problem.clear();
    if (!m_narrator.say(piece()->text, language())) {
        breakOff();
        return;
    }
    Q_EMIT changed();
    Q_EMIT wentOn();
}

void ArticleAloud::next()
{
    if (m_state != Reading)
        return;
    ++m_at;
    if (piece())
        say();
    else
        stop();
}

void ArticleAloud::breakOff()
{
    if (m_state != Reading)
        return;
    m_state = Paused;
    m_problem = tr("The voice of this device fell silent. You can go on, or read it here.");
    Q_EMIT changed();
}

} // namespace alongside
