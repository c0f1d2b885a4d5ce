#pragma once

#include "domain/CheckIn.h"
#include "services/BinService.h"
#include "services/MeasureService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What a check-in asks beside the mood, in the person's order, the hidden too; and the measures of
/// their own that were removed, for as long as those can be given back.
class MeasureModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// Names of the person's own that were removed, last removed first, kMostBinned at most.
    Q_PROPERTY(QStringList binned READ binned NOTIFY changed FINAL)
    /// Days that what was removed can be given back.
    Q_PROPERTY(int days READ days CONSTANT FINAL)
    /// Why the last wish was not granted; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    static constexpr int kMostBinned = 50;

    /// Borrows it; it must outlive the model.
    explicit MeasureModel(MeasureService &measures, QObject *parent = nullptr);

    /// Reads all again.
    void load();

    /// Adds one of the person's own. Ends in added(), or in `problem`.
    Q_INVOKABLE void add(const QString &typed);
    /// Ends in renamed(), or in `problem`.
    Q_INVOKABLE void rename(qint64 id, const QString &typed);
    /// Moves a row by \a rows, as far as there are any.
    Q_INVOKABLE void move(int row, int rows);
    Q_INVOKABLE void setShown(int row, bool shown);
    /// Removes one of the person's own with its answers, which restore() gives back. Ends in
    /// removed(), or in `problem`.
    Q_INVOKABLE void remove(qint64 id);
    Q_INVOKABLE void restore(qint64 id);
    /// The same for `binned`, by their place there; erase is for good.
    Q_INVOKABLE void restoreBinned(int index);
    Q_INVOKABLE void eraseBinned(int index);
    /// The person goes elsewhere: why something was not granted is no longer news.
    Q_INVOKABLE void forgetProblem() { setProblem({}); }

    [[nodiscard]] const QList<Measure> &measures() const { return m_measures; }
    /// What was answered beside the mood, in the person's order: "Energy: A little · Pain: 3 of 10".
    /// Without what was answered to measures that were removed.
    [[nodiscard]] QString summaryOf(const CheckIn &checkIn) const;

    [[nodiscard]] int count() const { return int(m_measures.size()); }
    [[nodiscard]] QStringList binned() const;
    [[nodiscard]] static int days() { return int(kBinTime.count()); }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// Names, order or what is shown.
    void changed();
    void problemChanged();
    void added();
    void renamed();
    void removed(qint64 id);
    /// What was answered to one is gone for good.
    void erased();

private:
    enum Role {
        MeasureIdRole = Qt::UserRole, ///< qint64.
        NameRole,                     ///< QString.
        OwnRole,                      ///< bool.
        ShownRole,                    ///< bool.
        FirstRole,                    ///< bool: it cannot go further up.
        LastRole,                     ///< bool: it cannot go further down.
    };

    void show(const Result<MeasureService::All> &all);
    /// Notes what came of a wish. \returns true if it was granted.
    template<typename Value>
    bool granted(const Result<Value> &result);
    /// Why \a name cannot be one of the person's own; empty if it can.
    [[nodiscard]] QString refusalOf(const QString &name) const;
    void setProblem(const QString &problem);

    MeasureService &m_service;
    QList<Measure> m_measures;
    QList<Measure> m_binned;
    QString m_problem;
};

} // namespace alongside
