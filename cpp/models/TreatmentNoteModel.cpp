#include "models/TreatmentNoteModel.h"

#include "domain/LivedTime.h"
#include "models/DateText.h"
#include "models/ErrorText.h"
#include "models/TreatmentText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <utility>

namespace alongside {

namespace {

constexpr int kYearsBack = 40;
constexpr int kYearsAhead = 2;

} // namespace

TreatmentNoteModel::TreatmentNoteModel(TreatmentService &treatments, const Clock &clock,
                                       TreatmentNoteKind kind, QObject *parent)
    : QAbstractListModel(parent), m_treatments(treatments), m_clock(clock), m_kind(kind)
{
    m_note.kind = kind;
    connect(&m_soon, &SaveSoon::wanted, this, &TreatmentNoteModel::save);
    connect(&m_soon, &SaveSoon::settled, this, &TreatmentNoteModel::settled);
    connect(&m_soon, &SaveSoon::settled, this, &TreatmentNoteModel::showNext);
    connect(&m_month, &MonthModel::picked, this, &TreatmentNoteModel::take);
}

void TreatmentNoteModel::open()
{
    whenReady(m_treatments.notes(), this, [this](const Result<QList<TreatmentNote>> &notes) {
        beginResetModel();
        m_notes = notes.value_or(QList<TreatmentNote>{});
        m_notes.removeIf([this](const TreatmentNote &note) { return note.kind != m_kind; });
        endResetModel();
        m_loaded = true;
        if (!notes)
            m_problem = toSentence(notes.error(), Deed::Reading);
        Q_EMIT changed();
    });
}

void TreatmentNoteModel::begin()
{
    show(TreatmentNote{.kind = m_kind});
}

void TreatmentNoteModel::edit(int row)
{
    if (row >= 0 && row < m_notes.size())
        show(m_notes[row]);
}

// One that is not kept yet is not let go of for the next.
void TreatmentNoteModel::show(const TreatmentNote &note)
{
    m_next = note;
    commit();
    if (m_soon.isSettled())
        showNext();
}

void TreatmentNoteModel::showNext()
{
    if (!m_soon.isSettled() || !m_next)
        return;
    m_note = *m_next;
    m_next.reset();
    m_problem.clear();
    Q_EMIT changed();
    Q_EMIT opened();
}

void TreatmentNoteModel::setName(const QString &name)
{
    write(m_note.name, name, treatmentnote::kLongestName);
}

void TreatmentNoteModel::setDetail(const QString &detail)
{
    write(m_note.detail, detail, treatmentnote::kLongestDetail);
}

void TreatmentNoteModel::write(QString &field, const QString &wanted, int most)
{
    if (field == wanted)
        return;
    if (wanted.size() > most) {
        m_problem = tr("There is room for %1 letters here. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(most));
        QMetaObject::invokeMethod(this, &TreatmentNoteModel::changed, Qt::QueuedConnection);
        return;
    }
    field = wanted;
    touch();
}

void TreatmentNoteModel::touch()
{
    m_problem.clear();
    m_soon.note();
    Q_EMIT changed();
}

void TreatmentNoteModel::choose(Day day)
{
    m_choosing = day;
    const QDate today = LivedTime::now(m_clock).wallClock().date();
    const QDate chosen = (day == Day::First ? m_note.first : m_note.last).value_or(QDate());
    const QDate latest = std::max(today.addYears(kYearsAhead), m_note.first.value_or(today));
    m_month.setRange(day == Day::Last && m_note.first ? *m_note.first : today.addYears(-kYearsBack), latest);
    m_month.setToday(today);
    m_month.setSelected(chosen);
    m_month.show(chosen.isValid() ? chosen : today);
}

void TreatmentNoteModel::take(QDate day)
{
    if (m_choosing == Day::First)
        m_note.first = day;
    else
        m_note.last = day;
    if (m_note.first && m_note.last && *m_note.last < *m_note.first)
        m_note.last.reset();
    touch();
    commit();
    Q_EMIT picked();
}

void TreatmentNoteModel::forgetDay(Day day)
{
    (day == Day::First ? m_note.first : m_note.last).reset();
    touch();
    commit();
}

std::optional<TreatmentNote> TreatmentNoteModel::possible() const
{
    TreatmentNote note = m_note;
    note.name = note.name.simplified();
    if (note.name.isEmpty() && note.detail.trimmed().isEmpty())
        return std::nullopt;
    if (note.name.isEmpty())
        note.name = isMedicine() ? tr("A medicine") : tr("A side effect");
    return note;
}

void TreatmentNoteModel::save()
{
    if (const auto note = possible()) {
        whenReady(m_treatments.save(*note), this,
                  [this](const Result<TreatmentNoteId> &kept) { noteKept(kept); });
    } else if (isKnown()) {
        whenReady(m_treatments.erase(m_note.id), this, [this](const Result<void> &erased) {
            noteKept(erased.transform([] { return TreatmentNoteId{}; }));
        });
    } else {
        m_soon.answered(true);
    }
}

void TreatmentNoteModel::noteKept(const Result<TreatmentNoteId> &kept)
{
    if (kept)
        m_note.id = *kept;
    else
        m_problem = toSentence(kept.error(), Deed::Saving);
    m_soon.answered(kept.has_value());
    open();
    Q_EMIT changed();
}

void TreatmentNoteModel::remove()
{
    if (!isKnown() || m_soon.isSaving())
        return;
    whenReady(m_treatments.erase(m_note.id), this, [this, note = m_note](const Result<void> &erased) {
        if (!erased) {
            m_problem = toSentence(erased.error(), Deed::Changing);
            Q_EMIT changed();
            return;
        }
        m_removed = note;
        m_note = TreatmentNote{.kind = m_kind};
        m_soon.note(); // what was being typed went with it: there is nothing left to keep
        m_soon.flush();
        open();
        Q_EMIT removed();
    });
}

void TreatmentNoteModel::putBack()
{
    if (!m_removed)
        return;
    const TreatmentNote note = *m_removed;
    m_removed.reset();
    whenReady(m_treatments.save(note), this, [this](const Result<TreatmentNoteId> &kept) {
        m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
        open();
    });
}

QString TreatmentNoteModel::firstText() const
{
    return m_note.first ? fullDayText(*m_note.first) : QString();
}

QString TreatmentNoteModel::lastText() const
{
    return m_note.last ? fullDayText(*m_note.last) : QString();
}

int TreatmentNoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TreatmentNoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreatmentNote &note = m_notes[index.row()];
    switch (role) {
    case NameRole: return note.name;
    case DetailRole: {
        QStringList lines{note.detail, treatmenttext::datesOf(note)};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    default: return {};
    }
}

QHash<int, QByteArray> TreatmentNoteModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}};
}

} // namespace alongside
