#include "models/VisitModel.h"

#include "models/ScanText.h"
#include "models/VisitText.h"

#include <algorithm>

namespace alongside {

VisitModel::VisitModel(VisitKeeper &keeper, bool follows, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_follows(follows)
{
    connect(&m_keeper, &VisitKeeper::changed, this, &VisitModel::show);
}

void VisitModel::open(qint64 id)
{
    m_id = VisitId(id);
    show();
}

void VisitModel::show()
{
    const VisitBook &book = m_keeper.book();
    m_visit = m_follows ? book.next(m_keeper.now()) : book.find(m_id);
    m_scan = m_visit && m_visit->scan ? book.findScan(*m_visit->scan) : std::nullopt;
    const QList<VisitQuestion> questions = m_visit ? book.questionsFor(m_visit->id) : QList<VisitQuestion>();
    m_questions = int(questions.size());
    m_openQuestions = int(std::ranges::count(questions, false, &VisitQuestion::asked));
    Q_EMIT changed();
}

QString VisitModel::title() const
{
    return m_visit ? visitTitle(*m_visit) : QString();
}

QString VisitModel::about() const
{
    return m_visit ? visitAbout(*m_visit) : QString();
}

QString VisitModel::distance() const
{
    if (!m_visit)
        return {};
    if (isOver())
        return tr("Past");
    const QDate todayThere = m_keeper.now().toTimeZone(m_visit->time.zone()).date();
    const int days = int(todayThere.daysTo(m_visit->day()));
    if (days <= 0)
        return tr("Today");
    return days == 1 ? tr("Tomorrow") : tr("In %n days", nullptr, days);
}

QString VisitModel::when() const
{
    return m_visit ? visitWhenText(*m_visit, m_keeper.today(), m_keeper.here()) : QString();
}

QString VisitModel::here() const
{
    return m_visit ? visitHereText(*m_visit, m_keeper.today(), m_keeper.here()) : QString();
}

qint64 VisitModel::contactId() const
{
    return m_visit && m_visit->contact ? qint64(*m_visit->contact) : 0;
}

QString VisitModel::scan() const
{
    if (!m_scan)
        return {};
    //: %1 is a scan, %2 when it is.
    return tr("%1, %2").arg(scanTitle(*m_scan), scanWhenText(*m_scan, m_keeper.today(), m_keeper.here()));
}

} // namespace alongside
