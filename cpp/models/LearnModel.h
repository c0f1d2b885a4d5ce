#pragma once

#include "models/ArticleAloud.h"
#include "models/ArticlePaper.h"
#include "models/GoneArticleModel.h"
#include "models/LearnGateModel.h"
#include "models/LearnReaderModel.h"
#include "models/LearnSearchModel.h"
#include "models/OrganisationModel.h"

namespace alongside {

/// Everything Learn shows of an open profile. Reads nothing before load().
class LearnModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// What articles stand under, with how many there are; kind and id are of no use there.
    Q_PROPERTY(alongside::LearnRowModel *topics READ topics CONSTANT FINAL)
    /// A few articles that fit who reads and what was entered, with the reason.
    Q_PROPERTY(alongside::LearnRowModel *forYou READ forYou CONSTANT FINAL)
    /// Articles of the topic that was opened, or those that were kept.
    Q_PROPERTY(alongside::LearnRowModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(alongside::LearnRowModel *words READ words CONSTANT FINAL)
    Q_PROPERTY(alongside::LearnRowModel *myths READ myths CONSTANT FINAL)
    Q_PROPERTY(alongside::LearnRowModel *organisations READ organisations CONSTANT FINAL)
    /// Situations; and the questions of the one that was opened, with the id of its article.
    Q_PROPERTY(alongside::LearnRowModel *situations READ situations CONSTANT FINAL)
    Q_PROPERTY(alongside::LearnRowModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(QString questionsArticle READ questionsArticle NOTIFY questionsOpened FINAL)
    Q_PROPERTY(alongside::LearnSearchModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(alongside::LearnGateModel *gates READ gates CONSTANT FINAL)
    Q_PROPERTY(alongside::LearnReaderModel *readers READ readers CONSTANT FINAL)
    Q_PROPERTY(alongside::ArticleModel *article READ article CONSTANT FINAL)
    /// The one that was looked for last and had been taken out.
    Q_PROPERTY(alongside::GoneArticleModel *gone READ gone CONSTANT FINAL)
    /// The open article, read aloud and on paper.
    Q_PROPERTY(alongside::ArticleAloud *aloud READ aloud CONSTANT FINAL)
    Q_PROPERTY(alongside::ArticlePaper *paper READ paper CONSTANT FINAL)
    Q_PROPERTY(alongside::OrganisationModel *organisation READ organisation CONSTANT FINAL)
    /// The article that was not read to its end; empty if there is none.
    Q_PROPERTY(QString stoppedId READ stoppedId NOTIFY marksChanged FINAL)
    Q_PROPERTY(QString stoppedTitle READ stoppedTitle NOTIFY marksChanged FINAL)
    /// How many articles are kept and may be shown.
    Q_PROPERTY(int keptCount READ keptCount NOTIFY marksChanged FINAL)
    /// Of the word that was opened.
    Q_PROPERTY(QString term READ term NOTIFY termOpened FINAL)
    Q_PROPERTY(QString termMeaning READ termMeaning NOTIFY termOpened FINAL)
    Q_PROPERTY(QString termAlso READ termAlso NOTIFY termOpened FINAL)
    Q_PROPERTY(QString termSource READ termSource NOTIFY termOpened FINAL)
    /// Who has reviewed it.
    Q_PROPERTY(QString termReview READ termReview NOTIFY termOpened FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    /// What the model stands on.
    struct Foundation
    {
        SettingService &settings;
        PlainFileService &files;
        AppLauncher &launcher;
        Narrator &narrator;
    };

    /// Borrows all; they must outlive the model.
    explicit LearnModel(const Foundation &foundation, QObject *parent = nullptr);

    /// Ids of what the person entered that articles can fit; see content/learn/topics.json.
    void setEntered(const QStringList &entered) { m_keeper.setEntered(entered); }

    /// The content is another: shows it, wherever something of it is shown.
    void retell();

    Q_INVOKABLE void load();
    Q_INVOKABLE void showTopic(const QString &id);
    Q_INVOKABLE void showKept();
    Q_INVOKABLE void showWords();
    Q_INVOKABLE void showMyths();
    Q_INVOKABLE void showOrganisations();
    Q_INVOKABLE void showSituations();
    /// Ends in articleOpened(), articleLeftOut(), articleGone() or articleMissing(), once it is known what
    /// was chosen.
    /// \a from: the article that leads there, to go back to; empty if none does.
    Q_INVOKABLE void openArticle(const QString &id, const QString &from = {});
    /// Opens the article that led to the present one. \returns false if none did.
    Q_INVOKABLE bool goBack();
    /// The present article is left: none leads to the next one.
    Q_INVOKABLE void leaveArticles() { m_trail.clear(); }
    /// \returns false if there is no such word to show.
    Q_INVOKABLE bool openTerm(const QString &id);
    Q_INVOKABLE bool openOrganisation(const QString &id);
    Q_INVOKABLE bool openQuestions(const QString &id);
    /// The questions that are open, one a line.
    Q_INVOKABLE [[nodiscard]] QString questionsText() const;

    /// What the person wants to be told, as far as it is known; marksChanged() says that it is another.
    [[nodiscard]] Gates openGates() const { return m_keeper.library().open(); }

    [[nodiscard]] LearnRowModel *topics() { return &m_topics; }
    [[nodiscard]] LearnRowModel *forYou() { return &m_forYou; }
    [[nodiscard]] LearnRowModel *list() { return &m_list; }
    [[nodiscard]] LearnRowModel *words() { return &m_words; }
    [[nodiscard]] LearnRowModel *myths() { return &m_myths; }
    [[nodiscard]] LearnRowModel *organisations() { return &m_organisations; }
    [[nodiscard]] LearnRowModel *situations() { return &m_situations; }
    [[nodiscard]] LearnRowModel *questions() { return &m_questions; }
    [[nodiscard]] QString questionsArticle() const { return m_questionsArticle; }
    [[nodiscard]] LearnSearchModel *search() { return &m_search; }
    [[nodiscard]] LearnGateModel *gates() { return &m_gates; }
    [[nodiscard]] LearnReaderModel *readers() { return &m_readers; }
    [[nodiscard]] ArticleModel *article() { return &m_article; }
    [[nodiscard]] GoneArticleModel *gone() { return &m_gone; }
    [[nodiscard]] ArticleAloud *aloud() { return &m_aloud; }
    [[nodiscard]] ArticlePaper *paper() { return &m_paper; }
    [[nodiscard]] OrganisationModel *organisation() { return &m_organisation; }
    [[nodiscard]] QString stoppedId() const;
    [[nodiscard]] QString stoppedTitle() const;
    [[nodiscard]] int keptCount() const { return int(keptRows().size()); }
    [[nodiscard]] QString term() const { return m_term.term; }
    [[nodiscard]] QString termMeaning() const { return m_term.meaning; }
    [[nodiscard]] QString termAlso() const { return m_term.also.join(QStringLiteral(", ")); }
    [[nodiscard]] QString termSource() const;
    [[nodiscard]] QString termReview() const { return m_termReview; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void articleOpened();
    /// The article stands behind a gate that the person closed.
    void articleLeftOut();
    void articleMissing();
    /// The article was taken out: `gone` says why.
    void articleGone();
    /// What `gone` spoke of is so no longer. \a id  of the article if it can be read again; else empty.
    void goneChanged(const QString &id);
    /// The article that was read is left out from now on.
    void articleClosed();
    /// The article that was read has just been taken out.
    void articleTakenOut();
    void questionsOpened();
    void termOpened();
    void marksChanged();
    void problemChanged();

private:
    void refresh();
    void refreshList();
    void refreshArticle();
    void refreshGone();
    void open(const QString &id, const QString &from = {});
    /// Why an article comes first; empty if it does not.
    [[nodiscard]] QString reasonFor(const ArticleHead &head) const;
    [[nodiscard]] LearnRow rowOf(const ArticleHead &head) const;
    [[nodiscard]] QList<LearnRow> fittingRows() const;
    [[nodiscard]] QList<LearnRow> keptRows() const;
    void setProblem(const QString &problem);

    mutable LearnKeeper m_keeper;
    LearnRowModel m_topics;
    LearnRowModel m_forYou;
    LearnRowModel m_list;
    LearnRowModel m_words;
    LearnRowModel m_myths;
    LearnRowModel m_organisations;
    LearnRowModel m_situations;
    LearnRowModel m_questions;
    LearnSearchModel m_search;
    LearnGateModel m_gates;
    LearnReaderModel m_readers;
    ArticleModel m_article;
    GoneArticleModel m_gone;
    ArticleAloud m_aloud;
    ArticlePaper m_paper;
    OrganisationModel m_organisation;
    QString m_topic;      ///< What the list shows; empty for what was kept.
    QString m_wanted;     ///< The article to open as soon as it is known what may be shown.
    QString m_wantedFrom; ///< The one that leads there.
    QStringList m_trail;  ///< Articles that led to the present one.
    QString m_questionsArticle;
    GlossaryTerm m_term;
    QString m_termReview;
    QString m_problem;
};

} // namespace alongside
