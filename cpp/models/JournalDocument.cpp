#include "models/JournalDocument.h"

#include "models/LongParagraphs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTextCursor>
#include <QTextDocument>

namespace alongside {

JournalDocument::JournalDocument(QObject *parent) : QObject(parent)
{
    connect(&m_intake, &TextIntake::refused, this, &JournalDocument::refused);
}

void JournalDocument::attach(QQuickTextDocument *document)
{
    m_intake.watch(document);
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    if (m_editor)
        disconnect(m_editor->parent(), nullptr, this, nullptr);
    m_editor = document;
    m_document = document ? document->textDocument() : nullptr;
    if (!m_document)
        return;
    connect(m_editor->parent(), SIGNAL(cursorPositionChanged()), this, SLOT(keepOffSeams()));
    connect(m_document, &QTextDocument::contentsChange, this, &JournalDocument::noteEdit);
    connect(m_document, &QTextDocument::contentsChanged, this, [this] {
        if (m_showing)
            return;
        divideLongParagraphs();
        drawOnlyWhatIsSeen();
        Q_EMIT changed();
    });
}

void JournalDocument::show(const QString &body)
{
    if (!m_document)
        return;
    m_showing = true;
    longparagraphs::show(*m_document, body);
    m_showing = false;
    drawOnlyWhatIsSeen();
}

QString JournalDocument::text()
{
    takeBackTooMuch();
    return longparagraphs::text(*m_document);
}

void JournalDocument::divideLongParagraphs()
{
    m_showing = true;
    if (m_lastEdit.wasSeam && !m_document->isRedoAvailable())
        longparagraphs::deleteBehindSeam(*m_document, m_lastEdit.position);
    m_lastEdit.wasSeam = false;
    longparagraphs::divide(*m_document, m_lastEdit.position, m_lastEdit.removed, m_lastEdit.added);
    m_showing = false;
    keepOffSeams();
}

void JournalDocument::keepOffSeams()
{
    if (!m_document || !m_editor)
        return;
    QObject &field = *m_editor->parent();
    const int place = field.property("cursorPosition").toInt();
    m_cursor = longparagraphs::besideSeam(*m_document, m_cursor, place);
    m_beforeSeam = longparagraphs::isBeforeSeam(*m_document, m_cursor);
    if (m_cursor == place)
        return;
    if (field.property("selectionStart") == field.property("selectionEnd"))
        field.setProperty("cursorPosition", m_cursor);
    else
        QMetaObject::invokeMethod(&field, "moveCursorSelection", Q_ARG(int, m_cursor));
}

void JournalDocument::copy(int from, int to) const
{
    if (!m_document)
        return;
    QTextCursor cursor(m_document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    QGuiApplication::clipboard()->setText(longparagraphs::selectedText(cursor));
}

void JournalDocument::drawOnlyWhatIsSeen()
{
    // Qt draws the whole text at every key unless told otherwise, and tells itself only when the text
    // is set as a property (measured with 1,000,000 characters: 160 ms a key, 3 ms with this).
    auto *field = m_editor ? qobject_cast<QQuickItem *>(m_editor->parent()) : nullptr;
    if (field && m_document && m_document->characterCount() > kLongText)
        field->setFlag(QQuickItem::ItemObservesViewport);
}

int JournalDocument::beginWith(const QString &prompt)
{
    if (!m_document)
        return 0;
    // A sentence that is only begun goes on in its line.
    const bool open = prompt.endsWith(QChar(0x2026));
    const QString line = open ? prompt.chopped(1) + QChar::Space : prompt + QChar::LineFeed;
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    cursor.insertText(m_document->isEmpty() ? line : line + QStringLiteral("\n\n"));
    cursor.endEditBlock();
    return int(line.size());
}

void JournalDocument::noteEdit(int position, int removed, int added)
{
    if (m_showing)
        return;
    const bool wasSeam = m_beforeSeam && position == m_cursor && removed == 1 && added == 0;
    m_lastEdit = {.position = position, .removed = removed, .added = added, .wasSeam = wasSeam};
    if (isTooMuch())
        // The document may not be changed while it tells of a change.
        QMetaObject::invokeMethod(this, &JournalDocument::takeBackTooMuch, Qt::QueuedConnection);
    else
        Q_EMIT fitted();
}

bool JournalDocument::isTooMuch() const
{
    const qsizetype over = m_document->characterCount() - 1 - JournalEntry::kLongestBody;
    return over > 0 && !longparagraphs::hasSeams(*m_document, over);
}

// What would not fit into the vault never stays on the screen, or locking would lose it.
void JournalDocument::takeBackTooMuch()
{
    if (!m_document || !isTooMuch())
        return;
    // A letter goes by itself: undo would take the ones typed before it as well.
    const TextEdit edit = m_lastEdit;
    if (edit.removed == 0 && edit.added == 1) {
        QTextCursor cursor(m_document);
        cursor.setPosition(edit.position);
        cursor.setPosition(edit.position + edit.added, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        m_document->undo();
    }
    Q_EMIT refused(edit.added);
}

} // namespace alongside
