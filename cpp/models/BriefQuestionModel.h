#pragma once

#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"
#include "services/BriefService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What a person wants to ask at a visit; kept as it is typed. An empty one is there until it is left.
class BriefQuestionModel : public QAbstractListModel, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by BriefModel")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// False once there are as many as a page takes.
    Q_PROPERTY(bool takesMore READ takesMore NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit BriefQuestionModel(BriefService &briefs, QObject *parent = nullptr);

    /// Reads them as the store has them now.
    void open();
    /// Adds an empty one at the end.
    Q_INVOKABLE void add();
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void remove(int row);
    void commit() override { m_soon.flush(); }

    [[nodiscard]] int count() const { return int(m_texts.size()); }
    [[nodiscard]] bool takesMore() const { return count() < brief::kMostQuestions; }
    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override { return m_texts.join(u'\n'); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// They are kept as they are now.
    void kept();
    /// A save is over.
    void settled();

private:
    enum Role { TypedRole = Qt::UserRole };

    void touch();
    void save();

    BriefService &m_briefs;
    QStringList m_texts;
    SaveSoon m_soon;
    QString m_problem;
};

} // namespace alongside
