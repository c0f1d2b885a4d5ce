#include "models/PackListModel.h"

#include "models/ErrorText.h"
#include "models/PackText.h"
#include "pack/PassedOn.h"
#include "services/WhenReady.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString detailOf(const GroupPack &pack)
{
    const QString groups = PackListModel::tr("%n groups in it", nullptr, int(pack.groups.size()));
    return QStringList{isPassedOn(pack) ? packFromText(pack) : groups, packVersionText(pack),
                       packSignerText(pack)}
        .join(u'\n');
}

} // namespace

PackListModel::PackListModel(GroupPackService &service, QObject *parent)
    : QAbstractListModel(parent), m_service(service)
{}

void PackListModel::load()
{
    whenReady(m_service.packs(), this, [this](const Result<QList<GroupPack>> &packs) {
        if (!packs) {
            m_problem = toSentence(packs.error(), Deed::Reading);
            Q_EMIT changed();
            return;
        }
        beginResetModel();
        m_packs = *packs;
        endResetModel();
        m_problem.clear();
        Q_EMIT changed();
    });
}

void PackListModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    const QString name = packTitleText(m_packs[row]);
    whenReady(m_service.remove(m_packs[row].id), this, [this, name](const Result<PackBefore> &before) {
        if (!before) {
            note(before.error());
            return;
        }
        m_before = *before;
        load();
        Q_EMIT packsChanged();
        //: %1 is what somebody calls the groups they give out.
        Q_EMIT removed(tr("“%1” is no longer among the groups.").arg(name));
    });
}

void PackListModel::putBack()
{
    if (m_before.id.isEmpty())
        return;
    whenReady(m_service.putBack(std::exchange(m_before, {})), this, [this](const Result<void> &back) {
        if (!back) {
            note(back.error());
            return;
        }
        load();
        Q_EMIT packsChanged();
    });
}

void PackListModel::note(const Error &error)
{
    m_problem = toSentence(error, Deed::Changing);
    Q_EMIT changed();
}

int PackListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PackListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupPack &pack = m_packs[index.row()];
    switch (role) {
    case FromRole: return packTitleText(pack);
    case DetailRole: return detailOf(pack);
    default: return {};
    }
}

QHash<int, QByteArray> PackListModel::roleNames() const
{
    return {{FromRole, "from"}, {DetailRole, "detail"}};
}

} // namespace alongside
