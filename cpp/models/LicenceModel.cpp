#include "models/LicenceModel.h"

#include "catalogue/LicenceReader.h"
#include "models/ErrorText.h"

#include <utility>

namespace alongside {

LicenceModel::LicenceModel(QObject *parent) : QAbstractListModel(parent) {}

void LicenceModel::begin()
{
    if (!m_licences.isEmpty())
        return;
    const Result<QList<Licence>> read = loadLicences(QLocale());
    setProblem(read ? QString() : toSentence(read.error(), Deed::Reading));
    beginResetModel();
    m_licences = read.value_or(QList<Licence>{});
    endResetModel();
}

void LicenceModel::retell()
{
    beginResetModel();
    m_licences.clear(); // read when they are wanted again
    endResetModel();
}

void LicenceModel::open(int row)
{
    if (row < 0 || row >= m_licences.size())
        return;
    m_open = m_licences[row];
    const Result<QStringList> text = loadLicenceText(m_open);
    setProblem(text ? QString() : toSentence(text.error(), Deed::Reading));
    m_paragraphs = text.value_or(QStringList{});
    Q_EMIT opened();
}

void LicenceModel::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
}

int LicenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_licences.size());
}

QVariant LicenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Licence &licence = m_licences[index.row()];
    if (role == NameRole)
        return licence.name;
    return role == LicenceRole ? licence.licence : QVariant();
}

QHash<int, QByteArray> LicenceModel::roleNames() const
{
    return {{NameRole, "name"}, {LicenceRole, "licence"}};
}

} // namespace alongside
