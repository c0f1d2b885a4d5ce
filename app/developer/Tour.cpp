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
    constexpr std::array steps{
        &Tour::makeProfile,        &Tour::checkCode,   &Tour::keepMood,        &Tour::checkIn,
        &Tour::haveBadDay,         &Tour::rest,        &Tour::writeFirstEntry, &Tour::sayMore,
        &Tour::helpToStart,        &Tour::changeEntry, &Tour::addPhotos,       &Tour::searchJournal,
        &Tour::deleteAndBringBack, &Tour::seeHelp,     &Tour::steady,          &Tour::putWorryOff,
        &Tour::readKindWords,      &Tour::seeSettings, &Tour::answerQuestions, &Tour::addScan,
        &Tour::lockAndOpen,        &Tour::fillYear,    &Tour::seeScans,        &Tour::seeTrends,
        &Tour::visitInEveryLook,   &Tour::addProfile,  &Tour::keepOffTheLock,
    };
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

Hand::Done Tour::checkIn()
{
    const CheckInDraft *draft = m_app.context().session()->opened()->checkIn();
    const auto kept = [draft] {
        return draft->isReady() && draft->keeping() == CheckInDraft::Keeping::Saved;
    };
    ALONGSIDE_TRY(m_hand.press(u"addMore"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the check-in to be read"_s, kept));
    ALONGSIDE_TRY(take(u"check-in"_s));
    ALONGSIDE_TRY(m_hand.press(u"measure2-2"_s));
    ALONGSIDE_TRY(m_hand.press(u"measure3-4"_s));
    ALONGSIDE_TRY(m_hand.press(u"measure4-3"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the answers to be kept"_s, kept));
    ALONGSIDE_TRY(take(u"check-in-answers"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"note"_s, u"Soup on the balcony."_s));
    ALONGSIDE_TRY(m_hand.wait(u"the note to be kept"_s, kept));
    ALONGSIDE_TRY(take(u"check-in-words"_s));
    ALONGSIDE_TRY(m_hand.press(u"measures"_s));
    ALONGSIDE_TRY(m_hand.press(u"down0"_s));
    ALONGSIDE_TRY(take(u"check-in-questions"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"newMeasure"_s, u"Tingling feet"_s));
    ALONGSIDE_TRY(m_hand.press(u"addMeasure"_s));
    const MeasureModel *measures = m_app.context().session()->opened()->measures();
    const auto asked = [&](int count) {
        return m_hand.wait(u"%1 questions"_s.arg(count),
                           [measures, count] { return measures->count() == count; });
    };
    ALONGSIDE_TRY(asked(8));
    ALONGSIDE_TRY(take(u"check-in-question-added"_s));
    ALONGSIDE_TRY(m_hand.press(u"remove7"_s));
    ALONGSIDE_TRY(asked(7));
    ALONGSIDE_TRY(take(u"check-in-question-removed"_s));
    ALONGSIDE_TRY(m_hand.press(u"undo"_s));
    ALONGSIDE_TRY(asked(8));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"done"_s));
    ALONGSIDE_TRY(m_hand.press(u"checkIns"_s));
    ALONGSIDE_TRY(m_hand.see(u"checkIn0"_s));
    ALONGSIDE_TRY(take(u"check-ins-first"_s));
    ALONGSIDE_TRY(m_hand.press(u"checkIn0"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the check-in to be read"_s, kept));
    ALONGSIDE_TRY(m_hand.press(u"delete"_s));
    ALONGSIDE_TRY(m_hand.see(u"empty"_s));
    ALONGSIDE_TRY(take(u"check-in-deleted"_s));
    ALONGSIDE_TRY(m_hand.press(u"bin"_s));
    ALONGSIDE_TRY(m_hand.see(u"restore"_s));
    ALONGSIDE_TRY(take(u"check-in-bin"_s));
    ALONGSIDE_TRY(m_hand.press(u"restore"_s));
    const CheckInBinModel *bin = m_app.context().session()->opened()->checkInBin();
    ALONGSIDE_TRY(m_hand.wait(u"an empty bin"_s, [bin] { return bin->count() == 0; }));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::haveBadDay()
{
    ALONGSIDE_TRY(m_hand.press(u"badDay"_s));
    ALONGSIDE_TRY(m_hand.see(u"easyScreen"_s));
    ALONGSIDE_TRY(take(u"bad-day"_s));
    ALONGSIDE_TRY(m_hand.press(u"mood1"_s));
    ALONGSIDE_TRY(m_hand.see(u"done"_s));
    ALONGSIDE_TRY(take(u"bad-day-saved"_s));
    ALONGSIDE_TRY(m_hand.press(u"done"_s));
    return m_hand.see(u"todayScreen"_s);
}

Hand::Done Tour::rest()
{
    ALONGSIDE_TRY(m_hand.press(u"you"_s));
    ALONGSIDE_TRY(m_hand.press(u"rest"_s));
    ALONGSIDE_TRY(m_hand.see(u"choice7"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(take(u"rest-choice"_s));
    ALONGSIDE_TRY(m_hand.press(u"choice7"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"choice7"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.see(u"restCard"_s));
    ALONGSIDE_TRY(take(u"today-at-rest"_s));
    ALONGSIDE_TRY(m_hand.press(u"endRest"_s));
    return m_hand.seeGone(u"restCard"_s);
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

Hand::Done Tour::steady()
{
    ALONGSIDE_TRY(m_hand.press(u"destination-today"_s));
    ALONGSIDE_TRY(m_hand.press(u"coping"_s));
    ALONGSIDE_TRY(m_hand.see(u"tool-breathing"_s));
    ALONGSIDE_TRY(take(u"steadying"_s));
    ALONGSIDE_TRY(m_hand.press(u"tool-breathing"_s));
    ALONGSIDE_TRY(m_hand.see(u"begin"_s));
    ALONGSIDE_TRY(take(u"breathing"_s));
    ALONGSIDE_TRY(m_hand.press(u"begin"_s));
    QTest::qWait(2000); // half a breath in
    ALONGSIDE_TRY(take(u"breathing-in"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"tool-grounding"_s));
    ALONGSIDE_TRY(m_hand.see(u"next"_s));
    ALONGSIDE_TRY(take(u"five-senses"_s));
    for (int sense = 0; sense < 5; ++sense)
        ALONGSIDE_TRY(m_hand.press(u"next"_s));
    ALONGSIDE_TRY(take(u"five-senses-done"_s));
    ALONGSIDE_TRY(m_hand.press(u"done"_s));
    ALONGSIDE_TRY(m_hand.press(u"tool-muscles"_s));
    ALONGSIDE_TRY(m_hand.see(u"begin"_s));
    ALONGSIDE_TRY(take(u"muscles"_s));
    ALONGSIDE_TRY(m_hand.press(u"begin"_s));
    ALONGSIDE_TRY(take(u"muscles-tensed"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::putWorryOff()
{
    ALONGSIDE_TRY(m_hand.press(u"tool-worry-time"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"worryWords"_s, u"The waiting room again, and nobody with me"_s));
    ALONGSIDE_TRY(m_hand.press(u"later"_s));
    ALONGSIDE_TRY(m_hand.see(u"worry0"_s));
    ALONGSIDE_TRY(take(u"worry"_s));
    ALONGSIDE_TRY(m_hand.press(u"worryTime"_s));
    ALONGSIDE_TRY(m_hand.press(u"act0"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"answer0"_s, u"Ask Jo to come along"_s));
    ALONGSIDE_TRY(m_hand.press(u"day0-1"_s));
    ALONGSIDE_TRY(take(u"worry-time"_s));
    ALONGSIDE_TRY(m_hand.press(u"closeList"_s));
    ALONGSIDE_TRY(m_hand.see(u"done"_s));
    ALONGSIDE_TRY(take(u"worry-time-over"_s));
    ALONGSIDE_TRY(m_hand.press(u"done"_s));
    ALONGSIDE_TRY(m_hand.see(u"worryScreen"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::readKindWords()
{
    ALONGSIDE_TRY(m_hand.press(u"tool-kind-words"_s));
    ALONGSIDE_TRY(m_hand.press(u"addKindWords"_s));
    ALONGSIDE_TRY(m_hand.typeInto(u"kindField"_s, u"You counted the striped ones. You can do this too."_s));
    ALONGSIDE_TRY(m_hand.press(u"keepKindWords"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"kindField"_s));
    ALONGSIDE_TRY(m_hand.see(u"own0"_s));
    ALONGSIDE_TRY(take(u"kind-words"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::visitSteadying()
{
    ALONGSIDE_TRY(m_hand.press(u"coping"_s));
    ALONGSIDE_TRY(m_hand.press(u"tool-breathing"_s));
    ALONGSIDE_TRY(m_hand.press(u"begin"_s));
    ALONGSIDE_TRY(take(u"breathing"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"tool-worry-time"_s));
    ALONGSIDE_TRY(m_hand.see(u"worry0"_s));
    ALONGSIDE_TRY(take(u"worry"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"tool-kind-words"_s));
    ALONGSIDE_TRY(m_hand.see(u"kindWords"_s));
    ALONGSIDE_TRY(take(u"kind-words"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
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

Hand::Done Tour::answerQuestions()
{
    ALONGSIDE_TRY(m_hand.press(u"you"_s));
    ALONGSIDE_TRY(m_hand.press(u"questionnaires"_s));
    ALONGSIDE_TRY(m_hand.see(u"questionnaire0"_s));
    ALONGSIDE_TRY(take(u"questionnaires"_s));
    ALONGSIDE_TRY(m_hand.press(u"questionnaire0"_s));
    ALONGSIDE_TRY(m_hand.see(u"begin"_s));
    ALONGSIDE_TRY(take(u"questionnaire"_s));
    ALONGSIDE_TRY(m_hand.press(u"begin"_s));
    ALONGSIDE_TRY(m_hand.see(u"questionnaireFormScreen"_s));
    const QuestionnaireForm *form = m_app.context().session()->opened()->questionnaires()->form();
    for (int number = 1; number <= form->count(); ++number) {
        ALONGSIDE_TRY(m_hand.press(u"answer%1"_s.arg(number % 4)));
        if (number == 1)
            ALONGSIDE_TRY(take(u"questionnaire-question"_s));
        ALONGSIDE_TRY(m_hand.press(u"nextQuestion"_s));
    }
    ALONGSIDE_TRY(m_hand.see(u"questionnaireResultScreen"_s));
    ALONGSIDE_TRY(take(u"questionnaire-result"_s));
    ALONGSIDE_TRY(m_hand.press(u"erase"_s));
    ALONGSIDE_TRY(m_hand.press(u"undo"_s));
    ALONGSIDE_TRY(m_hand.see(u"result0"_s));
    ALONGSIDE_TRY(take(u"questionnaire-earlier"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.see(u"questionnaireListScreen"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"redList"_s));
    ALONGSIDE_TRY(m_hand.see(u"redListScreen"_s));
    ALONGSIDE_TRY(take(u"red-list"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.see(u"youScreen"_s));
    return m_hand.press(u"back"_s);
}

Hand::Done Tour::addScan()
{
    ALONGSIDE_TRY(m_hand.press(u"destination-scans"_s));
    ALONGSIDE_TRY(m_hand.see(u"noScans"_s));
    ALONGSIDE_TRY(take(u"scans-empty"_s));
    ALONGSIDE_TRY(m_hand.press(u"addScan"_s));
    ALONGSIDE_TRY(m_hand.see(u"scanFormScreen"_s));
    ALONGSIDE_TRY(take(u"scan-form"_s));
    ALONGSIDE_TRY(m_hand.press(u"scanWhen"_s));
    ALONGSIDE_TRY(take(u"scan-when"_s));
    ALONGSIDE_TRY(m_hand.press(u"momentDone"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"momentDone"_s));
    ALONGSIDE_TRY(m_hand.press(u"resultDay"_s));
    ALONGSIDE_TRY(take(u"scan-result-day"_s));
    ALONGSIDE_TRY(m_hand.press(u"resultDone"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"resultDone"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s)); // nothing was changed: nothing is added
    ALONGSIDE_TRY(m_hand.see(u"noScans"_s));
    return m_hand.press(u"destination-today"_s);
}

Hand::Done Tour::seeScans()
{
    ALONGSIDE_TRY(m_hand.see(u"comingUp"_s));
    ALONGSIDE_TRY(take(u"today-coming-up"_s));
    ALONGSIDE_TRY(m_hand.press(u"worry5"_s));
    ALONGSIDE_TRY(m_hand.see(u"takeWorryBack"_s));
    ALONGSIDE_TRY(take(u"today-worry"_s));
    ALONGSIDE_TRY(m_hand.press(u"destination-scans"_s));
    ALONGSIDE_TRY(m_hand.see(u"season"_s));
    ALONGSIDE_TRY(take(u"scans"_s));
    ALONGSIDE_TRY(m_hand.press(u"readAsList"_s));
    ALONGSIDE_TRY(take(u"scans-list"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"next"_s));
    ALONGSIDE_TRY(m_hand.see(u"tick0"_s));
    ALONGSIDE_TRY(m_hand.press(u"tick0"_s));
    ALONGSIDE_TRY(take(u"scan-checklist"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"writeLetter"_s));
    ALONGSIDE_TRY(take(u"scan-letter"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    m_app.context().follow(*AppLink::fromText(u"scans/5"_s)); // the last one that was
    ALONGSIDE_TRY(m_hand.see(u"scanScreen"_s));
    ALONGSIDE_TRY(take(u"scan-past"_s));
    ALONGSIDE_TRY(m_hand.press(u"openPlan"_s));
    ALONGSIDE_TRY(m_hand.see(u"planToRead"_s));
    ALONGSIDE_TRY(take(u"result-plan"_s));
    ALONGSIDE_TRY(m_hand.press(u"changePlan"_s));
    ALONGSIDE_TRY(take(u"result-plan-change"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"hear"_s));
    QTest::qWait(400); // the sheet comes up
    ALONGSIDE_TRY(take(u"scan-outcome"_s));
    ALONGSIDE_TRY(m_hand.press(u"close"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"outcome1"_s));
    ALONGSIDE_TRY(m_hand.press(u"lookBack"_s));
    ALONGSIDE_TRY(m_hand.see(u"comfortRow0"_s));
    ALONGSIDE_TRY(take(u"look-back"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    return m_hand.press(u"destination-today"_s);
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
        profile = OpenProfile::unlock(m_options.dataFolder, ids->first(),
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
    ALONGSIDE_TRY(m_hand.press(u"destination-scans"_s));
    ALONGSIDE_TRY(m_hand.see(u"season"_s));
    ALONGSIDE_TRY(take(u"scans"_s));
    ALONGSIDE_TRY(m_hand.press(u"destination-today"_s));
    ALONGSIDE_TRY(m_hand.press(u"checkIns"_s));
    ALONGSIDE_TRY(m_hand.see(u"checkIn0"_s));
    ALONGSIDE_TRY(take(u"check-ins"_s));
    ALONGSIDE_TRY(m_hand.press(u"checkIn1"_s));
    const CheckInDraft *checkIn = m_app.context().session()->opened()->checkIn();
    ALONGSIDE_TRY(m_hand.wait(u"the check-in to be read"_s, [checkIn] { return checkIn->isReady(); }));
    ALONGSIDE_TRY(take(u"check-in"_s));
    ALONGSIDE_TRY(m_hand.press(u"measures"_s));
    ALONGSIDE_TRY(take(u"check-in-questions"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"done"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"badDay"_s));
    ALONGSIDE_TRY(m_hand.see(u"easyScreen"_s));
    ALONGSIDE_TRY(take(u"bad-day"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(visitSteadying());
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
    ALONGSIDE_TRY(visitSigns());
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"lock"_s));
    ALONGSIDE_TRY(m_hand.see(u"unlockScreen"_s));
    ALONGSIDE_TRY(take(u"lock"_s));
    return openProfile();
}

// From You and back.
Hand::Done Tour::visitSigns()
{
    ALONGSIDE_TRY(m_hand.press(u"questionnaires"_s));
    ALONGSIDE_TRY(m_hand.press(u"questionnaire0"_s));
    ALONGSIDE_TRY(m_hand.see(u"result0"_s));
    ALONGSIDE_TRY(take(u"questionnaire"_s));
    ALONGSIDE_TRY(m_hand.press(u"begin"_s));
    ALONGSIDE_TRY(m_hand.press(u"answer1"_s));
    ALONGSIDE_TRY(take(u"questionnaire-question"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.press(u"result0"_s));
    ALONGSIDE_TRY(m_hand.see(u"questionnaireResultScreen"_s));
    ALONGSIDE_TRY(take(u"questionnaire-result"_s));
    for (const QString &screen : {u"questionnaireScreen"_s, u"questionnaireListScreen"_s, u"youScreen"_s}) {
        ALONGSIDE_TRY(m_hand.press(u"back"_s));
        ALONGSIDE_TRY(m_hand.see(screen));
    }
    ALONGSIDE_TRY(m_hand.press(u"symptoms"_s));
    ALONGSIDE_TRY(m_hand.see(u"symptom0"_s));
    ALONGSIDE_TRY(take(u"symptoms"_s));
    ALONGSIDE_TRY(m_hand.press(u"symptom0"_s));
    ALONGSIDE_TRY(m_hand.see(u"card0"_s));
    ALONGSIDE_TRY(take(u"symptom-cards"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    ALONGSIDE_TRY(m_hand.see(u"symptomScreen"_s));
    ALONGSIDE_TRY(m_hand.press(u"back"_s));
    return m_hand.see(u"youScreen"_s);
}

Hand::Done Tour::addProfile()
{
    ALONGSIDE_TRY(m_hand.press(u"lock"_s));
    ALONGSIDE_TRY(m_hand.press(u"otherProfile"_s));
    ALONGSIDE_TRY(m_hand.press(u"newProfile"_s));
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

// Maya takes a longer name, to be looked for in every file afterwards, and is shown no more.
Hand::Done Tour::keepOffTheLock()
{
    ALONGSIDE_TRY(m_hand.press(u"profile0"_s));
    ALONGSIDE_TRY(openProfile());
    ALONGSIDE_TRY(m_hand.press(u"you"_s));
    ALONGSIDE_TRY(m_hand.press(u"rename"_s));
    ALONGSIDE_TRY(m_hand.see(u"newName"_s));
    ALONGSIDE_TRY(m_hand.wait(u"the name"_s, [this] {
        return m_hand.find(u"newName"_s)->property("text").toString() == u"Maya"_s;
    }));
    m_hand.pressKey(Qt::Key_A, Qt::ControlModifier);
    m_hand.type(u"Maya Windelband"_s);
    ALONGSIDE_TRY(m_hand.press(u"saveName"_s));
    ALONGSIDE_TRY(m_hand.seeGone(u"saveName"_s));
    ALONGSIDE_TRY(m_hand.press(u"listed"_s));
    const ProfileSettingsModel *settings = m_app.context().session()->opened()->settings();
    ALONGSIDE_TRY(m_hand.wait(u"the choice to be kept"_s,
                              [settings] { return !settings->isBusy() && !settings->isListed(); }));
    ALONGSIDE_TRY(take(u"you-unlisted"_s));
    ALONGSIDE_TRY(m_hand.press(u"lockNow"_s));
    ALONGSIDE_TRY(openUnlisted());
    Look night = m_usual;
    night.dark = !m_usual.dark;
    putOn(night);
    ALONGSIDE_TRY(m_hand.press(u"lock"_s));
    ALONGSIDE_TRY(openUnlisted());
    putOn(m_usual);
    return {};
}

Hand::Done Tour::openUnlisted()
{
    ALONGSIDE_TRY(m_hand.see(u"unlockScreen"_s));
    ALONGSIDE_TRY(m_hand.press(u"otherProfile"_s));
    ALONGSIDE_TRY(m_hand.see(u"chooseProfileScreen"_s));
    ALONGSIDE_TRY(take(u"profiles-one-unlisted"_s));
    ALONGSIDE_TRY(m_hand.press(u"unlisted"_s));
    ALONGSIDE_TRY(m_hand.see(u"unlockScreen"_s));
    ALONGSIDE_TRY(take(u"someone-not-listed"_s));
    return openProfile();
}

} // namespace alongside
