#include "models/CallNoteModel.h"

#include "models/ContactText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

bool isTooLong(const CallNote &note)
{
    return note.text.size() > CallNote::kLongest;
}

} // namespace

CallNoteModel::CallNoteModel(ContactKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    for (const CallTopic topic :
         {CallTopic::Allergies, CallTopic::Treatment, CallTopic::MainContact, CallTopic::Else})
        m_notes += {.topic = topic, .text = {}};
    connect(&m_keeper, &ContactKeeper::changed, this, &CallNoteModel::show);
    connect(&m_soon, &SaveSoon::wanted, this, &CallNoteModel::save);
    connect(&m_soon, &SaveSoon::settled, this, &CallNoteModel::settled);
}

void CallNoteModel::show()
{
    if (!m_soon.isSettled())
        return; // what is being typed is newer
    QList<CallNote> notes = m_notes;
    for (CallNote &note : notes) {
        const auto &kept = m_keeper.team().notes;
        const auto found = std::ranges::find(kept, note.topic, &CallNote::topic);
        note = found == kept.end() ? CallNote{.topic = note.topic, .text = {}} : *found;
    }
    if (notes == m_notes)
        return;
    m_notes = notes;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CallNoteModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= rowCount() || m_notes[row].text == text)
        return;
    m_notes[row].text = text;
    touch(row);
}

void CallNoteModel::setOnLockCard(int row, bool chosen)
{
    if (row < 0 || row >= rowCount() || m_notes[row].onLockCard == chosen)
        return;
    m_notes[row].onLockCard = chosen;
    touch(row);
    commit();
}

void CallNoteModel::touch(int row)
{
    m_failure.clear();
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
    m_soon.note();
}

void CallNoteModel::save()
{
    QList<CallNote> notes = m_notes;
    for (CallNote &note : notes)
        note.text.truncate(CallNote::kLongest);
    whenReady(m_keeper.service().saveNotes(notes), this, [this](const Result<void> &kept) {
        m_failure = kept ? QString() : toSentence(kept.error(), Deed::Saving);
        m_soon.answered(kept.has_value());
        m_keeper.note(kept);
        Q_EMIT changed();
    });
}

QString CallNoteModel::words()
{
    QStringList words;
    for (const CallNote &note : std::as_const(m_notes)) {
        if (!note.text.isEmpty())
            words += note.text;
    }
    return words.join(u'\n');
}

QString CallNoteModel::problem() const
{
    if (std::ranges::any_of(m_notes, isTooLong))
        return tr("In a call a few words are enough: up to %1 letters each. What is beyond that is not kept.")
            .arg(QLocale().toString(CallNote::kLongest));
    return m_failure;
}

int CallNoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

QVariant CallNoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallNote &note = m_notes[index.row()];
    switch (role) {
    case TopicRole: return callTopicText(note.topic);
    case ExampleRole: return callTopicExample(note.topic);
    case TextRole: return note.text;
    case OnLockCardRole: return note.onLockCard;
    default: return {};
    }
}

QHash<int, QByteArray> CallNoteModel::roleNames() const
{
    return {
        {TopicRole, "topic"}, {ExampleRole, "example"}, {TextRole, "typed"}, {OnLockCardRole, "onLockCard"}};
}

} // namespace alongside
