#include "ui/shell/pagelist.h"

#include "ui/pages/aliasespage.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/certificatespage.h"
#include "ui/pages/clientspage.h"
#include "ui/pages/configurationpage.h"
#include "ui/pages/dnspage.h"
#include "ui/pages/domainspage.h"
#include "ui/pages/mailboxespage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/servicespage.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/mainwindow.h"

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
Page *make(Session &session)
{
    return new T(session);
}

struct PageKind
{
    const char *name; // and its icon's
    const char *title;
    Page *(*make)(Session &);
    int group; // what you manage, what runs, what you set
};

constexpr PageKind kinds[] = {{"overview", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Overview"), make<OverviewPage>, 0},
                              {"domains", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Domains"), make<DomainsPage>, 0},
                              {"mailboxes", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Mailboxes"), make<MailboxesPage>, 0},
                              {"aliases", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Aliases"), make<AliasesPage>, 0},
                              {"dns", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "DNS"), make<DnsPage>, 0},
                              {"clients", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Client set-up"), make<ClientsPage>, 0},
                              {"certificates", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Certificates"), make<CertificatesPage>, 0},
                              {"services", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Services"), make<ServicesPage>, 1},
                              {"configuration", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Configuration"), make<ConfigurationPage>, 2},
                              {"settings", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Settings"), make<SettingsPage>, 2},
                              {"audit", QT_TRANSLATE_NOOP("postroom::ui::MainWindow", "Audit"), make<AuditPage>, 2}};

} // namespace

QList<Sidebar::Entry> pageEntries()
{
    QList<Sidebar::Entry> entries;
    for (const PageKind &kind : kinds)
        entries.append({QString::fromLatin1(kind.name), MainWindow::tr(kind.title), QString::fromLatin1(kind.name), kind.group});
    return entries;
}

Page *makePage(const QString &name, Session &session)
{
    for (const PageKind &kind : kinds) {
        if (name == QLatin1StringView(kind.name))
            return kind.make(session);
    }
    return nullptr;
}

} // namespace postroom::ui
