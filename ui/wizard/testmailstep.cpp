#include "ui/wizard/testmailstep.h"

#include "core/api/operations/clients.h"
#include "ui/models/clientwords.h"
#include "ui/widgets/addressedit.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/verdictbadge.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

TestMailStep::TestMailStep(Session &session)
    : WizardStep(session, tr("Does a message get out and back?"),
                 tr("The server sends one real message from your mailbox and sees what becomes of it. Answer it, and the answer is seen, too. This can be left out, or done again later.")),
      m_model(new TestMailModel(session, this)), m_to(new AddressEdit), m_problem(new FieldProblem(m_to)), m_send(new QPushButton(tr("&Send the message"))),
      m_lines(new QVBoxLayout), m_program(new QWidget), m_settings(new QGridLayout)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->setSpacing(8);
    auto *label = plainLabel(tr("&To:"));
    label->setBuddy(m_to);
    m_to->setObjectName(u"testTo"_s);
    m_to->setAccessibleName(tr("Who gets the test message"));
    m_send->setObjectName(u"sendTest"_s);
    m_send->setAccessibleName(withoutMnemonic(m_send->text()));
    m_send->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_to, 1);
    row->addWidget(m_send);
    inner->addLayout(row);
    inner->addWidget(m_problem);
    m_lines->setSpacing(8);
    inner->addLayout(m_lines);

    auto *programColumn = new QVBoxLayout(m_program);
    programColumn->setContentsMargins(0, 16, 0, 0);
    programColumn->setSpacing(8);
    QLabel *heading = plainLabel(tr("Your own mail program"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    programColumn->addWidget(heading);
    programColumn->addWidget(captionLabel(tr("Most find all this by themselves from address and password. Where one asks, this is what it wants to know.")));
    m_settings->setHorizontalSpacing(12);
    m_settings->setVerticalSpacing(4);
    m_settings->setColumnStretch(2, 1);
    programColumn->addLayout(m_settings);
    m_program->setObjectName(u"program"_s);
    m_program->setVisible(false);
    inner->addWidget(m_program);
    inner->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"testScroll"_s);
    scroll->setAccessibleName(tr("Test message"));
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls with what is focused inside
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(scroll, 1);
    setFocusProxy(m_to);

    m_to->installEventFilter(this);
    connect(m_to, &QLineEdit::textChanged, this, [this] {
        m_problem->clear();
        showTest();
    });
    connect(m_send, &QPushButton::clicked, this, &TestMailStep::send);
    connect(m_model, &TestMailModel::changed, this, &TestMailStep::showTest);
    connect(m_model, &TestMailModel::refused, m_problem, &FieldProblem::show);
}

// Enter sends: the dialog's own button would close it.
bool TestMailStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_to && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_send->click();
            return true;
        }
    }
    return WizardStep::eventFilter(watched, event);
}

QString TestMailStep::nextText() const
{
    return tr("&Close");
}

bool TestMailStep::isOver() const
{
    return m_model->isBack();
}

void TestMailStep::begin(const Finding &finding)
{
    const QJsonObject values = finding.form ? finding.form->values : QJsonObject();
    m_from = Address::parse(values.value(u"from").toString()).value_or(Address());
    if (m_to->text().isEmpty())
        m_to->setText(values.value(u"to").toString());
    if (const Result<TestMailId> id = TestMailId::parse(values.value(u"id").toString()))
        m_model->follow(*id);
    showTest();
    readSettings();
}

void TestMailStep::carryOut()
{
    emit done();
}

void TestMailStep::showEvent(QShowEvent *event)
{
    WizardStep::showEvent(event);
    m_model->setFollowing(true);
}

// Nobody asks while nobody sees it.
void TestMailStep::hideEvent(QHideEvent *event)
{
    m_model->setFollowing(false);
    WizardStep::hideEvent(event);
}

void TestMailStep::send()
{
    const Result<Destination> to = Destination::parse(m_to->text().trimmed());
    if (!to)
        return m_problem->show(to.error());
    m_problem->clear();
    m_model->send(m_from, *to);
}

void TestMailStep::showTest()
{
    m_send->setEnabled(!m_model->isSending() && !m_to->text().trimmed().isEmpty());
    m_send->setText(m_model->test() ? tr("&Send another") : tr("&Send the message"));
    m_send->setAccessibleName(withoutMnemonic(m_send->text()));
    emit completeChanged();
    const QList<TestMailModel::Line> lines = m_model->lines();
    if (lines == m_shown)
        return; // what somebody selects stays
    m_shown = lines;
    clearLayout(m_lines);
    for (const TestMailModel::Line &line : std::as_const(m_shown)) {
        auto *badge = new VerdictBadge(line.verdict);
        badge->setObjectName(u"line%1"_s.arg(m_lines->count()));
        badge->setWord(line.words);
        m_lines->addWidget(badge);
        if (!line.detail.isEmpty()) {
            QLabel *detail = codeLabel(line.detail);
            detail->setObjectName(u"answer"_s);
            detail->setFocusPolicy(Qt::ClickFocus);
            detail->setContentsMargins(22, 0, 0, 0);
            m_lines->addWidget(detail);
        }
    }
}

// A convenience: where it cannot be read the step does without it.
void TestMailStep::readSettings()
{
    if (m_from.isNull())
        return;
    session().call(api::ShowClientSettings{m_from}, this, [this](const Result<ClientSettings> &reply) {
        if (reply)
            showSettings(*reply);
    });
}

void TestMailStep::showSettings(const ClientSettings &settings)
{
    clearLayout(m_settings);
    int row = 0;
    const auto add = [this, &row](const QString &purpose, const QString &name, const QString &value, const QString &objectName) {
        m_settings->addWidget(plainLabel(purpose), row, 0);
        m_settings->addWidget(plainLabel(name), row, 1);
        addCopied(m_settings, row++, 2, codeLabel(value), tr("Copy: %1").arg((purpose + u' ' + name).trimmed()), objectName);
    };
    const QList<ClientServer> servers = settings.incoming.mid(0, 1) + QList{settings.outgoing};
    for (const ClientServer &server : servers) {
        const QString word = wordOf(server.type);
        add(serverTitle(server.type), tr("Server"), server.host, u"host-"_s + word);
        add({}, server.socket == Socket::Ssl ? tr("Port, with SSL/TLS") : tr("Port, with STARTTLS"), QString::number(server.port), u"port-"_s + word);
    }
    add(tr("Both"), tr("User name"), settings.outgoing.username, u"user"_s);
    m_program->setVisible(true);
}

} // namespace postroom::ui
