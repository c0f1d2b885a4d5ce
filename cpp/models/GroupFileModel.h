#pragma once

#include "models/GroupKeeper.h"
#include "platform/AppLauncher.h"
#include "services/PlainFileService.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// One support group as a file for somebody else's Alongside.
class GroupFileModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by GroupModels")

    /// What is in the file, and who says so.
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    /// Why there is none where it was wanted; empty if nothing failed.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows all; they must outlive the model.
    GroupFileModel(GroupKeeper &keeper, PlainFileService &files, AppLauncher &launcher,
                   QObject *parent = nullptr);

    /// Begins with the group \a id.
    void begin(const QString &id);
    /// Writes it to where the person chose. Plain. Ends in saved(), or in `problem`.
    Q_INVOKABLE void save(const QUrl &place);
    /// Hands it to an app that the person chooses. May end in `problem`.
    Q_INVOKABLE void share();
    /// The dialog for the place is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }

    [[nodiscard]] QString about() const;
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    void choosing(bool shown);
    void saved();

private:
    [[nodiscard]] QFuture<Result<QByteArray>> content() const;
    [[nodiscard]] int othersInIt() const;
    void tell(const QString &problem);

    GroupKeeper &m_keeper;
    PlainFileService &m_files;
    AppLauncher &m_launcher;
    SupportGroup m_group;
    QString m_problem;
};

} // namespace alongside
