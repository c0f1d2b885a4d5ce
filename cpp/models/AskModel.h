#pragma once

#include "models/RecipientModel.h"
#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"
#include "platform/AppLauncher.h"

#include <QHash>
#include <QUrl>

namespace alongside {

/// One ask: its request, in words that can be changed before anything is sent, and how far it has come.
class AskModel : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AskModels")

    /// 0 while none is open.
    Q_PROPERTY(qint64 askId READ askId NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    /// "Sam, Saturday 28 March, 2 hours"; may be empty.
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    /// The stages by name, and which it is at.
    Q_PROPERTY(QStringList stages READ stages CONSTANT FINAL)
    Q_PROPERTY(int stage READ stage NOTIFY changed FINAL)
    /// The request as it will be sent.
    Q_PROPERTY(QString request READ request WRITE setRequest NOTIFY changed FINAL)
    /// True if those are the person's own words.
    Q_PROPERTY(bool ownWords READ hasOwnWords NOTIFY changed FINAL)
    Q_PROPERTY(bool saved READ isSettled NOTIFY changed FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed FINAL)
    Q_PROPERTY(alongside::RecipientModel *recipient READ recipient CONSTANT FINAL)
    /// True if it can stand in a calendar.
    Q_PROPERTY(bool hasDay READ hasDay NOTIFY changed FINAL)
    /// What the calendar will say, and when.
    Q_PROPERTY(QString calendarTitle READ calendarTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString calendarWhen READ calendarWhen NOTIFY changed FINAL)
    /// Whether the calendar says what it is about. Off for every ask, until it is switched on.
    Q_PROPERTY(bool calendarNames READ calendarNames WRITE setCalendarNames NOTIFY changed FINAL)
    /// Why the last thing failed; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows both; they must outlive the model.
    AskModel(AskKeeper &keeper, AppLauncher &launcher, QObject *parent = nullptr);

    /// Ends in opened(), or in missing().
    Q_INVOKABLE void open(qint64 id);
    /// The words come from what is asked again. Ends in wroteAnew().
    Q_INVOKABLE void writeAnew();
    /// Puts back what was written before that.
    Q_INVOKABLE void takeWordsBack();
    /// \a stage: a row of `stages`.
    Q_INVOKABLE void moveTo(int stage);
    /// The request was handed to another app: it is asked by now. Nothing if it had come further.
    Q_INVOKABLE void noteHandedOver();
    /// The person is being asked where a file shall go, or is not any more.
    Q_INVOKABLE void noteChoosing(bool shown) { Q_EMIT choosing(shown); }
    /// Writes it as a file for calendars to \a place. Ends in calendarSaved(), or in `problem`.
    Q_INVOKABLE void saveCalendar(const QUrl &place);
    /// Hands that file to an app that the person chooses. May end in `problem`.
    Q_INVOKABLE void shareCalendar();
    void commit() override { m_soon.flush(); }

    [[nodiscard]] qint64 askId() const { return qint64(m_ask.id); }
    [[nodiscard]] QString what() const { return m_ask.what; }
    [[nodiscard]] QString line() const;
    [[nodiscard]] static QStringList stages();
    [[nodiscard]] int stage() const { return int(m_ask.stage) - 1; }
    [[nodiscard]] QString request() const { return m_request; }
    void setRequest(const QString &words);
    [[nodiscard]] bool hasOwnWords() const;
    [[nodiscard]] RecipientModel *recipient() { return &m_recipient; }
    [[nodiscard]] bool hasDay() const { return m_ask.when.has_value(); }
    [[nodiscard]] QString calendarTitle() const;
    [[nodiscard]] QString calendarWhen() const;
    [[nodiscard]] bool calendarNames() const { return m_calendarNames; }
    void setCalendarNames(bool names);
    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    /// A save is over.
    void settled();
    void opened();
    void missing();
    void wroteAnew();
    void calendarSaved();
    /// The system's own dialog is \a shown.
    void choosing(bool shown);

private:
    void reread();
    void save();
    [[nodiscard]] QString suggested() const;
    [[nodiscard]] QByteArray calendarFile() const;

    AskKeeper &m_keeper;
    AppLauncher &m_launcher;
    RecipientModel m_recipient;
    SaveSoon m_soon;
    Ask m_ask;
    QString m_request;               ///< As it is on the screen.
    QHash<AskId, QString> m_unsaved; ///< Words that are not in the vault yet; empty for the suggested ones.
    QString m_before;                ///< What writeAnew() took.
    QString m_problem;
    bool m_calendarNames = false;
    bool m_emptied = false; ///< It is being written from the start.
};

} // namespace alongside
