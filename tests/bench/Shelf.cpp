#include "Shelf.h"

#include "DemoProfile.h"

#include "support/SourceTree.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <filesystem>
#include <span>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr DerivationCost kQuickCost{8 * 1024, 1};
const auto kCodeFile = u"code.txt"_s;

SecretBytes secretOf(const QByteArray &text)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(text.constData(), std::size_t(text.size()))));
}

// Of every source that has a say in what a shelf holds.
QString fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &folder : {u"cpp/core"_s, u"cpp/domain"_s, u"cpp/sql"_s, u"cpp/storage"_s,
                                  u"cpp/vault"_s, u"app/developer"_s}) {
        const QDir sources(sourceTree() + u"/"_s + folder);
        const QStringList patterns{folder.startsWith(u"app"_s) ? u"Demo*"_s : u"*.cpp"_s};
        for (const QString &name : sources.entryList(patterns, QDir::Files, QDir::Name)) {
            QFile file(sources.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                hash.addData(&file);
        }
    }
    return QString::fromLatin1(hash.result().toHex().first(16));
}

QDir shelves()
{
    QDir folder(QStringLiteral(SHELVES));
    if (!folder.mkpath(u"."_s))
        qFatal("no place for shelves");
    return folder;
}

// Those of other sources will never be wanted again.
void removeStale(const QString &sources)
{
    for (const QString &name : shelves().entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!name.endsWith(sources) && !name.startsWith(u"working"_s))
            QDir(shelves().filePath(name)).removeRecursively();
    }
}

// Where a filled one is kept.
QString keptAt(int entries, const QString &sources)
{
    return shelves().filePath(QString::number(entries) + u'-' + sources);
}

void fill(const QString &path, int entries)
{
    QTemporaryDir folder(path + u"-filling-XXXXXX"_s);
    const auto code = RecoveryCode::random();
    const QByteArray passphrase(demo::kPassphrase);
    NewProfile profile{u"Maya"_s, secretOf(passphrase), kQuickCost};
    auto made = OpenProfile::create(folder.path(), profile, code, SystemClock());
    if (!made || !demo::addShelf((*made)->store(), entries) || !(*made)->close())
        qFatal("no shelf");
    QFile codeFile(folder.filePath(kCodeFile));
    const SecretBytes text = code.text();
    if (!codeFile.open(QIODevice::WriteOnly)
        || codeFile.write(reinterpret_cast<const char *>(text.bytes().data()), qint64(text.size())) < 0)
        qFatal("no room for a shelf");
    codeFile.close();
    made->reset();
    folder.setAutoRemove(!QDir().rename(folder.path(), path));
}

} // namespace

void Shelf::prepare(int entries)
{
    const QString sources = fingerprint();
    removeStale(sources);
    if (const QString kept = keptAt(entries, sources); !QDir(kept).exists())
        fill(kept, entries);
}

Shelf::Shelf(int entries) : m_folder(shelves().filePath(u"working-XXXXXX"_s)), m_entries(entries)
{
    prepare(entries);
    const QString kept = keptAt(entries, fingerprint());
    std::error_code error;
    std::filesystem::copy(
        kept.toStdString(), m_folder.path().toStdString(),
        std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing, error);
    ::sync(); // or the first saves would wait for the copy
    QFile codeFile(m_folder.filePath(kCodeFile));
    if (error || !codeFile.open(QIODevice::ReadOnly))
        qFatal("no copy of a shelf");
    const QByteArray typed = codeFile.readAll();
    m_codeText = QString::fromLatin1(typed);
    if (auto code = RecoveryCode::fromTyped(secretOf(typed)))
        m_code = *std::move(code);
    if (!m_code)
        qFatal("the shelf's code is none");

    const auto ids = ProfileFolder::findAll(root());
    if (!ids || ids->size() != 1)
        qFatal("no profile on the shelf");
    m_id = ids->first();
    const auto opened = profile();
    m_path = opened->vault().databasePath();
    m_key = SecretBytes::copyOf(opened->vault().databaseKey().bytes());
    m_salt = opened->vault().databaseSalt();
}

RecoveryCode Shelf::code() const
{
    auto copy = RecoveryCode::fromTyped(secretOf(m_codeText.toLatin1()));
    if (!copy)
        qFatal("the shelf's code is none");
    return *std::move(copy);
}

std::unique_ptr<Store> Shelf::store() const
{
    auto opened = Store::open(m_path, m_key, m_salt);
    if (!opened)
        qFatal("the shelf does not open");
    return *std::move(opened);
}

std::shared_ptr<OpenProfile> Shelf::profile() const
{
    auto opened = OpenProfile::unlock(root(), *m_id, *m_code);
    if (!opened)
        qFatal("the shelf does not unlock");
    return *std::move(opened);
}

} // namespace alongside::bench
