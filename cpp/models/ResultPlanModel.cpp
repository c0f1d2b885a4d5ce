#include "models/ResultPlanModel.h"

#include "models/ErrorText.h"
#include "models/ScanText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

ResultPlanModel::ResultPlanModel(ScanKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    turnTo(ScanId{});
}

void ResultPlanModel::turnTo(ScanId scan)
{
    std::erase_if(m_left, [](const std::unique_ptr<Page> &page) { return page->soon.isSettled(); });
    if (m_page && !m_page->soon.isSettled())
        m_left.push_back(std::move(m_page));
    const auto again =
        std::ranges::find(m_left, scan, [](const std::unique_ptr<Page> &page) { return page->scan; });
    if (again != m_left.end()) {
        m_page = std::move(*again);
        m_left.erase(again);
        m_page->own = m_page->own || !m_page->plan.isEmpty(); // it is on its way to the vault
        return;
    }
    m_page = std::make_unique<Page>(scan);
    connect(&m_page->soon, &SaveSoon::settled, this, &ResultPlanModel::settled);
    connect(&m_page->soon, &SaveSoon::wanted, this, [this, page = m_page.get()] { save(*page); });
}

void ResultPlanModel::open(qint64 id)
{
    m_page->soon.flush();
    m_problem.clear();
    turnTo(ScanId(id));
    Q_EMIT changed();
    if (!m_page->ready)
        read(*m_page);
}

void ResultPlanModel::read(Page &page)
{
    whenReady(m_keeper.service().plan(page.scan), &page.soon,
              [this, &page](const Result<ScanService::PlanFound> &found) {
                  if (page.ready)
                      return;
                  m_problem = found ? QString() : toSentence(found.error(), Deed::Reading);
                  page.ready = found.has_value();
                  if (found) {
                      page.plan = found->plan;
                      page.own = found->own;
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
    if (!isReady() || !wanted)
        return;
    // The one that is chosen already is taken away.
    m_page->plan.look = plan().look == wanted ? std::nullopt : wanted;
    m_page->soon.note();
    Q_EMIT changed();
}

QString ResultPlanModel::lookText() const
{
    const auto look = plan().look;
    return look ? resultLookText(*look) : QString();
}

void ResultPlanModel::change(QString &field, const QString &wanted)
{
    if (!isReady() || field == wanted)
        return;
    if (wanted.size() > ResultPlan::kLongest) {
        m_problem = tr("There is room for %1 letters here. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(ResultPlan::kLongest));
        QMetaObject::invokeMethod(this, &ResultPlanModel::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    field = wanted;
    m_page->soon.note();
    Q_EMIT changed();
}

void ResultPlanModel::keep()
{
    if (!isReady())
        return;
    m_page->soon.note();
    m_page->soon.flush();
}

void ResultPlanModel::save(Page &page)
{
    whenReady(m_keeper.service().savePlan(page.scan, page.plan), &page.soon,
              [this, &page, isPlan = !page.plan.isEmpty()](const Result<void> &saved) {
                  m_keeper.note(saved);
                  m_problem = saved ? QString() : toSentence(saved.error(), Deed::Saving);
                  page.own = saved ? isPlan : page.own;
                  page.soon.answered(saved.has_value());
                  Q_EMIT changed();
              });
}

void ResultPlanModel::commit()
{
    m_page->soon.flush();
    for (const std::unique_ptr<Page> &page : m_left)
        page->soon.flush();
}

bool ResultPlanModel::isSettled() const
{
    return m_page->soon.isSettled()
           && std::ranges::all_of(m_left, [](const auto &page) { return page->soon.isSettled(); });
}

bool ResultPlanModel::isSaving() const
{
    return m_page->soon.isSaving()
           || std::ranges::any_of(m_left, [](const auto &page) { return page->soon.isSaving(); });
}

QString ResultPlanModel::words()
{
    QStringList words;
    const auto add = [&words](const Page &page) {
        if (!page.soon.isSettled())
            words +=
                {page.plan.companion, page.plan.how, page.plan.ifGood, page.plan.ifMixed, page.plan.ifHard};
    };
    for (const std::unique_ptr<Page> &page : m_left)
        add(*page);
    add(*m_page);
    words.removeAll(QString());
    return words.join(QStringLiteral("\n\n"));
}

} // namespace alongside
