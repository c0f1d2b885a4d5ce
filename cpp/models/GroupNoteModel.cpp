#include "models/GroupNoteModel.h"

#include "models/ErrorText.h"

#include <QLocale>

#include <algorithm>

namespace alongside {

GroupNoteModel::GroupNoteModel(GroupKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    turnTo({});
}

void GroupNoteModel::turnTo(const QString &id)
{
    std::erase_if(m_left, [](const std::unique_ptr<Page> &page) { return page->soon.isSettled(); });
    if (m_page && !m_page->soon.isSettled())
        m_left.push_back(std::move(m_page));
    const auto again =
        std::ranges::find(m_left, id, [](const std::unique_ptr<Page> &page) { return page->id; });
    if (again != m_left.end()) {
        m_page = std::move(*again);
        m_left.erase(again);
        return;
    }
    m_page = std::make_unique<Page>();
    m_page->id = id;
    m_page->body = m_keeper.markOf(id).note;
    connect(&m_page->soon, &SaveSoon::settled, this, &GroupNoteModel::settled);
    connect(&m_page->soon, &SaveSoon::wanted, this, [this, page = m_page.get()] { save(*page); });
}

void GroupNoteModel::open(const QString &id)
{
    m_page->soon.flush();
    m_problem.clear();
    if (m_page->id != id || m_page->soon.isSettled())
        turnTo(id);
    Q_EMIT changed();
}

void GroupNoteModel::setBody(const QString &body)
{
    if (m_page->body == body || m_page->id.isEmpty())
        return;
    if (body.size() > GroupMark::kLongestNote) {
        m_problem = tr("A note holds up to %1 letters. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(GroupMark::kLongestNote));
        QMetaObject::invokeMethod(this, &GroupNoteModel::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    m_page->body = body;
    m_page->soon.note();
    Q_EMIT changed();
}

void GroupNoteModel::save(Page &page)
{
    GroupMark mark = m_keeper.markOf(page.id);
    mark.note = page.body.trimmed().isEmpty() ? QString() : page.body;
    m_keeper.keep(mark, &page.soon, [this, &page](const Result<void> &kept) {
        m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
        page.soon.answered(kept.has_value());
        Q_EMIT changed();
    });
}

QString GroupNoteModel::exportText() const
{
    const SupportGroup *group = m_keeper.find(m_page->id);
    if (!group)
        return {};
    //: %1 is the name of a group, %2 how it is called in the directory, %3 what somebody noted.
    return tr("About the support group \"%1\" (%2):\n%3").arg(group->name, group->id, m_page->body);
}

void GroupNoteModel::commit()
{
    m_page->soon.flush();
    for (const std::unique_ptr<Page> &page : m_left)
        page->soon.flush();
}

bool GroupNoteModel::isSettled() const
{
    return m_page->soon.isSettled()
           && std::ranges::all_of(m_left, [](const auto &page) { return page->soon.isSettled(); });
}

bool GroupNoteModel::isSaving() const
{
    return m_page->soon.isSaving()
           || std::ranges::any_of(m_left, [](const auto &page) { return page->soon.isSaving(); });
}

QString GroupNoteModel::words()
{
    QStringList words;
    for (const std::unique_ptr<Page> &page : m_left) {
        if (!page->soon.isSettled())
            words += page->body;
    }
    if (!m_page->soon.isSettled())
        words += m_page->body;
    return words.join(QStringLiteral("\n\n"));
}

} // namespace alongside
