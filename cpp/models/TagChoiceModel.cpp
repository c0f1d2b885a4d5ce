#include "models/TagChoiceModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <algorithm>

namespace alongside {

namespace {

const QString *findTag(const QStringList &tags, const QString &tag)
{
    const auto found = std::ranges::find(tags, journaltag::folded(tag), &journaltag::folded);
    return found == tags.end() ? nullptr : &*found;
}

} // namespace

TagChoiceModel::TagChoiceModel(JournalService &journal, QObject *parent)
    : QAbstractListModel(parent), m_journal(journal)
{}

void TagChoiceModel::begin(const QStringList &chosen)
{
    m_known = m_chosen = chosen;
    setTyped({});
    setProblem({});
    show();
    whenReady(m_journal.tagsInUse(), this, [this, begun = ++m_begun](const Result<QStringList> &tags) {
        if (begun != m_begun)
            return;
        if (!tags)
            return setProblem(toSentence(tags.error(), Deed::Reading));
        for (const QString &tag : *tags)
            learn(tag);
        show();
    });
}

void TagChoiceModel::learn(const QString &tag)
{
    if (!findTag(m_known, tag))
        m_known += tag;
}

void TagChoiceModel::add()
{
    const QString tag = journaltag::tidied(m_typed);
    if (tag.isEmpty())
        return;
    if (!journaltag::isValid(tag))
        return setProblem(tr("A tag has up to %1 letters, and this is longer. A word or two is enough.")
                              .arg(journaltag::kLongest));
    const QString *known = findTag(m_known, tag);
    const QString spelt = known ? *known : tag;
    if (!choose(spelt))
        return;
    if (!known)
        m_known.prepend(spelt);
    setTyped({});
    show();
    Q_EMIT chosen(m_chosen);
}

void TagChoiceModel::toggle(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const QString tag = m_shown[row];
    if (m_chosen.removeAll(tag) > 0)
        setProblem({});
    else if (!choose(tag))
        return;
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT typedChanged();
    Q_EMIT chosen(m_chosen);
}

bool TagChoiceModel::choose(const QString &tag)
{
    if (m_chosen.contains(tag)) {
        setProblem({});
        return true;
    }
    if (m_chosen.size() >= journaltag::kMost) {
        setProblem(tr("There are %1 tags here, and that is as many as there can be. Take one away first.")
                       .arg(journaltag::kMost));
        return false;
    }
    m_chosen += tag;
    setProblem({});
    return true;
}

void TagChoiceModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    setProblem({});
    show();
    Q_EMIT typedChanged();
}

bool TagChoiceModel::canAdd() const
{
    return !journaltag::tidied(m_typed).isEmpty() && !findTag(m_chosen, journaltag::tidied(m_typed));
}

void TagChoiceModel::show()
{
    const QString wanted = journaltag::folded(journaltag::tidied(m_typed));
    beginResetModel();
    m_shown.clear();
    for (const QString &tag : m_known) {
        if (m_shown.size() < kMostShown && journaltag::folded(tag).contains(wanted))
            m_shown += tag;
    }
    endResetModel();
    Q_EMIT countChanged();
}

void TagChoiceModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

int TagChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TagChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &tag = m_shown[index.row()];
    switch (role) {
    case TagRole: return tag;
    case ChosenRole: return m_chosen.contains(tag);
    default: return {};
    }
}

QHash<int, QByteArray> TagChoiceModel::roleNames() const
{
    return {{TagRole, "tag"}, {ChosenRole, "chosen"}};
}

} // namespace alongside
