#pragma once

#include "models/GroupCardForm.h"

#include <QAbstractListModel>

namespace alongside {

/// The cards of groups that the person leads, by name.
class GroupCardListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by PackModels")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString.
        DetailRole,              ///< QString: which version was given out, and whether it is another now.
        GivenRole,               ///< bool: it was given out.
    };
    Q_ENUM(Role)

    /// Borrows all; they must outlive the model.
    GroupCardListModel(GroupCardService &service, GroupCardForm &form, const Clock &clock,
                       QObject *parent = nullptr);

    Q_INVOKABLE void load();
    /// Makes a new card and opens it in the form.
    Q_INVOKABLE void add();
    /// Opens the card at \a row in the form.
    Q_INVOKABLE void open(int row);
    /// Shows again what was given out of the one at \a row. Ends in shareWanted().
    Q_INVOKABLE void share(int row);
    /// Ends in removed(), or in `problem`.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void putBack();

    [[nodiscard]] int count() const { return int(m_cards.size()); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void removed();
    void shareWanted(const alongside::OwnCard &card);

private:
    [[nodiscard]] GroupCard newCard() const;
    [[nodiscard]] static QString detailOf(const OwnCard &card);
    void note(const Error &error);

    GroupCardService &m_service;
    GroupCardForm &m_form;
    const Clock &m_clock;
    QList<OwnCard> m_cards;
    StoredCard m_removed;
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
