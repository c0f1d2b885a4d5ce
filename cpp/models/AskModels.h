#pragma once

#include "models/AskBinModel.h"
#include "models/AskDraft.h"
#include "models/AskIdeaModel.h"
#include "models/AskListModel.h"
#include "models/AskModel.h"
#include "models/AskPeopleModel.h"
#include "models/CircleModel.h"
#include "models/NewsModel.h"

namespace alongside {

/// Everything the screens around asking, and around who knows what, show of one open profile.
class AskModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(alongside::AskListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(alongside::AskModel *opened READ opened CONSTANT FINAL)
    Q_PROPERTY(alongside::AskDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(alongside::AskBinModel *bin READ bin CONSTANT FINAL)
    Q_PROPERTY(alongside::AskIdeaModel *ideas READ ideas CONSTANT FINAL)
    Q_PROPERTY(alongside::AskPeopleModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(alongside::CircleModel *circle READ circle CONSTANT FINAL)
    Q_PROPERTY(alongside::NewsModel *news READ news CONSTANT FINAL)

public:
    /// Borrows all; they must outlive the models.
    AskModels(AskService &asks, ContactKeeper &contacts, AppLauncher &launcher, const Clock &clock,
              QObject *parent = nullptr)
        : QObject(parent), m_keeper(asks, contacts, clock), m_list(m_keeper), m_opened(m_keeper, launcher),
          m_draft(m_keeper), m_bin(m_keeper), m_people(m_keeper), m_circle(m_keeper), m_news(m_keeper)
    {}

    /// Reads it all; also after something may have changed elsewhere.
    Q_INVOKABLE void load() { m_keeper.load(); }

    [[nodiscard]] AskListModel *list() { return &m_list; }
    [[nodiscard]] AskModel *opened() { return &m_opened; }
    [[nodiscard]] AskDraft *draft() { return &m_draft; }
    [[nodiscard]] AskBinModel *bin() { return &m_bin; }
    [[nodiscard]] AskIdeaModel *ideas() { return &m_ideas; }
    [[nodiscard]] AskPeopleModel *people() { return &m_people; }
    [[nodiscard]] CircleModel *circle() { return &m_circle; }
    [[nodiscard]] NewsModel *news() { return &m_news; }

private:
    AskKeeper m_keeper;
    AskListModel m_list;
    AskModel m_opened;
    AskDraft m_draft;
    AskBinModel m_bin;
    AskIdeaModel m_ideas;
    AskPeopleModel m_people;
    CircleModel m_circle;
    NewsModel m_news;
};

} // namespace alongside
