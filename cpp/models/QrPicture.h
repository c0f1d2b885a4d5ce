#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A QR code: always black on white, whatever the theme, because cameras need it so.
class QrPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    /// What it says; nothing is drawn for a text that is too long.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// There is a code: a text, and not too long.
    Q_PROPERTY(bool drawn READ isDrawn NOTIFY textChanged FINAL)

public:
    explicit QrPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool isDrawn() const { return !m_code.isNull(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QImage m_code;
};

} // namespace alongside
