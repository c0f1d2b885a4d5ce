#pragma once

#include "models/LearnKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Who reads, as far as they said so: one row for each thing that a person may say of themselves. Nobody
/// has to, and what is written for them comes first then.
class LearnReaderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LearnModel")

    /// What they said, in one line; empty if they said nothing.
    Q_PROPERTY(QString said READ said NOTIFY changed FINAL)

public:
    enum Role {
        ChoiceRole = Qt::UserRole, ///< QString: "I lead a group".
        ChosenRole,                ///< bool.
    };

    /// \a keeper must outlive the model.
    explicit LearnReaderModel(LearnKeeper &keeper, QObject *parent = nullptr);

    Q_INVOKABLE void setChosen(int row, bool chosen);

    [[nodiscard]] QString said() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] bool isChosen(const ArticleFit &fit) const;

    LearnKeeper &m_keeper;
    QList<ArticleFit> m_choices;
};

} // namespace alongside
