#include "models/ArticlePaper.h"

#include "models/BriefModel.h"
#include "models/HandOver.h"
#include "paper/PaperSheet.h"
#include "services/WhenReady.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

PaperPiece::Look lookOf(ArticlePiece::Kind kind)
{
    switch (kind) {
    case ArticlePiece::Kind::Title: return PaperPiece::Look::Title;
    case ArticlePiece::Kind::Heading:
    case ArticlePiece::Kind::SourcesTitle: return PaperPiece::Look::Heading;
    case ArticlePiece::Kind::Point: return PaperPiece::Look::Point;
    case ArticlePiece::Kind::Source:
    case ArticlePiece::Kind::Closing: return PaperPiece::Look::Small;
    case ArticlePiece::Kind::Paragraph: break;
    }
    return PaperPiece::Look::Body;
}

} // namespace

ArticlePaper::ArticlePaper(const ArticleModel &article, PlainFileService &files, AppLauncher &launcher,
                           QObject *parent)
    : QObject(parent), m_article(article), m_files(files), m_launcher(launcher),
      m_paper(usualPaper(QLocale()))
{}

void ArticlePaper::begin()
{
    setProblem({});
}

QStringList ArticlePaper::papers()
{
    return BriefModel::papers();
}

void ArticlePaper::setPaper(int paper)
{
    if (paper < 0 || paper >= papers().size())
        return;
    m_paper = BriefPaper(paper + 1);
    Q_EMIT changed();
}

QString ArticlePaper::fileName()
{
    //: The name of a file, without its ending.
    return tr("article");
}

QByteArray ArticlePaper::pdf() const
{
    QList<PaperPiece> pieces;
    for (const ArticlePiece &piece : m_article.pieces())
        pieces += PaperPiece{lookOf(piece.kind), piece.text};
    //: At the foot of each page.
    const auto number = [](int page, int pages) {
        return tr("Page %1 of %2").arg(page).arg(pages);
    };
    const TextPages pages(pieces, m_paper, number);
    return paperPdf({.title = m_article.title(), .paper = m_paper, .pages = pages.count()},
                    [&pages](QPainter &painter, int page) { pages.paint(painter, page); });
}

void ArticlePaper::save(const QUrl &place)
{
    whenReady(m_files.write(place, pdf()), this, [this](const Result<void> &done) {
        setProblem(done ? QString()
                        : tr("The pages could not be written there, and no half of them was left behind. "
                             "Another folder may take them."));
        if (done)
            Q_EMIT written();
    });
}

void ArticlePaper::share()
{
    setProblem(handOver(m_launcher, {fileName() + u".pdf"_s, u"application/pdf"_s, pdf()}));
}

void ArticlePaper::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
