#pragma once

#include "models/VisitKeeper.h"
#include "platform/AppLauncher.h"
#include "services/VisitCalendarService.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// One visit, or all that are to come, on the way into a calendar file. What a calendar shows of it is
/// "Appointment" and its time, unless the person wants more: calendars are copied to clouds.
class VisitShare : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

    /// How many will be in the file.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// True for one visit, false for all.
    Q_PROPERTY(bool one READ isOne NOTIFY changed FINAL)
    /// Whom it is with and what it is for go into the file; where it is; preparation, companion and notes.
    Q_PROPERTY(bool withTitle READ withTitle WRITE setWithTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool withPlace READ withPlace WRITE setWithPlace NOTIFY changed FINAL)
    Q_PROPERTY(bool withNotes READ withNotes WRITE setWithNotes NOTIFY changed FINAL)
    /// What a calendar will show of the first of them, in lines.
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Where a file goes to.
    struct Ways
    {
        VisitCalendarService &calendars;
        AppLauncher &launcher;
    };

    /// Borrows all; they must outlive the model. \a profile: which profile it is, for identities.
    VisitShare(VisitKeeper &keeper, const Ways &ways, const QString &profile, QObject *parent = nullptr);

    /// The system's dialog is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }
    /// Begins with the visit \a id; 0: with all that are to come.
    Q_INVOKABLE void begin(qint64 id);
    /// Writes to where the person chose. Plain. Ends in saved(), or in `problem`.
    Q_INVOKABLE void save(const QUrl &place);
    /// Hands the file to an app that the person chooses. May end in `problem`.
    Q_INVOKABLE void share();

    [[nodiscard]] int count() const { return int(m_visits.size()); }
    [[nodiscard]] bool isOne() const { return m_one; }
    [[nodiscard]] bool withTitle() const { return m_withTitle; }
    void setWithTitle(bool with) { set(m_withTitle, with); }
    [[nodiscard]] bool withPlace() const { return m_withPlace; }
    void setWithPlace(bool with) { set(m_withPlace, with); }
    [[nodiscard]] bool withNotes() const { return m_withNotes; }
    void setWithNotes(bool with) { set(m_withNotes, with); }
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void choosing(bool shown);
    /// \a sentence says how many are in the file.
    void saved(const QString &sentence);

private:
    void set(bool &choice, bool with);
    [[nodiscard]] CalendarEvent toEvent(const Visit &visit) const;
    [[nodiscard]] QList<CalendarEvent> events() const;

    VisitKeeper &m_keeper;
    VisitCalendarService &m_calendars;
    AppLauncher &m_launcher;
    const QString m_profile;
    QList<Visit> m_visits;
    QString m_problem;
    bool m_one = true;
    bool m_withTitle = false;
    bool m_withPlace = false;
    bool m_withNotes = false;
};

} // namespace alongside
