#pragma once

#include "services/BriefService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The journal, line by line, for whoever wants some of it on the page for a visit. None is there unasked.
class BriefJournalModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by BriefModel")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows both; they must outlive the model.
    BriefJournalModel(BriefService &briefs, const BriefChoice &choice, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_briefs(briefs), m_choice(choice)
    {}

    /// Reads what was written from \a first to \a last.
    void open(QDate first, QDate last);
    /// Lets go of every word of it.
    Q_INVOKABLE void close();
    /// Puts the line in \a row on the page, or takes it off.
    Q_INVOKABLE void setChosen(int row, bool chosen);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void wanted(const QString &key, bool chosen);

private:
    enum Role { EntryRole = Qt::UserRole, LineRole, ChosenRole };

    struct Row
    {
        QString key;
        QString entry; ///< The heading: its day and title.
        QString text;
    };

    void show(const QList<JournalEntry> &entries);

    BriefService &m_briefs;
    const BriefChoice &m_choice;
    QList<Row> m_rows;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
