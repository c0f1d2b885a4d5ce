#pragma once

#include "models/CodeCamera.h"
#include "platform/PhotoPicker.h"
#include "services/GroupPackService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Groups that somebody gives: from a file, a picture, a link or a code before the camera. First what they
/// would add or change, who signed that, and how it differs from what is here; then they come in, or not.
/// What came in can be taken out again at once.
class PackInbox : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by PackModels")

    /// How many groups it is about; 0 while there is nothing to look at.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// What did not work, as a sentence; empty if there is nothing to say.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// Which of several codes are still missing; empty if none are.
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QString from READ from NOTIFY changed FINAL)
    Q_PROPERTY(QString version READ version NOTIFY changed FINAL)
    Q_PROPERTY(QString signer READ signer NOTIFY changed FINAL)
    Q_PROPERTY(bool isSigned READ isSigned NOTIFY changed FINAL)
    /// It is a group of the directory that somebody passes on, and not from whoever leads it.
    Q_PROPERTY(bool passedOn READ isPassedOn NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    /// What looks for codes through the camera.
    Q_PROPERTY(alongside::CodeCamera *camera READ camera CONSTANT FINAL)
    /// Which group of the directory it is that somebody passes on; empty if it is none that is here.
    Q_PROPERTY(QString builtIn READ builtIn NOTIFY changed FINAL)
    /// It may come in at all; and only once the person agreed.
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY changed FINAL)
    Q_PROPERTY(bool asks READ asks NOTIFY changed FINAL)
    Q_PROPERTY(bool agreed READ isAgreed WRITE setAgreed NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString.
        KindRole,                ///< QString, "New".
        LinesRole,               ///< QString, in lines.
        QuietRole,               ///< bool: nothing of it changes.
    };
    Q_ENUM(Role)

    /// Borrows all; they must outlive the model.
    PackInbox(GroupPackService &service, PhotoPicker &picker, Camera &camera, QObject *parent = nullptr);
    ~PackInbox() override;

    /// Forgets what was looked at.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void readFile(const QUrl &file);
    /// Lets the person choose a picture with a QR code.
    Q_INVOKABLE void choosePicture();
    /// \a link  as it was pasted or opened; one of several is kept until the others are there.
    Q_INVOKABLE void readLink(const QString &link);
    /// Takes it in. Ends in added(), or in `problem`.
    Q_INVOKABLE void add();
    /// Makes it as it was before add(). Ends in takenBack().
    Q_INVOKABLE void takeBack();
    /// The system's dialog for a file is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }

    [[nodiscard]] int count() const { return int(m_preview.changes.size()); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] CodeCamera *camera() { return &m_camera; }
    [[nodiscard]] QString from() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString signer() const;
    [[nodiscard]] bool isSigned() const { return m_preview.pack && m_preview.pack->signer; }
    [[nodiscard]] bool isPassedOn() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString builtIn() const { return m_preview.builtIn ? m_preview.builtIn->id : QString(); }
    [[nodiscard]] bool mayAdd() const { return m_preview.pack && mayComeIn(m_preview.standing); }
    [[nodiscard]] bool asks() const
    {
        return m_preview.pack && m_preview.standing == PackStanding::OtherSigner;
    }
    [[nodiscard]] bool isAgreed() const { return m_agreed; }
    void setAgreed(bool agreed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    void choosing(bool shown);
    /// \a sentence says what came in.
    void added(const QString &sentence);
    /// It is out again; or, if \a problem says something, it is not.
    void takenBack(const QString &problem);
    /// What is here is another one.
    void packsChanged();

private:
    void take(const PackSource &source);
    void look(const QByteArray &file);
    void show(const PackPreview &preview);
    void refuse(const PackRefusal &refusal);
    void begin();
    void noteCodes(const QStringList &codes);
    [[nodiscard]] QString partsSeen() const;

    GroupPackService &m_service;
    PhotoPicker &m_picker;
    CodeCamera m_camera;
    PackPieces m_pieces;
    PackPreview m_preview; ///< Without a pack if there is nothing to look at.
    PackBefore m_before;   ///< What was there before the last add().
    QString m_problem;
    int m_asked = 0; ///< Counts what was read: an earlier answer is not taken for this one's.
    bool m_busy = false;
    bool m_agreed = false;
};

} // namespace alongside
