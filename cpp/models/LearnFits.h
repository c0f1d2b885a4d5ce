#pragma once

#include "core/Clock.h"
#include "services/TreatmentService.h"

#include <QObject>
#include <QStringList>

namespace alongside {

struct WrittenDown;

/// Finds out what a person entered that articles can fit: what they wrote of their treatment, and where
/// they are with a scan. It stays here. Reads nothing before it is asked to begin.
class LearnFits : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    LearnFits(TreatmentService &treatments, const Clock &clock, QObject *parent = nullptr);

    /// Reads what is written, once; more than once does nothing.
    void begin();
    /// Reads it anew, if it had begun.
    void refresh();
    /// Where one is, as articles name it.
    void setMoments(const QStringList &moments);

Q_SIGNALS:
    /// Ids of fits; see content/learn/topics.json.
    void changed(const QStringList &entered);

private:
    void readLines(const WrittenDown &written);
    void readMedicines(const WrittenDown &written);
    void take(const WrittenDown &written);
    void tell();

    TreatmentService &m_treatments;
    const Clock &m_clock;
    QStringList m_moments;
    QStringList m_written;
    bool m_begun = false;
};

} // namespace alongside
