#pragma once

#include "models/ArticleModel.h"
#include "platform/Narrator.h"

namespace alongside {

/// The open article, read aloud by a voice of the device: as the person chose to see it, piece by piece.
class ArticleAloud : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LearnModel")

    /// True if the device has a voice for the article; false until look() was called.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Which row of the article is read, and which line there; a Row for what is in none.
    Q_PROPERTY(int row READ row NOTIFY changed FINAL)
    Q_PROPERTY(int line READ line NOTIFY changed FINAL)
    /// Why it fell silent, as a sentence; empty if it did not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum State { Silent, Reading, Paused };
    Q_ENUM(State)
    /// Rows that are none of the article's own.
    enum Row { Nowhere = ArticlePiece::kNowhere, InShort = ArticlePiece::kShort };
    Q_ENUM(Row)

    /// Borrows both; they must outlive the model.
    ArticleAloud(ArticleModel &article, Narrator &narrator, QObject *parent = nullptr);

    /// Finds out whether the device has a voice for the article. Takes a moment the first time.
    Q_INVOKABLE void look();
    /// Reads from the beginning.
    Q_INVOKABLE void begin();
    /// Falls silent, and remembers which piece was being read.
    Q_INVOKABLE void pause();
    /// Goes on after pause(), with the whole of that piece.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void stop();

    [[nodiscard]] bool isOffered() const { return m_offered; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int row() const;
    [[nodiscard]] int line() const;
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();
    /// A further piece is being read: whoever listens touches nothing for minutes.
    void wentOn();

private:
    /// What there is to say, and in which language.
    [[nodiscard]] QList<ArticlePiece> toSay() const;
    [[nodiscard]] QLocale language() const;
    [[nodiscard]] const ArticlePiece *piece() const;
    void say();
    void next();
    void breakOff();

    ArticleModel &m_article;
    Narrator &m_narrator;
    QString m_articleId;
    QList<ArticlePiece> m_pieces;
    qsizetype m_at = 0;
    QString m_problem;
    State m_state = Silent;
    bool m_looked = false;
    bool m_offered = false;
};

} // namespace alongside
