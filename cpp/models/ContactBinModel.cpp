#include "models/ContactBinModel.h"

#include "models/ContactText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

ContactBinModel::ContactBinModel(ContactKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&m_keeper, &ContactKeeper::restored, this, &ContactBinModel::load);
}

void ContactBinModel::load()
{
    whenReady(m_keeper.service().bin(), this, [this](const Result<QList<ContactHead>> &heads) {
        m_problem = heads ? QString() : toSentence(heads.error(), Deed::Reading);
        if (heads) {
            beginResetModel();
            m_heads = *heads;
            endResetModel();
            m_loaded = true;
        }
        Q_EMIT changed();
    });
}

void ContactBinModel::erase(qint64 id)
{
    whenReady(m_keeper.service().erase(ContactId(id)), this, [this](const Result<void> &erased) {
        m_keeper.note(erased);
        load();
    });
}

int ContactBinModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ContactBinModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContactHead &head = m_heads[index.row()];
    switch (role) {
    case EntryIdRole: return qint64(head.id);
    case TitleRole: return head.name;
    case PreviewRole: return contactLineText(head);
    case WhenRole: return QString(); // a person is of no day
    default: return {};
    }
}

QHash<int, QByteArray> ContactBinModel::roleNames() const
{
    return {{EntryIdRole, "entryId"}, {TitleRole, "title"}, {PreviewRole, "preview"}, {WhenRole, "when"}};
}

} // namespace alongside
