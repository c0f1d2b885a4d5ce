#pragma once

#include <QObject>

#include <functional>

namespace alongside {

/// Tells whenever the person touches, types or moves something, anywhere in the app.
class ActivityFilter : public QObject
{
    Q_OBJECT

public:
    explicit ActivityFilter(std::function<void()> tell, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_tell;
};

} // namespace alongside
