#pragma once

#include "domain/JournalEntry.h"
#include "models/TextIntake.h"

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>

namespace alongside {

/// The words of an entry while they are written, in the editor's own document: however long, they are
/// changed and drawn at once, and never more than an entry holds.
class JournalDocument : public QObject
{
    Q_OBJECT

public:
    /// From how many characters on only what is seen is drawn.
    static constexpr int kLongText{10'000};

    explicit JournalDocument(QObject *parent = nullptr);

    /// The document of an editor; null for none.
    void attach(QQuickTextDocument *document);
    [[nodiscard]] bool isAttached() const { return !m_document.isNull(); }

    /// Replaces all that is in it by \a body, which is no change.
    void show(const QString &body);
    /// What is written now, after what does not fit was taken out again. It must be attached.
    [[nodiscard]] QString text();
    /// Writes \a prompt above what is written, as one step of undo. \returns where to go on writing.
    int beginWith(const QString &prompt);
    /// Puts the words from \a from up to \a to on the clipboard, as they are kept: the editor's own way
    /// would put line breaks into a long paragraph.
    void copy(int from, int to) const;

Q_SIGNALS:
    /// The person changed it.
    void changed();
    /// What was changed last fits; or text of \a length does not, and is not in it.
    void fitted();
    void refused(qsizetype length);

private Q_SLOTS:
    void keepOffSeams();

private:
    /// What the last change of the document was.
    struct TextEdit
    {
        int position = 0;
        int removed = 0;
        int added = 0;
        bool wasSeam = false; ///< Nothing was removed but the seam behind the cursor.
    };

    void noteEdit(int position, int removed, int added);
    [[nodiscard]] bool isTooMuch() const;
    void takeBackTooMuch();
    void divideLongParagraphs();
    void drawOnlyWhatIsSeen();

    QPointer<QQuickTextDocument> m_editor;
    QPointer<QTextDocument> m_document; ///< Of m_editor.
    TextIntake m_intake{JournalEntry::kLongestBody};
    TextEdit m_lastEdit;
    int m_cursor = 0;          ///< Where it stands in the editor.
    bool m_beforeSeam = false; ///< The next character from there is one.
    bool m_showing = false;    ///< It is changed by us, not by the person.
};

} // namespace alongside
