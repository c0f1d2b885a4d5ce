#pragma once

#include "core/Result.h"
#include "domain/RedList.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Signs that are worth a call: all of them, or those that one symptom leads to. Needs no profile.
class RedListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by HelpModel and SymptomModel")

    /// What to know first.
    Q_PROPERTY(QStringList about READ about NOTIFY shown FINAL)
    /// Whether a clinician has read it, in words.
    Q_PROPERTY(QString review READ review NOTIFY shown FINAL)
    /// False while only the cards of one symptom are shown.
    Q_PROPERTY(bool whole READ isWhole NOTIFY shown FINAL)
    /// Why there is nothing; empty if there is.
    Q_PROPERTY(QString problem READ problem NOTIFY shown FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole,
        SignsRole,  ///< QStringList: what one may notice.
        DeedsRole,  ///< QStringList: whom to call, and when.
        SourceRole, ///< QString: its number, how well it is attested, and by whom.
    };

    explicit RedListModel(QObject *parent = nullptr);

    /// Shows every card, and after them what is worth telling after two weeks.
    Q_INVOKABLE void showAll();
    /// The language is another: what was read is read anew when it is wanted again.
    void forget();
    /// Shows what \a measure leads to: its cards, and what is worth telling after two weeks. Every card
    /// for a measure that no card names, as are those of a person's own.
    void showFor(MeasureId measure);

    [[nodiscard]] QStringList about() const { return m_list.about; }
    [[nodiscard]] QString review() const;
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What is worth telling after two weeks, in one text.
    [[nodiscard]] QString twoWeeks();
    /// Where that is from.
    [[nodiscard]] QString twoWeeksSource();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shown();

private:
    void read();
    void show(const QList<RedListCard> &cards, bool whole);

    RedList m_list;
    QList<RedListCard> m_cards;
    QString m_problem;
    bool m_whole = true;
};

} // namespace alongside
