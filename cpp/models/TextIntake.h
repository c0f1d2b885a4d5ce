#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>

class QTextCursor;

namespace alongside {

/// What comes into a field of text at once: from the clipboard, from what a person selected, from a keyboard
/// on the screen. More than fits is turned away before it is in: laid out first, as Qt would, fifty million
/// characters stop the app for minutes, and so does a million without a space, which is divided before it is
/// in (longparagraphs).
class TextIntake : public QObject
{
    Q_OBJECT

public:
    enum class Lines {
        Many,
        One, ///< A line break that is pasted becomes a space, as part of the same step of undo.
    };

    /// For a field that holds up to \a most characters.
    explicit TextIntake(qsizetype most, Lines lines = Lines::Many, QObject *parent = nullptr)
        : QObject(parent), m_most(most), m_lines(lines)
    {}

    /// Watches the field that \a document is of; null for none.
    void watch(QQuickTextDocument *document);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Text of \a length did not fit, and everything is as it was.
    void refused(qsizetype length);

private:
    [[nodiscard]] bool hasRoomFor(qsizetype length) const;
    [[nodiscard]] QTextCursor selection() const;
    /// Where \a event, which brings text, puts it.
    [[nodiscard]] QTextCursor placeOf(const QEvent &event) const;

    QPointer<QQuickTextDocument> m_document;
    qsizetype m_most;
    Lines m_lines;
};

} // namespace alongside
