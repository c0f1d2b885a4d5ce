#include "models/ResultPlanModel.h"

#include "models/ErrorText.h"
#include "models/ScanText.h"
#include "services/WhenReady.h"

#include <QLocale>

namespace alongside {

ResultPlanModel::ResultPlanModel(ScanKeeper &keeper, QObject *parent)
    : QObject(parent), m_keeper(keeper), m_soon([this] { save(); })
{}

void ResultPlanModel::open(qint64 id)
{
    m_soon.flush();
    m_scan = ScanId(id);
    m_plan = {};
    m_problem.clear();
    m_ready = m_own = false;
    Q_EMIT changed();
    whenReady(m_keeper.service().plan(m_scan), this,
              [this, scan = m_scan](const Result<ScanService::PlanFound> &found) {
                  if (scan != m_scan || m_ready)
                      return;
                  m_problem = found ? QString() : toSentence(found.error(), Deed::Reading);
                  m_ready = found.has_value();
                  if (found) {
                      m_plan = found->plan;
                      m_own = found->own;
                  }
                  Q_EMIT changed();
              });
}

QStringList ResultPlanModel::looks()
{
    return {resultLookText(ResultLook::Portal), resultLookText(ResultLook::Call),
            resultLookText(ResultLook::Other)};
}

void ResultPlanModel::setLook(int look)
{
    const auto wanted = ResultPlan::lookOf(look + 1);
    if (!m_ready || !wanted)
        return;
    // The one that is chosen already is taken away.
    m_plan.look = m_plan.look == wanted ? std::nullopt : wanted;
    m_soon.note();
    Q_EMIT changed();
}

QString ResultPlanModel::lookText() const
{
    return m_plan.look ? resultLookText(*m_plan.look) : QString();
}

void ResultPlanModel::change(QString &field, const QString &wanted)
{
    if (!m_ready || field == wanted)
        return;
    if (wanted.size() > ResultPlan::kLongest) {
        m_problem = tr("There is room for %1 letters here. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(ResultPlan::kLongest));
        QMetaObject::invokeMethod(this, &ResultPlanModel::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    field = wanted;
    m_soon.note();
    Q_EMIT changed();
}

void ResultPlanModel::keep()
{
    if (!m_ready)
        return;
    m_soon.note();
    m_soon.flush();
}

void ResultPlanModel::save()
{
    whenReady(m_keeper.service().savePlan(m_scan, m_plan), this,
              [this, scan = m_scan, isPlan = !m_plan.isEmpty()](const Result<void> &saved) {
                  m_keeper.note(saved);
                  if (scan != m_scan)
                      return;
                  m_problem = saved ? QString() : toSentence(saved.error(), Deed::Saving);
                  m_own = saved ? isPlan : m_own;
                  Q_EMIT changed();
              });
}

} // namespace alongside
