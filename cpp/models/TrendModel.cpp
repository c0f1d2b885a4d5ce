#include "models/TrendModel.h"

#include "domain/LivedTime.h"
#include "models/ErrorText.h"
#include "models/TrendPicture.h"
#include "models/TrendSpan.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <utility>

namespace alongside {

TrendModel::TrendModel(TrendService &trends, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_trends(trends), m_clock(clock)
{}

void TrendModel::open()
{
    TrendQuestion question;
    question.today = LivedTime::now(m_clock).wallClock().date();
    question.days = trendspan::days(m_span);
    question.weekBegins = QLocale().firstDayOfWeek();
    whenReady(m_trends.overview(question), this,
              [this, asked = ++m_asked](const Result<TrendOverview> &overview) {
                  if (asked == m_asked)
                      take(overview);
              });
}

void TrendModel::reread()
{
    if (m_loaded)
        open();
}

void TrendModel::showSpan(int span)
{
    m_span = span;
    Q_EMIT changed();
    open();
}

void TrendModel::take(const Result<TrendOverview> &overview)
{
    beginResetModel();
    m_rows.clear();
    m_tags.clear();
    m_checkIns = overview ? overview->checkIns : 0;
    if (overview) {
        const TrendCalendar calendar(*overview);
        for (const TrendSeries &series : overview->series) {
            if (series.whole.count > 0)
                m_rows.append({series.measure.id, trendpicture::overTime(series, calendar)});
        }
        for (const TrendTag &tag : overview->tags)
            m_tags.append(trendpicture::tagText(tag));
    }
    endResetModel();
    m_loaded = true;
    m_problem = overview ? QString() : toSentence(overview.error(), Deed::Reading);
    Q_EMIT changed();
}

QStringList TrendModel::spans()
{
    return trendspan::names();
}

bool TrendModel::isTooLittle() const
{
    return m_loaded && m_problem.isEmpty() && m_checkIns < trend::kLeastToDraw;
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case MeasureRole: return double(std::to_underlying(row.measure));
    case PictureRole: return QVariant::fromValue(row.picture);
    default: return {};
    }
}

QHash<int, QByteArray> TrendModel::roleNames() const
{
    return {{MeasureRole, "measure"}, {PictureRole, "picture"}};
}

} // namespace alongside
