#include "models/UpdateModel.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <utility>

namespace alongside {

UpdateModel::UpdateModel(UpdateService &service, QObject *parent)
    : QAbstractListModel(parent), m_service(service)
{
    m_standing.issued = contentIssued().value_or(QDate());
}

void UpdateModel::begin()
{
    if (!m_service.hasAny())
        return;
    m_busy = true;
    m_taking = true;
    readStanding({}, false);
}

void UpdateModel::readStanding(const QString &sentence, bool undoable)
{
    whenReady(m_service.standing(), this, [this, sentence, undoable](const ContentStanding &standing) {
        const bool isOther = ContentFiles::inForce() != standing.content;
        m_standing = standing;
        m_busy = false;
        m_taking = false;
        ContentFiles::putInForce(standing.content);
        if (isOther)
            Q_EMIT contentChanged();
        Q_EMIT changed();
        if (!sentence.isEmpty())
            Q_EMIT told(sentence, undoable);
        goOn();
    });
}

// With what was asked for while something was being put into force.
void UpdateModel::goOn()
{
    if (const auto kept = std::exchange(m_wanted, std::nullopt))
        putBack(*kept);
    else
        readFile(std::exchange(m_next, {}));
}

void UpdateModel::setOpen(Gates open)
{
    if (m_open == open)
        return;
    m_open = open;
    show(UpdatePreview(m_preview));
    Q_EMIT changed();
}

void UpdateModel::clear()
{
    m_next.clear();
    restart();
    m_busy = m_taking;
    Q_EMIT changed();
}

// What was looked at before is not what comes next.
void UpdateModel::restart()
{
    ++m_asked;
    m_file.clear();
    show({});
    m_problem.clear();
    m_busy = true;
}

void UpdateModel::show(const UpdatePreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_parts = updateParts(preview.changes, m_open);
    endResetModel();
}

void UpdateModel::readFile(const QUrl &file)
{
    if (file.isEmpty())
        return;
    if (m_taking) {
        m_next = file;
        return;
    }
    restart();
    m_file = file;
    Q_EMIT changed();
    using Seen = std::expected<UpdatePreview, UpdateRefusal>;
    whenReady(m_service.preview(file, QLocale()), this, [this, asked = m_asked](const Seen &seen) {
        if (asked != m_asked)
            return;
        m_busy = false;
        if (seen) {
            show(*seen);
        } else {
            m_file.clear();
            m_problem = toSentence(seen.error());
        }
        Q_EMIT changed();
    });
}

void UpdateModel::accept()
{
    if (m_busy || !isLooking())
        return;
    take(m_service.accept(m_preview), tr("Articles, helplines and groups are renewed."), true);
}

void UpdateModel::goBack()
{
    if (!m_busy)
        take(m_service.goBack(), tr("You read the update from before again."), true);
}

void UpdateModel::useBuiltIn()
{
    if (!m_busy)
        take(m_service.useBuiltIn(),
             usesUpdate() ? tr("You read what came with the app again.") : tr("The update is removed."),
             true);
}

void UpdateModel::takeBack()
{
    if (m_taking)
        m_wanted = m_before;
    else
        putBack(m_before);
}

void UpdateModel::putBack(const KeptUpdates &kept)
{
    // What was read by now is compared anew, with what is in force then.
    ++m_asked;
    if (m_next.isEmpty())
        m_next = std::exchange(m_file, {});
    take(m_service.putBack(kept), tr("It is as it was before."), false);
}

void UpdateModel::take(const QFuture<Result<KeptUpdates>> &done, const QString &sentence, bool undoable)
{
    m_busy = true;
    m_taking = true;
    m_problem.clear();
    Q_EMIT changed();
    whenReady(done, this, [this, sentence, undoable](const Result<KeptUpdates> &before) {
        if (!before) {
            m_busy = false;
            m_taking = false;
            m_problem = toSentence(before.error(), Deed::Changing);
            Q_EMIT changed();
            goOn();
            return;
        }
        m_before = *before;
        m_file.clear();
        show({});
        readStanding(sentence, undoable);
    });
}

QString UpdateModel::issued() const
{
    return m_preview.update ? dateText(m_preview.update->issued) : QString();
}

int UpdateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant UpdateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UpdatePart &part = m_parts[index.row()];
    switch (role) {
    case TitleRole: return part.title;
    case LineRole: return part.line;
    case LinesRole: return part.lines;
    default: return {};
    }
}

QHash<int, QByteArray> UpdateModel::roleNames() const
{
    return {{TitleRole, "title"}, {LineRole, "line"}, {LinesRole, "lines"}};
}

} // namespace alongside
