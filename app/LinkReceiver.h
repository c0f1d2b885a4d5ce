#pragma once

#include "services/GivenFile.h"

#include <QObject>
#include <QUrl>

namespace alongside {

class AppContext;
class StorageQueue;

/// Takes what the system hands to the app, at its start or while it runs: links ("alongside://journal"),
/// and files with groups, people, appointments or an update of the content. Both only show something, and
/// a file only once a profile is open; nothing of it is kept before the person says so.
class LinkReceiver final : public QObject
{
    Q_OBJECT

public:
    /// Borrows both, which have to outlive this.
    LinkReceiver(AppContext &context, StorageQueue &queue);
    ~LinkReceiver() override;

    /// \a given  what was named at a start: a link, or the address of a file.
    void open(const QString &given);
    /// Does nothing if \a link is no file and leads nowhere.
    Q_INVOKABLE void follow(const QUrl &link);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QUrl &file, GivenFile about);

    AppContext &m_context;
    StorageQueue &m_queue;
};

} // namespace alongside
