#pragma once

#include "models/UpdateText.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace alongside {

/// Newer articles, helplines and groups from a file. First what it would change, part by part, which are the
/// rows; then it comes in, or not. One can go back to the one before, and to what came with the app.
class UpdateModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AboutModel")

    /// How many parts the update that is looked at changes.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// True while there is an update to look at.
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// What did not work, as a sentence; empty if there is nothing to say.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// Of which day the update is that is looked at.
    Q_PROPERTY(QString issued READ issued NOTIFY changed FINAL)
    /// Where what one reads is from.
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    /// Whose updates this app takes.
    Q_PROPERTY(QString trust READ trust NOTIFY changed FINAL)
    /// There is an update that could be left out again; it is in use; and there is one from before it.
    Q_PROPERTY(bool hasUpdate READ hasUpdate NOTIFY changed FINAL)
    Q_PROPERTY(bool usesUpdate READ usesUpdate NOTIFY changed FINAL)
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY changed FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole, ///< QString, "Helplines".
        LineRole,                 ///< QString, "3 phone numbers changed".
        LinesRole,                ///< QStringList.
    };
    Q_ENUM(Role)

    /// Borrows \a service; it must outlive the model.
    explicit UpdateModel(UpdateService &service, QObject *parent = nullptr);

    /// Puts into force what was kept, if there is anything, off the thread that draws.
    void begin();

    /// What the person whose profile is open wants to be told: what they leave out is not named.
    void setOpen(Gates open);

    /// Forgets what was looked at.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void readFile(const QUrl &file);
    /// Takes in what was looked at. Ends in told(), or in `problem`; so do the next three.
    Q_INVOKABLE void accept();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void useBuiltIn();
    /// Makes it as it was before the last of those that was told of, after what is being done. A file that
    /// is looked at stays so.
    Q_INVOKABLE void takeBack();
    /// The system's dialog for a file is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }

    [[nodiscard]] int count() const { return int(m_parts.size()); }
    [[nodiscard]] bool isLooking() const { return m_preview.update != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString issued() const;
    [[nodiscard]] QString standing() const { return contentStandingText(m_standing); }
    [[nodiscard]] QString trust() const { return trustedKeyText(trustedKey()); }
    [[nodiscard]] bool hasUpdate() const { return m_standing.source != ContentStanding::Source::BuiltIn; }
    [[nodiscard]] bool usesUpdate() const { return m_standing.source == ContentStanding::Source::Update; }
    /// False too if it is older than what came with the app, as it is if the one after it is.
    [[nodiscard]] bool hasBefore() const
    {
        return m_standing.hasBefore && m_standing.source != ContentStanding::Source::OlderUpdate;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void choosing(bool shown);
    /// Other content is in force.
    void contentChanged();
    /// \a sentence says what was done; takeBack() undoes it if \a undoable.
    void told(const QString &sentence, bool undoable);

private:
    void show(const UpdatePreview &preview);
    void restart();
    void take(const QFuture<Result<KeptUpdates>> &done, const QString &sentence, bool undoable);
    void readStanding(const QString &sentence, bool undoable);
    void putBack(const KeptUpdates &kept);
    void goOn();

    UpdateService &m_service;
    ContentStanding m_standing;
    UpdatePreview m_preview;
    QList<UpdatePart> m_parts;
    KeptUpdates m_before; ///< What takeBack() puts back.
    QString m_problem;
    int m_asked = 0; ///< Counts what was read: an earlier answer is not taken for this one's.
    QUrl m_file;     ///< That is being read or looked at; empty if none is.
    QUrl m_next;     ///< To be read once what is being put into force is.
    std::optional<KeptUpdates> m_wanted; ///< To be put back then, before that.
    Gates m_open;
    bool m_taking = false;
    bool m_busy = false;
};

} // namespace alongside
