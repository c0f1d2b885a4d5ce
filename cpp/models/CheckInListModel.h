#pragma once

#include "models/MeasureModel.h"
#include "services/CheckInService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The check-ins of all days, newest first, for a list on screen. Reads pages from the store ahead of
/// the scroll, never all of it.
///
/// Shows only what the store has confirmed, as JournalModel does.
class CheckInListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// Check-ins shown so far; more follow as the list is scrolled.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// True once the store has answered: a count of 0 then means that there are none.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// Why the last thing failed, as a sentence for the person; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role {
        CheckInIdRole = Qt::UserRole + 1, ///< qint64.
        DayRole,                          ///< QString, "Thursday 19 March 2026"; sections of the list.
        TimeRole,                         ///< QString, "9:40 pm".
        MoodRole,                         ///< int, 0 very low to 4 good; -1 for none.
        MoodTextRole,                     ///< QString, "Low", may be empty.
        AnswersRole,                      ///< QString: see MeasureModel::summaryOf(). May be empty.
        TagsRole,                         ///< QString, "port · nurse", may be empty.
        NoteRole,                         ///< QString, may be empty.
    };
    Q_ENUM(Role)

    /// Borrows both; they must outlive the model.
    CheckInListModel(CheckInService &checkIns, const MeasureModel &measures, QObject *parent = nullptr);

    /// Reads the newest page, whatever was read before; later ones follow as they are asked for.
    Q_INVOKABLE void begin();

    /// Puts a check-in in the bin. Ends in movedToBin(), or in `problem`.
    Q_INVOKABLE void moveToBin(qint64 id);
    /// Takes it out again. Ends in restored(), or in `problem`.
    Q_INVOKABLE void restore(qint64 id);

    /// Shows the check-in \a id as the store has it now.
    void refresh(CheckInId id);
    /// Shows the check-in \a id no more.
    void forget(CheckInId id);
    /// Reads everything again from the start: what was shown may be gone.
    void startOver();

    [[nodiscard]] int count() const { return int(m_checkIns.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();
    void loadedChanged();
    void problemChanged();
    void movedToBin(qint64 id);
    void restored(qint64 id);

private:
    void askForPage();
    void showPage(const Result<QList<CheckIn>> &page);
    void show(const CheckIn &checkIn);
    void setProblem(const QString &problem);

    CheckInService &m_service;
    const MeasureModel &m_measures;
    QList<CheckIn> m_checkIns; ///< By moment and id, latest first.
    QString m_problem;
    bool m_loaded = false;
    bool m_asking = false;
    bool m_complete = false;
    int m_reading = 0; ///< Counts starts, so that a late page of an earlier one is told apart.
};

} // namespace alongside
