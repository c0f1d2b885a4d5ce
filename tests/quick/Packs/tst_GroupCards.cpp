#include "Packs/PackSteps.h"
#include "app/AppTests.h"

#include "qr/QrCode.h"
#include "qr/QrReader.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::packsteps;

/// Cards of groups that one leads, through the screens, and on to a member.
class GroupCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<QTemporaryDir>(); }
    void a_leader_gives_out_a_card_and_a_member_adds_it();
    void a_card_is_changed_and_given_out_again();
    void a_half_filled_card_is_kept();
    void what_is_missing_on_a_card_is_said();
    void a_flyer_is_saved_and_its_code_read();

private:
    [[nodiscard]] static RunningApp::Done fillCard(RunningApp &app);
    /// From the form: looks at the card as members see it, and gives it out.
    [[nodiscard]] static RunningApp::Done giveOut(RunningApp &app);
    /// From what was given out back to the cards.
    [[nodiscard]] static RunningApp::Done backToCards(RunningApp &app);

    std::unique_ptr<QTemporaryDir> m_files;
};

// From the list of groups to a card that can be given out.
RunningApp::Done GroupCards::fillCard(RunningApp &app)
{
    return app.press(u"groupPacks"_s)
        .and_then([&] { return app.press(u"packCards"_s); })
        .and_then([&] { return app.press(u"newGroupCard"_s); })
        .and_then([&] { return app.see(u"packFormScreen"_s); })
        .and_then([&] { return app.typeInto(u"cardFrom"_s, u"Anna's groups"_s); })
        .and_then([&] { return app.typeInto(u"cardName"_s, u"Tuesday circle"_s); })
        .and_then([&] { return app.typeInto(u"cardOrganisation"_s, u"A charity"_s); })
        .and_then([&] { return app.typeInto(u"cardTownField"_s, u"Leeds"_s); })
        .and_then([&] { return app.read(u"cardTown0"_s, u"Leeds"_s); })
        .and_then([&] { return app.press(u"cardTown0"_s); })
        .and_then([&] { return app.read(u"cardTown"_s, u"In Leeds, England"_s); })
        .and_then([&] { return app.press(u"rhythm1"_s); })
        .and_then([&] { return app.press(u"cardDay1"_s); })
        .and_then([&] { return app.typeInto(u"cardBegins"_s, u"10.15"_s); })
        .and_then([&] { return app.typeInto(u"cardEnds"_s, u"12:15"_s); })
        .and_then([&] { return app.typeInto(u"cardPhone"_s, u"0113 496 0000"_s); });
}

RunningApp::Done GroupCards::giveOut(RunningApp &app)
{
    return app.press(u"previewCard"_s)
        .and_then([&] { return app.press(u"giveOutCard"_s); })
        .and_then([&] { return app.see(u"packShareScreen"_s); })
        .and_then([&] { return app.seeGone(u"giveOutCard"_s); }); // the sheet takes presses until it is gone
}

RunningApp::Done GroupCards::backToCards(RunningApp &app)
{
    return app.press(u"back"_s)
        .and_then([&] { return app.seeGone(u"packShareScreen"_s); })
        .and_then([&] { return app.press(u"back"_s); })
        .and_then([&] { return app.seeGone(u"packFormScreen"_s); });
}

void GroupCards::a_leader_gives_out_a_card_and_a_member_adds_it()
{
    RunningApp leader;
    DO(startAtGroups(leader));
    DO(fillCard(leader));
    DO(leader.press(u"previewCard"_s));
    DO(leader.read(u"cardPreview"_s, u"Every Tuesday, 10:15 to 12:15"_s));
    DO(leader.press(u"giveOutCard"_s));
    DO(leader.seeGone(u"giveOutCard"_s));
    DO(leader.read(u"shareName"_s, u"Tuesday circle"_s));
    DO(leader.read(u"shareVersion"_s, u"Version 1, given out on 26 November 2026"_s));
    const GroupCardShare &share = *leader.opened().packs()->share();
    QCOMPARE(share.codes().size(), 1);
    DO(leader.press(u"copyCardLink"_s));
    const QString link = QGuiApplication::clipboard()->text();
    const QUrl file = QUrl::fromLocalFile(m_files->filePath(u"given.alongside-group"_s));
    leader.opened().packs()->share()->saveFile(file);
    DO(leader.read(u"toast"_s, u"The file is where you wanted it."_s));
    const QString code = m_files->filePath(u"code.png"_s);
    const QImage image = *qrCodeOf(share.codes().first());
    QVERIFY(image.scaled(image.size() * 4).save(code));
    const QString fingerprint = share.fingerprint();
    leader.end();

    RunningApp member;
    DO(startAtGroups(member));
    DO(goToInbox(member));
    DO(look(member, file));
    DO(member.read(u"packSigner"_s, fingerprint));
    DO(member.press(u"addPack"_s));
    DO(member.see(u"packListScreen"_s));
    DO(member.press(u"packInbox"_s));
    DO(look(member, QUrl::fromLocalFile(code)));
    DO(member.read(u"packStanding"_s, u"All of this is here already."_s));
    DO(member.press(u"leavePack"_s));
    DO(member.typeInto(u"packLink"_s, link));
    DO(member.press(u"readPackLink"_s));
    DO(member.read(u"packStanding"_s, u"All of this is here already."_s));
}

void GroupCards::a_card_is_changed_and_given_out_again()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(fillCard(app));
    DO(giveOut(app));
    DO(backToCards(app));
    DO(app.read(u"cardState0"_s, u"Version 1 is given out"_s));
    DO(app.press(u"editCard0"_s));
    DO(app.see(u"packFormScreen"_s));
    DO(app.typeInto(u"cardWhere"_s, u"The library"_s));
    DO(app.read(u"cardKept"_s, u"Kept in your vault"_s));
    DO(app.press(u"back"_s));
    DO(app.seeGone(u"packFormScreen"_s));
    DO(app.read(u"cardState0"_s, u"Changed since"_s));
    DO(app.press(u"editCard0"_s));
    DO(giveOut(app));
    DO(app.read(u"shareVersion"_s, u"Version 2"_s));
    DO(backToCards(app));
    DO(app.press(u"removeCard0"_s));
    DO(app.seeGone(u"groupCard0"_s));
    DO(app.press(u"undo"_s));
    DO(app.read(u"cardState0"_s, u"Version 2 is given out"_s));
}

void GroupCards::a_half_filled_card_is_kept()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(app.press(u"groupPacks"_s));
    DO(app.press(u"packCards"_s));
    DO(app.press(u"newGroupCard"_s));
    DO(app.typeInto(u"cardName"_s, u"Half a name"_s));
    app.session().lock();
    DO(app.seeClosed());
    DO(app.unlock());
    DO(app.press(u"destination-support"_s));
    DO(app.press(u"groups"_s));
    DO(app.press(u"groupPacks"_s));
    DO(app.press(u"packCards"_s));
    DO(app.read(u"groupCard0"_s, u"Half a name"_s));
    DO(app.read(u"cardState0"_s, u"Not given out yet"_s));
}

void GroupCards::what_is_missing_on_a_card_is_said()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(fillCard(app));
    DO(app.seeGone(u"cardRemark"_s));
    DO(app.typeInto(u"cardWeb"_s, u"http://example.org"_s));
    DO(app.read(u"cardRemark"_s, u"not a safe one"_s));
    DO(app.read(u"previewCard"_s, u"Something is still missing"_s));
}

void GroupCards::a_flyer_is_saved_and_its_code_read()
{
    RunningApp app;
    DO(startAtGroups(app));
    DO(fillCard(app));
    DO(giveOut(app));
    DO(app.press(u"flyerStrips"_s));
    DO(app.press(u"flyerPaper1"_s));
    GroupCardShare *share = app.opened().packs()->share();
    QVERIFY(share->hasStrips() && share->paper() == 1 && share->flyerProblem().isEmpty());
    const QString path = m_files->filePath(u"flyer.pdf"_s);
    share->saveFlyer(QUrl::fromLocalFile(path));
    DO(app.read(u"toast"_s, u"The flyer is where you wanted it."_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    // As it is on paper.
    const double scale = 150 / 72.0 / FlyerLayout::kUnitsPerPoint;
    QImage paper(1275, 1650, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.scale(scale, scale);
    share->flyer().paint(painter);
    painter.end();
    QCOMPARE(qrTextsIn(paper), QStringList{share->codes().first()});
}

ALONGSIDE_APP_TEST(GroupCards)
#include "tst_GroupCards.moc"
