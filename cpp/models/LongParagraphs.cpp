#include "models/LongParagraphs.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace alongside::longparagraphs {

namespace {

/// The type of object that a break is which stands for a character: this, and the character's code.
constexpr int kStandsFor = QTextFormat::UserObject + 0x10000;

/// What the break before \a block stands for.
QChar broken(const QTextBlock &block)
{
    const int type = block.charFormat().objectType();
    return type > kStandsFor ? QChar(char16_t(type - kStandsFor)) : QChar(QChar::LineFeed);
}

bool isSpace(QChar character)
{
    return character.isSpace() && character != QChar::LineSeparator;
}

/// Where to end the piece of \a paragraph that begins at \a from: the place of a space, or -1. More than
/// kPiece characters are left.
qsizetype endOfPiece(QStringView paragraph, qsizetype from)
{
    for (qsizetype place = from + kPiece; place > from + kPiece / 2; --place) {
        if (isSpace(paragraph[place]))
            return place;
    }
    for (qsizetype place = from + kPiece; place < paragraph.size(); ++place) {
        if (isSpace(paragraph[place]))
            return place;
    }
    return -1;
}

/// Makes the space at \a position a break.
void breakAt(QTextDocument &document, int position)
{
    QTextCursor cursor(&document);
    const QChar space = document.characterAt(position);
    cursor.setPosition(position);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    cursor.insertBlock();
    QTextCharFormat format = cursor.blockCharFormat();
    format.setObjectType(kStandsFor + space.unicode());
    cursor.setBlockCharFormat(format);
}

QList<int> breaksIn(const QTextBlock &block)
{
    const QString paragraph = block.text();
    QList<int> breaks;
    for (qsizetype from = 0; paragraph.size() - from > kLongest;) {
        const qsizetype end = endOfPiece(paragraph, from);
        if (end < 0)
            break;
        breaks.append(block.position() + int(end));
        from = end + 1;
    }
    return breaks;
}

QList<int> breaksIn(const QTextDocument &document, int position, int length)
{
    QList<int> breaks;
    for (QTextBlock block = document.findBlock(position);
         block.isValid() && block.position() <= position + length; block = block.next()) {
        if (block.length() > kLongest)
            breaks += breaksIn(block);
    }
    return breaks;
}

void breakAt(QTextDocument &document, const QList<int> &positions)
{
    for (const int position : positions)
        breakAt(document, position);
}

/// The part of the text from \a position that the document holds as \a raw.
QString inWords(const QTextDocument &document, QString raw, int position)
{
    raw.replace(QChar::LineSeparator, QChar::LineFeed); // as Shift and Enter put in
    for (QTextBlock block = document.findBlock(position).next();
         block.isValid() && block.position() - position <= raw.size(); block = block.next())
        raw[block.position() - position - 1] = broken(block);
    return raw;
}

} // namespace

void show(QTextDocument &document, const QString &text)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // laid out once, when it is divided
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    breakAt(document, breaksIn(document, 0, document.characterCount()));
    cursor.endEditBlock();
    document.clearUndoRedoStacks();
}

QString text(const QTextDocument &document)
{
    return inWords(document, document.toRawText(), 0);
}

QString selectedText(const QTextCursor &cursor)
{
    return inWords(*cursor.document(), cursor.selectedText(), cursor.selectionStart());
}

void divide(QTextDocument &document, int position, int length)
{
    // Undoing brings back what was divided already; a change would end what can be redone.
    if (document.isRedoAvailable())
        return;
    const QList<int> breaks = breaksIn(document, position, length);
    if (breaks.isEmpty())
        return;
    QTextCursor cursor(&document);
    cursor.joinPreviousEditBlock();
    breakAt(document, breaks);
    cursor.endEditBlock();
}

} // namespace alongside::longparagraphs
