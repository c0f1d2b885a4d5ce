#include "app/RunningApp.h"

#include "support/Secrets.h"

#include <QRegularExpression>

#include <utility>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

void collectText(const QQuickItem *item, QStringList &texts)
{
    if (!item->isVisible())
        return;
    const QString text = item->property("text").toString();
    const QString words = item->property("words").toString(); // without what keeps them together on a line
    if (!text.isEmpty())
        texts += words.isEmpty() ? text : words;
    const auto children = item->childItems();
    for (const QQuickItem *child : children)
        collectText(child, texts);
}

QString textUnder(const QQuickItem *item)
{
    QStringList texts;
    if (item)
        collectText(item, texts);
    return texts.join(u'\n');
}

} // namespace

RunningApp::RunningApp()
{
    // But for Qt's own, of a list that is emptied while a row beyond its edge is still being made.
    QTest::failOnWarning(QRegularExpression(
        u"^(?!DelegateModel::cancel: index out range|QUnifiedTimer::stopAnimationDriver)"_s));
    options.dataFolder = m_folder.path();
    options.size = QSize(390, 844);
    options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
}

RunningApp::~RunningApp()
{
    end();
}

QString RunningApp::makeProfile(const QString &name, const char *passphrase)
{
    const RecoveryCode code = RecoveryCode::random();
    const auto made = OpenProfile::create(folder(), {name, secretOf(passphrase), kQuickCost}, code, *clock);
    return made && (*made)->close() ? QString::fromLatin1(textOf(code.text())) : QString();
}

RunningApp::Done RunningApp::addEntries(const QStringList &bodies)
{
    QList<JournalEntry> entries;
    for (const QString &body : bodies)
        entries.append({{}, LivedTime::now(*clock), {}, body});
    return addEntries(std::move(entries));
}

RunningApp::Done RunningApp::addEntries(QList<JournalEntry> entries)
{
    return change([&](Store &store) -> Result<void> {
        auto day = clock->instant.addDays(1 - entries.size());
        for (JournalEntry &entry : entries) {
            entry.time = LivedTime::at(day, clock->place);
            if (auto added = store.journal().add(entry); !added)
                return std::unexpected(added.error());
            day = day.addDays(1);
        }
        return {};
    });
}

RunningApp::Done RunningApp::change(const std::function<Result<void>(Store &)> &act)
{
    const auto ids = ProfileFolder::findAll(folder());
    if (!ids || ids->isEmpty())
        return std::unexpected(u"there is no profile"_s);
    const auto profile = OpenProfile::unlock(folder(), ids->first(), secretOf(kPassphrase), *uptime);
    if (!profile)
        return std::unexpected(u"the profile did not open: "_s + profile.error().detail);
    Store &store = (*profile)->store();
    if (const auto changed = store.save([&] { return act(store); }); !changed)
        return std::unexpected(u"the profile was not changed: "_s + changed.error().detail);
    if (!(*profile)->close())
        return std::unexpected(u"the profile was not closed"_s);
    return {};
}

RunningApp::Done RunningApp::addContacts(const QList<Contact> &people)
{
    return change([&people](Store &store) -> Result<void> {
        for (const Contact &contact : people) {
            if (auto added = store.contacts().add(contact); !added)
                return std::unexpected(added.error());
        }
        return {};
    });
}

RunningApp::Done RunningApp::start()
{
    end();
    auto made = Composition::make(options, {clock, uptime, apps, picker, contacts, camera, tones, words,
                                            streets, position, haptics, std::chrono::milliseconds(0),
                                            costFloor, coversWhenInactive});
    if (!made)
        return std::unexpected(made.error().detail);
    m_app = *std::move(made);
    m_hand = std::make_unique<Hand>(*m_app->window());
    device().setIgnoreRepeatedTaps(false); // this hand is quicker than anyone's, and means every tap
    if (!QTest::qWaitForWindowExposed(m_app->window()))
        return std::unexpected(u"no window came up"_s);
    return {};
}

void RunningApp::end()
{
    if (!m_app)
        return;
    m_app->closeEverything();
    m_hand.reset();
    m_app.reset();
}

RunningApp::Done RunningApp::unlock(const char *passphrase)
{
    if (auto done = typeInto(u"passphrase"_s, QString::fromUtf8(passphrase)); !done)
        return done;
    if (auto done = press(u"unlock"_s); !done)
        return done;
    return m_hand->wait(u"the profile to open"_s,
                        [this] { return session().stage() == SessionModel::Stage::Open; });
}

RunningApp::Done RunningApp::startWithProfile()
{
    if (makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    if (auto done = start(); !done)
        return done;
    return unlock();
}

void RunningApp::becomes(Qt::ApplicationState state)
{
    Q_EMIT qApp->applicationStateChanged(state);
}

RunningApp::Done RunningApp::read(const QString &name, const QString &text)
{
    const auto done = m_hand->wait(text, [&] { return textIn(name).contains(text); });
    return done ? done : std::unexpected(u"%1 in %2, which says: %3"_s.arg(done.error(), name, textIn(name)));
}

RunningApp::Done RunningApp::seeStill(const QString &name)
{
    // From one drawn frame to another: a busy machine is looked at many times between two of them.
    constexpr int apart = 2;
    QQuickWindow *window = m_app->window();
    const QObject frames;
    int drawn = 0;
    QObject::connect(window, &QQuickWindow::afterAnimating, &frames, [&drawn] { ++drawn; });
    qreal before = -1;
    return m_hand->wait(name + u" to stand still"_s, [&] {
        window->requestUpdate();
        if (drawn < apart)
            return false;
        drawn = 0;
        const QQuickItem *item = m_hand->find(name);
        const qreal now = item ? item->mapToScene(QPointF()).y() : -1;
        return now >= 0 && std::exchange(before, now) == now;
    });
}

RunningApp::Done RunningApp::seeSaved()
{
    // The words first: what the label says is true only if they are in the vault.
    const JournalDraft *draft = opened().draft();
    if (auto done = m_hand->wait(u"the words to be kept"_s, [draft] { return draft->isSettled(); }); !done)
        return done;
    return m_hand->wait(u"the label that says so"_s, [this] {
        const QQuickItem *label = m_hand->find(u"keeping"_s);
        return label && textUnder(label).contains(u"Saved on this device"_s);
    });
}

RunningApp::Done RunningApp::seeClosed()
{
    return m_hand->wait(u"the profile to be let go of"_s, [this] {
        const auto ids = ProfileFolder::findAll(folder());
        return ids && !ids->isEmpty() && std::ranges::all_of(*ids, [this](const ProfileId &id) {
                   return bool(ProfileFolder(folder(), id).lock());
               });
    });
}

QString RunningApp::textIn(const QString &name) const
{
    return textUnder(m_hand->find(name));
}

QString RunningApp::textOnScreen() const
{
    return textUnder(m_app->window()->contentItem());
}

} // namespace alongside
