#pragma once

#include "models/VisitKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// All visits: those to come, the next one first, then those that were, the last one first.
class VisitListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// How many are to come.
    Q_PROPERTY(int coming READ coming NOTIFY changed FINAL)
    /// How many questions are for no visit yet.
    Q_PROPERTY(int looseQuestions READ looseQuestions NOTIFY changed FINAL)
    /// True once the store has answered: a count of 0 then means that there is none.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// Why the last thing failed; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit VisitListModel(VisitKeeper &keeper, QObject *parent = nullptr);

    /// Puts a visit in the bin, and takes it out again.
    Q_INVOKABLE void moveToBin(qint64 id) { m_keeper.moveToBin(VisitId(id)); }
    Q_INVOKABLE void restore(qint64 id) { m_keeper.restore(VisitId(id)); }

    [[nodiscard]] int count() const { return int(m_visits.size()); }
    [[nodiscard]] int coming() const { return m_coming; }
    [[nodiscard]] int looseQuestions() const
    {
        return int(m_keeper.book().questionsFor(std::nullopt).size());
    }
    [[nodiscard]] bool isLoaded() const { return m_keeper.isLoaded(); }
    [[nodiscard]] QString problem() const { return m_keeper.problem(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void movedToBin(qint64 id);
    void restored();

private:
    enum Role {
        VisitIdRole = Qt::UserRole, ///< qint64.
        TitleRole,                  ///< QString, "Dr. Amara Osei".
        AboutRole,                  ///< QString, "Results"; may be empty.
        WhenRole,                   ///< QString, "Monday 23 March at 10:30 am, Berlin time".
        HereRole,                   ///< QString, when that is here, as a sentence; may be empty.
        GroupRole,                  ///< QString, "To come" or "Past": the heading it stands under.
    };

    void show();

    VisitKeeper &m_keeper;
    QList<Visit> m_visits;
    int m_coming = 0;
};

} // namespace alongside
