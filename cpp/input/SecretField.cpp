#include "input/SecretField.h"

#include <QClipboard>
#include <QCursor>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleHints>

#include <algorithm>
#include <cmath>
#include <limits>

namespace alongside {

namespace {

constexpr qreal kDotShare = 0.42; // diameter of a dot, as a part of the font's height
constexpr qreal kDotPitch = 1.5;  // from one dot to the next, in dots
constexpr qreal kCursorWidth = 3;

// The one character that begins at \a from, as short a text as can be drawn.
QString characterAt(std::span<const std::byte> utf8, std::size_t from, std::size_t until)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8.data() + from), qsizetype(until - from));
}

void wipeText(QString &text)
{
    wipe(std::as_writable_bytes(std::span(text.data(), std::size_t(text.size()))));
}

} // namespace

SecretField::SecretField(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setFlag(ItemAcceptsInputMethod);
    setFlag(ItemIsFocusScope, false);
    setActiveFocusOnTab(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(QCursor(Qt::IBeamCursor));
}

void SecretField::setValue(SecretValue *value)
{
    if (m_value == value)
        return;
    if (m_value)
        disconnect(m_value, nullptr, this, nullptr);
    m_value = value;
    if (m_value)
        connect(m_value, &SecretValue::changed, this, &SecretField::followValue);
    m_cursor = m_value ? m_value->length() : 0;
    followValue();
    Q_EMIT valueChanged();
}

void SecretField::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    followValue();
    Q_EMIT revealedChanged();
}

void SecretField::setFont(const QFont &font)
{
    if (m_font == font)
        return;
    m_font = font;
    followValue();
    Q_EMIT fontChanged();
}

void SecretField::setVerticalPadding(qreal padding)
{
    m_verticalPadding = padding;
    followValue();
    Q_EMIT fontChanged();
}

void SecretField::setColor(const QColor &color)
{
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void SecretField::setCursorColor(const QColor &color)
{
    m_cursorColor = color;
    update();
    Q_EMIT colorChanged();
}

void SecretField::take()
{
    forceActiveFocus(Qt::MouseFocusReason);
    placeCursor(m_value ? m_value->length() : 0);
    QGuiApplication::inputMethod()->show();
}

void SecretField::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    insertText(text);
}

void SecretField::insertText(const QString &text)
{
    if (!m_value || text.isEmpty())
        return;
    QByteArray utf8 = text.toUtf8();
    const int added = m_value->insert(m_cursor, std::as_bytes(std::span(utf8)));
    wipe(std::as_writable_bytes(std::span(utf8)));
    placeCursor(m_cursor + added);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    const auto isPrintable = [](const QString &text) {
        return !text.isEmpty() && text.front().isPrint();
    };
    const Qt::KeyboardModifiers combining = event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier);
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT accepted();
    else if (moveCursor(*event) || removeCharacters(*event))
        restartBlinking();
    else if (isPrintable(event->text()) && !combining)
        insertText(event->text());
    else
        event->ignore();
}

bool SecretField::moveCursor(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::MoveToPreviousChar))
        placeCursor(m_cursor - 1);
    else if (event.matches(QKeySequence::MoveToNextChar))
        placeCursor(m_cursor + 1);
    else if (event.matches(QKeySequence::MoveToStartOfLine))
        placeCursor(0);
    else if (event.matches(QKeySequence::MoveToEndOfLine) && m_value)
        placeCursor(m_value->length());
    else
        return false;
    return true;
}

bool SecretField::removeCharacters(const QKeyEvent &event)
{
    if (!m_value)
        return false;
    if (event.matches(QKeySequence::DeleteStartOfWord) || event.matches(QKeySequence::DeleteCompleteLine)) {
        // Nobody sees word boundaries among dots: everything before the cursor goes.
        const int before = m_cursor;
        placeCursor(0);
        m_value->remove(0, before);
    } else if (event.key() == Qt::Key_Backspace) {
        if (m_cursor > 0) {
            placeCursor(m_cursor - 1);
            m_value->remove(m_cursor, 1);
        }
    } else if (event.key() == Qt::Key_Delete) {
        m_value->remove(m_cursor, 1);
    } else {
        return false;
    }
    return true;
}

void SecretField::inputMethodEvent(QInputMethodEvent *event)
{
    if (m_value && event->replacementLength() > 0) {
        const int from = std::max(0, m_cursor + event->replacementStart());
        m_value->remove(from, event->replacementLength());
        placeCursor(from);
    }
    insertText(event->commitString());
    event->accept();
}

QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return true;
    case Qt::ImHints:
        return int((m_revealed ? Qt::ImhNone : Qt::ImhHiddenText) | Qt::ImhSensitiveData
                   | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                   | (m_capitals ? Qt::ImhPreferUppercase : Qt::ImhNone));
    case Qt::ImCursorRectangle: return cursorArea();
    case Qt::ImEnterKeyType: return int(Qt::EnterKeyDone);
    case Qt::ImFont: return m_font;
    // A keyboard that asks what stands here gets nothing.
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection: return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition: return 0;
    default: return QQuickPaintedItem::inputMethodQuery(query);
    }
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    placeCursor(positionAt(event->position()));
    QGuiApplication::inputMethod()->show();
    event->accept();
}

void SecretField::focusInEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusInEvent(event);
    restartBlinking();
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusOutEvent(event);
    m_blinking.stop();
    m_cursorShown = false;
    update();
}

void SecretField::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blinking.timerId())
        return QQuickPaintedItem::timerEvent(event);
    m_cursorShown = !m_cursorShown;
    update();
}

void SecretField::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        layOut();
}

void SecretField::restartBlinking()
{
    m_cursorShown = hasActiveFocus();
    if (const int period = QGuiApplication::styleHints()->cursorFlashTime(); m_cursorShown && period > 1)
        m_blinking.start(period / 2, this);
    update();
}

void SecretField::placeCursor(int position)
{
    m_cursor = std::clamp(position, 0, m_value ? m_value->length() : 0);
    restartBlinking();
    updateInputMethod(Qt::ImCursorRectangle);
}

void SecretField::followValue()
{
    layOut();
    placeCursor(m_cursor);
}

qreal SecretField::lineHeight() const
{
    return QFontMetricsF(m_font).height();
}

QList<qreal> SecretField::advances() const
{
    const int length = m_value ? m_value->length() : 0;
    if (!m_revealed)
        return QList<qreal>(length, lineHeight() * kDotShare * kDotPitch);
    const QFontMetricsF metrics(m_font);
    QList<qreal> widths;
    for (int index = 0; index < length; ++index) {
        QString character =
            characterAt(m_value->bytes(), m_value->offsetOf(index), m_value->offsetOf(index + 1));
        widths.append(metrics.horizontalAdvance(character));
        wipeText(character);
    }
    return widths;
}

// Breaks between words where it can; dots, and words wider than the field, anywhere.
void SecretField::layOut()
{
    const QList<qreal> widths = advances();
    const qreal room = std::max(1.0, width() - kCursorWidth);
    m_places.clear();
    QPointF next(0, m_verticalPadding);
    qsizetype wordStart = 0;
    for (qsizetype index = 0; index < widths.size(); ++index) {
        if (next.x() + widths[index] > room) {
            const bool wholeWord = m_revealed && wordStart < index && m_places[wordStart].x() > 0;
            const qreal moved = wholeWord ? m_places[wordStart].x() : next.x();
            for (qsizetype word = wholeWord ? wordStart : index; word < index; ++word)
                m_places[word] += QPointF(-moved, lineHeight());
            next += QPointF(-moved, lineHeight());
        }
        m_places.append(next);
        next.rx() += widths[index];
        if (m_value->bytes()[m_value->offsetOf(int(index))] == std::byte(' '))
            wordStart = index + 1;
    }
    m_places.append(next);
    setImplicitHeight(next.y() + lineHeight() + m_verticalPadding);
    update();
}

QRectF SecretField::cursorArea() const
{
    return {m_places.value(m_cursor), QSizeF(kCursorWidth, lineHeight())};
}

int SecretField::positionAt(QPointF point) const
{
    int nearest = 0;
    qreal least = std::numeric_limits<qreal>::max();
    for (int position = 0; position < m_places.size(); ++position) {
        const QPointF away = m_places[position] + QPointF(0, lineHeight() / 2) - point;
        const qreal distance = std::abs(away.x()) + std::abs(away.y()) * 100; // the line first
        if (distance < least) {
            least = distance;
            nearest = position;
        }
    }
    return nearest;
}

void SecretField::paint(QPainter *painter)
{
    if (!m_value)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    const qreal dot = lineHeight() * kDotShare;
    const qreal ascent = QFontMetricsF(m_font).ascent();
    for (int index = 0; index + 1 < m_places.size(); ++index) {
        if (!m_revealed) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_color);
            painter->drawEllipse(m_places[index] + QPointF(dot * kDotPitch / 2, lineHeight() / 2), dot / 2,
                                 dot / 2);
            continue;
        }
        // One character at a time, so that the whole is never in a text that cannot be wiped.
        QString character =
            characterAt(m_value->bytes(), m_value->offsetOf(index), m_value->offsetOf(index + 1));
        painter->setPen(m_color);
        painter->drawText(m_places[index] + QPointF(0, ascent), character);
        wipeText(character);
    }
    if (m_cursorShown)
        painter->fillRect(cursorArea(), m_cursorColor);
}

} // namespace alongside
