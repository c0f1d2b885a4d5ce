#pragma once

#include <QDeadlineTimer>
#include <QQuickItem>

namespace alongside {

/// Lies over a control and swallows taps for a moment after each one that counted, so that a
/// shaking or numb hand presses once. Keys and assistive tools are never held back.
///
/// Put it into a button with `anchors.fill: parent` and a `z` above the content. Not for keypads,
/// where two equal digits in a row are meant, and not for Help. Over a stack of screens, with
/// startIgnoring() for each that comes: the second tap on a control of the last one is not for it.
class RepeatedTapGuard : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    /// How long taps are ignored, in milliseconds; 0 never.
    Q_PROPERTY(int interval MEMBER m_interval FINAL)

public:
    explicit RepeatedTapGuard(QQuickItem *parent = nullptr);

public Q_SLOTS:
    void startIgnoring();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int m_interval = 0;
    QDeadlineTimer m_ignoresUntil;
    QMetaObject::Connection m_clicked;
};

} // namespace alongside
