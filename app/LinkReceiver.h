#pragma once

#include <QObject>
#include <QUrl>

namespace alongside {

class AppContext;

/// Takes the links ("alongside://journal") that the system hands to an app that runs already: what
/// Android and iOS do with every link.
class LinkReceiver final : public QObject
{
    Q_OBJECT

public:
    /// \param context  has to outlive this.
    explicit LinkReceiver(AppContext &context);
    ~LinkReceiver() override;

    /// Does nothing if \a link leads nowhere.
    Q_INVOKABLE void follow(const QUrl &link);

private:
    AppContext &m_context;
};

} // namespace alongside
