#pragma once

#include "models/ArticleModel.h"
#include "paper/TextPages.h"
#include "platform/AppLauncher.h"
#include "services/PlainFileService.h"

#include <QUrl>

namespace alongside {

/// The open article on paper: the words of ArticleModel::toText(), on pages with numbers.
class ArticlePaper : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LearnModel")

    /// "A4" and so on, and which of these it is.
    Q_PROPERTY(QStringList papers READ papers CONSTANT FINAL)
    Q_PROPERTY(int paper READ paper WRITE setPaper NOTIFY changed FINAL)
    /// What a file for it can be called; says nothing of what it is about.
    Q_PROPERTY(QString fileName READ fileName CONSTANT FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows all; they must outlive the model.
    ArticlePaper(const ArticleModel &article, PlainFileService &files, AppLauncher &launcher,
                 QObject *parent = nullptr);

    /// The person begins anew: what did not work before is no longer news.
    Q_INVOKABLE void begin();
    /// Writes the pages to where the person chose. Plain. Ends in written(), or in `problem`.
    Q_INVOKABLE void save(const QUrl &place);
    /// Hands them to an app that the person chooses. May end in `problem`.
    Q_INVOKABLE void share();
    /// The system's dialog for it is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }

    [[nodiscard]] static QStringList papers();
    [[nodiscard]] int paper() const { return int(m_paper) - 1; }
    void setPaper(int paper);
    [[nodiscard]] static QString fileName();
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The pages as they would be written now.
    [[nodiscard]] QByteArray pdf() const;

Q_SIGNALS:
    void changed();
    void written();
    void choosing(bool shown);

private:
    void setProblem(const QString &problem);

    const ArticleModel &m_article;
    PlainFileService &m_files;
    AppLauncher &m_launcher;
    BriefPaper m_paper;
    QString m_problem;
};

} // namespace alongside
