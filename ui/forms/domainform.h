#pragma once

#include "core/model/domain.h"
#include "ui/forms/form.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace postroom::ui {

// A mail domain: the name of a new one, or what can be changed of one that exists.
class DomainForm : public Form
{
    Q_OBJECT

public:
    enum class For { New,
                     Existing };

    explicit DomainForm(For purpose, QWidget *parent = nullptr);

    void setValue(const Domain &domain);
    void merge(const Domain &theirs); // what it is now that somebody else changed it; yours stays where it differs
    Result<Domain> value() const;
    const Domain &given() const { return m_given; } // what an edit begins from
    bool isComplete() const override;

private:
    Result<DomainName> name() const;
    Result<std::optional<DomainName>> aliasOf() const;
    Result<std::optional<Destination>> catchAll() const;
    std::optional<MailService> service() const; // unset: its mail is served here
    Result<std::optional<ExternalMail>> external() const;
    void showService(); // the fields that matter to it
    DkimRecords dkim() const;

    Domain m_given;
    QLineEdit *m_name;
    QComboBox *m_service;
    QLineEdit *m_exchangers;
    QLineEdit *m_tenant;
    QLineEdit *m_senders;
    QLineEdit *m_aliasOf;
    QComboBox *m_dkim;
    QLineEdit *m_catchAll = nullptr; // of one that exists
    QLabel *m_lost; // by the choice of another place
};

} // namespace postroom::ui
