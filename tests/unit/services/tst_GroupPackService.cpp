#include "support/OpenedSession.h"
#include "support/PackFiles.h"

#include "qr/QrCode.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestGroupPackService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void what_came_in_is_among_the_groups();
    void a_newer_one_takes_its_place_and_back();
    void an_older_one_stays_out();
    void a_changed_key_has_to_be_agreed_to();
    void what_is_not_signed_never_overwrites_what_is();
    void what_is_here_meanwhile_is_not_overwritten();
    void taking_out_keeps_what_was_noted();
    void nothing_changes_for_what_is_refused();
    void reads_files_and_pictures();
    void a_file_of_200_MB_is_not_read();
    void a_card_is_signed_and_given_out();
    void a_key_stays_the_same();

private:
    GroupPackService &packs() { return m_profile->session->groupPacks(); }
    GroupCardService &cards() { return m_profile->session->groupCards(); }
    QString write(const QString &name, const QByteArray &content) const;
    std::expected<PackPreview, PackRefusal> look(const QByteArray &file)
    {
        return await(packs().preview(file));
    }
    Result<PackBefore> take(const QByteArray &file)
    {
        const auto preview = look(file);
        return preview ? await(packs().add(*preview)) : fail(ErrorCode::InvalidValue);
    }
    QStringList ids();
    QByteArray file(int version, const SigningKey *key, const QString &name = u"Tuesday circle"_s) const
    {
        return packfiles::file(packfiles::content(version, {packfiles::group(u"a"_s, name)}), key);
    }

    std::unique_ptr<OpenedSession> m_profile;
    const SigningKey m_anna = packfiles::keyOf('a');
    const SigningKey m_other = packfiles::keyOf('b');
};

void TestGroupPackService::init()
{
    m_profile = std::make_unique<OpenedSession>();
    m_profile->clock.instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
}

QString TestGroupPackService::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_profile->folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

// Of what came in packs.
QStringList TestGroupPackService::ids()
{
    QStringList ids;
    const auto book = await(m_profile->session->groups().book());
    for (const SupportGroup &group : *book.value().groups) {
        if (group.teller)
            ids += group.id + u'=' + group.name;
    }
    return ids;
}

void TestGroupPackService::what_came_in_is_among_the_groups()
{
    const auto preview = look(file(1, &m_anna));
    QVERIFY(preview);
    QCOMPARE(preview->standing, PackStanding::New);
    QCOMPARE(preview->changes.size(), 1);
    QVERIFY(ids().isEmpty()); // looking changes nothing
    const auto before = await(packs().add(*preview));
    QVERIFY(before);
    QCOMPARE(ids(), QStringList{u"anna/a=Tuesday circle"_s});
    QCOMPARE(await(packs().packs()).value().size(), 1);
    QVERIFY(await(packs().putBack(*before)));
    QVERIFY(ids().isEmpty());
    QVERIFY(look(file(1, &m_other))->standing == PackStanding::New); // its key is forgotten, too
}

void TestGroupPackService::a_newer_one_takes_its_place_and_back()
{
    QVERIFY(take(file(1, &m_anna)));
    const auto preview = look(file(2, &m_anna, u"Friday circle"_s));
    QCOMPARE(preview->standing, PackStanding::Update);
    QCOMPARE(preview->knownVersion, 1);
    QCOMPARE(preview->changes.first().kind, GroupChange::Kind::Changed);
    const auto before = await(packs().add(*preview));
    QCOMPARE(ids(), QStringList{u"anna/a=Friday circle"_s});
    QVERIFY(await(packs().putBack(*before)));
    QCOMPARE(ids(), QStringList{u"anna/a=Tuesday circle"_s});
}

void TestGroupPackService::an_older_one_stays_out()
{
    QVERIFY(take(file(2, &m_anna)));
    QCOMPARE(look(file(1, &m_anna, u"Old"_s))->standing, PackStanding::Older);
    QCOMPARE(take(file(1, &m_anna, u"Old"_s)).error().code, ErrorCode::Conflict);
    QCOMPARE(take(file(2, &m_anna)).error().code, ErrorCode::Conflict); // the same
    QCOMPARE(ids(), QStringList{u"anna/a=Tuesday circle"_s});
}

void TestGroupPackService::a_changed_key_has_to_be_agreed_to()
{
    QVERIFY(take(file(1, &m_anna)));
    const auto preview = look(file(2, &m_other, u"Other"_s));
    QCOMPARE(preview->standing, PackStanding::OtherSigner); // whoever shows it asks
    const auto before = await(packs().add(*preview));
    QVERIFY(before);
    QCOMPARE(look(file(3, &m_anna))->standing, PackStanding::OtherSigner); // the key agreed to is the one
    QVERIFY(await(packs().putBack(*before)));
    QCOMPARE(look(file(3, &m_anna))->standing, PackStanding::Update);
}

void TestGroupPackService::what_is_not_signed_never_overwrites_what_is()
{
    QVERIFY(take(file(1, &m_anna)));
    QCOMPARE(look(file(2, nullptr, u"Forged"_s))->standing, PackStanding::Unsigned);
    QCOMPARE(take(file(2, nullptr, u"Forged"_s)).error().code, ErrorCode::Conflict);
    QCOMPARE(ids(), QStringList{u"anna/a=Tuesday circle"_s});
}

void TestGroupPackService::what_is_here_meanwhile_is_not_overwritten()
{
    const auto early = look(file(1, &m_anna));
    QVERIFY(take(file(2, &m_anna, u"Friday circle"_s)));
    QCOMPARE(await(packs().add(*early)).error().code, ErrorCode::Conflict);
    QCOMPARE(ids(), QStringList{u"anna/a=Friday circle"_s});
}

void TestGroupPackService::taking_out_keeps_what_was_noted()
{
    QVERIFY(take(file(1, &m_anna)));
    const GroupMark mark{.groupId = u"anna/a"_s, .starred = true, .note = u"Now on Mondays"_s};
    QVERIFY(await(m_profile->session->groups().putMark(mark)));
    QVERIFY(take(file(2, &m_anna, u"Friday circle"_s)));
    QCOMPARE(await(m_profile->session->groups().book()).value().marks, QList{mark});
    const auto before = await(packs().remove(u"anna"_s));
    QVERIFY(before);
    QVERIFY(ids().isEmpty());
    QCOMPARE(await(m_profile->session->groups().book()).value().marks, QList{mark});
    QCOMPARE(look(file(1, &m_other))->standing, PackStanding::OtherSigner); // still known by its key
    QVERIFY(await(packs().putBack(*before)));
    QCOMPARE(ids(), QStringList{u"anna/a=Friday circle"_s});
    QCOMPARE(await(packs().remove(u"nobody"_s)).error().code, ErrorCode::NotFound);
}

void TestGroupPackService::nothing_changes_for_what_is_refused()
{
    QVERIFY(take(file(1, &m_anna)));
    QByteArray forged = file(2, &m_anna);
    forged.replace("Tuesday", "Hostile");
    QCOMPARE(look(forged).error().flaw, PackFlaw::WrongSignature);
    QCOMPARE(look("{").error().flaw, PackFlaw::NotJson);
    QJsonObject future = packfiles::content(2);
    future.insert(u"issued"_s, u"2027-11-20"_s);
    QCOMPARE(look(packfiles::file(future)).error().flaw, PackFlaw::Future);
    QCOMPARE(ids(), QStringList{u"anna/a=Tuesday circle"_s});
    m_profile->clock.instant =
        m_profile->clock.instant.addYears(-3); // what is here stays, whatever the clock says
    QCOMPARE(ids(), QStringList{u"anna/a=Tuesday circle"_s});
}

void TestGroupPackService::reads_files_and_pictures()
{
    const auto read = [&](const QString &path) {
        return await(packs().read(QUrl::fromLocalFile(path)));
    };
    QCOMPARE(read(write(u"a.alongside-group"_s, "{}"))->file, "{}");
    const QByteArray pack = file(1, &m_anna);
    const QStringList links = packLinks(pack, kMostQrBytes);
    const QString path = m_profile->folder() + u"/code.png"_s;
    const QImage code = *qrCodeOf(links.first());
    QVERIFY(code.scaled(code.size() * 4).save(path));
    const auto pieces = read(path);
    QVERIFY(pieces);
    QCOMPARE(pieces->pieces, QList{*readPackLink(links.first())});
    QVERIFY(qrCodeOf(u"https://example.org"_s)->scaled(300, 300).save(path));
    QCOMPARE(read(path).error(), PackFlaw::OtherQrCode);
    QImage blank(300, 300, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(blank.save(path));
    QCOMPARE(read(path).error(), PackFlaw::NoQrCode);
    QCOMPARE(read(write(u"half.png"_s, QByteArray("\x89PNG\r\n\x1a\n", 8))).error(), PackFlaw::OddPicture);
    QCOMPARE(read(m_profile->folder() + u"/nowhere"_s).error(), PackFlaw::Unreadable);
    QCOMPARE(read(m_profile->folder()).error(), PackFlaw::Unreadable);
}

void TestGroupPackService::a_file_of_200_MB_is_not_read()
{
    QFile large(m_profile->folder() + u"/large.alongside-group"_s);
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(200'000'000));
    const auto read = await(packs().read(QUrl::fromLocalFile(large.fileName())));
    QCOMPARE(read.error(), PackFlaw::TooLarge);
    QVERIFY(large.resize(GroupPack::kMostBytes + 1));
    QCOMPARE(await(packs().read(QUrl::fromLocalFile(large.fileName()))).error(), PackFlaw::TooLarge);
}

void TestGroupPackService::a_card_is_signed_and_given_out()
{
    GroupCard card{.from = u"Anna's groups"_s,
                   .name = u"Tuesday circle"_s,
                   .organisation = u"A charity"_s,
                   .kind = GroupKind::Online,
                   .languages = {u"en"_s},
                   .forAnywhere = true};
    const auto id = await(cards().add({}));
    QVERIFY(id);
    QCOMPARE(cards().tried({}).error().flaw, PackFlaw::OddHeader);
    const auto refused = await(cards().giveOut(*id, {}));
    QVERIFY(!refused && refused.error().card);
    QCOMPARE(await(cards().cards()).value().first().version, 0); // nothing was given out

    QVERIFY(await(cards().keep(*id, card)));
    const auto given = await(cards().giveOut(*id, card));
    QVERIFY(given);
    QCOMPARE(given->version, 1);
    QVERIFY(!given->isChanged);
    const auto preview = look(given->file);
    QVERIFY(preview);
    QVERIFY(preview->pack->signer);
    QVERIFY(await(packs().add(*preview)));
    QCOMPARE(ids(), QStringList{*id + u"/group=Tuesday circle"_s});

    card.name = u"Friday circle"_s;
    QVERIFY(await(cards().keep(*id, card)));
    QVERIFY(await(cards().cards()).value().first().isChanged);
    const auto again = await(cards().giveOut(*id, card));
    QCOMPARE(again->version, 2);
    QCOMPARE(look(again->file)->standing, PackStanding::Update);
    QVERIFY(!await(cards().cards()).value().first().isChanged);

    const auto removed = await(cards().remove(*id));
    QVERIFY(removed && await(cards().cards()).value().isEmpty());
    QVERIFY(await(cards().putBack(*removed)));
    QCOMPARE(await(cards().cards()).value().first().version, 2);
    QVERIFY(await(packs().packs()).value().size() == 1); // members keep what they have
}

void TestGroupPackService::a_key_stays_the_same()
{
    QVERIFY(await(cards().fingerprint()).value().isEmpty());
    const GroupCard card{.from = u"Anna"_s,
                         .name = u"Circle"_s,
                         .organisation = u"A charity"_s,
                         .kind = GroupKind::Online,
                         .languages = {u"en"_s},
                         .forAnywhere = true};
    const auto one = await(cards().giveOut(u"card-1"_s, card));
    const auto other = await(cards().giveOut(u"card-2"_s, card));
    QVERIFY(one && other);
    const auto signer = readPack(one->file, {})->signer;
    QVERIFY(signer && signer == readPack(other->file, {})->signer);
    QCOMPARE(await(cards().fingerprint()).value(), signer->fingerprint());
}

QTEST_MAIN(TestGroupPackService)
#include "tst_GroupPackService.moc"
