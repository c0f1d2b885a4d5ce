#include "models/TextIntake.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

bool isPaste(const QEvent &event)
{
    return event.type() == QEvent::KeyPress
           && static_cast<const QKeyEvent &>(event).matches(QKeySequence::Paste);
}

QString typedBy(const QKeyEvent &key)
{
    const bool isCommand =
        key.modifiers().testFlag(Qt::ControlModifier) && !key.modifiers().testFlag(Qt::AltModifier);
    return !isCommand && !key.text().isEmpty() && key.text().front().isPrint() ? key.text() : QString();
}

/// The text that \a event would put in.
QString textOf(const QEvent &event)
{
    const QClipboard &clipboard = *QGuiApplication::clipboard();
    switch (event.type()) {
    case QEvent::KeyPress:
        return isPaste(event) ? clipboard.text() : typedBy(static_cast<const QKeyEvent &>(event));
    case QEvent::InputMethod: return static_cast<const QInputMethodEvent &>(event).commitString();
    case QEvent::MouseButtonRelease:
        return static_cast<const QMouseEvent &>(event).button() == Qt::MiddleButton
                       && clipboard.supportsSelection()
                   ? clipboard.text(QClipboard::Selection)
                   : QString();
    default: return {};
    }
}

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator
           || character == QChar::ParagraphSeparator;
}

QString onOneLine(QString text)
{
    text.replace("\r\n"_L1, " "_L1);
    std::ranges::replace_if(text, isLineBreak, QChar(QChar::Space));
    return text;
}

} // namespace

void TextIntake::watch(QQuickTextDocument *document)
{
    if (m_document)
        m_document->parent()->removeEventFilter(this);
    m_document = document;
    if (m_document)
        m_document->parent()->installEventFilter(this);
}

QTextCursor TextIntake::selection() const
{
    const QObject &field = *m_document->parent();
    QTextCursor cursor(m_document->textDocument());
    cursor.setPosition(field.property("selectionStart").toInt());
    cursor.setPosition(field.property("selectionEnd").toInt(), QTextCursor::KeepAnchor);
    return cursor;
}

qsizetype TextIntake::room() const
{
    const QTextCursor selected = selection();
    const int kept = m_document->textDocument()->characterCount() - 1 - selected.selectionEnd()
                     + selected.selectionStart();
    return m_most - kept;
}

bool TextIntake::eventFilter(QObject *watched, QEvent *event)
{
    const QString text = m_document ? textOf(*event) : QString();
    if (text.isEmpty())
        return QObject::eventFilter(watched, event);
    if (const qsizetype length = text.size() - text.count(QStringView(u"\r\n")); length > room()) {
        event->accept();
        Q_EMIT refused(length);
        return true;
    }
    if (m_lines == Lines::One && isPaste(*event) && std::ranges::any_of(text, isLineBreak)) {
        event->accept();
        QTextCursor cursor = selection();
        cursor.beginEditBlock(); // a step of undo of its own, not part of what was typed before
        cursor.insertText(onOneLine(text));
        cursor.endEditBlock();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alongside
