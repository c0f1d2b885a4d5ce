#pragma once

#include <QString>

class QTextCursor;
class QTextDocument;

/// Text with paragraphs of any length in a document that is quick to type in.
///
/// Qt lays a whole paragraph out anew at every key, which takes more than a second with a million
/// characters in one. So a paragraph of more than kLongest characters is shown as several: here and there
/// a space in it is a break of the document instead, and which space it was is written in the break's
/// format. Where there is no space, as in Chinese or in a pasted key, a break that stands for nothing is
/// put in: a seam. Undo brings a break's format back with it, and text that is typed or pasted beside a break
/// never takes the format on: Qt keeps what an object is marked with from spreading.
///
/// Each character of the text is one of the document, so that a cursor, a selection and a deletion mean the
/// same in both; of the document, only the seams are none of the text. A cursor is kept from standing right
/// behind one, where a letter would be deleted and nothing happen.
namespace alongside::longparagraphs {

/// Characters of a paragraph that is shown in one piece. Here and below a wide one, as in Chinese, counts as
/// two: it takes twice the room, and as much longer to lay out.
inline constexpr int kLongest = 8000;
/// Characters of a piece, about, until it is typed in: no less than half of that, and no more than half of it
/// again. Two pieces that have no more than that between them become one.
inline constexpr int kPiece = 2000;

/// Puts \a text into \a document, for good: it cannot be undone.
void show(QTextDocument &document, const QString &text);

/// True if a paragraph of \a text is too long to be put in otherwise than by insert(): Qt would lay it out
/// before it is divided, which takes minutes without a space in it.
[[nodiscard]] bool hasLong(QStringView text);
/// Puts \a text in the place of what \a cursor has selected, as a step of undo of its own.
void insert(QTextCursor &cursor, const QString &text);

/// The whole text, lines ended by '\n'.
[[nodiscard]] QString text(const QTextDocument &document);
/// The text that \a cursor has selected.
[[nodiscard]] QString selectedText(const QTextCursor &cursor);

/// Divides what has become too long where the last change, at \a position, took \a removed characters away
/// and put \a added in, and joins what has become short, as part of the same step of undo. To be called after
/// every change, and not from within one.
void divide(QTextDocument &document, int position, int removed, int added);

/// True if there are \a count seams, or more. Looks no further than they are.
[[nodiscard]] bool hasSeams(const QTextDocument &document, qsizetype count);
/// True if the next character of \a document from \a position on is a seam.
[[nodiscard]] bool isBeforeSeam(const QTextDocument &document, int position);
/// Where a cursor is to stand that was moved from \a from to \a to: there, if it is not behind a seam.
[[nodiscard]] int besideSeam(const QTextDocument &document, int from, int to);
/// Deletes what comes after a seam that was deleted at \a position, in the same step of undo: that is what
/// was meant. It must have been the last change.
void deleteBehindSeam(QTextDocument &document, int position);

} // namespace alongside::longparagraphs
