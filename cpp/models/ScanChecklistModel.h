#pragma once

#include "domain/ScanChecklist.h"
#include "services/ScanChecklistService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The list for scan days: kept from one scan to the next, ticked for each anew.
class ScanChecklistModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int done READ done NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// Whether a clinician has read the list that one begins with.
    Q_PROPERTY(bool reviewed READ isReviewed CONSTANT FINAL)
    Q_PROPERTY(int longest READ longest CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit ScanChecklistModel(ScanChecklistService &service, QObject *parent = nullptr);

    /// Reads the list with the ticks of the scan \a id.
    Q_INVOKABLE void open(qint64 id);
    Q_INVOKABLE void tick(int row);
    /// Adds a line to \a part: 1 to take along, 2 to ask, 3 to arrange. Ends in added(), or in `problem`.
    Q_INVOKABLE void add(int part, const QString &body);
    /// Ends in reworded(), or in `problem`.
    Q_INVOKABLE void reword(int row, const QString &body);
    /// Takes a line away. Ends in removed(), or in `problem`.
    Q_INVOKABLE void remove(int row);
    /// Puts back the line that was taken away last.
    Q_INVOKABLE void putBack();

    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] int done() const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isReviewed() const { return m_first.reviewedByClinician; }
    [[nodiscard]] static int longest() { return ChecklistItem::kLongest; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void added();
    void reworded();
    void removed();

private:
    enum Role {
        BodyRole = Qt::UserRole,
        DoneRole,
        PartRole,  ///< QString, "To take along"; sections of the list.
        FirstRole, ///< bool: the first of its part.
        LineIdRole,
    };

    void read();
    void show(const QList<ChecklistItem> &items);
    void refuse(const Error &error);
    [[nodiscard]] bool has(int row) const { return row >= 0 && row < count(); }

    ScanChecklistService &m_service;
    FirstChecklist m_first;
    ScanId m_scan{};
    QList<ChecklistItem> m_items;
    std::optional<ChecklistItem> m_removed;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
