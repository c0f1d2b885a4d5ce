#include "models/GoneArticleModel.h"

#include "models/DateText.h"
#include "models/TranslationNote.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

GoneArticleModel::GoneArticleModel(LearnKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    connect(&m_keeper, &LearnKeeper::marksChanged, this, &GoneArticleModel::marksChanged);
}

bool GoneArticleModel::show(const QString &id)
{
    const auto gone = m_keeper.library().withdrawn(id);
    if (!gone)
        return false;
    m_article = *gone;
    const auto instead = m_keeper.library().head(gone->instead);
    m_insteadTitle = instead ? instead->title : QString();
    Q_EMIT changed();
    Q_EMIT marksChanged();
    return true;
}

void GoneArticleModel::clear()
{
    m_article = {};
    m_insteadTitle.clear();
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

void GoneArticleModel::letGo()
{
    m_place = m_keeper.marks().kept.indexOf(articleId());
    if (m_place < 0)
        return;
    m_letGoOf = articleId();
    m_keeper.change([id = m_letGoOf](LearnMarks &marks) { marks.kept.removeAll(id); });
}

void GoneArticleModel::keepAgain()
{
    const QString id = std::exchange(m_letGoOf, {});
    if (id.isEmpty())
        return;
    m_keeper.change([id, place = m_place](LearnMarks &marks) {
        if (!marks.kept.contains(id))
            marks.kept.insert(std::min(place, marks.kept.size()), id);
    });
}

QString GoneArticleModel::line() const
{
    //: %1 is a date.
    return articleId().isEmpty() ? QString()
                                 : tr("It was taken out on %1.").arg(dateText(m_article.withdrawnOn));
}

QString GoneArticleModel::reasonNote() const
{
    return TranslationNote::of(u"learn/withdrawn"_s);
}

} // namespace alongside
