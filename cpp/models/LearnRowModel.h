#pragma once

#include "learn/LearnIndex.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// One line of a list in Learn.
struct LearnRow
{
    LearnHit::Kind kind = LearnHit::Kind::Article;
    QString id;
    QString title;
    QString line;
    QString note;            ///< Such as why it is there; may be empty.
    QList<TextRange> marked; ///< Places in the line that were looked for.

    /// An article as any list shows it.
    [[nodiscard]] static LearnRow of(const ArticleHead &head, const QString &note = {});
};

/// A list in Learn: of articles, words, myths, organisations, questions, or a mixture.
class LearnRowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LearnModel")

    /// What the list is of, such as a topic.
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    /// What to know of it first; may be empty.
    Q_PROPERTY(QString about READ about NOTIFY shown FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)

public:
    /// As LearnHit::Kind.
    enum Kind { Article, Term, Myth, Organisation, Questions };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole, ///< Kind.
        RowIdRole,               ///< QString.
        TitleRole,
        LineRole,
        NoteRole,
        RangesRole, ///< QList<int>: start and length of each place in the line, in turn.
    };

    explicit LearnRowModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void show(const QList<LearnRow> &rows, const QString &title = {}, const QString &about = {});

    [[nodiscard]] const QList<LearnRow> &rows() const { return m_rows; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString about() const { return m_about; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shown();

private:
    QList<LearnRow> m_rows;
    QString m_title;
    QString m_about;
};

} // namespace alongside
