#include "Tour.h"

#include "DemoProfile.h"

#include "models/AppContext.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A step that fails ends the tour with what it said: no function can return for its caller.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define ALONGSIDE_TRY(act)                                                                                   \
    if (auto done = (act); !done)                                                                            \
    return done

namespace alongside {

namespace {

const auto kPassphrase = u"quiet harbour lantern meadow"_s;

QString textOf(const SecretValue &value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(value.bytes().data()),
                             qsizetype(value.bytes().size()));
}

// Nobody's photo: a hill, and the sun or the moon above it.
QImage paintPhoto(QSize size, QColor sky, QColor hill)
{
    QImage photo(size, QImage::Format_RGB32);
    photo.fill(sky);
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sky.lighter());
    painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.3), size.height() * 0.1,
                        size.height() * 0.1);
    painter.setBrush(hill);
    painter.drawEllipse(QPointF(size.width() * 0.4, size.height() * 1.1), size.width() * 0.9,
                        size.height() * 0.5);
    return photo;
}

} // namespace

Tour::Tour(Composition &app, const LaunchOptions &options, const QDir &pictures)
    : m_app(app), m_options(options), m_pictures(pictures), m_hand(*app.window())
{
    m_usual.size = options.size.value_or(m_usual.size);
    m_usual.dark = options.dark;
    m_usual.textPercent = options.textPercent > 0 ? options.textPercent : 100;
}

Hand::Done Tour::run()
{
    putOn(m_usual);
    constexpr std::array<Step, 17> steps{&Tour::makeProfile,        &Tour::checkCode, &Tour::keepMood,
                                         &Tour::writeFirstEntry,    &Tour::sayMore,   &Tour::helpToStart,
                                         &Tour::changeEntry,        &Tour::addPhotos, &Tour::searchJournal,
                                         &Tour::deleteAndBringBack, &Tour::seeHelp,   &Tour::seeSettings,
                                         &Tour::lockAndOpen,        &Tour::fillYear,  &Tour::seeTrends,
                                         &Tour::visitInEveryLook,   &Tour::addProfile};
    for (const Step step : steps) {
        if (auto done = (this->*step)(); !done) {
            std::ignore = take(u"where-it-ended"_s);
            return done;
        }
    }
    return {};
}

Hand::Done Tour::take(const QString &name)
{
    ++m_number;
    const QString file = u"%1-%2%3.png"_s.arg(m_number, 2, 10, QChar(u'0')).arg(m_prefix, name);
    if (!m_hand.look().save(m_pictures.filePath(file)))
        return std::unexpected(u"%1 could not be saved"_s.arg(file));
    return {};
}

void Tour::putOn(const Look &look)
{
    DeviceSettingsModel *device = m_app.context().device();
    device->setAppearance(look.dark ? DeviceSettingsModel::Appearance::Dark
                                    : DeviceSettingsModel::Appearance::Light);
    device->setStrongContrast(look.strongContrast);
    device->setTextPercent(look.textPercent);
    device->setIgnoreRepeatedTaps(false); // this hand is quicker than anyone's, and means every tap
    m_app.window()->resize(look.size);
    QTest::qWait(50);
}

Hand::Done Tour::makeProfile()
{
    ALONGSIDE_TRY(m_hand.see(u"welcomeScreen"_s));
    ALONGSIDE_TRY(take(u"welcome"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"name"_s, u"Maya"_s));
    ALONGSIDE_TRY(m_hand.press(u"next"_s));
    ALONGSIDE_TRY(m_hand.see(u"offeredWords"_s));
    ALONGSIDE_TRY(take(u"passphrase-offered"_s));
    ALONGSIDE_TRY(m_hand.press(u"ownInstead"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"own"_s, u"quiet"_s));
    ALONGSIDE_TRY(take(u"passphrase-too-short"_s));
    m_hand.type(kPassphrase.sliced(5));
    ALONGSIDE_TRY(m_hand.press(u"reveal"_s));
    ALONGSIDE_TRY(take(u"passphrase-own"_s));
    ALONGSIDE_TRY(m_hand.press(u"next"_s));
    ALONGSIDE_TRY(m_hand.see(u"recoveryCodeScreen"_s));
    ALONGSIDE_TRY(take(u"recovery-code"_s));
    return m_hand.press(u"next"_s);
}

Hand::Done Tour::checkCode()
{
    ALONGSIDE_TRY(m_hand.see(u"recoveryCheckScreen"_s));
    ALONGSIDE_TRY(take(u"recovery-check"_s));
    RecoveryCodeModel *code = m_app.context().session()->setUp()->recoveryCode();
    const QStringList groups = textOf(*code->text()).split(u'-');
    ALONGSIDE_TRY(m_hand.typeInto(u"first"_s, groups.value(code->firstGroup() - 1).toLower()));
    ALONGSIDE_TRY(m_hand.typeInto(u"second"_s, groups.value(code->secondGroup() - 1)));
    ALONGSIDE_TRY(m_hand.press(u"next"_s));
    ALONGSIDE_TRY(m_hand.see(u"todayScreen"_s));
    return take(u"today-first"_s);
}

Hand::Done Tour::keepMood()
{
    const MoodModel *mood = m_app.context().session()->opened()->mood();
    ALONGSIDE_TRY(m_hand.press(u"mood0"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the mood to be kept"_s, [mood] { return mood->kept() == 1; }));
    ALONGSIDE_TRY(m_hand.see(u"veryLow"_s));
    ALONGSIDE_TRY(take(u"today-very-low"_s));
    ALONGSIDE_TRY(m_hand.press(u"notNow"_s));
    ALONGSIDE_TRY(m_hand.press(u"mood3"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the mood to be changed"_s, [mood] { return mood->kept() == 4; }));
    return take(u"today-mood-saved"_s);
}

Hand::Done Tour::writeFirstEntry()
{
    ALONGSIDE_TRY(m_hand.press(u"destination-journal"_s));
    ALONGSIDE_TRY(m_hand.see(u"empty"_s));
    ALONGSIDE_TRY(take(u"journal-empty"_s));
    ALONGSIDE_TRY(m_hand.press(u"destination-today"_s));
    ALONGSIDE_TRY(m_hand.press(u"write"_s));
    ALONGSIDE_TRY(m_hand.see(u"editorScreen"_s));
    ALONGSIDE_TRY(take(u"editor-empty"_s));
    m_hand.type(
        u"The waiting room has a fish tank. I counted the striped ones, eleven again, and then it was my turn."_s);
    const JournalDraft *draft = m_app.context().session()->opened()->draft();
    const auto saved = [draft] {
        return draft->keeping() == JournalDraft::Keeping::Saved;
    };
    ALONGSIDE_TRY(m_hand.wait(u"the words to be saved"_s, saved));
    ALONGSIDE_TRY(m_hand.typeInto(u"title"_s, u"Before Monday"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the title to be saved"_s, saved));
    ALONGSIDE_TRY(take(u"editor-saved"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.see(u"lastWritten"_s));
    return take(u"today-last-written"_s);
}

Hand::Done Tour::sayMore()
{
    ALONGSIDE_TRY(m_hand.press(u"lastWritten"_s));
    ALONGSIDE_TRY(m_hand.press(u"when"_s));
    ALONGSIDE_TRY(m_hand.press(u"hourEarlier"_s));
    ALONGSIDE_TRY(take(u"editor-when"_s));
    ALONGSIDE_TRY(m_hand.press(u"place"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"placeSearch"_s, u"lis"_s));
    ALONGSIDE_TRY(take(u"editor-where"_s));
    ALONGSIDE_TRY(m_hand.press(u"close"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"placeSearch"_s));
    ALONGSIDE_TRY(m_hand.press(u"momentDone"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"momentDone"_s));
    ALONGSIDE_TRY(m_hand.press(u"details"_s));
    ALONGSIDE_TRY(m_hand.press(u"mood3"_s));
    ALONGSIDE_TRY(m_hand.press(u"tags"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"tagField"_s, u"waiting room"_s));
    m_hand.pressKey(Qt::Key_Return);
    ALONGSIDE_TRY(m_hand.see(u"tag0"_s));
    ALONGSIDE_TRY(take(u"editor-tags"_s));
    ALONGSIDE_TRY(m_hand.press(u"tagsDone"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"tagField"_s));
    ALONGSIDE_TRY(m_hand.press(u"starred"_s));
    ALONGSIDE_TRY(take(u"editor-details"_s));
    ALONGSIDE_TRY(m_hand.press(u"detailsDone"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"detailsDone"_s));
    ALONGSIDE_TRY(take(u"editor-with-details"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::helpToStart()
{
    ALONGSIDE_TRY(m_hand.press(u"lastWritten"_s));
    ALONGSIDE_TRY(m_hand.press(u"helpMeStart"_s));
    ALONGSIDE_TRY(m_hand.see(u"about0"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(take(u"help-to-start"_s));
    ALONGSIDE_TRY(m_hand.press(u"promptGroup3"_s));
    ALONGSIDE_TRY(m_hand.see(u"prompt0"_s));
    ALONGSIDE_TRY(take(u"help-to-start-scans"_s));
    ALONGSIDE_TRY(m_hand.press(u"prompt0"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"prompt0"_s));
    ALONGSIDE_TRY(take(u"editor-prompt"_s));
    ALONGSIDE_TRY(m_hand.press(u"undo"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    return m_hand.seeGone(u"editorScreen"_s);
}

Hand::Done Tour::changeEntry()
{
    ALONGSIDE_TRY(m_hand.press(u"lastWritten"_s));
    const JournalDraft *draft = m_app.context().session()->opened()->draft();
    ALONGSIDE_TRY(m_hand.wait(u"the entry to be read"_s, [draft] { return draft->isReady(); }));
    ALONGSIDE_TRY(m_hand.press(u"words"_s));
    m_hand.pressKey(Qt::Key_End, Qt::ControlModifier);
    m_hand.type(u" Sam says we will get chips after."_s);
    ALONGSIDE_TRY(m_hand.wait(u"the change to be saved"_s,
                              [draft] { return draft->keeping() == JournalDraft::Keeping::Saved; }));
    ALONGSIDE_TRY(m_hand.press(u"undo"_s));
    ALONGSIDE_TRY(m_hand.press(u"redo"_s));
    m_hand.pressKey(Qt::Key_Escape);
    return m_hand.seeGone(u"editorScreen"_s);
}

Hand::Done Tour::addPhotos()
{
    const QTemporaryDir folder;
    const QStringList files{folder.filePath(u"hill.jpg"_s), folder.filePath(u"evening.png"_s)};
    if (!paintPhoto({1600, 1200}, u"#9fc7dd"_s, u"#5d8a66"_s).save(files[0])
        || !paintPhoto({1200, 1600}, u"#3d4a73"_s, u"#2b3a45"_s).save(files[1]))
        return std::unexpected(u"no photo could be painted"_s);
    ALONGSIDE_TRY(m_hand.press(u"lastWritten"_s));
    OpenedProfile *opened = m_app.context().session()->opened();
    ALONGSIDE_TRY(m_hand.wait(u"the entry to be read"_s, [opened] { return opened->draft()->isReady(); }));
    // What the system's dialog would answer: it is not part of the app.
    opened->photos()->add({QUrl::fromLocalFile(files[0]), QUrl::fromLocalFile(files[1])});
    ALONGSIDE_TRY(m_hand.see(u"photo2"_s));
    QTest::qWait(200); // the thumbnails are read
    ALONGSIDE_TRY(take(u"editor-photos"_s));
    ALONGSIDE_TRY(m_hand.press(u"photo1"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"description"_s, u"The hill behind the clinic"_s));
    QTest::qWait(200);
    ALONGSIDE_TRY(take(u"photo"_s));
    ALONGSIDE_TRY(m_hand.press(u"nextPhoto"_s));
    ALONGSIDE_TRY(m_hand.press(u"zoomIn"_s));
    QTest::qWait(200);
    ALONGSIDE_TRY(take(u"photo-larger"_s));
    ALONGSIDE_TRY(m_hand.press(u"removePhoto"_s));
    ALONGSIDE_TRY(m_hand.see(u"putBack"_s));
    ALONGSIDE_TRY(take(u"photo-removed"_s));
    ALONGSIDE_TRY(m_hand.press(u"putBack"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::searchJournal()
{
    ALONGSIDE_TRY(m_hand.press(u"destination-journal"_s));
    ALONGSIDE_TRY(m_hand.see(u"journalScreen"_s));
    ALONGSIDE_TRY(take(u"journal-one"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"search"_s, u"chip striped"_s));
    ALONGSIDE_TRY(m_hand.see(u"foundCount"_s));
    ALONGSIDE_TRY(take(u"journal-found"_s));
    m_hand.type(u" zebra"_s);
    ALONGSIDE_TRY(m_hand.see(u"nothingFound"_s));
    ALONGSIDE_TRY(take(u"journal-nothing-found"_s));
    return m_hand.press(u"clear"_s);
}

Hand::Done Tour::deleteAndBringBack()
{
    const JournalModel *journal = m_app.context().session()->opened()->journal();
    const auto holds = [this, journal](int count) {
        return m_hand.wait(u"%1 entries"_s.arg(count),
                           [journal, count] { return journal->count() == count; });
    };
    ALONGSIDE_TRY(m_hand.press(u"entry0"_s));
    ALONGSIDE_TRY(m_hand.press(u"delete"_s));
    ALONGSIDE_TRY(holds(0));
    ALONGSIDE_TRY(m_hand.see(u"toast"_s));
    ALONGSIDE_TRY(take(u"journal-deleted"_s));
    ALONGSIDE_TRY(m_hand.press(u"undo"_s));
    ALONGSIDE_TRY(holds(1));
    ALONGSIDE_TRY(m_hand.press(u"entry0"_s));
    ALONGSIDE_TRY(m_hand.press(u"delete"_s));
    ALONGSIDE_TRY(holds(0));
    ALONGSIDE_TRY(m_hand.press(u"bin"_s));
    ALONGSIDE_TRY(m_hand.see(u"restore"_s));
    ALONGSIDE_TRY(take(u"bin"_s));
    ALONGSIDE_TRY(m_hand.press(u"restore"_s));
    ALONGSIDE_TRY(holds(1));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::seeHelp()
{
    ALONGSIDE_TRY(m_hand.press(u"help"_s));
    ALONGSIDE_TRY(m_hand.see(u"helpScreen"_s));
    ALONGSIDE_TRY(take(u"help"_s));
    ALONGSIDE_TRY(m_hand.press(u"region"_s));
    ALONGSIDE_TRY(m_hand.see(u"region0"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(take(u"help-region"_s));
    ALONGSIDE_TRY(m_hand.press(u"close"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"region0"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::seeSettings()
{
    ALONGSIDE_TRY(m_hand.press(u"destination-today"_s));
    ALONGSIDE_TRY(m_hand.press(u"you"_s));
    ALONGSIDE_TRY(m_hand.see(u"youScreen"_s));
    ALONGSIDE_TRY(take(u"you"_s));
    ALONGSIDE_TRY(m_hand.press(u"about"_s));
    ALONGSIDE_TRY(m_hand.see(u"aboutScreen"_s));
    ALONGSIDE_TRY(take(u"about"_s));
    ALONGSIDE_TRY(m_hand.press(u"licence1"_s));
    ALONGSIDE_TRY(m_hand.see(u"licenceScreen"_s));
    ALONGSIDE_TRY(take(u"licence"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.see(u"aboutScreen"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::openProfile()
{
    ALONGSIDE_TRY(m_hand.typeInto(u"passphrase"_s, kPassphrase));
    ALONGSIDE_TRY(m_hand.press(u"unlock"_s));
    return m_hand.see(u"todayScreen"_s);
}

Hand::Done Tour::lockAndOpen()
{
    ALONGSIDE_TRY(m_hand.press(u"lock"_s));
    ALONGSIDE_TRY(m_hand.see(u"unlockScreen"_s));
    ALONGSIDE_TRY(take(u"locked"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"passphrase"_s, u"not this one"_s));
    ALONGSIDE_TRY(m_hand.press(u"unlock"_s));
    const SessionModel *session = m_app.context().session();
    ALONGSIDE_TRY(m_hand.wait(u"the answer"_s, [session] { return !session->problem().isEmpty(); }));
    ALONGSIDE_TRY(take(u"locked-wrong"_s));
    m_hand.pressKey(Qt::Key_Backspace, Qt::ControlModifier);
    return openProfile();
}

Hand::Done Tour::fillYear()
{
    ALONGSIDE_TRY(m_hand.press(u"lock"_s));
    ALONGSIDE_TRY(m_hand.see(u"unlockScreen"_s));
    const auto words = kPassphrase.toUtf8();
    const auto ids = ProfileFolder::findAll(m_options.dataFolder);
    // The lock is let go a moment after the screen says so.
    Result<std::unique_ptr<OpenProfile>> profile = fail(ErrorCode::AlreadyOpen);
    ALONGSIDE_TRY(m_hand.wait(u"the profile to be closed"_s, [&] {
        profile = OpenProfile::unlock(m_options.dataFolder, ids.first(),
                                      SecretBytes::copyOf(std::as_bytes(std::span(words))), SystemUptime());
        return profile.has_value();
    }));
    if (!demo::addYear((*profile)->store()) || !(*profile)->close())
        return std::unexpected(u"the year could not be added"_s);
    profile->reset();
    return openProfile();
}

Hand::Done Tour::seeTrends()
{
    OpenedProfile *opened = m_app.context().session()->opened();
    ALONGSIDE_TRY(m_hand.press(u"trends"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the trends to be read"_s, [opened] { return opened->trends()->isLoaded(); }));
    ALONGSIDE_TRY(take(u"trends"_s));
    ALONGSIDE_TRY(m_hand.press(u"span1"_s));
    ALONGSIDE_TRY(m_hand.see(u"trend0"_s));
    ALONGSIDE_TRY(take(u"trends-3-months"_s));
    ALONGSIDE_TRY(m_hand.press(u"closer0"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the trend to be read"_s, [opened] { return opened->trend()->isLoaded(); }));
    ALONGSIDE_TRY(take(u"trend"_s));
    ALONGSIDE_TRY(m_hand.press(u"chartList"_s));
    ALONGSIDE_TRY(m_hand.see(u"chartRow0"_s));
    ALONGSIDE_TRY(take(u"trend-list"_s));
    ALONGSIDE_TRY(m_hand.press(u"chartList"_s));
    ALONGSIDE_TRY(m_hand.press(u"monthEarlier"_s));
    ALONGSIDE_TRY(take(u"trend-calendar"_s));
    ALONGSIDE_TRY(m_hand.press(u"view1"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the fold"_s, [opened] {
        return opened->trend()->view() == TrendMeasureModel::View::ByCycleDay && opened->trend()->isLoaded();
    }));
    ALONGSIDE_TRY(take(u"trend-by-cycle-day"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"treatments"_s));
    ALONGSIDE_TRY(m_hand.see(u"treatment0"_s));
    ALONGSIDE_TRY(take(u"treatments"_s));
    ALONGSIDE_TRY(m_hand.press(u"treatment0"_s));
    ALONGSIDE_TRY(m_hand.see(u"treatmentScreen"_s));
    ALONGSIDE_TRY(take(u"treatment"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::visitInEveryLook()
{
    for (const Look &look : looks()) {
        putOn(look);
        m_prefix = look.name + u'-';
        ALONGSIDE_TRY(visitIn(look));
    }
    m_prefix.clear();
    putOn(m_usual);
    return {};
}

Hand::Done Tour::visitIn(const Look &)
{
    ALONGSIDE_TRY(m_hand.press(u"destination-today"_s));
    ALONGSIDE_TRY(take(u"today"_s));
    ALONGSIDE_TRY(m_hand.press(u"destination-journal"_s));
    ALONGSIDE_TRY(m_hand.see(u"entry0"_s));
    ALONGSIDE_TRY(take(u"journal"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"search"_s, u"sam"_s));
    ALONGSIDE_TRY(m_hand.see(u"foundCount"_s));
    ALONGSIDE_TRY(take(u"search"_s));
    ALONGSIDE_TRY(m_hand.press(u"clear"_s));
    ALONGSIDE_TRY(m_hand.press(u"filter"_s));
    ALONGSIDE_TRY(m_hand.press(u"filterStarred"_s));
    ALONGSIDE_TRY(take(u"filter"_s));
    ALONGSIDE_TRY(m_hand.press(u"filterDone"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"filterDone"_s));
    ALONGSIDE_TRY(m_hand.see(u"found0"_s));
    ALONGSIDE_TRY(take(u"filtered"_s));
    ALONGSIDE_TRY(m_hand.press(u"showAll"_s));
    ALONGSIDE_TRY(m_hand.press(u"calendar"_s));
    ALONGSIDE_TRY(m_hand.see(u"chosenDay"_s));
    ALONGSIDE_TRY(take(u"calendar"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.see(u"entry0"_s));
    ALONGSIDE_TRY(m_hand.press(u"entry0"_s));
    ALONGSIDE_TRY(m_hand.see(u"editorScreen"_s));
    const JournalDraft *draft = m_app.context().session()->opened()->draft();
    ALONGSIDE_TRY(m_hand.wait(u"the entry to be read"_s, [draft] { return draft->isReady(); }));
    ALONGSIDE_TRY(take(u"editor"_s));
    ALONGSIDE_TRY(m_hand.press(u"help"_s));
    ALONGSIDE_TRY(take(u"help"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"destination-today"_s));
    ALONGSIDE_TRY(m_hand.press(u"trends"_s));
    ALONGSIDE_TRY(m_hand.see(u"trend0"_s));
    ALONGSIDE_TRY(take(u"trends"_s));
    ALONGSIDE_TRY(m_hand.press(u"closer0"_s));
    ALONGSIDE_TRY(m_hand.see(u"trendMonth"_s));
    ALONGSIDE_TRY(take(u"trend"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"you"_s));
    ALONGSIDE_TRY(take(u"you"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"lock"_s));
    ALONGSIDE_TRY(m_hand.see(u"unlockScreen"_s));
    ALONGSIDE_TRY(take(u"lock"_s));
    return openProfile();
}

Hand::Done Tour::addProfile()
{
    ALONGSIDE_TRY(m_hand.press(u"lock"_s));
    ALONGSIDE_TRY(m_hand.press(u"otherProfile"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"name"_s, u"Sam"_s));
    ALONGSIDE_TRY(m_hand.press(u"next"_s));
    ALONGSIDE_TRY(m_hand.see(u"offeredWords"_s));
    ALONGSIDE_TRY(m_hand.press(u"next"_s));
    ALONGSIDE_TRY(m_hand.see(u"recoveryCodeScreen"_s));
    ALONGSIDE_TRY(m_hand.press(u"next"_s));
    ALONGSIDE_TRY(m_hand.press(u"later"_s));
    ALONGSIDE_TRY(m_hand.see(u"todayScreen"_s));
    ALONGSIDE_TRY(take(u"second-profile"_s));
    ALONGSIDE_TRY(m_hand.press(u"lock"_s));
    ALONGSIDE_TRY(m_hand.press(u"otherProfile"_s));
    ALONGSIDE_TRY(m_hand.see(u"chooseProfileScreen"_s));
    return take(u"profiles"_s);
}

} // namespace alongside
