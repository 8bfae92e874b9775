#include "ui/forms/certificateform.h"

#include "ui/widgets/fileedit.h"
#include "ui/widgets/secretedit.h"

#include <QFile>
#include <QFileInfo>
#include <QRadioButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOctets = 512 * 1024; // more than any chain, and little enough for one message

Result<QByteArray> readFile(const QString &path, const QString &field)
{
    // A pipe or a device would let the window wait.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{ErrorCode::FileFailed, path, field, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, path, field, file.errorString()};
    if (file.size() > mostOctets)
        return Error{ErrorCode::FileFailed, path, field, CertificateForm::tr("It is too large to be a certificate.")};
    return file.read(mostOctets);
}

Result<Secret> readSecret(const QString &path, const QString &field)
{
    Result<QByteArray> content = readFile(path, field);
    if (!content)
        return content.error();
    const Secret secret = Secret::fromUtf8(*content);
    wipe(*content);
    return secret;
}

Result<Secret> readBase64(const QString &path, const QString &field)
{
    Result<QByteArray> content = readFile(path, field);
    if (!content)
        return content.error();
    QByteArray text = content->toBase64();
    const Secret secret = Secret::fromUtf8(text);
    wipe(*content);
    wipe(text);
    return secret;
}

} // namespace

CertificateForm::CertificateForm(QWidget *parent)
    : Form(parent), m_twoFiles(new QRadioButton(tr("Certificate and key in &two files (PEM)"))),
      m_oneFile(new QRadioButton(tr("&Both in one file (PKCS#12)"))),
      m_chain(new FileEdit(u"chain"_s, tr("Choose…"), tr("Choose the certificate's file"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"))),
      m_key(new FileEdit(u"key"_s, tr("Choose…"), tr("Choose the key's file"), tr("Keys (*.pem *.key);;All files (*)"))),
      m_pkcs12(new FileEdit(u"pkcs12"_s, tr("Choose…"), tr("Choose the file with certificate and key"), tr("PKCS#12 (*.p12 *.pfx);;All files (*)"))),
      m_password(new SecretEdit)
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    m_twoFiles->setObjectName(u"twoFiles"_s);
    m_oneFile->setObjectName(u"oneFile"_s);
    column->addWidget(m_twoFiles);
    column->addWidget(m_oneFile);
    m_twoFiles->setChecked(true);
    addWholeRow(u"kind"_s, m_twoFiles, choices);
    addField(u"chain"_s, tr("C&ertificate:"), m_chain->input(), tr("With those that lead to its root, its own first. Often called fullchain.pem."), m_chain);
    addField(u"key"_s, tr("&Key:"), m_key->input(), tr("Its private key, without a password. Often called privkey.pem."), m_key);
    addField(u"pkcs12"_s, tr("&File:"), m_pkcs12->input(), tr("Ends in .p12 or .pfx."), m_pkcs12);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    addField(u"password"_s, tr("&Password:"), m_password, tr("That of the file; empty where it has none."));
    setFocusProxy(m_chain->input());

    connect(m_oneFile, &QRadioButton::toggled, this, &CertificateForm::consider);
    const std::pair<FileEdit *, QString> files[] = {{m_chain, u"chain"_s}, {m_key, u"key"_s}, {m_pkcs12, u"pkcs12"_s}};
    for (const auto &[file, field] : files)
        connect(file, &FileEdit::edited, this, [this, name = field] { judge(name, {}); });
    connect(m_password, &QLineEdit::textEdited, this, [this] { judge(u"password"_s, {}); });
    consider();
}

Result<api::ImportCertificate> CertificateForm::value() const
{
    api::ImportCertificate wanted;
    if (isPkcs12()) {
        const Result<Secret> file = readBase64(m_pkcs12->path(), u"pkcs12"_s);
        if (!file)
            return file.error();
        wanted.pkcs12 = *file;
        if (QByteArray typed = m_password->text().toUtf8(); !typed.isEmpty()) {
            wanted.password = Secret::fromUtf8(typed);
            wipe(typed);
        }
        return wanted;
    }
    const Result<QByteArray> chain = readFile(m_chain->path(), u"chain"_s);
    if (!chain)
        return chain.error();
    const Result<Secret> key = readSecret(m_key->path(), u"key"_s);
    if (!key)
        return key.error();
    wanted.chain = QString::fromUtf8(*chain);
    wanted.key = *key;
    return wanted;
}

bool CertificateForm::isComplete() const
{
    return isPkcs12() ? !m_pkcs12->path().isEmpty() : !m_chain->path().isEmpty() && !m_key->path().isEmpty();
}

void CertificateForm::clearSecrets()
{
    m_password->forget();
}

bool CertificateForm::isPkcs12() const
{
    return m_oneFile->isChecked();
}

void CertificateForm::consider()
{
    for (const auto &field : {u"chain"_s, u"key"_s})
        setFieldVisible(field, !isPkcs12());
    for (const auto &field : {u"pkcs12"_s, u"password"_s})
        setFieldVisible(field, isPkcs12());
    revise();
}

} // namespace postroom::ui
