#include "models/ScanChecklistModel.h"

#include "catalogue/ChecklistReader.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <algorithm>

namespace alongside {

ScanChecklistModel::ScanChecklistModel(ScanChecklistService &service, QObject *parent)
    : QAbstractListModel(parent), m_service(service),
      m_first(loadChecklist(QLocale()).value_or(FirstChecklist{}))
{}

void ScanChecklistModel::open(qint64 id)
{
    m_scan = ScanId(id);
    m_problem.clear();
    m_removed.reset();
    read();
}

void ScanChecklistModel::read()
{
    whenReady(m_service.items(m_scan, m_first), this,
              [this, scan = m_scan](const Result<QList<ChecklistItem>> &items) {
                  if (scan != m_scan)
                      return;
                  if (items)
                      show(*items);
                  else
                      m_problem = toSentence(items.error(), Deed::Reading);
                  Q_EMIT changed();
              });
}

void ScanChecklistModel::show(const QList<ChecklistItem> &items)
{
    m_loaded = true;
    const auto bodies = [](const QList<ChecklistItem> &list) {
        QList<std::pair<ChecklistItemId, QString>> found;
        for (const ChecklistItem &item : list)
            found += std::pair(item.id, item.body);
        return found;
    };
    // Rows stay where they are while they are ticked.
    if (bodies(items) == bodies(m_items)) {
        m_items = items;
        if (!m_items.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

void ScanChecklistModel::refuse(const Error &error)
{
    m_problem =
        error.code == ErrorCode::InvalidValue
            ? tr("A line has up to %1 letters, and the list has room for %2 lines.")
                  .arg(QLocale().toString(ChecklistItem::kLongest), QLocale().toString(ChecklistItem::kMost))
            : toSentence(error, Deed::Saving);
    Q_EMIT changed();
}

void ScanChecklistModel::tick(int row)
{
    if (!has(row))
        return;
    const ChecklistItem item = m_items[row];
    whenReady(m_service.tick(m_scan, item.id, !item.done), this, [this](const Result<void> &ticked) {
        if (!ticked)
            refuse(ticked.error());
        read();
    });
}

void ScanChecklistModel::add(int part, const QString &body)
{
    if (body.trimmed().isEmpty() || part < int(ChecklistPart::TakeAlong)
        || part > int(ChecklistPart::Arrange))
        return;
    whenReady(m_service.add(ChecklistPart(part), body), this, [this](const Result<ChecklistItemId> &item) {
        if (!item) {
            refuse(item.error());
            return;
        }
        m_problem.clear();
        Q_EMIT added();
        read();
    });
}

void ScanChecklistModel::reword(int row, const QString &body)
{
    if (!has(row) || body.trimmed().isEmpty() || body == m_items[row].body)
        return;
    whenReady(m_service.reword(m_items[row].id, body), this, [this](const Result<void> &reworded) {
        if (!reworded) {
            refuse(reworded.error());
        } else {
            m_problem.clear();
            Q_EMIT this->reworded();
        }
        read();
    });
}

void ScanChecklistModel::remove(int row)
{
    if (!has(row))
        return;
    const ChecklistItem item = m_items[row];
    whenReady(m_service.remove(item.id), this, [this, item](const Result<void> &gone) {
        if (!gone) {
            refuse(gone.error());
            return;
        }
        m_removed = item;
        Q_EMIT removed();
        read();
    });
}

void ScanChecklistModel::putBack()
{
    if (!m_removed)
        return;
    whenReady(m_service.putBack(*m_removed, m_scan), this, [this](const Result<void> &back) {
        if (!back)
            refuse(back.error());
        m_removed.reset();
        read();
    });
}

int ScanChecklistModel::done() const
{
    return int(std::ranges::count(m_items, true, &ChecklistItem::done));
}

int ScanChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ScanChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChecklistItem &item = m_items[index.row()];
    switch (role) {
    case BodyRole: return item.body;
    case DoneRole: return item.done;
    case PartRole:
        return item.part == ChecklistPart::TakeAlong ? tr("To take along")
               : item.part == ChecklistPart::Ask     ? tr("To ask")
                                                     : tr("To arrange");
    case FirstRole: return index.row() == 0 || m_items[index.row() - 1].part != item.part;
    case LineIdRole: return std::to_underlying(item.id);
    default: return {};
    }
}

QHash<int, QByteArray> ScanChecklistModel::roleNames() const
{
    return {{BodyRole, "body"},
            {DoneRole, "done"},
            {PartRole, "part"},
            {FirstRole, "first"},
            {LineIdRole, "lineId"}};
}

} // namespace alongside
