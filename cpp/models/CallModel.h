#pragma once

#include "core/Clock.h"
#include "domain/CallNote.h"
#include "models/CallListModel.h"

#include <QTimer>

namespace alongside {

/// Whom to call at this hour, where the person is, and what to say. Follows the clock.
class CallModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by models that know whom to call")

    /// Who is known to answer now, who may, and who does not.
    Q_PROPERTY(alongside::CallListModel *now READ now CONSTANT FINAL)
    Q_PROPERTY(alongside::CallListModel *unsaid READ unsaid CONSTANT FINAL)
    Q_PROPERTY(alongside::CallListModel *later READ later CONSTANT FINAL)
    /// Numbers in all three.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Numbers that may be answered now.
    Q_PROPERTY(int likely READ likely NOTIFY changed FINAL)
    /// Whether there is anything to show at all, a number or a word.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    /// "It is Saturday, 9:40 pm: a weekend."
    Q_PROPERTY(QString hour READ hour NOTIFY changed FINAL)
    /// Today is a holiday, as the person said.
    Q_PROPERTY(bool holiday READ isHoliday NOTIFY changed FINAL)
    /// What to say: what about, and the words, in the same order.
    Q_PROPERTY(QStringList topics READ topics NOTIFY changed FINAL)
    Q_PROPERTY(QStringList words READ words NOTIFY changed FINAL)

public:
    /// \a clock must outlive the model.
    explicit CallModel(const Clock &clock, QObject *parent = nullptr);

    void show(const QList<CallLine> &lines, const QList<CallNote> &notes);
    void setHoliday(QDate day);
    /// Looks at the clock again; done by itself twice a minute.
    Q_INVOKABLE void refresh();
    /// Today is a holiday, or not. Ends in holidayWanted(), for whoever keeps it.
    Q_INVOKABLE void wantHoliday(bool holiday);

    [[nodiscard]] CallListModel *now() { return &m_now; }
    [[nodiscard]] CallListModel *unsaid() { return &m_unsaid; }
    [[nodiscard]] CallListModel *later() { return &m_later; }
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] int likely() const { return m_now.count() + m_unsaid.count(); }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty() && m_notes.isEmpty(); }
    [[nodiscard]] QString hour() const { return m_hour; }
    [[nodiscard]] bool isHoliday() const;
    [[nodiscard]] QStringList topics() const;
    [[nodiscard]] QStringList words() const;

Q_SIGNALS:
    void changed();
    /// The person said that \a day is a holiday; none is if it is invalid.
    void holidayWanted(QDate day);

private:
    [[nodiscard]] QDateTime wallClock() const;

    const Clock &m_clock;
    CallListModel m_now;
    CallListModel m_unsaid;
    CallListModel m_later;
    QList<CallLine> m_lines;
    QList<CallNote> m_notes;
    QDate m_holiday;
    QString m_hour;
    QTimer m_timer;
};

} // namespace alongside
