#pragma once

#include "models/QuestionChoiceModel.h"
#include "models/VisitBinModel.h"
#include "models/VisitDraft.h"
#include "models/VisitImport.h"
#include "models/VisitListModel.h"
#include "models/VisitModel.h"
#include "models/VisitNotebook.h"
#include "models/VisitShare.h"

namespace alongside {

/// Everything the screens around visits show, of one open profile.
class VisitModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(alongside::VisitListModel *list READ list CONSTANT FINAL)
    /// The next one; and the one that was opened.
    Q_PROPERTY(alongside::VisitModel *next READ next CONSTANT FINAL)
    Q_PROPERTY(alongside::VisitModel *opened READ opened CONSTANT FINAL)
    Q_PROPERTY(alongside::VisitDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(alongside::VisitQuestionModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(alongside::QuestionChoiceModel *choice READ choice CONSTANT FINAL)
    Q_PROPERTY(alongside::VisitNotebook *notebook READ notebook CONSTANT FINAL)
    /// From calendar files, and into them.
    Q_PROPERTY(alongside::VisitImport *found READ found CONSTANT FINAL)
    Q_PROPERTY(alongside::VisitShare *share READ share CONSTANT FINAL)
    Q_PROPERTY(alongside::VisitBinModel *bin READ bin CONSTANT FINAL)

public:
    /// What the models stand on.
    struct Foundation
    {
        VisitService &visits;
        VisitCalendarService &calendars;
        SettingService &settings;
        AppLauncher &launcher;
        const Clock &clock;
    };

    /// Borrows all; they must outlive the models. \a profile: which profile it is; says nothing of whose.
    VisitModels(const Foundation &foundation, const QString &profile, QObject *parent = nullptr)
        : QObject(parent), m_keeper(foundation.visits, foundation.clock), m_list(m_keeper),
          m_next(m_keeper, true), m_opened(m_keeper, false), m_draft(m_keeper), m_questions(m_keeper),
          m_choice(m_keeper, m_questions, foundation.settings), m_notebook(m_keeper),
          m_found(m_keeper, foundation.calendars),
          m_share(m_keeper, {foundation.calendars, foundation.launcher}, profile), m_bin(m_keeper)
    {}

    /// Reads it all; also after something may have changed elsewhere.
    Q_INVOKABLE void load() { m_keeper.load(); }
    /// Time went on.
    void refresh() { m_keeper.refresh(); }

    [[nodiscard]] VisitListModel *list() { return &m_list; }
    [[nodiscard]] VisitModel *next() { return &m_next; }
    [[nodiscard]] VisitModel *opened() { return &m_opened; }
    [[nodiscard]] VisitDraft *draft() { return &m_draft; }
    [[nodiscard]] VisitQuestionModel *questions() { return &m_questions; }
    [[nodiscard]] QuestionChoiceModel *choice() { return &m_choice; }
    [[nodiscard]] VisitNotebook *notebook() { return &m_notebook; }
    [[nodiscard]] VisitImport *found() { return &m_found; }
    [[nodiscard]] VisitShare *share() { return &m_share; }
    [[nodiscard]] VisitBinModel *bin() { return &m_bin; }

private:
    VisitKeeper m_keeper;
    VisitListModel m_list;
    VisitModel m_next;
    VisitModel m_opened;
    VisitDraft m_draft;
    VisitQuestionModel m_questions;
    QuestionChoiceModel m_choice;
    VisitNotebook m_notebook;
    VisitImport m_found;
    VisitShare m_share;
    VisitBinModel m_bin;
};

} // namespace alongside
