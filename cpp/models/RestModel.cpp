#include "models/RestModel.h"

#include "domain/LivedTime.h"
#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

RestModel::RestModel(RestService &rest, const Clock &clock, QObject *parent)
    : QObject(parent), m_service(rest), m_clock(clock)
{
    whenReady(m_service.find(), this, [this](const Result<Rest> &kept) {
        if (!kept || m_decided)
            return; // decided while this was being read
        m_rest = *kept;
        Q_EMIT changed();
    });
}

QDate RestModel::today() const
{
    return LivedTime::now(m_clock).wallClock().date();
}

void RestModel::refresh()
{
    Q_EMIT changed();
}

void RestModel::begin(int days)
{
    keep(days > 0 ? Rest::untilDay(today().addDays(days)) : Rest::untilEnded());
}

void RestModel::end()
{
    keep({});
}

void RestModel::keep(const Rest &rest)
{
    m_decided = true;
    whenReady(m_service.put(rest), this, [this, rest](const Result<void> &kept) {
        m_problem = kept ? QString() : toSentence(kept.error(), Deed::Changing);
        if (kept)
            m_rest = rest;
        Q_EMIT changed();
    });
}

QString RestModel::dayAfter(int days) const
{
    return longDayText(today().addDays(days));
}

bool RestModel::isResting() const
{
    return m_rest.isResting(today());
}

QString RestModel::until() const
{
    return isResting() && m_rest.until.isValid() ? longDayText(m_rest.until) : QString();
}

} // namespace alongside
