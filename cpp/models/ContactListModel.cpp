#include "models/ContactListModel.h"

#include "domain/SearchWords.h"
#include "models/ContactText.h"
#include "models/PhotoImages.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// Numbers both as they are written and as they are dialled: either is typed.
QString wordsOf(const ContactHead &head)
{
    QString words =
        head.name + u' ' + contactRoleText(head.role) + u' ' + head.title + u' ' + head.organisation;
    for (const ContactPhone &phone : head.phones)
        words += u' ' + phone.number.text() + u' ' + phone.number.dialled() + u' ' + phone.label;
    return words;
}

} // namespace

ContactListModel::ContactListModel(ContactKeeper &keeper, Part part, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper), m_part(part)
{
    connect(&m_keeper, &ContactKeeper::changed, this, [this] {
        m_words.clear();
        show();
    });
    connect(&m_keeper, &ContactKeeper::movedToBin, this,
            [this](ContactId id) { Q_EMIT movedToBin(qint64(id)); });
    connect(&m_keeper, &ContactKeeper::restored, this, &ContactListModel::restored);
}

void ContactListModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    show();
}

void ContactListModel::readAll()
{
    if (!m_words.isEmpty())
        return;
    for (const ContactHead &head : m_keeper.team().heads)
        m_words += wordsOf(head);
}

// The starred are the first of the team.
QList<ContactHead> ContactListModel::part() const
{
    const QList<ContactHead> &heads = m_keeper.team().heads;
    if (m_part == Part::All)
        return heads;
    QList<ContactHead> first;
    for (const ContactHead &head : heads) {
        if (!head.starred || first.size() == kMostFirst)
            break;
        if (head.id != m_leftOut)
            first += head;
    }
    return first;
}

void ContactListModel::leaveOut(ContactId id)
{
    if (std::exchange(m_leftOut, id) != id)
        show();
}

void ContactListModel::show()
{
    const QList<ContactHead> &heads = m_keeper.team().heads;
    const SearchWords wanted = SearchWords::fromTyped(m_typed);
    QList<ContactHead> shown;
    if (wanted.isEmpty()) {
        shown = part();
    } else {
        readAll();
        for (qsizetype at = 0; at < heads.size(); ++at) {
            if (wanted.areAllIn(m_words[at]))
                shown += heads[at];
        }
    }
    if (shown != m_shown || m_photoRevision != m_keeper.photoRevision()) {
        beginResetModel();
        m_shown = std::move(shown);
        m_photoRevision = m_keeper.photoRevision();
        endResetModel();
    }
    Q_EMIT changed();
}

int ContactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ContactListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContactHead &head = m_shown[index.row()];
    const auto texts = std::ranges::find_if(head.phones, &ContactPhone::takesTexts);
    switch (role) {
    case ContactIdRole: return qint64(head.id);
    case NameRole: return head.name;
    case LineRole: return contactLineText(head);
    case InitialsRole: return initialsOf(head.name);
    case PhotoRole: return head.hasPhoto ? PhotoImages::addressOf(head.id, m_photoRevision) : QString();
    case GroupRole: return head.starred ? tr("With a star") : contactRoleText(head.role);
    case NumberRole: return head.phones.isEmpty() ? QString() : head.phones.first().number.text();
    case DialRole: return head.phones.isEmpty() ? QString() : head.phones.first().number.dialled();
    case TextDialRole: return texts == head.phones.end() ? QString() : texts->number.dialled();
    default: return {};
    }
}

QHash<int, QByteArray> ContactListModel::roleNames() const
{
    return {{ContactIdRole, "contactId"}, {NameRole, "name"},   {LineRole, "line"},
            {InitialsRole, "initials"},   {PhotoRole, "photo"}, {GroupRole, "group"},
            {NumberRole, "number"},       {DialRole, "dial"},   {TextDialRole, "textDial"}};
}

} // namespace alongside
