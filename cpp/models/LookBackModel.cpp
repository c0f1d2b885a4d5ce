#include "models/LookBackModel.h"

#include "models/ErrorText.h"
#include "models/ScanText.h"
#include "services/WhenReady.h"

#include <QLocale>

namespace alongside {

LookBackModel::LookBackModel(ScanKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &ScanKeeper::changed, this, &LookBackModel::show);
}

void LookBackModel::open(qint64 id)
{
    m_scan = ScanId(id);
    m_helped.clear();
    m_problem.clear();
    m_ready = false;
    whenReady(m_keeper.service().helped(m_scan, comfortTools()), this,
              [this, scan = m_scan](const Result<QMap<ComfortId, int>> &helped) {
                  if (scan != m_scan)
                      return;
                  m_problem = helped ? QString() : toSentence(helped.error(), Deed::Reading);
                  m_ready = helped.has_value();
                  m_helped = helped.value_or(QMap<ComfortId, int>());
                  m_keeper.load(); // the tools may be there only now
              });
    show();
}

void LookBackModel::show()
{
    // Rows stay where they are while they are tapped.
    if (m_items != m_keeper.book().items) {
        beginResetModel();
        m_items = m_keeper.book().items;
        endResetModel();
    } else if (!m_items.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    Q_EMIT changed();
}

QStringList LookBackModel::levels()
{
    return {tr("Not at all"), tr("A little"), tr("Some"), tr("A lot")};
}

void LookBackModel::set(int row, int helped)
{
    if (!m_ready || row < 0 || row >= count() || helped < 0 || helped > comfort::kMostHelped)
        return;
    const ComfortId item = m_items[row].id;
    if (m_helped.value(item, -1) == helped)
        m_helped.remove(item);
    else
        m_helped.insert(item, helped);
    Q_EMIT dataChanged(index(row), index(row));
    whenReady(m_keeper.service().saveHelped(m_scan, m_helped), this,
              [this](const Result<void> &saved) { noteSaved(saved); });
}

void LookBackModel::add(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    whenReady(m_keeper.service().addComfort(name), this, [this](const Result<ComfortId> &item) {
        if (item) {
            m_problem.clear();
            m_keeper.load();
            Q_EMIT added();
            return;
        }
        m_problem =
            item.error().code == ErrorCode::InvalidValue
                ? tr("A name has up to %1 letters, and there is room for %2 of your own.")
                      .arg(QLocale().toString(comfort::kLongestName), QLocale().toString(comfort::kMostOwn))
                : toSentence(item.error(), Deed::Saving);
        Q_EMIT changed();
    });
}

void LookBackModel::hide(int row)
{
    if (row < 0 || row >= count())
        return;
    whenReady(m_keeper.service().hideComfort(m_items[row].id), this,
              [this](const Result<void> &hidden) { noteSaved(hidden); });
}

void LookBackModel::noteSaved(const Result<void> &saved)
{
    m_problem = saved ? QString() : toSentence(saved.error(), Deed::Saving);
    m_keeper.load();
}

int LookBackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LookBackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Comfort &item = m_items[index.row()];
    switch (role) {
    case NameRole: return item.key.isEmpty() ? item.name : comfortToolText(item.key);
    case HelpedRole: return m_helped.value(item.id, -1);
    case OwnRole: return item.key.isEmpty();
    default: return {};
    }
}

QHash<int, QByteArray> LookBackModel::roleNames() const
{
    return {{NameRole, "name"}, {HelpedRole, "helped"}, {OwnRole, "own"}};
}

} // namespace alongside
