#include "models/OpenedProfile.h"

#include "models/CopiedWords.h"
#include "models/LearnFits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

// What a person entered brings articles to the front, from when Learn was first opened.
void connectLearn(OpenedProfile &profile, LearnFits *fits)
{
    ScanSeasonModel *season = profile.scans()->season();
    QObject::connect(profile.learn(), &LearnModel::marksChanged, fits, &LearnFits::begin);
    QObject::connect(fits, &LearnFits::changed, profile.learn(), &LearnModel::setEntered);
    QObject::connect(season, &ScanSeasonModel::changed, fits,
                     [fits, season] { fits->setMoments(season->moments()); });
    QObject::connect(profile.treatmentFacts(), &TreatmentFactModel::settled, fits, &LearnFits::refresh);
    QObject::connect(profile.treatments(), &TreatmentModel::settled, fits, &LearnFits::refresh);
    QObject::connect(profile.medicines(), &TreatmentNoteModel::settled, fits, &LearnFits::refresh);
    QObject::connect(profile.medicines(), &TreatmentNoteModel::removed, fits, &LearnFits::refresh);
}

} // namespace

OpenedProfile::OpenedProfile(const Foundation &foundation, const QString &name, QObject *parent)
    : QObject(parent), m_session(foundation.session), m_journal(m_session->journal(), foundation.clock),
      m_search(m_session->journal(), foundation.clock), m_calendar(m_session->journal(), foundation.clock),
      m_bin(m_session->journal(), foundation.clock), m_draft(m_session->journal(), foundation.clock),
      m_photos(m_session->photos(), foundation.photoPicker, m_draft), m_photoViewer(m_photos),
      m_photoImages(foundation.photoImages),
      m_careTeam(m_session->careTeam(), m_session->contactCards(), m_session->photos(),
                 {foundation.launcher, foundation.photoPicker, foundation.contactPicker, foundation.camera,
                  foundation.clock}),
      m_asks(m_session->asks(), m_careTeam.keeper(), foundation.launcher, foundation.clock),
      m_groups({m_session->groups(), m_session->settings(), m_session->files(), m_session->streets(),
                foundation.launcher, foundation.streets, foundation.position, foundation.clock}),
      m_packs({m_session->groupPacks(), m_session->groupCards(), m_session->groups(), foundation.photoPicker,
               foundation.camera, foundation.clock}),
      m_mood(m_session->checkIns(), foundation.clock), m_measures(m_session->measures()),
      m_checkIn({m_session->checkIns(), m_session->journal(), m_measures, foundation.clock}),
      m_checkIns(m_session->checkIns(), m_measures),
      m_checkInBin(m_session->checkIns(), m_measures, foundation.clock),
      m_rest(m_session->rest(), foundation.clock), m_kindWords(m_session->coping()),
      m_lastCoping(m_session->settings()),
      m_learn({m_session->settings(), m_session->files(), foundation.launcher, foundation.narrator}),
      m_worries(m_session->coping(), foundation.clock, WorryModel::List::Waiting),
      m_putDown(m_session->coping(), foundation.clock, WorryModel::List::PutDown),
      m_onThisDay(m_session->journal(), m_session->settings(), foundation.clock),
      m_questionnaires(m_session->questionnaires(), m_session->settings(), foundation.clock),
      m_symptoms(m_session->symptoms(), foundation.clock),
      m_personOffer(
          {m_session->questionnaires(), m_session->symptoms(), m_session->settings(), foundation.clock}),
      m_scans(m_session->scans(), m_session->scanChecklist(), foundation.clock),
      m_settings({*m_session, foundation.profiles, foundation.autoLock, foundation.passphrases}, name),
      m_today(m_journal, m_settings, foundation.clock), m_trends(m_session->trends(), foundation.clock),
      m_trend(m_session->trends(), foundation.clock), m_treatments(m_session->treatments(), foundation.clock),
      m_treatmentFacts(m_session->treatments()),
      m_medicines(m_session->treatments(), foundation.clock, TreatmentNoteKind::Medicine),
      m_sideEffects(m_session->treatments(), foundation.clock, TreatmentNoteKind::SideEffect),
      m_brief({m_session->briefs(), m_session->settings(), foundation.launcher, foundation.clock}),
      m_player(foundation.tones), m_visits({m_session->visits(), m_session->visitCalendars(),
                                            m_session->settings(), foundation.launcher, foundation.clock},
                                           profileId()),
      m_dayWatch(foundation.clock), m_unfinishedWorry(m_session->settings(), u"worry.unfinished"_s),
      m_unfinishedKindWords(m_session->settings(), u"kindwords.unfinished"_s),
      m_unfinishedName(m_session->settings(), u"circle.unfinished"_s),
      m_unfinishedListLine(m_session->settings(), u"checklist.unfinished"_s),
      m_unfinishedQuestion(m_session->settings(), u"visits.unfinished-question"_s)
{
    gatherUnsettled();
    connectDialogs(foundation.autoLock);
    connect(&m_packs, &PackModels::packsChanged, &m_groups, &GroupModels::reload);
    connect(m_groups.opened(), &GroupModel::contactWanted, m_careTeam.draft(), &ContactDraft::beginWith);
    connect(m_groups.opened(), &GroupModel::visitWanted, m_visits.draft(), &VisitDraft::beginWith);
    connectJournal();
    connect(&m_questionnaires, &QuestionnaireListModel::resultsChanged, &m_personOffer,
            &PersonOfferModel::refresh);
    // With whatever is around scans, the worry of a day may have changed.
    connect(m_scans.list(), &ScanListModel::changed, &m_personOffer, &PersonOfferModel::refresh);
    connectCheckIns();
    connectClock();
    connectVisits();
    auto *fits = new LearnFits(m_session->treatments(), foundation.clock, this);
    connectLearn(*this, fits);
    connect(&m_dayWatch, &DayWatch::dayTurned, fits, &LearnFits::refresh);
    // Treatment lies behind every trend.
    for (const auto changed : {&TreatmentModel::saved, &TreatmentModel::removed}) {
        connect(&m_treatments, changed, &m_trends, &TrendModel::reread);
        connect(&m_treatments, changed, &m_trend, &TrendMeasureModel::reread);
    }
    connect(&m_worries, &WorryModel::closed, &m_putDown, &WorryModel::load);
    m_photoImages.use(&m_session->photos(), &m_session->careTeam());
    m_journal.load();
    std::ignore = m_session->bins().eraseDue(); // with no room to do so, next time will do
    m_careTeam.load();
    m_scans.load();
    m_measures.load();
}

OpenedProfile::~OpenedProfile()
{
    m_photoImages.use(nullptr, nullptr);
}

// One entry is in several lists; whichever place changes it, the others follow.
void OpenedProfile::connectJournal()
{
    const auto refresh = [this](qint64 id) {
        m_journal.refresh(JournalEntryId{id});
        m_search.repeat();
        m_calendar.repeat();
        m_onThisDay.refresh();
    };
    const auto reloadBin = [this] {
        m_search.repeat();
        m_calendar.repeat();
        m_onThisDay.refresh();
        if (m_bin.isLoaded())
            m_bin.load();
    };
    connect(&m_draft, &JournalDraft::saved, this, refresh);
    connect(&m_draft, &JournalDraft::discarded, this, [this, reloadBin](qint64 id) {
        m_journal.forget(JournalEntryId{id});
        reloadBin();
    });
    connect(&m_draft, &JournalDraft::binRequested, &m_journal, &JournalModel::moveToBin);
    connect(&m_photos, &JournalPhotoModel::changedElsewhere, this, refresh);
    connect(&m_calendar, &JournalCalendarModel::entryWanted, &m_draft, &JournalDraft::beginOn);
    connect(&m_bin, &JournalBinModel::restored, this, refresh);
    connect(&m_journal, &JournalModel::movedToBin, this, reloadBin);
    connect(&m_journal, &JournalModel::restored, this, reloadBin);
    // Days around scans are left out of what is brought back.
    connect(m_scans.list(), &ScanListModel::changed, &m_onThisDay, &OnThisDayModel::refresh);
    // While a person rests, nothing asks about a scan either; a rest can end with its day.
    const auto rest = [this] {
        m_scans.worry()->setResting(m_rest.isResting());
    };
    connect(&m_rest, &RestModel::changed, this, rest);
    connect(m_scans.list(), &ScanListModel::changed, this, rest);
}

// The same for a check-in.
void OpenedProfile::connectCheckIns()
{
    const auto changed = [this](qint64 id) {
        m_checkIns.refresh(CheckInId{id});
        m_mood.reread(CheckInId{id});
        m_scans.load(); // the worry of the day may be in it
    };
    const auto gone = [this](qint64 id) {
        m_checkIns.forget(CheckInId{id});
        m_mood.forget(CheckInId{id});
        m_scans.load();
    };
    const auto weigh = [this] {
        m_checkIn.setAroundScan(m_scans.worry()->asksOn(m_checkIn.day()));
    };
    connect(m_scans.worry(), &ScanWorryModel::changed, this, weigh);
    connect(&m_checkIn, &CheckInDraft::detailsChanged, this, weigh);
    connect(&m_checkIn, &CheckInDraft::saved, this, changed);
    connect(&m_checkIn, &CheckInDraft::discarded, this, gone);
    connect(&m_checkIn, &CheckInDraft::binRequested, &m_checkIns, &CheckInListModel::moveToBin);
    connect(&m_checkIns, &CheckInListModel::movedToBin, this, gone);
    connect(&m_checkIns, &CheckInListModel::restored, this, [this, changed](qint64 id) {
        changed(id);
        if (m_checkInBin.isLoaded())
            m_checkInBin.load();
    });
    connect(&m_checkInBin, &CheckInBinModel::restored, this, changed);
    connect(&m_mood, &MoodModel::saved, this, [this](qint64 id) { m_checkIns.refresh(CheckInId{id}); });
    connect(&m_mood, &MoodModel::takenBack, this, gone);
    connect(&m_measures, &MeasureModel::erased, &m_checkIns, &CheckInListModel::startOver);
}

void OpenedProfile::connectClock()
{
    connect(&m_dayWatch, &DayWatch::hourTurned, this, [this] {
        m_today.refresh();
        m_mood.refresh();
        m_visits.refresh();
        m_groups.refresh();
    });
    connect(&m_dayWatch, &DayWatch::dayTurned, this, [this] {
        std::ignore = m_session->bins().eraseDue();
        m_journal.turnDay();
        m_search.turnDay();
        m_calendar.turnDay();
        m_today.refresh();
        m_mood.refresh();
        m_rest.refresh();
        m_scans.load();
        m_onThisDay.refresh();
        m_personOffer.refresh();
        m_groups.refresh();
    });
}

// A visit names people and scans as they are called now.
void OpenedProfile::connectVisits()
{
    connect(m_careTeam.draft(), &ContactDraft::closed, &m_visits, &VisitModels::load);
    connect(m_careTeam.list(), &ContactListModel::movedToBin, &m_visits, &VisitModels::load);
    connect(m_careTeam.list(), &ContactListModel::restored, &m_visits, &VisitModels::load);
    connect(m_scans.list(), &ScanListModel::changed, &m_visits, &VisitModels::load);
}

// While a dialog of the system is asked for by a screen, the app is out of sight and still in use.
void OpenedProfile::connectDialogs(AutoLock &autoLock)
{
    connect(&m_photos, &JournalPhotoModel::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(m_asks.opened(), &AskModel::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(&m_brief, &BriefModel::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(m_careTeam.found(), &CareTeamImport::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(m_careTeam.share(), &CareTeamShare::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(m_careTeam.opened(), &ContactModel::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(m_visits.found(), &VisitImport::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(m_visits.share(), &VisitShare::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(m_groups.nearMe(), &NearMeModel::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(m_groups.file(), &GroupFileModel::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(&m_packs, &PackModels::choosing, &autoLock, &AutoLock::noteOwnDialog);
    connect(m_learn.paper(), &ArticlePaper::choosing, &autoLock, &AutoLock::noteOwnDialog);
    // Whoever listens touches nothing for minutes.
    connect(m_learn.aloud(), &ArticleAloud::wentOn, &autoLock, &AutoLock::noteActivity);
}

void OpenedProfile::gatherUnsettled()
{
    m_unsettled.add(m_draft);
    m_unsettled.add(m_photos);
    m_unsettled.add(m_checkIn);
    m_unsettled.add(*m_scans.plan());
    m_unsettled.add(*m_scans.letter());
    m_unsettled.add(*m_scans.draft());
    m_unsettled.add(*m_asks.draft());
    m_unsettled.add(*m_asks.opened());
    m_unsettled.add(*m_asks.circle());
    m_unsettled.add(*m_asks.news());
    m_unsettled.add(*m_careTeam.draft());
    m_unsettled.add(*m_careTeam.notes());
    m_unsettled.add(*m_brief.questions());
    m_unsettled.add(*m_groups.note());
    m_unsettled.add(*m_packs.form());
    m_unsettled.add(m_treatments);
    m_unsettled.add(m_treatmentFacts);
    m_unsettled.add(m_medicines);
    m_unsettled.add(m_sideEffects);
    m_unsettled.add(m_personOffer);
    m_unsettled.add(*m_questionnaires.form());
    m_unsettled.add(m_unfinishedWorry);
    m_unsettled.add(m_unfinishedKindWords);
    m_unsettled.add(m_unfinishedName);
    m_unsettled.add(m_unfinishedListLine);
    m_unsettled.add(m_unfinishedQuestion);
    m_unsettled.add(*m_visits.draft());
    m_unsettled.add(*m_visits.notebook());
}

void OpenedProfile::copyUnsettled() const
{
    QGuiApplication::clipboard()->setMimeData(CopiedWords::takenAlong(m_unsettled.words()));
}

std::shared_ptr<ProfileSession> OpenedProfile::finish()
{
    m_draft.close();
    m_checkIn.close();
    m_photos.commit(); // erases what was removed
    m_player.stop();
    m_learn.aloud()->stop();
    m_photoImages.use(nullptr, nullptr);
    return m_session;
}

} // namespace alongside
