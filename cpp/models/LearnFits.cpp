#include "models/LearnFits.h"

#include "domain/LivedTime.h"
#include "learn/ArticleFits.h"
#include "services/WhenReady.h"

#include <utility>

namespace alongside {

LearnFits::LearnFits(TreatmentService &treatments, const Clock &clock, QObject *parent)
    : QObject(parent), m_treatments(treatments), m_clock(clock)
{}

void LearnFits::begin()
{
    if (!std::exchange(m_begun, true))
        refresh();
}

// What cannot be read leaves things as they were: Learn works without.
void LearnFits::refresh()
{
    if (!m_begun)
        return;
    whenReady(m_treatments.facts(), this, [this](const Result<QList<TreatmentFact>> &facts) {
        if (facts)
            readLines({.facts = *facts, .lines = {}, .medicines = {}});
    });
}

void LearnFits::readLines(const WrittenDown &written)
{
    whenReady(m_treatments.all(), this, [this, written](const Result<QList<TreatmentCycle>> &lines) {
        if (lines)
            readMedicines({.facts = written.facts, .lines = *lines, .medicines = {}});
    });
}

void LearnFits::readMedicines(const WrittenDown &written)
{
    whenReady(m_treatments.notes(), this, [this, written](const Result<QList<TreatmentNote>> &notes) {
        if (!notes)
            return;
        QList<TreatmentNote> medicines = *notes;
        medicines.removeIf(
            [](const TreatmentNote &note) { return note.kind != TreatmentNoteKind::Medicine; });
        take({.facts = written.facts, .lines = written.lines, .medicines = medicines});
    });
}

void LearnFits::take(const WrittenDown &written)
{
    m_written = articlefits::of(written, LivedTime::now(m_clock).wallClock().date());
    tell();
}

void LearnFits::setMoments(const QStringList &moments)
{
    m_moments = moments;
    tell();
}

void LearnFits::tell()
{
    Q_EMIT changed(m_moments + m_written);
}

} // namespace alongside
