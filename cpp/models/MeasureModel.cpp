#include "models/MeasureModel.h"

#include "models/ErrorText.h"
#include "models/MeasureText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

bool isAppsName(const QString &name)
{
    const QString folded = measure::folded(name);
    const auto isIt = [&folded](MeasureId id) {
        return measure::folded(measureText(id)) == folded;
    };
    return isIt(MeasureId::Mood) || isIt(MeasureId::ScanWorry)
           || std::ranges::any_of(measure::kUsualOrder, isIt);
}

} // namespace

MeasureModel::MeasureModel(MeasureService &measures, QObject *parent)
    : QAbstractListModel(parent), m_service(measures)
{}

void MeasureModel::load()
{
    whenReady(m_service.all(), this, [this](const Result<MeasureService::All> &all) { show(all); });
}

void MeasureModel::show(const Result<MeasureService::All> &all)
{
    if (!all) {
        setProblem(toSentence(all.error(), Deed::Reading));
        return;
    }
    m_binned = all->binned.first(std::min<qsizetype>(all->binned.size(), kMostBinned));
    if (m_measures != all->used) {
        beginResetModel();
        m_measures = all->used;
        endResetModel();
    }
    Q_EMIT changed();
}

template<typename Value>
bool MeasureModel::granted(const Result<Value> &result)
{
    setProblem(result ? QString() : toSentence(result.error(), Deed::Changing));
    return result.has_value();
}

QString MeasureModel::refusalOf(const QString &name) const
{
    if (!measure::isName(name))
        return tr("A name has up to %1 letters, and this is longer. A word or two is enough.")
            .arg(measure::kLongestName);
    const auto isIt = [folded = measure::folded(name)](const Measure &other) {
        return measure::folded(other.name) == folded;
    };
    if (isAppsName(name) || std::ranges::any_of(m_measures, isIt))
        //: %1 is the name of a symptom.
        return tr("%1 is in your list already.").arg(name);
    return {};
}

void MeasureModel::add(const QString &typed)
{
    const QString name = measure::tidied(typed);
    if (name.isEmpty())
        return;
    const auto own = std::ranges::count_if(m_measures, [](const Measure &m) { return measure::isOwn(m.id); });
    if (own >= measure::kMostOwn) {
        setProblem(tr("There are %1 of your own, and that is as many as there can be. Remove one first.")
                       .arg(QLocale().toString(measure::kMostOwn)));
        return;
    }
    if (const QString refusal = refusalOf(name); !refusal.isEmpty()) {
        setProblem(refusal);
        return;
    }
    whenReady(m_service.add(name), this, [this](const Result<Measure> &measure) {
        if (!granted(measure))
            return;
        Q_EMIT added();
        load();
    });
}

void MeasureModel::rename(qint64 id, const QString &typed)
{
    const QString name = measure::tidied(typed);
    const auto known = std::ranges::find(m_measures, MeasureId{id}, &Measure::id);
    if (name.isEmpty() || known == m_measures.end())
        return;
    const bool sameWord = measure::folded(known->name) == measure::folded(name);
    if (const QString refusal = sameWord ? QString() : refusalOf(name); !refusal.isEmpty()) {
        setProblem(refusal);
        return;
    }
    whenReady(m_service.rename(MeasureId{id}, name), this, [this, name](const Result<void> &kept) {
        if (!kept && kept.error().code == ErrorCode::Conflict) {
            //: %1 is the name of a symptom.
            setProblem(tr("%1 is among those you removed. Give it back, or choose another name.").arg(name));
            return;
        }
        if (!granted(kept))
            return;
        Q_EMIT renamed();
        load();
    });
}

void MeasureModel::move(int row, int rows)
{
    const int to = std::clamp(row + rows, 0, count() - 1);
    if (row < 0 || row >= count() || to == row)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_measures.move(row, to);
    endMoveRows();
    Q_EMIT dataChanged(index(std::min(row, to)), index(std::max(row, to)), {FirstRole, LastRole});
    Q_EMIT changed();
    QList<MeasureId> order;
    for (const Measure &measure : std::as_const(m_measures))
        order += measure.id;
    whenReady(m_service.arrange(order), this, [this](const Result<void> &kept) {
        if (!granted(kept))
            load(); // back to what is kept
    });
}

void MeasureModel::setShown(int row, bool shown)
{
    if (row < 0 || row >= count())
        return;
    whenReady(m_service.setShown(m_measures[row].id, shown), this,
              [this, id = m_measures[row].id, shown](const Result<void> &kept) {
                  const auto known = std::ranges::find(m_measures, id, &Measure::id);
                  if (!granted(kept) || known == m_measures.end())
                      return;
                  known->shown = shown;
                  const int now = int(known - m_measures.begin());
                  Q_EMIT dataChanged(index(now), index(now), {ShownRole});
                  Q_EMIT changed();
              });
}

void MeasureModel::remove(qint64 id)
{
    whenReady(m_service.moveToBin(MeasureId{id}), this, [this, id](const Result<void> &moved) {
        if (!granted(moved))
            return;
        const auto known = std::ranges::find(m_measures, MeasureId{id}, &Measure::id);
        if (known != m_measures.end()) {
            const int row = int(known - m_measures.begin());
            beginRemoveRows({}, row, row);
            m_measures.removeAt(row);
            endRemoveRows();
        }
        Q_EMIT removed(id);
        load();
    });
}

void MeasureModel::restore(qint64 id)
{
    whenReady(m_service.restore(MeasureId{id}), this, [this](const Result<void> &taken) {
        if (granted(taken))
            load();
    });
}

void MeasureModel::restoreBinned(int index)
{
    if (index >= 0 && index < m_binned.size())
        restore(std::to_underlying(m_binned[index].id));
}

void MeasureModel::eraseBinned(int index)
{
    if (index < 0 || index >= m_binned.size())
        return;
    whenReady(m_service.erase(m_binned[index].id), this, [this](const Result<void> &gone) {
        if (!granted(gone))
            return;
        Q_EMIT erased();
        load();
    });
}

QStringList MeasureModel::binned() const
{
    QStringList names;
    for (const Measure &measure : m_binned)
        names += measure.name;
    return names;
}

QString MeasureModel::summaryOf(const CheckIn &checkIn) const
{
    QStringList parts;
    const auto tell = [&](const Measure &measure) {
        if (const auto answer = checkIn.answers.constFind(measure.id); answer != checkIn.answers.cend())
            //: %1 is what was asked, as "Energy"; %2 the answer, as "A little".
            parts += tr("%1: %2").arg(measureText(measure), answerText(measure.id, *answer));
    };
    tell({MeasureId::ScanWorry, {}});
    for (const Measure &measure : m_measures)
        tell(measure);
    //: Between two answers of a check-in.
    return parts.join(tr(" · "));
}

void MeasureModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Measure &measure = m_measures[index.row()];
    switch (role) {
    case MeasureIdRole: return std::to_underlying(measure.id);
    case NameRole: return measureText(measure);
    case OwnRole: return measure::isOwn(measure.id);
    case ShownRole: return measure.shown;
    case FirstRole: return index.row() == 0;
    case LastRole: return index.row() == count() - 1;
    default: return {};
    }
}

QHash<int, QByteArray> MeasureModel::roleNames() const
{
    return {{MeasureIdRole, "measureId"}, {NameRole, "name"},   {OwnRole, "own"},
            {ShownRole, "shown"},         {FirstRole, "first"}, {LastRole, "last"}};
}

} // namespace alongside
