#include "ui/pages/clientspage.h"

#include "core/api/describe.h"
#include "core/api/operations/mailboxes.h"
#include "ui/models/clientwords.h"
#include "ui/models/mailprograms.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mailboxpicker.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tableview.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

Term termOf(ServerType type)
{
    switch (type) {
    case ServerType::Imap: return Term::Imap;
    case ServerType::Pop3: return Term::Pop3;
    case ServerType::Smtp: return Term::Smtp;
    }
    return Term::Imap;
}

QString formatName(api::ClientFileFormat format)
{
    if (format == api::ClientFileFormat::Autoconfig)
        return ClientsPage::tr("For Thunderbird and its like (autoconfig)");
    if (format == api::ClientFileFormat::Pacc)
        return ClientsPage::tr("For mail programs that know PACC");
    return wordOf(format); // one that came later: better its word than none
}

} // namespace

ClientsPage::ClientsPage(Session &session)
    : Page(session), m_picker(new MailboxPicker(session)), m_address(codeLabel()), m_userName(codeLabel()), m_practice(captionLabel()),
      m_programs(new MailProgramModel(this)), m_table(new TableView(u"programsTable"_s, tr("Mail programs"))), m_notice(wrappedLabel()), m_states(nullptr)
{
    setObjectName(u"clients"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *header = new PageHeader(tr("Client set-up"));
    auto *label = new QLabel(tr("&Mailbox:"));
    label->setBuddy(m_picker);
    header->addField(label, m_picker);
    column->addWidget(header);
    m_states = new StateStack(makeContent());
    m_states->setEmptyWords(tr("No mailbox yet. With the first mailbox, what its person types into a mail program appears here."), tr("Add mail&box…"));
    column->addWidget(m_states, 1);
    m_notice->setObjectName(u"notice"_s);
    column->addWidget(m_notice);

    connect(m_picker, &MailboxPicker::chosen, this, [this](const Address &address) {
        m_chosen = address;
        refresh();
    });
    connect(m_states, &StateStack::retryWanted, this, &Page::refresh);
    connect(m_states, &StateStack::firstThingWanted, this, [this] { emit pageWanted(u"mailboxes"_s, {}); });
}

QWidget *ClientsPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeValues());
    column->addWidget(makeButtons());
    column->addSpacing(8);
    m_practice->setObjectName(u"practiceNote"_s);
    column->addWidget(m_practice);
    m_table->setModel(m_programs);
    m_table->setWordWrap(true);
    m_table->setWidths(MailProgramModel::TodoColumn, {210, 150});
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ClientsPage::fitRows);
    column->addWidget(m_table, 1);
    return content;
}

QWidget *ClientsPage::makeValues()
{
    auto *frame = new QFrame;
    frame->setObjectName(u"clientSettings"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(7, 1); // every Copy stays beside its value
    addValue(grid, tr("E-mail address:"), m_address, u"clientAddress"_s);
    addValue(grid, tr("User name:"), m_userName, u"clientUserName"_s);
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(tr("Password:")), row, 0, Qt::AlignTop);
    grid->addWidget(wrappedLabel(tr("The mailbox's own. Nobody can read it; a new one can be given on the page Mailboxes.")), row, 1, 1, 7);
    int column = 1;
    for (QLabel *head : {captionLabel(tr("Server")), captionLabel(tr("Port")), static_cast<QLabel *>(new Explained(Term::Tls, tr("Encryption")))}) {
        head->setWordWrap(false);
        grid->addWidget(head, row + 1, std::exchange(column, column + 2));
    }
    for (const ServerType type : {ServerType::Imap, ServerType::Pop3, ServerType::Smtp})
        addServer(grid, type);
    return frame;
}

void ClientsPage::addValue(QGridLayout *grid, const QString &name, QLabel *value, const QString &objectName)
{
    const int row = grid->rowCount();
    grid->addWidget(plainLabel(name), row, 0);
    addCopied(grid, row, 1, value, tr("Copy: %1").arg(withoutMnemonic(name)), objectName);
}

void ClientsPage::addServer(QGridLayout *grid, ServerType type)
{
    const int row = grid->rowCount();
    const QString title = serverTitle(type);
    const QString name = u"client:"_s + wordOf(type);
    ServerRow server{new Explained(termOf(type), title + u':'), codeLabel(), codeLabel(), plainLabel(), {}};
    grid->addWidget(server.title, row, 0);
    //: %1 is “Incoming (IMAP)” or the like
    QWidget *copyHost = addCopied(grid, row, 1, server.host, tr("Copy: %1, server").arg(title), name + u":host"_s);
    QWidget *copyPort = addCopied(grid, row, 3, server.port, tr("Copy: %1, port").arg(title), name + u":port"_s);
    QWidget *copySocket = addCopied(grid, row, 5, server.socket, tr("Copy: %1, encryption").arg(title), name + u":socket"_s);
    server.parts = {server.title, server.host, copyHost, server.port, copyPort, server.socket, copySocket};
    m_servers.insert(type, server);
}

QWidget *ClientsPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *all = new CopyButton(tr("Copy &all as text"), tr("Copy all as text, for a mail to the person"), [this] { return clientText(m_settings); });
    all->setObjectName(u"copyAllText"_s);
    row->addWidget(all);
    auto *file = new QPushButton(tr("Save set-up &file…"));
    file->setObjectName(u"saveFile"_s);
    file->setAccessibleName(withoutMnemonic(file->text()));
    row->addWidget(file);
    row->addStretch();
    const auto &formats = EnumWords<api::ClientFileFormat>::words;
    if (std::size(formats) == 1) {
        connect(file, &QPushButton::clicked, this, [this, format = formats[0].first] { save(format); });
        return buttons;
    }
    auto *menu = new QMenu(file);
    for (const auto &known : formats) {
        QAction *action = menu->addAction(formatName(known.first));
        action->setObjectName(u"save:"_s + QString::fromLatin1(known.second));
        connect(action, &QAction::triggered, this, [this, format = known.first] { save(format); });
    }
    file->setMenu(menu);
    return buttons;
}

void ClientsPage::noteChange(const QString &kind, const QString &)
{
    if (kind == u"setting" || kind == u"domain" || (kind == u"mailbox" && m_chosen.isNull()))
        markStale();
}

void ClientsPage::focusFilter()
{
    m_picker->setFocus(Qt::ShortcutFocusReason);
    m_picker->selectAll();
}

void ClientsPage::showAddress(const QString &address)
{
    if (const Result<Address> parsed = Address::parse(address))
        m_picker->choose(*parsed);
}

void ClientsPage::read()
{
    m_notice->clear();
    m_states->showLoading();
    if (m_chosen.isNull())
        readFirst();
    else
        readSettings();
}

// Something to look at before anybody was chosen.
void ClientsPage::readFirst()
{
    api::ListMailboxes list;
    list.limit = 1;
    session().call(list, this, [this, query = ++m_query](const Result<api::ListMailboxes::Reply> &reply) {
        if (query != m_query)
            return;
        if (!reply)
            return m_states->showFailed(reply.error());
        if (reply->mailboxes.isEmpty())
            return m_states->showEmpty();
        m_chosen = reply->mailboxes.first().address;
        if (m_picker->text().isEmpty())
            m_picker->setText(m_chosen.toString());
        readSettings();
    });
}

void ClientsPage::readSettings()
{
    session().call(api::ShowClientSettings{m_chosen}, this, [this, query = ++m_query](const Result<ClientSettings> &reply) {
        if (query != m_query)
            return; // another was chosen meanwhile
        if (!reply)
            return m_states->showFailed(reply.error());
        take(*reply);
    });
}

void ClientsPage::take(const ClientSettings &settings)
{
    m_settings = settings;
    m_address->setText(settings.address.toUnicode());
    m_userName->setText(settings.outgoing.username);
    QList<ClientServer> offered = settings.incoming;
    offered.append(settings.outgoing);
    for (auto row = m_servers.cbegin(); row != m_servers.cend(); ++row) {
        const auto server = std::find_if(offered.cbegin(), offered.cend(), [&row](const ClientServer &one) { return one.type == row.key(); });
        const bool isOffered = server != offered.cend();
        for (QWidget *part : row->parts)
            part->setVisible(isOffered);
        if (!isOffered)
            continue;
        row->host->setText(server->host);
        row->port->setText(QString::number(server->port));
        row->socket->setText(socketWords(server->socket));
    }
    m_practice->setText(session().server().practice
                            ? tr("This is practice: nothing outside this computer finds this server. The table says how it would be in earnest, with the records of the page DNS published.")
                            : tr("What finds its settings by itself needs the records of the page DNS to be published."));
    m_programs->setSettings(settings);
    m_states->showFilled();
    fitRows();
}

void ClientsPage::fitRows()
{
    m_table->resizeRowsToContents(); // a dozen
}

void ClientsPage::save(api::ClientFileFormat format)
{
    session().call(api::MakeClientFile{m_settings.address, format}, this, [this](const Result<api::MakeClientFile::Reply> &reply) {
        if (!reply)
            return m_notice->setText(api::describe(reply.error()));
        saveFile(this, tr("Save a set-up file"), reply->fileName, reply->text.toUtf8(), [this](const QString &notice) { m_notice->setText(notice); });
    });
}

} // namespace postroom::ui
