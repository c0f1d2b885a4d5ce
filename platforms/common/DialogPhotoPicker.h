#pragma once

#include "platform/PhotoPicker.h"

#include <QObject>

#include <memory>

class QQmlEngine;

namespace alongside {

/// Qt's file dialog: the system's own where it has one, else one that Qt draws. Lives only while it
/// is shown, so that starting does not wait for it and no file name stays in memory.
class DialogPhotoPicker final : public QObject, public PhotoPicker
{
    Q_OBJECT

public:
    DialogPhotoPicker();
    ~DialogPhotoPicker() override;

    [[nodiscard]] Result<void> ask(const Words &words, Answer answer) override;
    void dismiss() override;

private Q_SLOTS:
    void accept();
    void reject();

private:
    void finish(const QList<QUrl> &chosen);

    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QObject> m_dialog;
    Answer m_answer;
};

} // namespace alongside
