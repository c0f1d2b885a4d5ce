#include "QtPositionSource.h"

#include "support/FolderContent.h"

#include <QGeoPositionInfoSource>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace alongside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A sentence as receivers for satellites write it, with its checksum.
QByteArray sentence(const QByteArray &words)
{
    char sum = 0;
    for (const char letter : words)
        sum ^= letter;
    return '$' + words + '*' + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper() + "\r\n";
}

/// 53.7701 north, 0.3672 west, in Hull; at noon and \a second.
QByteArray inHull(int second = 0)
{
    return sentence("GPRMC,1200" + QByteArray::number(second).rightJustified(2, '0')
                    + ".00,A,5346.2060,N,00022.0320,W,0.0,0.0,261126,,,A");
}

/// A receiver that sees no satellite.
QByteArray nowhere(int second = 0)
{
    return sentence("GPRMC,1200" + QByteArray::number(second).rightJustified(2, '0')
                    + ".00,V,,,,,,,261126,,,N");
}

QByteArray inQuito(int second)
{
    return sentence("GPRMC,1200" + QByteArray::number(second).rightJustified(2, '0')
                    + ".00,A,0010.8420,S,07828.0680,W,0.0,0.0,261126,,,A");
}

/// A source that says what a test wants: what no receiver in a file would say.
class SaidSource final : public QGeoPositionInfoSource
{
public:
    explicit SaidSource(Error error) : QGeoPositionInfoSource(nullptr), m_error(error) {}
    explicit SaidSource(const QGeoPositionInfo &position)
        : QGeoPositionInfoSource(nullptr), m_position(position)
    {}
    /// One that never answers, with \a methods.
    explicit SaidSource(PositioningMethods methods = AllPositioningMethods)
        : QGeoPositionInfoSource(nullptr), m_methods(methods)
    {}

    [[nodiscard]] QGeoPositionInfo lastKnownPosition(bool) const override { return {}; }
    [[nodiscard]] PositioningMethods supportedPositioningMethods() const override { return m_methods; }
    [[nodiscard]] int minimumUpdateInterval() const override { return 0; }
    [[nodiscard]] Error error() const override { return m_error; }
    void startUpdates() override {}
    void stopUpdates() override {}
    void requestUpdate(int) override
    {
        if (m_error != NoError)
            Q_EMIT errorOccurred(m_error);
        if (m_position)
            Q_EMIT positionUpdated(*m_position);
    }

private:
    PositioningMethods m_methods = AllPositioningMethods;
    Error m_error = NoError;
    std::optional<QGeoPositionInfo> m_position;
};

/// What a source told, and what it asked.
struct Told
{
    explicit Told(QtPositionSource &source)
    {
        QObject::connect(&source, &PositionSource::found, &context,
                         [this](const CoarsePosition &position) { found += position; });
        QObject::connect(&source, &PositionSource::failed, &context,
                         [this](PositionSource::Trouble trouble) { troubles += trouble; });
    }

    QList<CoarsePosition> found;
    QList<PositionSource::Trouble> troubles;
    QObject context; // gone first
};

} // namespace

/// Where the device is, by Qt: asked once, roughly.
class TestQtPositionSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a_receiver_is_asked_once_and_let_go();
    void it_can_be_asked_again();
    void a_receiver_that_sees_nothing_is_not_waited_for();
    void a_receiver_that_sees_nothing_at_first_is_waited_for();
    void what_is_in_the_way_is_told_apart_data();
    void what_is_in_the_way_is_told_apart();
    void what_never_answers_is_not_waited_for();
    void without_a_source_there_is_nothing_to_ask();
    void what_is_too_vague_is_of_no_use();
    void nothing_is_told_after_it_was_stopped();

private:
    /// Makes Qt read \a sentences as from a receiver.
    QtPositionSource::Maker receiver(const QByteArray &sentences);

    QTemporaryDir m_folder;
    QPointer<QGeoPositionInfoSource> m_made; ///< The last one.
    int m_times = 0;                         ///< How many were made.
};

// Qt hides real sources from what it takes for a test.
void TestQtPositionSource::initTestCase()
{
    qunsetenv("QT_QTESTLIB_RUNNING");
}

QtPositionSource::Maker TestQtPositionSource::receiver(const QByteArray &sentences)
{
    const QString file = m_folder.filePath(u"receiver.nmea"_s);
    if (!setContent(file, sentences))
        qFatal("no file");
    m_times = 0;
    return [this, file] {
        ++m_times;
        m_made = QGeoPositionInfoSource::createSource(u"nmea"_s, {{u"nmea.source"_s, file}}, nullptr);
        return m_made.data();
    };
}

void TestQtPositionSource::a_receiver_is_asked_once_and_let_go()
{
    QtPositionSource source(receiver(inHull(0) + inQuito(1) + inQuito(2)), 10s);
    const Told told(source);
    QVERIFY(source.isThere());
    QCOMPARE(m_times, 0); // looking is not asking
    source.ask();
    QVERIFY(m_made);
    QTRY_COMPARE(told.found.size(), 1);
    QCOMPARE(told.found.constFirst(), CoarsePosition::of(53.7701, -0.3672).value());
    QVERIFY(told.found.constFirst().latitude() != 53.7701);
    // Gone, and with it whatever it would say next.
    QTRY_VERIFY(!m_made);
    QCOMPARE(told.found.size(), 1);
    QVERIFY(told.troubles.isEmpty());
    QCOMPARE(m_times, 1);
}

void TestQtPositionSource::it_can_be_asked_again()
{
    QtPositionSource source(receiver(inHull()), 10s);
    const Told told(source);
    for (int time = 1; time <= 2; ++time) {
        source.ask();
        QTRY_COMPARE(told.found.size(), time);
    }
    QCOMPARE(m_times, 2);
}

void TestQtPositionSource::a_receiver_that_sees_nothing_is_not_waited_for()
{
    QtPositionSource source(receiver(nowhere(0) + nowhere(1)), 300ms);
    const Told told(source);
    source.ask();
    QTRY_COMPARE(told.troubles, QList{PositionSource::Trouble::NotFound});
    QTRY_VERIFY(!m_made);
    QVERIFY(told.found.isEmpty());
}

void TestQtPositionSource::a_receiver_that_sees_nothing_at_first_is_waited_for()
{
    QtPositionSource source(receiver(nowhere(0) + nowhere(1) + inHull(2)), 10s);
    const Told told(source);
    source.ask();
    QTRY_COMPARE_WITH_TIMEOUT(told.found.size(), 1, 10'000);
    QVERIFY(told.troubles.isEmpty());
}

void TestQtPositionSource::what_is_in_the_way_is_told_apart_data()
{
    QTest::addColumn<QGeoPositionInfoSource::Error>("error");
    QTest::addColumn<PositionSource::Trouble>("trouble");
    QTest::newRow("not allowed") << QGeoPositionInfoSource::AccessError << PositionSource::Trouble::Refused;
    QTest::newRow("switched off") << QGeoPositionInfoSource::ClosedError
                                  << PositionSource::Trouble::SwitchedOff;
    QTest::newRow("too late") << QGeoPositionInfoSource::UpdateTimeoutError
                              << PositionSource::Trouble::NotFound;
    QTest::newRow("something else") << QGeoPositionInfoSource::UnknownSourceError
                                    << PositionSource::Trouble::Missing;
}

void TestQtPositionSource::what_is_in_the_way_is_told_apart()
{
    QFETCH(const QGeoPositionInfoSource::Error, error);
    QFETCH(const PositionSource::Trouble, trouble);
    QtPositionSource source([this, error] {
        auto *made = new SaidSource(error);
        m_made = made;
        return made;
    });
    const Told told(source);
    source.ask();
    QCOMPARE(told.troubles, QList{trouble});
    QTRY_VERIFY(!m_made);
}

void TestQtPositionSource::what_never_answers_is_not_waited_for()
{
    QtPositionSource source([] { return new SaidSource; }, 100ms);
    const Told told(source);
    source.ask();
    QTRY_COMPARE(told.troubles, QList{PositionSource::Trouble::NotFound});
}

void TestQtPositionSource::without_a_source_there_is_nothing_to_ask()
{
    QtPositionSource none([]() -> QGeoPositionInfoSource * { return nullptr; });
    const Told toldByNone(none);
    none.ask();
    QCOMPARE(toldByNone.troubles, QList{PositionSource::Trouble::Missing});
    QtPositionSource off([] { return new SaidSource(QGeoPositionInfoSource::NoPositioningMethods); });
    const Told toldOff(off);
    off.ask();
    QCOMPARE(toldOff.troubles, QList{PositionSource::Trouble::SwitchedOff});
}

void TestQtPositionSource::what_is_too_vague_is_of_no_use()
{
    for (const double kilometres : {20.0, 300.0}) {
        QGeoPositionInfo position(QGeoCoordinate(53.7701, -0.3672), QDateTime::currentDateTimeUtc());
        position.setAttribute(QGeoPositionInfo::HorizontalAccuracy, kilometres * 1000);
        QtPositionSource source([position] { return new SaidSource(position); });
        const Told told(source);
        source.ask();
        QCOMPARE(told.found.size(), kilometres <= PositionSource::kMostVague ? 1 : 0);
        QCOMPARE(told.troubles.size(), 1 - told.found.size());
    }
}

void TestQtPositionSource::nothing_is_told_after_it_was_stopped()
{
    QtPositionSource source(receiver(nowhere(0) + inHull(1)), 10s);
    const Told told(source);
    source.ask();
    QVERIFY(m_made);
    source.stop();
    QTRY_VERIFY(!m_made); // so that there is nothing left that could speak
    QVERIFY(told.found.isEmpty() && told.troubles.isEmpty());
}

QTEST_MAIN(TestQtPositionSource)

#include "tst_QtPositionSource.moc"
