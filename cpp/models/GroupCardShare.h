#pragma once

#include "flyer/FlyerLayout.h"
#include "services/GroupCardService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A card that was given out, on its way to members: QR codes, a link, a file, a flyer.
class GroupCardShare : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by PackModels")

    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString version READ version NOTIFY changed FINAL)
    /// The number of the key, for members to compare.
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed FINAL)
    /// What each code says, in their order; the address of the file if it would take too many; else none.
    Q_PROPERTY(QStringList codes READ codes NOTIFY changed FINAL)
    /// The codes hold only where the file is.
    Q_PROPERTY(bool leadsHome READ leadsHome NOTIFY changed FINAL)
    /// To be pasted or sent; empty if it would be too long.
    Q_PROPERTY(QString link READ link NOTIFY changed FINAL)
    Q_PROPERTY(QStringList papers READ papers CONSTANT FINAL)
    Q_PROPERTY(int paper READ paper WRITE setPaper NOTIFY changed FINAL)
    /// The flyer has strips to tear off.
    Q_PROPERTY(bool strips READ hasStrips WRITE setStrips NOTIFY changed FINAL)
    /// Why there is no flyer, as a sentence; empty if there is one.
    Q_PROPERTY(QString flyerProblem READ flyerProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    explicit GroupCardShare(GroupCardService &service, QObject *parent = nullptr);

    /// Begins with \a card, which was given out.
    void begin(const OwnCard &card);
    /// Writes the file to where the person chose. Ends in saved(), or in `problem`.
    Q_INVOKABLE void saveFile(const QUrl &place);
    Q_INVOKABLE void saveFlyer(const QUrl &place);
    /// The system's dialog for it is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] const QStringList &codes() const { return m_codes; }
    [[nodiscard]] bool leadsHome() const { return m_leadsHome; }
    [[nodiscard]] QString link() const { return m_link; }
    [[nodiscard]] static QStringList papers();
    [[nodiscard]] int paper() const { return int(m_paper) - 1; }
    void setPaper(int paper);
    [[nodiscard]] bool hasStrips() const { return m_hasStrips; }
    void setStrips(bool strips);
    [[nodiscard]] QString flyerProblem() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The flyer as it would be written now.
    [[nodiscard]] FlyerLayout flyer() const;

Q_SIGNALS:
    void changed();
    void saved(const QString &sentence);
    void choosing(bool shown);

private:
    void write(const QUrl &place, const QByteArray &content, const QString &done);

    GroupCardService &m_service;
    std::optional<GroupPack> m_pack;
    QByteArray m_file;
    QStringList m_codes;
    QString m_link;
    QString m_problem;
    BriefPaper m_paper = BriefPaper::A4;
    bool m_hasStrips = false;
    bool m_leadsHome = false;
};

} // namespace alongside
