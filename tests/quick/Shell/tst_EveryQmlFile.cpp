#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "models/UpdateModel.h"

#include "support/SourceTree.h"

#include <QDirIterator>
#include <QMetaProperty>
#include <QQmlComponent>
#include <QQmlEngine>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every QML file of the project is part of its module and can be made without a warning, given the
/// models of an open profile. What needs something else first is only compiled here; the other tests
/// make it with what it needs.
class EveryQmlFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void can_be_made_data();
    void can_be_made();
    void cleanupTestCase() { m_app.reset(); }

private:
    [[nodiscard]] QVariantMap modelsFor(const QObject &made) const;

    std::unique_ptr<RunningApp> m_app;
    SecretValue m_secret;
    QList<QObject *> m_models;
};

void EveryQmlFile::initTestCase()
{
    m_app = std::make_unique<RunningApp>();
    DO(m_app->startWithProfile());
    AppContext &context = m_app->app().context();
    OpenedProfile &opened = m_app->opened();
    m_models = {&context,
                context.session(),
                context.help(),
                context.help()->helplines(),
                context.help()->redList(),
                context.device(),
                context.about(),
                context.about()->licences(),
                context.about()->updates(),
                context.session()->profiles(),
                &opened,
                opened.today(),
                opened.mood(),
                opened.checkIn(),
                opened.checkIn()->questions(),
                opened.checkIns(),
                opened.checkInBin(),
                opened.measures(),
                opened.rest(),
                opened.kindWords(),
                opened.lastCoping(),
                opened.visits(),
                opened.visits()->list(),
                opened.visits()->opened(),
                opened.visits()->draft(),
                opened.visits()->questions(),
                opened.visits()->choice(),
                opened.visits()->notebook(),
                opened.visits()->found(),
                opened.visits()->share(),
                opened.visits()->bin(),
                opened.careTeam()->choice(),
                opened.worries(),
                opened.unfinishedWorry(),
                context.coping(),
                context.coping()->breathing(),
                context.coping()->muscles(),
                context.coping()->timer(),
                context.coping()->worryTool(),
                opened.asks(),
                opened.asks()->list(),
                opened.asks()->opened(),
                opened.asks()->opened()->recipient(),
                opened.asks()->draft(),
                opened.asks()->bin(),
                opened.asks()->ideas(),
                opened.asks()->people(),
                opened.asks()->circle(),
                opened.asks()->news(),
                opened.brief(),
                opened.brief()->entries(),
                opened.brief()->journal(),
                opened.brief()->month(),
                opened.brief()->questions(),
                opened.careTeam(),
                opened.careTeam()->list(),
                opened.careTeam()->opened(),
                opened.careTeam()->opened()->phones(),
                opened.careTeam()->draft(),
                opened.careTeam()->draft()->phones(),
                opened.careTeam()->bin(),
                opened.careTeam()->call(),
                opened.careTeam()->close(),
                opened.careTeam()->notes(),
                opened.careTeam()->lockCard(),
                opened.careTeam()->found(),
                opened.careTeam()->share(),
                opened.learn(),
                opened.learn()->aloud(),
                opened.learn()->article(),
                opened.learn()->gone(),
                opened.learn()->gates(),
                opened.learn()->organisation(),
                opened.learn()->paper(),
                opened.learn()->readers(),
                opened.learn()->search(),
                opened.learn()->topics(),
                opened.groups(),
                opened.groups()->filter(),
                opened.groups()->list(),
                opened.groups()->map(),
                opened.groups()->places(),
                opened.groups()->opened(),
                opened.groups()->note(),
                opened.groups()->file(),
                opened.groups()->nearMe(),
                opened.groups()->streets(),
                opened.packs(),
                opened.packs()->inbox(),
                opened.packs()->inbox()->camera(),
                opened.packs()->list(),
                opened.packs()->cards(),
                opened.packs()->form(),
                opened.packs()->share(),
                opened.journal(),
                opened.search(),
                opened.search()->filter(),
                opened.calendar(),
                opened.bin(),
                opened.draft(),
                opened.draft()->moment(),
                opened.draft()->prompts(),
                opened.draft()->tagChoice(),
                opened.onThisDay(),
                opened.scans(),
                opened.scans()->list(),
                opened.scans()->season(),
                opened.scans()->series(),
                opened.scans()->worry(),
                opened.scans()->draft(),
                opened.scans()->draft()->moment(),
                opened.scans()->plan(),
                opened.scans()->letter(),
                opened.scans()->lookBack(),
                opened.scans()->checklist(),
                opened.scans()->bin(),
                opened.photos(),
                opened.photoViewer(),
                opened.questionnaires(),
                opened.questionnaires()->form(),
                opened.questionnaires()->results(),
                opened.questionnaires()->results()->result(),
                opened.symptoms(),
                opened.personOffer(),
                opened.settings(),
                opened.settings()->nextPassphrase(),
                opened.settings()->recoveryCode(),
                opened.player(),
                opened.treatments(),
                opened.treatments()->draft(),
                opened.treatments()->draft()->month(),
                opened.treatmentFacts(),
                opened.medicines(),
                opened.trend(),
                opened.trends(),
                &m_secret};
}

void EveryQmlFile::can_be_made_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("compiledOnly");
    const QStringList compiledOnly{
        u"Shell/SetUpFlow.qml"_s,     u"Shell/SetUpSteps.qml"_s,
        u"Lock/WelcomeScreen.qml"_s, // before a profile
        u"Style/FocusRing.qml"_s,     u"Components/Hero.qml"_s,
        u"Journal/EditorTools.qml"_s, u"Components/FileChooserDialog.qml"_s,
        u"Groups/MapLayers.qml"_s,    u"Groups/MapMotion.qml"_s}; // part of something
    const QDir tree(sourceTree() + u"/qml"_s);
    QDirIterator files(tree.path(), {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = tree.relativeFilePath(files.next());
        QTest::newRow(qPrintable(path))
            << QUrl(u"qrc:/qt/qml/Alongside/"_s + path) << compiledOnly.contains(path);
        ++count;
    }
    QVERIFY2(count > 60, qPrintable(QString::number(count)));
}

// For every property of \a made that takes one of our models, that model.
QVariantMap EveryQmlFile::modelsFor(const QObject &made) const
{
    QVariantMap values;
    const QMetaObject *type = made.metaObject();
    for (int index = 0; index < type->propertyCount(); ++index) {
        const QMetaProperty property = type->property(index);
        const QMetaObject *wanted = property.metaType().metaObject();
        for (QObject *model : m_models) {
            if (wanted && wanted != &QObject::staticMetaObject && model->metaObject()->inherits(wanted))
                values.insert(QString::fromLatin1(property.name()), QVariant::fromValue(model));
        }
    }
    return values;
}

void EveryQmlFile::can_be_made()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QFETCH(QUrl, url);
    const QFETCH(bool, compiledOnly);
    QQmlEngine *engine = qmlEngine(m_app->app().window());
    QVERIFY(engine);
    QQmlComponent component(engine, url);
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    if (compiledOnly)
        return;
    const std::unique_ptr<QObject> made(component.beginCreate(engine->rootContext()));
    QVERIFY2(made, qPrintable(component.errorString()));
    component.setInitialProperties(made.get(), modelsFor(*made));
    component.completeCreate();
    // What still wants something that only its parent knows has no business here.
    if (component.isError())
        QVERIFY2(component.errorString().contains(u"Required property"_s),
                 qPrintable(component.errorString()));
    QCoreApplication::processEvents();
}

ALONGSIDE_APP_TEST(EveryQmlFile)
#include "tst_EveryQmlFile.moc"
