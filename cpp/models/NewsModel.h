#pragma once

#include "domain/NewsDrafts.h"
#include "models/RecipientModel.h"
#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"

#include <QMap>

namespace alongside {

/// Drafts of the same news for people who are to hear different things. Kept as they are typed; one that
/// was not changed stays as it comes.
class NewsModel : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AskModels")

    /// What to know first, in paragraphs.
    Q_PROPERTY(QStringList about READ about NOTIFY changed FINAL)
    /// Whether a clinician has read the drafts.
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed FINAL)
    /// Whom there are drafts for.
    Q_PROPERTY(QStringList titles READ titles NOTIFY changed FINAL)
    /// The news itself, in a sentence or two.
    Q_PROPERTY(QString news READ news WRITE setNews NOTIFY changed FINAL)
    /// The draft that is open: whom it is for, what helps with them, and its words.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QStringList hints READ hints NOTIFY changed FINAL)
    Q_PROPERTY(QString body READ body WRITE setBody NOTIFY changed FINAL)
    /// True if those are the person's own.
    Q_PROPERTY(bool ownWords READ hasOwnWords NOTIFY changed FINAL)
    Q_PROPERTY(bool saved READ isSettled NOTIFY changed FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed FINAL)
    Q_PROPERTY(alongside::RecipientModel *recipient READ recipient CONSTANT FINAL)
    /// Why something is not there, or not kept yet; empty if nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit NewsModel(AskKeeper &keeper, QObject *parent = nullptr);

    /// Reads what is built in, once.
    Q_INVOKABLE void begin();
    /// \a row: of `titles`.
    Q_INVOKABLE void open(int row);
    /// The draft is as it came. Ends in beganAgain().
    Q_INVOKABLE void beginAgain();
    /// Puts back what was written before that.
    Q_INVOKABLE void takeWordsBack();
    void commit() override { m_soon.flush(); }

    [[nodiscard]] QStringList about() const { return m_drafts.about; }
    [[nodiscard]] bool isReviewed() const { return m_drafts.reviewedByClinician; }
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QString news() const { return m_words.value(NewsAudience::Myself); }
    void setNews(const QString &words);
    [[nodiscard]] QString title() const { return m_open ? m_open->title : QString(); }
    [[nodiscard]] QStringList hints() const { return m_open ? m_open->hints : QStringList(); }
    [[nodiscard]] QString body() const;
    void setBody(const QString &words);
    [[nodiscard]] bool hasOwnWords() const;
    [[nodiscard]] RecipientModel *recipient() { return &m_recipient; }
    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    /// A save is over.
    void settled();
    void beganAgain();

private:
    void reread();
    void put(NewsAudience audience, const QString &words);
    void save();
    [[nodiscard]] QString suggested() const;

    AskKeeper &m_keeper;
    RecipientModel m_recipient;
    SaveSoon m_soon;
    NewsDrafts m_drafts;
    std::optional<NewsDraft> m_open;
    QMap<NewsAudience, QString> m_words;   ///< Those that the person changed.
    QMap<NewsAudience, QString> m_unsaved; ///< Of those, the ones that are not in the vault yet.
    std::optional<NewsAudience> m_emptied; ///< Whose draft is being written from the start.
    QString m_before;                      ///< What beginAgain() took.
    QString m_problem;
};

} // namespace alongside
