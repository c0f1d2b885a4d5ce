#pragma once

#include "models/CheckInQuestionModel.h"
#include "models/MeasureModel.h"
#include "models/MomentModel.h"
#include "models/TagChoiceModel.h"
#include "models/UnsettledWork.h"
#include "services/CheckInService.h"

#include <QBasicTimer>

namespace alongside {

/// The check-in that is being answered. Every answer is kept at once, and words at most kSaveAfter
/// after they were typed: there is no button to forget. One that holds nothing is not kept.
class CheckInDraft : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// True from begin() or edit() until closed().
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    /// True once what an opened check-in holds is there to be changed.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /// 0 until the check-in is first kept.
    Q_PROPERTY(qint64 checkInId READ checkInId NOTIFY checkInIdChanged FINAL)
    /// "Thursday 19 March, 9:41 am", with the year if it is another.
    Q_PROPERTY(QString when READ when NOTIFY detailsChanged FINAL)
    /// 1 very low to 5 good; 0 if it was not answered.
    Q_PROPERTY(int mood READ mood NOTIFY detailsChanged FINAL)
    /// True if very low was answered just now, and if the days up to it have been so before.
    Q_PROPERTY(bool veryLow READ isVeryLow NOTIFY detailsChanged FINAL)
    Q_PROPERTY(bool severalHardDays READ hasSeveralHardDays NOTIFY detailsChanged FINAL)
    /// True if its day is around a scan, or if it was answered: the worry about it is asked first.
    Q_PROPERTY(bool asksScanWorry READ asksScanWorry NOTIFY detailsChanged FINAL)
    /// 0 to 10; CheckInQuestionModel::kNone if it was not answered.
    Q_PROPERTY(int scanWorry READ scanWorry NOTIFY detailsChanged FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)
    Q_PROPERTY(QStringList tags READ tags NOTIFY detailsChanged FINAL)
    /// True if there is nothing in it to keep.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY detailsChanged FINAL)
    /// Everything else that is asked.
    Q_PROPERTY(alongside::CheckInQuestionModel *questions READ questions CONSTANT FINAL)
    /// To change when it was, and its tags. Begin with beginMoment(), beginTags().
    Q_PROPERTY(alongside::MomentModel *moment READ moment CONSTANT FINAL)
    Q_PROPERTY(alongside::TagChoiceModel *tagChoice READ tagChoice CONSTANT FINAL)
    Q_PROPERTY(Keeping keeping READ keeping NOTIFY keepingChanged FINAL)
    /// True if it is saved, but the device's storage reports a problem.
    Q_PROPERTY(bool troubled READ isTroubled NOTIFY keepingChanged FINAL)
    /// Why an answer is not kept yet, or the check-in could not be read; empty if nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY keepingChanged FINAL)
    /// Why something that was typed is not there: it was more than a note holds. Empty otherwise.
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged FINAL)

public:
    /// What has become of the answers on the screen.
    enum class Keeping {
        Nothing, ///< There is nothing to keep.
        Waiting, ///< Changed; about to be kept.
        Saved,   ///< Everything is in the vault, for good.
        Failed,  ///< Not kept yet; tried again every kTryAgainAfter.
    };
    Q_ENUM(Keeping)

    /// Longest time that typed words stay unsaved.
    static constexpr std::chrono::milliseconds kSaveAfter{700};
    static constexpr std::chrono::milliseconds kTryAgainAfter{5000};

    struct Foundation
    {
        CheckInService &checkIns;
        JournalService &journal; ///< For the tags.
        MeasureModel &measures;
        const Clock &clock;
    };

    /// Borrows all of \a foundation, which must outlive the draft.
    explicit CheckInDraft(const Foundation &foundation, QObject *parent = nullptr);

    /// Starts a new check-in, of the moment of its first answer. Does nothing while another is open.
    Q_INVOKABLE void begin();
    /// Reads the check-in \a id to be changed. Does nothing while another is open.
    Q_INVOKABLE void edit(qint64 id);
    /// Answers \a measure with \a value; the answer that is given already is taken away.
    Q_INVOKABLE void answer(qint64 measure, int value);
    Q_INVOKABLE void answerMood(int step);
    Q_INVOKABLE void answerScanWorry(int value);
    Q_INVOKABLE void beginMoment() { m_moment.begin(m_checkIn.time); }
    Q_INVOKABLE void beginTags() { m_tagChoice.begin(m_checkIn.tags); }
    /// Puts everything in the vault now, if it is not there yet. Ends in settled().
    Q_INVOKABLE void commit() override;
    /// Commits, and then ends with closed(). If something cannot be kept the check-in stays open, and
    /// `problem` says why.
    Q_INVOKABLE void close();
    /// As close(), and then binRequested() for what was answered.
    Q_INVOKABLE void closeIntoBin();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] qint64 checkInId() const { return qint64(m_checkIn.id); }
    [[nodiscard]] QString when() const;
    [[nodiscard]] int mood() const { return m_checkIn.answers.value(MeasureId::Mood, 0); }
    [[nodiscard]] bool isVeryLow() const;
    [[nodiscard]] bool hasSeveralHardDays() const { return m_severalHardDays && isVeryLow(); }
    /// The day it is of.
    [[nodiscard]] QDate day() const { return m_checkIn.time.wallClock().date(); }
    [[nodiscard]] bool asksScanWorry() const;
    /// Said by the owner: day() is around a scan.
    void setAroundScan(bool around);
    [[nodiscard]] int scanWorry() const
    {
        return m_checkIn.answers.value(MeasureId::ScanWorry, CheckInQuestionModel::kNone);
    }
    [[nodiscard]] QString note() const { return m_checkIn.note; }
    void setNote(const QString &note);
    [[nodiscard]] QStringList tags() const { return m_checkIn.tags; }
    [[nodiscard]] bool isEmpty() const { return m_checkIn.isEmpty(); }
    [[nodiscard]] CheckInQuestionModel *questions() { return &m_questions; }
    [[nodiscard]] MomentModel *moment() { return &m_moment; }
    [[nodiscard]] TagChoiceModel *tagChoice() { return &m_tagChoice; }
    [[nodiscard]] Keeping keeping() const { return m_keeping; }
    [[nodiscard]] bool isTroubled() const { return m_troubled; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString refusal() const { return m_refusal; }
    /// True if everything on the screen is in the vault.
    [[nodiscard]] bool isSettled() const override { return !m_open || m_change == m_savedChange; }
    [[nodiscard]] bool isSaving() const override { return m_open && m_askedChange != m_savedChange; }
    [[nodiscard]] QString words() override { return m_checkIn.note; }

Q_SIGNALS:
    void openChanged();
    void readyChanged();
    void checkInIdChanged();
    void detailsChanged();
    void noteChanged();
    void refusalChanged();
    void keepingChanged();
    /// The check-in \a id is in the vault as it stands on the screen.
    void saved(qint64 id);
    /// The check-in \a id held nothing any more and is not kept.
    void discarded(qint64 id);
    /// The last save asked for is over; isSettled() tells how it went.
    void settled();
    void closed();
    void binRequested(qint64 id);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void start(const CheckIn &checkIn);
    void showCheckIn(const Result<CheckIn> &checkIn);
    void showQuestions();
    /// To be called before anything is changed: a new check-in is of the moment of its first answer.
    void noteFirstAnswer();
    void noteChange();
    void weighDays();
    void noteCommitted(int change, const Result<CheckInId> &id);
    void end();
    void refuse(const QString &refusal);
    void noteTrouble();
    void setKeeping(Keeping keeping, const QString &problem = {});

    Foundation m_foundation;
    CheckIn m_checkIn;
    CheckIn m_former; ///< As it was opened: goes to the bin should all of it be taken away.
    CheckInIdentity m_identity;
    CheckInQuestionModel m_questions;
    MomentModel m_moment;
    TagChoiceModel m_tagChoice;
    QBasicTimer m_timer;
    QString m_problem;
    QString m_refusal;
    Keeping m_keeping = Keeping::Nothing;
    int m_editing = 0;     ///< Counts check-ins, so that a late answer for an earlier one is told apart.
    int m_change = 0;      ///< Counts changes to this one.
    int m_askedChange = 0; ///< What the last save asked for holds.
    int m_savedChange = 0;
    bool m_timeChosen = false;
    bool m_severalHardDays = false;
    bool m_aroundScan = false;
    bool m_open = false;
    bool m_ready = false;
    bool m_closing = false;
    bool m_binning = false;
    bool m_troubled = false;
};

} // namespace alongside
