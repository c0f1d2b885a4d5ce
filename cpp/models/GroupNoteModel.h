#pragma once

#include "models/GroupKeeper.h"
#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"

#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace alongside {

/// What a person notes about a group: that something there is different now. Kept in the vault as it is
/// typed, and leaves it only as text that they copy. One that could not be saved is tried again, also
/// once it is left.
class GroupNoteModel : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY changed FINAL)
    /// True if every word is in the vault.
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit GroupNoteModel(GroupKeeper &keeper, QObject *parent = nullptr);

    /// Turns to the note about the group \a id, which is in the directory.
    Q_INVOKABLE void open(const QString &id);
    /// Saves now what is not saved yet.
    Q_INVOKABLE void commit() override;
    /// The note with which group it is about, for those who look after the directory.
    Q_INVOKABLE [[nodiscard]] QString exportText() const;

    [[nodiscard]] QString body() const { return m_page->body; }
    void setBody(const QString &body);
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool isSaving() const override;
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    void settled();

private:
    /// The note about one group, and what of it is kept.
    struct Page
    {
        QString id;
        QString body;
        SaveSoon soon;
    };

    void turnTo(const QString &id);
    void save(Page &page);

    GroupKeeper &m_keeper;
    std::unique_ptr<Page> m_page;
    std::vector<std::unique_ptr<Page>> m_left; ///< Those that were left before they were kept.
    QString m_problem;
};

} // namespace alongside
