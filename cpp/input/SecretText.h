#pragma once

#include "input/SecretValue.h"

#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>

namespace alongside {

/// Shows a SecretValue to be read and written down: its words, or its groups, numbered in a grid as
/// wide as there is room. Drawn character by character, so that no text of it is left behind.
class SecretText : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(alongside::SecretValue *value READ value WRITE setValue NOTIFY valueChanged REQUIRED FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY looksChanged FINAL)
    /// Of the number before each word.
    Q_PROPERTY(QFont numberFont READ numberFont WRITE setNumberFont NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor numberColor READ numberColor WRITE setNumberColor NOTIFY looksChanged FINAL)
    /// Distance between columns, and between rows.
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY looksChanged FINAL)

public:
    explicit SecretText(QQuickItem *parent = nullptr);

    [[nodiscard]] SecretValue *value() const { return m_value; }
    void setValue(SecretValue *value);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);
    [[nodiscard]] QFont numberFont() const { return m_numberFont; }
    void setNumberFont(const QFont &font);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] QColor numberColor() const { return m_numberColor; }
    void setNumberColor(const QColor &color);
    [[nodiscard]] qreal spacing() const { return m_spacing; }
    void setSpacing(qreal spacing);

    /// The whole as plain text, words apart. Only for a screen reader that is really there: nothing
    /// can wipe what is handed out here.
    Q_INVOKABLE [[nodiscard]] QString spoken() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void valueChanged();
    void looksChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    struct Part
    {
        std::size_t from = 0;
        std::size_t until = 0;
    };
    struct Grid
    {
        int columns = 1;
        int rows = 1;
        qreal cellWidth = 0;
        qreal cellHeight = 0;
        qreal numberWidth = 0;
    };

    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] qreal widthOf(const Part &part) const;
    [[nodiscard]] Grid grid(const QList<Part> &parts) const;
    void drawPart(QPainter *painter, const Part &part, QPointF baseline) const;
    void layOut();

    QPointer<SecretValue> m_value;
    QFont m_font;
    QFont m_numberFont;
    QColor m_color = Qt::black;
    QColor m_numberColor = Qt::black;
    qreal m_spacing = 0;
};

} // namespace alongside
