#pragma once

#include "models/JournalSearchModel.h"

namespace alongside {

/// The journal by its days: a month with the days that have entries marked, and the entries of the
/// day that is chosen.
class JournalCalendarModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(alongside::MonthModel *month READ month CONSTANT FINAL)
    /// The entries of the chosen day, newest first.
    Q_PROPERTY(alongside::JournalSearchModel *entries READ entries CONSTANT FINAL)
    /// "Thursday 19 March 2026"; empty while no day is chosen.
    Q_PROPERTY(QString day READ day NOTIFY dayChanged FINAL)
    /// One can write for the chosen day: it has come.
    Q_PROPERTY(bool writable READ isWritable NOTIFY dayChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// Borrows both; they must outlive the model.
    JournalCalendarModel(JournalService &journal, const Clock &clock, QObject *parent = nullptr);

    /// Shows the present month, or the one looked at last, as the store has it now.
    Q_INVOKABLE void open();
    /// Asks for a new entry for the chosen day, if it is writable.
    Q_INVOKABLE void write();
    /// Reads the month and the day again: the journal has changed, or they could not be read.
    Q_INVOKABLE void repeat();
    /// A new day has come: the month points it out, and one can write for it.
    void turnDay();

    [[nodiscard]] MonthModel *month() { return &m_month; }
    [[nodiscard]] JournalSearchModel *entries() { return &m_entries; }
    [[nodiscard]] QString day() const;
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void dayChanged();
    void problemChanged();
    void entryWanted(QDate day);

private:
    void choose(QDate day);
    [[nodiscard]] QDate today() const;
    void readMonth();
    void mark(const Result<QList<JournalDay>> &days);

    JournalService &m_journal;
    const Clock &m_clock;
    MonthModel m_month;
    JournalSearchModel m_entries;
    QString m_problem;
    bool m_opened = false;
};

} // namespace alongside
