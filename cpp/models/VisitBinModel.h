#pragma once

#include "models/VisitKeeper.h"
#include "services/BinService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Deleted visits and questions, last deleted first of each, until they are restored or erased for good.
class VisitBinModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by VisitModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// Days that something stays here.
    Q_PROPERTY(int days READ days CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit VisitBinModel(VisitKeeper &keeper, QObject *parent = nullptr);

    /// Reads the bin again.
    Q_INVOKABLE void load();
    /// \a entry: as the row names itself.
    Q_INVOKABLE void restore(qint64 entry);
    /// For good.
    Q_INVOKABLE void erase(qint64 entry);

    [[nodiscard]] int count() const { return int(m_bin.visits.size() + m_bin.questions.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] static int days() { return int(kBinTime.count()); }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role { EntryIdRole = Qt::UserRole, TitleRole, PreviewRole, WhenRole };

    [[nodiscard]] QVariant ofVisit(const Visit &visit, int role) const;
    [[nodiscard]] static QVariant ofQuestion(const VisitQuestion &question, int role);

    VisitKeeper &m_keeper;
    VisitBin m_bin;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
