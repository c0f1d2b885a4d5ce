#include "models/LongParagraphs.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <ranges>

namespace alongside::longparagraphs {

namespace {

/// The type of object that a break is which stands for a character: this, and the character's code. A seam
/// is just this.
constexpr int kStandsFor = QTextFormat::UserObject + 0x10000;
constexpr char16_t kNothing = 0;

/// A place to end a piece: instead of the space there, or before what is there.
struct Break
{
    int position = 0;
    bool isSeam = false;
};

bool isOurs(const QTextBlock &block)
{
    return block.charFormat().objectType() >= kStandsFor;
}

/// What the break before \a block stands for.
char16_t broken(const QTextBlock &block)
{
    const int type = block.charFormat().objectType();
    return type >= kStandsFor ? char16_t(type - kStandsFor) : u'\n';
}

bool isSeam(const QTextBlock &block)
{
    return broken(block) == kNothing;
}

bool isSpace(QChar character)
{
    return character.isSpace() && character != QChar::LineSeparator;
}

/// Chinese, Japanese, Korean, and what stands among them. Of one outside the basic plane both halves count.
bool isWide(QChar character)
{
    constexpr char16_t firstWide = 0x2e80;
    return character.unicode() >= firstWide && !character.isSurrogate();
}

/// How many of the first characters of \a text have room where \a most have that are not wide.
qsizetype fitting(QStringView text, qsizetype most)
{
    qsizetype count = 0;
    for (qsizetype taken = 0; count < text.size(); ++count) {
        taken += isWide(text[count]) ? 2 : 1;
        if (taken > most)
            break;
    }
    return count;
}

bool isLong(QStringView paragraph)
{
    // Most are shorter than any that is.
    return paragraph.size() > kLongest / 2 && fitting(paragraph, kLongest) < paragraph.size();
}

/// What \a block is of kPiece characters, those of its length that count as two included.
qsizetype sizeOf(const QTextBlock &block)
{
    const QString text = block.text();
    return text.size() + std::ranges::count_if(text, isWide);
}

/// The last end of a line or a character that \a type finds in the second half of \a piece; 0 if none.
qsizetype lastBoundary(QTextBoundaryFinder::BoundaryType type, QStringView piece)
{
    QTextBoundaryFinder finder(type, piece);
    finder.toEnd();
    return std::max<qsizetype>(0, finder.toPreviousBoundary()) > piece.size() / 2 ? finder.position() : 0;
}

/// Where to sew a \a piece that has no space.
qsizetype seamIn(QStringView piece)
{
    using enum QTextBoundaryFinder::BoundaryType;
    for (const auto type : {Sentence, Line, Grapheme}) {
        if (const qsizetype place = lastBoundary(type, piece); place > 0)
            return place;
    }
    return piece.size() - (piece.back().isHighSurrogate() ? 1 : 0);
}

/// Where to end the piece of \a paragraph that begins at \a from, if it can be with a sentence: the line that
/// ends there, too, is then seen least. More than a piece is left.
Break endOfPiece(QStringView paragraph, qsizetype from)
{
    const qsizetype length = fitting(paragraph.sliced(from), kPiece);
    const QStringView piece = paragraph.sliced(from, length + 1);
    const qsizetype sentence = lastBoundary(QTextBoundaryFinder::Sentence, piece);
    if (sentence > 0 && isSpace(piece[sentence - 1]))
        return {.position = int(from + sentence - 1)};
    const auto half = piece.sliced(length / 2 + 1) | std::views::reverse;
    if (const auto space = std::ranges::find_if(half, isSpace); space != half.end())
        return {.position = int(from + length - (space - half.begin()))};
    return {.position = int(from + seamIn(piece)), .isSeam = true};
}

void breakAt(QTextDocument &document, const Break &place)
{
    const char16_t space = document.characterAt(place.position).unicode();
    QTextCursor cursor(&document);
    cursor.setPosition(place.position);
    cursor.setPosition(place.position + (place.isSeam ? 0 : 1), QTextCursor::KeepAnchor);
    cursor.insertBlock();
    QTextCharFormat format = cursor.blockCharFormat();
    format.setObjectType(kStandsFor + (place.isSeam ? kNothing : space));
    cursor.setBlockCharFormat(format);
}

QList<Break> breaksIn(const QTextBlock &block)
{
    const QString paragraph = block.text();
    const auto isMoreThanAPiece = [](QStringView rest) {
        return fitting(rest, kPiece * 3 / 2) < rest.size();
    };
    QList<Break> breaks;
    for (qsizetype from = 0; isMoreThanAPiece(QStringView(paragraph).sliced(from));) {
        const Break end = endOfPiece(paragraph, from);
        breaks.append({.position = block.position() + end.position, .isSeam = end.isSeam});
        from = end.position + (end.isSeam ? 0 : 1);
    }
    return breaks;
}

/// Where what is too long between \a position and \a position + \a length is to be divided.
QList<Break> breaksIn(const QTextDocument &document, int position, int length)
{
    QList<Break> breaks;
    for (QTextBlock block = document.findBlock(position);
         block.isValid() && block.position() <= position + length; block = block.next()) {
        if (block.length() > kLongest / 2 && isLong(block.text()))
            breaks += breaksIn(block);
    }
    return breaks;
}

/// The last first: the others stay where they are.
void breakAt(QTextDocument &document, const QList<Break> &places)
{
    for (const Break &place : places | std::views::reverse)
        breakAt(document, place);
}

/// The breaks of ours between \a position and \a position + \a length that are not needed any more.
QList<int> needlessBreaks(const QTextDocument &document, int position, int length)
{
    QList<int> needless;
    QTextBlock block = document.findBlock(position);
    if (block.previous().isValid())
        block = block.previous();
    qsizetype joined = sizeOf(block);
    for (QTextBlock next = block.next(); next.isValid() && block.position() <= position + length;
         block = next, next = next.next()) {
        const qsizetype piece = sizeOf(next);
        const bool isNeedless = isOurs(next) && (joined == 0 || piece == 0 || joined + piece <= kPiece);
        if (isNeedless)
            needless.append(next.position() - 1);
        joined = isNeedless ? joined + piece : piece;
    }
    return needless;
}

/// Puts back what the breaks at \a positions stand for.
void join(QTextDocument &document, const QList<int> &positions)
{
    for (const int position : positions | std::views::reverse) {
        const char16_t character = broken(document.findBlock(position + 1));
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.deleteChar();
        if (character != kNothing)
            cursor.insertText(QChar(character));
    }
}

/// The part of the text from \a position that the document holds as \a raw.
QString inWords(const QTextDocument &document, QString raw, int position)
{
    raw.replace(QChar::LineSeparator, QChar::LineFeed); // as Shift and Enter put in
    QString words;
    words.reserve(raw.size());
    qsizetype from = 0;
    for (QTextBlock block = document.findBlock(position).next();
         block.isValid() && block.position() - position <= raw.size(); block = block.next()) {
        const qsizetype end = block.position() - position - 1;
        words += QStringView(raw).sliced(from, end - from);
        if (const char16_t character = broken(block); character != kNothing)
            words += QChar(character);
        from = end + 1;
    }
    words += QStringView(raw).sliced(from);
    return words;
}

/// Does the last step of undo once more, which deleted at \a position. Qt deletes single characters in no
/// block of edits, and to such a step, which several of them may be, no other can be joined.
void deleteAsBlock(QTextDocument &document, int position)
{
    const int without = document.characterCount();
    document.undo();
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    cursor.setPosition(position + document.characterCount() - without, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace

void show(QTextDocument &document, const QString &text)
{
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    insert(cursor, text);
    document.clearUndoRedoStacks();
}

bool hasLong(QStringView text)
{
    return std::ranges::any_of(text.split(u'\n'), isLong);
}

void insert(QTextCursor &cursor, const QString &text)
{
    QTextDocument &document = *cursor.document();
    const int begin = cursor.selectionStart();
    cursor.beginEditBlock(); // laid out once, when it is divided
    cursor.insertText(text);
    breakAt(document, breaksIn(document, begin, cursor.position() - begin));
    cursor.endEditBlock();
}

QString text(const QTextDocument &document)
{
    return inWords(document, document.toRawText(), 0);
}

QString selectedText(const QTextCursor &cursor)
{
    return inWords(*cursor.document(), cursor.selectedText(), cursor.selectionStart());
}

void divide(QTextDocument &document, int position, int removed, int added)
{
    // Undoing brings back what was divided already; a change would end what can be redone.
    if (document.isRedoAvailable())
        return;
    const QList<int> needless = needlessBreaks(document, position, added);
    if (needless.isEmpty() && breaksIn(document, position, added).isEmpty())
        return;
    if (removed > 0 && added == 0)
        deleteAsBlock(document, position);
    QTextCursor cursor(&document);
    cursor.joinPreviousEditBlock();
    join(document, needless);
    breakAt(document, breaksIn(document, position, added));
    cursor.endEditBlock();
}

bool hasSeams(const QTextDocument &document, qsizetype count)
{
    for (QTextBlock block = document.firstBlock().next(); count > 0 && block.isValid(); block = block.next())
        count -= isSeam(block) ? 1 : 0;
    return count <= 0;
}

bool isBeforeSeam(const QTextDocument &document, int position)
{
    const QTextBlock next = document.findBlock(position + 1);
    return next.isValid() && next.position() == position + 1 && isSeam(next);
}

int besideSeam(const QTextDocument &document, int from, int to)
{
    if (to == 0 || !isBeforeSeam(document, to - 1))
        return to;
    return from == to - 1 ? to + document.findBlock(to).layout()->nextCursorPosition(0) : to - 1;
}

void deleteBehindSeam(QTextDocument &document, int position)
{
    document.undo(); // as in deleteAsBlock()
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    cursor.setPosition(besideSeam(document, position, position + 1), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace alongside::longparagraphs
