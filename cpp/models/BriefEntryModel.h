#pragma once

#include "services/BriefService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The answers that a number on the page for a visit counts, each with the check-in it stands in.
class BriefEntryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by BriefModel")

    /// What the line says.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    /// "23 answers".
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit BriefEntryModel(BriefService &briefs, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_briefs(briefs)
    {}

    /// Reads those from \a first to \a last that \a text tells of.
    void open(const QString &text, MeasureId measure, QDate first, QDate last);
    /// Reads the same again: one of them may have been changed.
    Q_INVOKABLE void reread();

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role { CheckInRole = Qt::UserRole, WhenRole, AnswerRole };

    BriefService &m_briefs;
    QString m_text;
    MeasureId m_measure{};
    QDate m_first;
    QDate m_last;
    QList<BriefEntry> m_entries;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
