#pragma once

#include "models/VisitKeeper.h"
#include "services/VisitCalendarService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Appointments found in a calendar file, to choose from before any of them is kept. What was kept can be
/// taken back.
class VisitImport : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged FINAL)
    /// True while a file is read, or appointments are being kept.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// What to know of this file, as a sentence; empty if there is nothing to say.
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    /// What did not work, as a sentence; empty if there is nothing to say.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows both; they must outlive the model.
    VisitImport(VisitKeeper &keeper, VisitCalendarService &calendars, QObject *parent = nullptr);

    /// The system's dialog is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }
    /// Forgets what was found.
    Q_INVOKABLE void clear();
    /// Looks what is in \a file; those to come that are not here already are chosen.
    Q_INVOKABLE void read(const QUrl &file);
    Q_INVOKABLE void setChosen(int row, bool chosen);
    Q_INVOKABLE void setAllChosen(bool chosen);
    /// Keeps those that are chosen. Ends in added(), or in `problem`.
    Q_INVOKABLE void add();
    /// Takes those back that were added last. Ends in takenBack().
    Q_INVOKABLE void takeBack();

    [[nodiscard]] int count() const { return int(m_found.size()); }
    [[nodiscard]] int chosenCount() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString remark() const { return m_remark; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void chosenChanged();
    void choosing(bool shown);
    /// \a sentence says how many were kept.
    void added(const QString &sentence);
    /// They are gone again; or, if \a problem says something, they are not.
    void takenBack(const QString &problem);

private:
    enum Role {
        TitleRole = Qt::UserRole, ///< QString.
        DetailRole,               ///< QString: when, and where, in lines.
        RemarkRole,               ///< QString: what to know of this one; may be empty.
        ChosenRole,               ///< bool.
    };

    struct Found
    {
        Visit visit;
        CalendarRemarks remarks;
        bool known = false; ///< It is here already.
        bool chosen = false;
    };

    void show(const FoundEvents &found);
    void setFound(QList<Found> found);
    void setBusy(bool busy);
    void setProblem(const QString &problem);
    [[nodiscard]] QString detailOf(const Visit &visit) const;
    [[nodiscard]] static QString remarkOf(const Found &found);

    VisitKeeper &m_keeper;
    VisitCalendarService &m_calendars;
    QList<Found> m_found;
    QList<VisitId> m_added;
    QString m_remark;
    QString m_problem;
    int m_asked = 0; ///< Counts the files, so that the answer for an earlier one is not taken for this one's.
    bool m_busy = false;
};

} // namespace alongside
