#pragma once

#include <QString>

class QTextCursor;
class QTextDocument;

/// Text with paragraphs of any length in a document that is quick to type in.
///
/// Qt lays a whole paragraph out anew at every key, which takes more than a second with a million
/// characters in one. So a paragraph of more than kLongest characters is shown as several: here and there
/// a space in it is a break of the document instead, and which space it was is written in the break's
/// format. The text has as many characters as the document, each at the same place, so that a cursor,
/// a selection, a search and a deletion mean the same in both. Undo brings a break's format back with
/// it, and text that is typed or pasted beside a break never takes the format on: Qt keeps what an
/// object is marked with from spreading.
///
/// A paragraph without any space stays whole, and so does a stretch of one.
namespace alongside::longparagraphs {

/// Characters of a paragraph that is shown in one piece.
inline constexpr int kLongest = 8000;
/// Characters of a piece, about.
inline constexpr int kPiece = 4000;

/// Puts \a text into \a document, for good: it cannot be undone.
void show(QTextDocument &document, const QString &text);

/// The whole text, lines ended by '\n'.
[[nodiscard]] QString text(const QTextDocument &document);
/// The text that \a cursor has selected.
[[nodiscard]] QString selectedText(const QTextCursor &cursor);

/// Divides what has become too long between \a position and \a position + \a length, as part of the
/// last step of undo. To be called after every change, and not from within one.
void divide(QTextDocument &document, int position, int length);

} // namespace alongside::longparagraphs
