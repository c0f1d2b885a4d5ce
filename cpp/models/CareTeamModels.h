#pragma once

#include "models/CallModel.h"
#include "models/CallNoteModel.h"
#include "models/CareTeamImport.h"
#include "models/CareTeamShare.h"
#include "models/ContactBinModel.h"
#include "models/ContactDraft.h"
#include "models/ContactListModel.h"
#include "models/ContactModel.h"
#include "models/LockCardModel.h"

namespace alongside {

/// Everything the screens around the care team show, of one open profile.
class CareTeamModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(alongside::ContactListModel *list READ list CONSTANT FINAL)
    /// The first of those with a star, without the one to call now.
    Q_PROPERTY(alongside::ContactListModel *starred READ starred CONSTANT FINAL)
    /// The team again, for choosing someone of it.
    Q_PROPERTY(alongside::ContactListModel *choice READ choice CONSTANT FINAL)
    Q_PROPERTY(alongside::ContactModel *opened READ opened CONSTANT FINAL)
    Q_PROPERTY(alongside::ContactDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(alongside::ContactBinModel *bin READ bin CONSTANT FINAL)
    Q_PROPERTY(alongside::CallModel *call READ call CONSTANT FINAL)
    /// Family and friends with a star: whom a person chose to have near.
    Q_PROPERTY(alongside::CallListModel *close READ close CONSTANT FINAL)
    Q_PROPERTY(alongside::CallNoteModel *notes READ notes CONSTANT FINAL)
    Q_PROPERTY(alongside::LockCardModel *lockCard READ lockCard CONSTANT FINAL)
    Q_PROPERTY(alongside::CareTeamImport *found READ found CONSTANT FINAL)
    Q_PROPERTY(alongside::CareTeamShare *share READ share CONSTANT FINAL)

public:
    /// What the models take from the device.
    struct Device
    {
        AppLauncher &launcher;
        PhotoPicker &photoPicker;
        ContactPicker &contactPicker;
        Camera &camera;
        const Clock &clock;
    };

    /// Borrows all; they must outlive the models.
    CareTeamModels(CareTeamService &careTeam, ContactCardService &cards, JournalPhotoService &photos,
                   const Device &device, QObject *parent = nullptr);

    /// Reads it all; also after something may have changed elsewhere.
    Q_INVOKABLE void load() { m_keeper.load(); }

    /// For models that show contacts beside something of their own.
    [[nodiscard]] ContactKeeper &keeper() { return m_keeper; }
    [[nodiscard]] ContactListModel *list() { return &m_list; }
    [[nodiscard]] ContactListModel *starred() { return &m_starred; }
    [[nodiscard]] ContactListModel *choice() { return &m_choice; }
    [[nodiscard]] ContactModel *opened() { return &m_opened; }
    [[nodiscard]] ContactDraft *draft() { return &m_draft; }
    [[nodiscard]] ContactBinModel *bin() { return &m_bin; }
    [[nodiscard]] CallModel *call() { return &m_call; }
    [[nodiscard]] CallListModel *close() { return &m_close; }
    [[nodiscard]] CallNoteModel *notes() { return &m_notes; }
    [[nodiscard]] LockCardModel *lockCard() { return &m_lockCard; }
    [[nodiscard]] CareTeamImport *found() { return &m_found; }
    [[nodiscard]] CareTeamShare *share() { return &m_share; }

private:
    ContactKeeper m_keeper;
    ContactListModel m_list;
    ContactListModel m_starred;
    ContactListModel m_choice;
    ContactModel m_opened;
    ContactDraft m_draft;
    ContactBinModel m_bin;
    CallModel m_call;
    CallListModel m_close;
    CallNoteModel m_notes;
    LockCardModel m_lockCard;
    CareTeamImport m_found;
    CareTeamShare m_share;
};

} // namespace alongside
