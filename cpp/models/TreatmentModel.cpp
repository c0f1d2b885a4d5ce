#include "models/TreatmentModel.h"

#include "domain/LivedTime.h"
#include "models/ErrorText.h"
#include "models/TreatmentText.h"
#include "services/WhenReady.h"

#include <utility>

namespace alongside {

TreatmentModel::TreatmentModel(TreatmentService &treatments, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_treatments(treatments), m_clock(clock)
{}

QDate TreatmentModel::today() const
{
    return LivedTime::now(m_clock).wallClock().date();
}

void TreatmentModel::open()
{
    whenReady(m_treatments.all(), this, [this](const Result<QList<TreatmentCycle>> &cycles) {
        beginResetModel();
        m_cycles = cycles.value_or(QList<TreatmentCycle>{});
        endResetModel();
        m_loaded = true;
        m_problem = cycles ? QString() : toSentence(cycles.error(), Deed::Reading);
        Q_EMIT changed();
    });
}

void TreatmentModel::begin()
{
    TreatmentCycle cycle;
    cycle.first = today();
    m_entering = true;
    m_draft.show(cycle, today());
}

void TreatmentModel::edit(int row)
{
    if (row < 0 || row >= m_cycles.size())
        return;
    m_entering = true;
    m_draft.show(m_cycles[row], today());
}

void TreatmentModel::save()
{
    if (!m_draft.isBusy() && m_draft.check())
        keep(m_draft.cycle());
}

void TreatmentModel::commitForLock()
{
    if (isSettled() || isSaving())
        return;
    m_draft.makePossible();
    save();
}

void TreatmentModel::keep(const TreatmentCycle &cycle)
{
    m_draft.setBusy(true);
    whenReady(m_treatments.save(cycle), this, [this](const Result<TreatmentCycle> &kept) {
        m_draft.setBusy(false);
        m_draft.setProblem(kept ? QString() : toSentence(kept.error(), Deed::Saving));
        if (kept) {
            m_entering = false;
            open();
            Q_EMIT saved();
        }
        Q_EMIT settled();
    });
}

void TreatmentModel::remove()
{
    if (m_draft.isBusy())
        return;
    const TreatmentCycle cycle = m_draft.kept();
    m_draft.setBusy(true);
    whenReady(m_treatments.erase(cycle.id), this, [this, cycle](const Result<void> &erased) {
        m_draft.setBusy(false);
        m_draft.setProblem(erased ? QString() : toSentence(erased.error(), Deed::Changing));
        if (erased) {
            m_removed = cycle;
            m_entering = false;
            open();
            Q_EMIT removed();
        }
        Q_EMIT settled();
    });
}

void TreatmentModel::putBack()
{
    if (!m_removed)
        return;
    TreatmentCycle cycle = *m_removed;
    m_removed.reset();
    cycle.id = {};
    keep(cycle);
}

int TreatmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TreatmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreatmentCycle &cycle = m_cycles[index.row()];
    switch (role) {
    case NameRole: return treatmenttext::nameOf(cycle);
    case DetailRole: return treatmenttext::linesOf(cycle, today()).join(u'\n');
    default: return {};
    }
}

QHash<int, QByteArray> TreatmentModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}};
}

} // namespace alongside
