#pragma once

#include "core/api/operations/certificates.h"
#include "ui/forms/form.h"

class QRadioButton;

namespace postroom::ui {

class FileEdit;
class SecretEdit;

// A certificate that somebody has, as files on this desktop: chain and key, or both in one with a password.
class CertificateForm : public Form
{
    Q_OBJECT

public:
    explicit CertificateForm(QWidget *parent = nullptr);

    Result<api::ImportCertificate> value() const; // reads the files
    bool isComplete() const override;
    void clearSecrets() override;

private:
    bool isPkcs12() const;
    void consider();

    QRadioButton *m_twoFiles;
    QRadioButton *m_oneFile;
    FileEdit *m_chain;
    FileEdit *m_key;
    FileEdit *m_pkcs12;
    SecretEdit *m_password;
};

} // namespace postroom::ui
