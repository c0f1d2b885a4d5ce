#include "models/TextIntake.h"

#include "models/LongParagraphs.h"

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

QTextCursor TextIntake::placeOf(const QEvent &event) const
{
    QTextCursor cursor = selection();
    if (event.type() != QEvent::MouseButtonRelease)
        return cursor;
    const QPointF point = static_cast<const QMouseEvent &>(event).position();
    int pressed = cursor.position();
    QMetaObject::invokeMethod(m_document->parent(), "positionAt", qReturnArg(pressed), point.x(), point.y());
    cursor.setPosition(pressed);
    return cursor;
}

bool TextIntake::hasRoomFor(qsizetype length) const
{
    const QTextDocument &document = *m_document->textDocument();
    const QTextCursor selected = selection();
    const qsizetype then =
        document.characterCount() - 1 - (selected.selectionEnd() - selected.selectionStart()) + length;
    return then <= m_most || longparagraphs::hasSeams(document, then - m_most);
}

bool TextIntake::eventFilter(QObject *watched, QEvent *event)
{
    const QString text = m_document ? textOf(*event) : QString();
    if (text.isEmpty())
        return QObject::eventFilter(watched, event);
    if (const qsizetype length = text.size() - text.count(QStringView(u"\r\n")); !hasRoomFor(length)) {
        event->accept();
        Q_EMIT refused(length);
        return true;
    }
    const bool isJoined = m_lines == Lines::One && isPaste(*event) && std::ranges::any_of(text, isLineBreak);
    if (!isJoined && !longparagraphs::hasLong(text))
        return QObject::eventFilter(watched, event);
    event->accept();
    QTextCursor cursor = placeOf(*event);
    longparagraphs::insert(cursor, isJoined ? onOneLine(text) : text);
    return true;
}

} // namespace alongside
