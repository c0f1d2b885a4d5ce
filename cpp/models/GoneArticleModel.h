#pragma once

#include "models/LearnKeeper.h"

#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What is to be said of an article that was taken out, to somebody who looked for it.
class GoneArticleModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LearnModel")

    /// As the content names it; empty before one was looked for.
    Q_PROPERTY(QString articleId READ articleId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    /// When that was.
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    /// What is to be said of the words of the reason; may be empty.
    Q_PROPERTY(QString reasonNote READ reasonNote NOTIFY changed FINAL)
    /// The article to read in its place; empty if there is none that may be shown.
    Q_PROPERTY(QString insteadId READ insteadId NOTIFY changed FINAL)
    Q_PROPERTY(QString insteadTitle READ insteadTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool kept READ isKept NOTIFY marksChanged FINAL)

public:
    /// \a keeper must outlive the model.
    explicit GoneArticleModel(LearnKeeper &keeper, QObject *parent = nullptr);

    /// \returns false if \a id is none of them, or left out: then what was shown stays.
    [[nodiscard]] bool show(const QString &id);
    void clear();
    /// It is no longer among those that were kept.
    Q_INVOKABLE void letGo();
    /// The one that was let go of last is among them again, where it was.
    Q_INVOKABLE void keepAgain();

    [[nodiscard]] QString articleId() const { return m_article.id; }
    [[nodiscard]] QString title() const { return m_article.title; }
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString reason() const { return m_article.reason; }
    [[nodiscard]] QString reasonNote() const;
    [[nodiscard]] QString insteadId() const
    {
        return m_insteadTitle.isEmpty() ? QString() : m_article.instead;
    }
    [[nodiscard]] QString insteadTitle() const { return m_insteadTitle; }
    [[nodiscard]] bool isKept() const { return m_keeper.marks().kept.contains(articleId()); }

Q_SIGNALS:
    void changed();
    void marksChanged();

private:
    LearnKeeper &m_keeper;
    WithdrawnArticle m_article;
    QString m_insteadTitle;
    QString m_letGoOf;     ///< The id of the one that keepAgain() puts back; empty if there is none.
    qsizetype m_place = 0; ///< Where it stood among those that were kept.
};

} // namespace alongside
