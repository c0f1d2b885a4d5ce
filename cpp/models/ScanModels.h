#pragma once

#include "models/LookBackModel.h"
#include "models/ResultPlanModel.h"
#include "models/ScanBinModel.h"
#include "models/ScanChecklistModel.h"
#include "models/ScanComfortModel.h"
#include "models/ScanDraft.h"
#include "models/ScanLetterModel.h"
#include "models/ScanListModel.h"
#include "models/ScanSeasonModel.h"
#include "models/ScanSeriesModel.h"
#include "models/ScanWorryModel.h"

namespace alongside {

/// Everything the screens around scans show, of one open profile.
class ScanModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(alongside::ScanListModel *list READ list CONSTANT FINAL)
    /// Around the scan that matters most today; and around the one that was opened.
    Q_PROPERTY(alongside::ScanSeasonModel *season READ season CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanSeasonModel *opened READ opened CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanSeriesModel *series READ series CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanSeriesModel *openedSeries READ openedSeries CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanWorryModel *worry READ worry CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanComfortModel *comforts READ comforts CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(alongside::ResultPlanModel *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanLetterModel *letter READ letter CONSTANT FINAL)
    Q_PROPERTY(alongside::LookBackModel *lookBack READ lookBack CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanChecklistModel *checklist READ checklist CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanBinModel *bin READ bin CONSTANT FINAL)

public:
    /// Borrows all; they must outlive the models.
    ScanModels(ScanService &scans, ScanChecklistService &checklist, const Clock &clock,
               QObject *parent = nullptr)
        : QObject(parent), m_keeper(scans, clock), m_list(m_keeper), m_season(m_keeper, true),
          m_opened(m_keeper, false), m_series(m_keeper, true), m_openedSeries(m_keeper, false),
          m_worry(m_keeper), m_comforts(m_keeper), m_draft(m_keeper), m_plan(m_keeper), m_letter(m_keeper),
          m_lookBack(m_keeper), m_checklist(checklist), m_bin(m_keeper)
    {}

    /// Reads it all; also after the day or an answer may have changed elsewhere.
    Q_INVOKABLE void load() { m_keeper.load(); }

    [[nodiscard]] ScanListModel *list() { return &m_list; }
    [[nodiscard]] ScanSeasonModel *season() { return &m_season; }
    [[nodiscard]] ScanSeasonModel *opened() { return &m_opened; }
    [[nodiscard]] ScanSeriesModel *series() { return &m_series; }
    [[nodiscard]] ScanSeriesModel *openedSeries() { return &m_openedSeries; }
    [[nodiscard]] ScanWorryModel *worry() { return &m_worry; }
    [[nodiscard]] ScanComfortModel *comforts() { return &m_comforts; }
    [[nodiscard]] ScanDraft *draft() { return &m_draft; }
    [[nodiscard]] ResultPlanModel *plan() { return &m_plan; }
    [[nodiscard]] ScanLetterModel *letter() { return &m_letter; }
    [[nodiscard]] LookBackModel *lookBack() { return &m_lookBack; }
    [[nodiscard]] ScanChecklistModel *checklist() { return &m_checklist; }
    [[nodiscard]] ScanBinModel *bin() { return &m_bin; }

private:
    ScanKeeper m_keeper;
    ScanListModel m_list;
    ScanSeasonModel m_season;
    ScanSeasonModel m_opened;
    ScanSeriesModel m_series;
    ScanSeriesModel m_openedSeries;
    ScanWorryModel m_worry;
    ScanComfortModel m_comforts;
    ScanDraft m_draft;
    ResultPlanModel m_plan;
    ScanLetterModel m_letter;
    LookBackModel m_lookBack;
    ScanChecklistModel m_checklist;
    ScanBinModel m_bin;
};

} // namespace alongside
