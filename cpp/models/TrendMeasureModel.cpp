#include "models/TrendMeasureModel.h"

#include "domain/LivedTime.h"
#include "domain/SymptomRun.h"
#include "models/DateText.h"
#include "models/ErrorText.h"
#include "models/MeasureText.h"
#include "models/MonthModel.h"
#include "models/TreatmentText.h"
#include "models/TrendPicture.h"
#include "models/TrendSpan.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

TrendMeasureModel::TrendMeasureModel(TrendService &trends, const Clock &clock, QObject *parent)
    : QObject(parent), m_trends(trends), m_clock(clock)
{}

void TrendMeasureModel::open(double measure, int span)
{
    m_id = MeasureId(qint64(measure));
    m_view = View::OverTime;
    m_span = span;
    m_step.reset();
    m_treatment = 0;
    m_overview = {};
    m_picture = {};
    m_loaded = false;
    m_month = QDate(today().year(), today().month(), 1);
    m_days.clear();
    m_monthProblem.clear();
    Q_EMIT monthChanged();
    read();
}

void TrendMeasureModel::reread()
{
    if (m_loaded)
        read();
}

void TrendMeasureModel::showView(View view)
{
    m_view = view;
    read();
}

void TrendMeasureModel::showSpan(int span)
{
    m_span = span;
    m_step.reset();
    read();
}

void TrendMeasureModel::showStep(int step)
{
    m_step = trend::steps(m_overview.first.daysTo(m_overview.last) + 1).value(step);
    read();
}

void TrendMeasureModel::showTreatment(int treatment)
{
    m_treatment = treatment;
    read();
}

void TrendMeasureModel::turn(int months)
{
    const QDate month = m_month.addMonths(months);
    if (month > today())
        return;
    m_month = month;
    readMonth();
}

QDate TrendMeasureModel::today() const
{
    return LivedTime::now(m_clock).wallClock().date();
}

void TrendMeasureModel::read()
{
    Q_EMIT changed();
    TrendQuestion question;
    question.today = today();
    question.days = trendspan::days(m_span);
    question.step = m_step;
    question.weekBegins = QLocale().firstDayOfWeek();
    question.measure = m_id;
    whenReady(m_trends.overview(question), this,
              [this, asked = ++m_asked](const Result<TrendOverview> &overview) {
                  if (asked == m_asked)
                      take(overview);
              });
}

void TrendMeasureModel::take(const Result<TrendOverview> &overview)
{
    m_problem = overview ? QString() : toSentence(overview.error(), Deed::Reading);
    m_overview = overview.value_or(TrendOverview{});
    m_cycles = m_overview.treatments;
    // What is taken every day has no days that could be laid over each other.
    m_cycles.removeIf([](const TreatmentCycle &cycle) { return cycle.length == 1; });
    if (m_view == View::ByCycleDay && m_cycles.isEmpty())
        m_view = View::OverTime;
    m_treatment = std::clamp<int>(m_treatment, 0, std::max<int>(0, int(m_cycles.size()) - 1));
    if (m_overview.series.isEmpty() || m_view == View::OverTime) {
        m_picture = m_overview.series.isEmpty()
                        ? ChartPicture{}
                        : trendpicture::overTime(m_overview.series.first(), TrendCalendar(m_overview));
        m_loaded = true;
        Q_EMIT changed();
    } else {
        readFold();
    }
    if (m_days.isEmpty() && !m_overview.series.isEmpty())
        readMonth();
}

void TrendMeasureModel::readFold()
{
    const auto future = m_view == View::AroundScans
                            ? m_trends.byScanDay(m_id, today())
                            : m_trends.byCycleDay(m_cycles[m_treatment].id, m_id, today());
    whenReady(future, this, [this, asked = m_asked](const Result<QList<TrendFold>> &folds) {
        if (asked == m_asked)
            take(folds);
    });
}

void TrendMeasureModel::take(const Result<QList<TrendFold>> &folds)
{
    m_problem = folds ? QString() : toSentence(folds.error(), Deed::Reading);
    const QList<TrendFold> found = folds.value_or(QList<TrendFold>{});
    m_picture = m_view == View::AroundScans
                    ? trendpicture::byScanDay(measure(), found)
                    : trendpicture::byCycleDay(measure(), found, m_cycles[m_treatment]);
    m_loaded = true;
    Q_EMIT changed();
}

void TrendMeasureModel::readMonth()
{
    Q_EMIT monthChanged();
    const QDate first = m_month;
    whenReady(m_trends.days(m_id, first, first.addMonths(1).addDays(-1)), this,
              [this, first](const Result<QList<TrendTotal>> &totals) {
                  if (first != m_month)
                      return;
                  // A month that could not be read is no month without answers.
                  m_monthProblem = totals ? QString() : toSentence(totals.error(), Deed::Reading);
                  m_days =
                      totals ? trendpicture::month(measure(), first, *totals, today()) : QList<ChartDay>{};
                  Q_EMIT monthChanged();
                  Q_EMIT changed();
              });
}

Measure TrendMeasureModel::measure() const
{
    return m_overview.series.isEmpty() ? Measure{m_id, {}} : m_overview.series.first().measure;
}

QString TrendMeasureModel::name() const
{
    return m_overview.series.isEmpty() ? QString() : measureText(measure());
}

bool TrendMeasureModel::isSymptom() const
{
    return !m_overview.series.isEmpty() && symptom::isSymptom(m_id);
}

QStringList TrendMeasureModel::spans()
{
    return trendspan::names();
}

QStringList TrendMeasureModel::steps() const
{
    QStringList names;
    for (const TrendStep step : trend::steps(m_overview.first.daysTo(m_overview.last) + 1))
        names.append(trendspan::nameOf(step));
    return names;
}

int TrendMeasureModel::step() const
{
    return int(trend::steps(m_overview.first.daysTo(m_overview.last) + 1).indexOf(m_overview.step));
}

QStringList TrendMeasureModel::treatments() const
{
    QStringList names;
    for (const TreatmentCycle &cycle : m_cycles)
        names.append(treatmenttext::nameOf(cycle));
    return names;
}

QString TrendMeasureModel::month() const
{
    return m_month.isValid() ? monthText(m_month) : QString();
}

QStringList TrendMeasureModel::weekdays()
{
    return MonthModel::weekdays();
}

bool TrendMeasureModel::hasLater() const
{
    return m_month.isValid() && m_month.addMonths(1) <= today();
}

} // namespace alongside
