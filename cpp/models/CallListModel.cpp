#include "models/CallListModel.h"

#include "models/ContactText.h"

namespace alongside {

void CallListModel::show(const QList<CallLine> &lines)
{
    if (m_lines == lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
    Q_EMIT changed();
}

int CallListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CallListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallLine &line = m_lines[index.row()];
    switch (role) {
    case ContactIdRole: return qint64(line.contact);
    case NameRole: return line.name;
    case NumberRole: return line.phone.number.text();
    case DialRole: return line.phone.number.dialled();
    case LabelRole: return line.phone.label;
    case HoursRole: return callHoursText(line.phone.hours);
    case TakesTextsRole: return line.phone.takesTexts;
    default: return {};
    }
}

QHash<int, QByteArray> CallListModel::roleNames() const
{
    return {
        {ContactIdRole, "contactId"}, {NameRole, "name"},   {NumberRole, "number"},        {DialRole, "dial"},
        {LabelRole, "label"},         {HoursRole, "hours"}, {TakesTextsRole, "takesTexts"}};
}

} // namespace alongside
