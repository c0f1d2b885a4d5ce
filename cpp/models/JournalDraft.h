#pragma once

#include "models/JournalDocument.h"
#include "models/MomentModel.h"
#include "models/PromptModel.h"
#include "models/TagChoiceModel.h"
#include "models/UnsettledWork.h"

#include <QBasicTimer>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The entry that is being written. Saves itself into the vault, at most kSaveAfter after a change,
/// so that there is no button to forget and nothing to lose.
///
/// The words stay in the editor's own document and are read from there when they are saved.
class JournalDraft : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// True from begin() or edit() until closed().
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    /// True once the words of an opened entry are there to be changed.
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    /// 0 until the entry is first saved.
    Q_PROPERTY(qint64 entryId READ entryId NOTIFY entryIdChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY titleChanged FINAL)
    /// "Thursday 19 March, 9:41 am": the moment the entry tells of, with the year if it is another.
    Q_PROPERTY(QString when READ when NOTIFY detailsChanged FINAL)
    /// How the person felt, 1 very low to 5 good; 0 if they do not say.
    Q_PROPERTY(int mood READ mood NOTIFY detailsChanged FINAL)
    Q_PROPERTY(QStringList tags READ tags NOTIFY detailsChanged FINAL)
    Q_PROPERTY(bool starred READ isStarred WRITE setStarred NOTIFY detailsChanged FINAL)
    /// False: "do not bring this back".
    Q_PROPERTY(bool mayReturn READ mayReturn WRITE setMayReturn NOTIFY detailsChanged FINAL)
    /// To change what the entry says of itself. Begin with beginMoment(), beginTags(), prompts.begin().
    Q_PROPERTY(alongside::MomentModel *moment READ moment CONSTANT FINAL)
    Q_PROPERTY(alongside::TagChoiceModel *tagChoice READ tagChoice CONSTANT FINAL)
    Q_PROPERTY(alongside::PromptModel *prompts READ prompts CONSTANT FINAL)
    Q_PROPERTY(Keeping keeping READ keeping NOTIFY keepingChanged FINAL)
    /// True if it is saved, but the device's storage reports a problem.
    Q_PROPERTY(bool troubled READ isTroubled NOTIFY keepingChanged FINAL)
    /// Why the words are not saved yet, or could not be read; empty if nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY keepingChanged FINAL)
    /// Why something that was added is not there: it was more than an entry holds. Empty otherwise.
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged FINAL)

public:
    /// What has become of the words on the screen.
    enum class Keeping {
        Nothing, ///< There is nothing to keep.
        Waiting, ///< Changed; about to be saved.
        Saved,   ///< Every word is in the vault, for good.
        Failed,  ///< Not saved yet; tried again every kTryAgainAfter.
    };
    Q_ENUM(Keeping)

    /// Longest time that a change stays unsaved.
    static constexpr std::chrono::milliseconds kSaveAfter{700};
    static constexpr std::chrono::milliseconds kTryAgainAfter{5000};

    /// Borrows both; they must outlive the draft.
    JournalDraft(JournalService &journal, const Clock &clock, QObject *parent = nullptr);

    /// Starts a new entry, now. Does nothing while another is open.
    Q_INVOKABLE void begin();
    /// Starts a new entry that tells of \a day, where the person is: of noon, or of now if that is today.
    /// Does nothing while another is open.
    void beginOn(QDate day);
    /// Reads the entry \a id to be changed. Does nothing while another is open.
    Q_INVOKABLE void edit(qint64 id);
    /// The editor's document, as soon as there is one; its text is replaced by the entry's.
    Q_INVOKABLE void attach(QQuickTextDocument *document);
    /// The document of the field for the title.
    Q_INVOKABLE void attachTitle(QQuickTextDocument *document) { m_titleIntake.watch(document); }
    /// Puts everything in the vault now, if it is not there yet. Ends in settled().
    Q_INVOKABLE void commit() override;
    /// Commits, and then ends the editing with closed(). What holds no word is not kept. If the words
    /// cannot be saved the entry stays open, and `problem` says why.
    Q_INVOKABLE void close();
    /// As close(), and then binRequested() for what was written.
    Q_INVOKABLE void closeIntoBin();

    /// Chooses the mood \a step; the one that is chosen already is taken away.
    Q_INVOKABLE void toggleMood(int step);
    Q_INVOKABLE void beginMoment() { m_moment.begin(m_entry.time); }
    Q_INVOKABLE void beginTags() { m_tagChoice.begin(m_entry.tags); }
    /// Writes \a prompt above what is written, as one step of undo. \returns where to go on writing.
    Q_INVOKABLE int beginWith(const QString &prompt) { return m_ready ? m_document.beginWith(prompt) : 0; }
    /// Puts the words from \a from up to \a to on the clipboard, as they are kept: the editor's own way
    /// would put line breaks into a long paragraph.
    Q_INVOKABLE void copy(int from, int to) const { m_document.copy(from, to); }
    /// What is written now, to be kept with its first photo should it not be kept yet.
    [[nodiscard]] JournalEntry snapshot();
    /// The entry as it was opened.
    [[nodiscard]] JournalEntry former() const { return m_former; }
    /// The entry \a identity, \a former when it was opened, was left with photos on their way, and none
    /// of them came: if nothing else is in it, it is kept no longer.
    void discardLeft(const JournalEntry &former, const JournalIdentity &identity);
    /// Another one for each entry that is opened.
    [[nodiscard]] JournalIdentity identity() const { return m_identity; }
    /// The entry has \a count photos, or will have: some may still be on their way.
    void setPhotoCount(int count);
    /// As setPhotoCount(); and the entry is in the vault as \a id, maybe only now, with the first one.
    void notePhotos(JournalEntryId id, int count);
    /// True if there was nothing to keep in it when it was last read.
    [[nodiscard]] bool isBlank() const { return m_entry.isBlank(); }

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] qint64 entryId() const { return qint64(m_entry.id); }
    [[nodiscard]] QString title() const { return m_entry.title; }
    void setTitle(const QString &title);
    [[nodiscard]] QString when() const;
    [[nodiscard]] int mood() const { return m_entry.mood ? m_entry.mood->step() : 0; }
    [[nodiscard]] QStringList tags() const { return m_entry.tags; }
    [[nodiscard]] bool isStarred() const { return m_entry.starred; }
    void setStarred(bool starred);
    [[nodiscard]] bool mayReturn() const { return m_entry.mayReturn; }
    void setMayReturn(bool mayReturn);
    [[nodiscard]] MomentModel *moment() { return &m_moment; }
    [[nodiscard]] TagChoiceModel *tagChoice() { return &m_tagChoice; }
    [[nodiscard]] PromptModel *prompts() { return &m_prompts; }
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] Keeping keeping() const { return m_keeping; }
    [[nodiscard]] bool isTroubled() const { return m_troubled; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    /// True if every word on the screen is in the vault.
    [[nodiscard]] bool isSettled() const override { return !m_open || m_change == m_savedChange; }
    [[nodiscard]] bool isSaving() const override { return m_open && m_askedChange != m_savedChange; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void openChanged();
    void readyChanged();
    void entryIdChanged();
    void titleChanged();
    void detailsChanged();
    void refusalChanged();
    void keepingChanged();
    /// The entry \a id is in the vault as it stands on the screen.
    void saved(qint64 id);
    /// The last save asked for is over; isSettled() tells how it went.
    void settled();
    /// The entry \a id held no word any more and is not kept.
    void discarded(qint64 id);
    void closed();
    void binRequested(qint64 id);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void start(JournalEntryId id, const LivedTime &time);
    [[nodiscard]] LivedTime noonOf(QDate day) const;
    void showEntry(const Result<JournalEntry> &entry);
    void noteChange();
    template<typename Value>
    void change(Value &detail, const Value &wanted);
    void refuse(const QString &refusal);
    void refuseWords(qsizetype length);
    void refuseTitle();
    void readDocument();
    void showInDocument();
    void noteSaved(int change, const Result<JournalEntryId> &id);
    void discardIfBlank();
    void tellDiscarded(const Result<JournalEntryId> &id);
    void end();
    void noteTrouble();
    void setKeeping(Keeping keeping, const QString &problem = {});

    JournalService &m_journal;
    const Clock &m_clock;
    JournalEntry m_entry;
    JournalEntry m_former; ///< As it was opened: goes to the bin should every word be deleted.
    JournalIdentity m_identity;
    JournalDocument m_document;
    TextIntake m_titleIntake{JournalEntry::kLongestTitle, TextIntake::Lines::One};
    QBasicTimer m_timer;
    MomentModel m_moment;
    TagChoiceModel m_tagChoice;
    PromptModel m_prompts;
    QString m_problem;
    QString m_refusal;
    Keeping m_keeping = Keeping::Nothing;
    int m_editing = 0;     ///< Counts entries, so that a late answer for an earlier one is told apart.
    int m_change = 0;      ///< Counts changes to this one.
    int m_askedChange = 0; ///< What the last save asked for holds.
    int m_savedChange = 0;
    bool m_open = false;
    bool m_ready = false;
    bool m_closing = false;
    bool m_binning = false;
    bool m_troubled = false;
};

} // namespace alongside
