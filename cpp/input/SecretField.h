#pragma once

#include "input/SecretValue.h"

#include <QBasicTimer>
#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>

namespace alongside {

/// Where a passphrase is typed: dots, or characters while revealed, on as many lines as they need.
///
/// Takes keys and the input method itself and keeps what is typed in a SecretValue only: no undo
/// history, no copying out, no text for QML. It has no edge or label of its own; a component draws
/// those around it.
class SecretField : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(alongside::SecretValue *value READ value WRITE setValue NOTIFY valueChanged REQUIRED FINAL)
    /// Show the characters instead of dots.
    Q_PROPERTY(bool revealed READ isRevealed WRITE setRevealed NOTIFY revealedChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(QColor cursorColor READ cursorColor WRITE setCursorColor NOTIFY colorChanged FINAL)
    /// Distance of the text from the upper and the lower edge; may be pressed like the text.
    Q_PROPERTY(qreal verticalPadding READ verticalPadding WRITE setVerticalPadding NOTIFY fontChanged FINAL)
    /// For recovery codes: the keyboard offers capitals and digits.
    Q_PROPERTY(bool capitals MEMBER m_capitals NOTIFY capitalsChanged FINAL)

public:
    explicit SecretField(QQuickItem *parent = nullptr);

    [[nodiscard]] SecretValue *value() const { return m_value; }
    void setValue(SecretValue *value);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);
    [[nodiscard]] qreal verticalPadding() const { return m_verticalPadding; }
    void setVerticalPadding(qreal padding);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] QColor cursorColor() const { return m_cursorColor; }
    void setCursorColor(const QColor &color);

    /// Takes the focus and brings up the keyboard, the cursor at the end.
    Q_INVOKABLE void take();
    /// Puts the clipboard's text in at the cursor.
    Q_INVOKABLE void paste();

    void paint(QPainter *painter) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void valueChanged();
    void revealedChanged();
    void fontChanged();
    void colorChanged();
    void capitalsChanged();
    /// Enter was pressed.
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void insertText(const QString &text);
    [[nodiscard]] bool moveCursor(const QKeyEvent &event);
    [[nodiscard]] bool removeCharacters(const QKeyEvent &event);
    void placeCursor(int position);
    void restartBlinking();
    void followValue();
    void layOut();
    [[nodiscard]] QList<qreal> advances() const;
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] QRectF cursorArea() const;
    [[nodiscard]] int positionAt(QPointF point) const;

    QPointer<SecretValue> m_value;
    QList<QPointF> m_places; ///< Upper left corner of each character, and of the end.
    QFont m_font;
    QColor m_color = Qt::black;
    QColor m_cursorColor = Qt::black;
    QBasicTimer m_blinking;
    qreal m_verticalPadding = 0;
    int m_cursor = 0;
    bool m_revealed = false;
    bool m_capitals = false;
    bool m_cursorShown = false;
};

} // namespace alongside
