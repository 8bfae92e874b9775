#pragma once

#include "core/api/operations/publish.h"
#include "ui/forms/form.h"

class QCheckBox;
class QLineEdit;

namespace postroom::ui {

class FileEdit;

// On which DNS server a domain's records are published, by which key, and what may be done about what is in the way.
class PublishForm : public Form
{
    Q_OBJECT

public:
    // With a server of its own, as in practice, none has to be named.
    PublishForm(const DomainName &domain, bool hasOwnServer, QWidget *parent = nullptr);

    Result<api::PublishDns> preview() const; // a dry run, without the key
    Result<api::PublishDns> value() const; // reads the key's file
    bool isComplete() const override; // for a preview
    bool hasKey() const; // or needs none
    // Offers what these conflicts can be got over by; what was chosen stays.
    void offer(const QList<RecordConflict> &conflicts);

signals:
    void edited(); // what is shown of the zone may hold no more

private:
    bool takesOwnServer() const;

    DomainName m_domain;
    bool m_hasOwnServer;
    QLineEdit *m_server;
    FileEdit *m_keyFile;
    QCheckBox *m_mergeSpf;
    QCheckBox *m_replace;
};

} // namespace postroom::ui
