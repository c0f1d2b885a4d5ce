#pragma once

#include "models/GroupCardListModel.h"
#include "models/GroupCardShare.h"
#include "models/PackInbox.h"
#include "models/PackListModel.h"

namespace alongside {

/// Everything the screens around groups that people give one another show, of one open profile.
class PackModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(alongside::PackInbox *inbox READ inbox CONSTANT FINAL)
    Q_PROPERTY(alongside::PackListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(alongside::GroupCardListModel *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(alongside::GroupCardForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(alongside::GroupCardShare *share READ share CONSTANT FINAL)

public:
    /// What the models stand on; it must outlive them.
    struct Foundation
    {
        GroupPackService &packs;
        GroupCardService &cards;
        GroupService &groups;
        PhotoPicker &picker;
        Camera &camera;
        const Clock &clock;
    };

    explicit PackModels(const Foundation &foundation, QObject *parent = nullptr)
        : QObject(parent), m_inbox(foundation.packs, foundation.picker, foundation.camera),
          m_list(foundation.packs), m_form(foundation.cards, foundation.groups),
          m_cards(foundation.cards, m_form, foundation.clock), m_share(foundation.cards)
    {
        connect(&m_inbox, &PackInbox::packsChanged, &m_list, &PackListModel::load);
        connect(&m_inbox, &PackInbox::packsChanged, this, &PackModels::packsChanged);
        connect(&m_list, &PackListModel::packsChanged, this, &PackModels::packsChanged);
        connect(&m_form, &GroupCardForm::givenOut, &m_share, &GroupCardShare::begin);
        connect(&m_cards, &GroupCardListModel::shareWanted, &m_share, &GroupCardShare::begin);
        connect(&m_inbox, &PackInbox::choosing, this, &PackModels::choosing);
        connect(&m_share, &GroupCardShare::choosing, this, &PackModels::choosing);
    }

    [[nodiscard]] PackInbox *inbox() { return &m_inbox; }
    [[nodiscard]] PackListModel *list() { return &m_list; }
    [[nodiscard]] GroupCardListModel *cards() { return &m_cards; }
    [[nodiscard]] GroupCardForm *form() { return &m_form; }
    [[nodiscard]] GroupCardShare *share() { return &m_share; }

Q_SIGNALS:
    /// What others gave is not what it was.
    void packsChanged();
    /// A dialog of the system's is there, or is gone.
    void choosing(bool shown);

private:
    PackInbox m_inbox;
    PackListModel m_list;
    GroupCardForm m_form;
    GroupCardListModel m_cards;
    GroupCardShare m_share;
};

} // namespace alongside
