#pragma once

#include "brief/BriefLayout.h"
#include "core/Clock.h"
#include "models/BriefContent.h"
#include "models/BriefEntryModel.h"
#include "models/BriefJournalModel.h"
#include "models/BriefQuestionModel.h"
#include "models/MonthModel.h"
#include "platform/AppLauncher.h"
#include "services/SettingService.h"

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// One page for a visit, line by line, before it becomes paper: what is on it, what was taken out, and
/// what there is no room for. What the person chose is kept.
class BriefModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// "12 February 2026 to 11 March 2026".
    Q_PROPERTY(QString span READ span NOTIFY changed FINAL)
    /// Since when it can tell, and which of these it is.
    Q_PROPERTY(QStringList sinces READ sinces CONSTANT FINAL)
    Q_PROPERTY(int since READ since NOTIFY changed FINAL)
    /// Where a day is picked for the last of these.
    Q_PROPERTY(alongside::MonthModel *month READ month CONSTANT FINAL)
    /// "A4" and so on, and which of these it is.
    Q_PROPERTY(QStringList papers READ papers CONSTANT FINAL)
    Q_PROPERTY(int paper READ paper NOTIFY changed FINAL)
    /// Says how many lines are on the page, and for how many there is no room.
    Q_PROPERTY(QString roomText READ roomText NOTIFY changed FINAL)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed FINAL)
    /// True if there is anything to put on paper.
    Q_PROPERTY(bool hasAny READ hasAny NOTIFY changed FINAL)
    /// What a file for it can be called; says nothing of what it is about.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(alongside::BriefQuestionModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(alongside::BriefEntryModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(alongside::BriefJournalModel *journal READ journal CONSTANT FINAL)

public:
    /// What the model stands on.
    struct Foundation
    {
        BriefService &briefs;
        SettingService &settings;
        AppLauncher &launcher;
        const Clock &clock;
    };

    /// Borrows all; they must outlive the model.
    explicit BriefModel(const Foundation &foundation, QObject *parent = nullptr);

    /// Reads all as the store has it now.
    Q_INVOKABLE void open();
    /// The same, if it was read before.
    void reread();
    Q_INVOKABLE void setSince(int since);
    /// Shows the month to pick the first day in; what is picked there becomes it.
    Q_INVOKABLE void chooseDay();
    Q_INVOKABLE void setPaper(int paper);
    /// Takes the line in \a row out, or puts it on the page.
    Q_INVOKABLE void setOn(int row, bool on);
    /// Opens where the line in \a row comes from; ends in one of the signals.
    Q_INVOKABLE void follow(int row);
    /// Reads the journal of these days, to choose lines of it.
    Q_INVOKABLE void openJournal();
    /// Writes the page to where the person chose. Plain. Ends in written(), or in `problem`.
    Q_INVOKABLE void savePdf(const QUrl &place);
    /// The system's dialog for it is \a shown, or is gone.
    Q_INVOKABLE void noteDialog(bool shown) { Q_EMIT choosing(shown); }
    Q_INVOKABLE void saveText(const QUrl &place);
    /// Hands the page to an app that the person chooses. May end in `problem`.
    Q_INVOKABLE void sharePdf();
    Q_INVOKABLE void shareText();

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString span() const;
    [[nodiscard]] static QStringList sinces();
    [[nodiscard]] int since() const { return int(m_choice.since) - 1; }
    [[nodiscard]] MonthModel *month() { return &m_month; }
    [[nodiscard]] static QStringList papers();
    [[nodiscard]] int paper() const { return int(m_choice.paper) - 1; }
    [[nodiscard]] QString roomText() const;
    [[nodiscard]] int leftOut() const { return int(m_leftOut.size()); }
    [[nodiscard]] bool hasAny() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] BriefQuestionModel *questions() { return &m_questions; }
    [[nodiscard]] BriefEntryModel *entries() { return &m_entries; }
    [[nodiscard]] BriefJournalModel *journal() { return &m_journal; }

    /// The page as it would be written now, and its twin.
    [[nodiscard]] QByteArray pdf() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<BriefLine> &lines() const { return m_lines; }
    /// As the page will look; null until it is known.
    [[nodiscard]] const BriefLayout *layout() const { return m_layout.get(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();
    /// A day was picked in the month.
    void picked();
    void written();
    void choosing(bool shown);
    /// What a line is about is to be seen: its answers, in `entries`; treatment; a scan; someone; an entry.
    void entriesWanted();
    void treatmentsWanted();
    void scanWanted(qint64 id);
    void contactWanted(qint64 id);
    void entryWanted(qint64 id);

private:
    enum Role {
        HeadingRole = Qt::UserRole, ///< QString: what the lines from here on are about; empty if as before.
        TitleRole,                  ///< QString: of a line with a chart, what it shows; else empty.
        TextRole,                   ///< QString.
        OnRole,                     ///< bool: it is on the page.
        FitsRole,                   ///< bool: false if it is on the page and there is no room for it.
        SourceRole,                 ///< bool: it can be followed.
    };

    [[nodiscard]] QDate today() const;
    void take(const Result<BriefFacts> &facts);
    void show();
    void fit();
    void choose(const BriefChoice &choice);
    void setOn(const QString &key, bool usual, bool on);
    void write(const QUrl &place, const QByteArray &content);
    void share(const SharedFile &file);

    BriefService &m_briefs;
    SettingService &m_settings;
    AppLauncher &m_launcher;
    const Clock &m_clock;
    BriefChoice m_choice;
    BriefFacts m_facts;
    QList<BriefLine> m_lines;
    std::unique_ptr<BriefLayout> m_layout;
    QSet<QString> m_leftOut;
    BriefQuestionModel m_questions;
    BriefEntryModel m_entries;
    BriefJournalModel m_journal;
    MonthModel m_month;
    QString m_problem;
    int m_asked = 0;       ///< Counts questions: only the last one's answer is shown.
    bool m_chosen = false; ///< What was chosen before is read.
    bool m_loaded = false;
};

} // namespace alongside
