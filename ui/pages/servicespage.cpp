#include "ui/pages/servicespage.h"

#include "ui/models/enginemodel.h"
#include "ui/pages/pane.h"
#include "ui/shell/words.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusalcard.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/when.h"

#include <QLocale>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds pause{5}; // an engine that ends tells nobody

bool isRunning(const EngineStatus &engine)
{
    return engine.state == EngineState::Running || engine.state == EngineState::Starting;
}

bool canStart(const EngineStatus &engine)
{
    return engine.state == EngineState::Stopped || engine.state == EngineState::Failed;
}

void name(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
}

QString doneWords(api::ServiceAction action, std::optional<Engine> engine)
{
    const QString its = engine ? engineName(*engine) : QString();
    switch (action) {
    case api::ServiceAction::Start: return engine ? ServicesPage::tr("%1 was started.").arg(its) : ServicesPage::tr("All were started.");
    case api::ServiceAction::Stop: return engine ? ServicesPage::tr("%1 was stopped.").arg(its) : ServicesPage::tr("All were stopped.");
    case api::ServiceAction::Restart: return engine ? ServicesPage::tr("%1 was restarted.").arg(its) : ServicesPage::tr("All were restarted.");
    case api::ServiceAction::Reload: return ServicesPage::tr("%1 has read its configuration again.").arg(its);
    }
    return {};
}

} // namespace

ServicesPage::ServicesPage(Session &session) : ServicesPage(session, new EngineModel(session), new Pane) {}

ServicesPage::ServicesPage(Session &session, EngineModel *model, Pane *pane)
    : ListPage(session, u"services"_s, Words{tr("Services"), {}, {}, tr("No mail server program is known here."), {}, tr("Mail server programs")}, model, pane),
      m_model(model), m_pane(pane), m_refusal(new RefusalCard), m_state(pane->addFact(tr("State:"), u"factState"_s)),
      m_purpose(pane->addFact(tr("Does:"), u"factPurpose"_s)), m_version(pane->addFact(tr("Version:"), u"factVersion"_s)),
      m_since(pane->addFact(tr("Started:"), u"factSince"_s)), m_ports(pane->addFact(tr("Ports:"), u"factPorts"_s)),
      m_words(pane->addFact(tr("Last words:"), u"factWords"_s)), m_start(pane->addButton({}, u"start"_s)), m_stop(pane->addButton({}, u"stop"_s)),
      m_restart(pane->addButton({}, u"restart"_s)), m_reload(pane->addButton({}, u"reload"_s)),
      m_startAll(addHeadButton(tr("Start &all"), u"startAll"_s)), m_stopAll(addHeadButton(tr("Sto&p all…"), u"stopAll"_s)),
      m_restartAll(addHeadButton(tr("Restart al&l"), u"restartAll"_s))
{
    model->setParent(this);
    addAbove(m_refusal);
    setColumns(EngineModel::PurposeColumn, {112, 75, 200, 62, 80, 108});
    using Action = api::ServiceAction;
    connect(m_start, &QPushButton::clicked, this, [this] { control(Action::Start, chosen()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { confirmStop(chosen()); });
    connect(m_restart, &QPushButton::clicked, this, [this] { control(Action::Restart, chosen()); });
    connect(m_reload, &QPushButton::clicked, this, [this] { control(Action::Reload, chosen()); });
    connect(m_startAll, &QPushButton::clicked, this, [this] { control(Action::Start, {}); });
    connect(m_stopAll, &QPushButton::clicked, this, [this] { confirmStop({}); });
    connect(m_restartAll, &QPushButton::clicked, this, [this] { control(Action::Restart, {}); });
    connect(model, &QAbstractItemModel::dataChanged, this, &ServicesPage::considerButtons);
    connect(model, &QAbstractItemModel::modelReset, this, &ServicesPage::considerButtons);
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (this->session().state() == Session::State::Connected)
            m_model->lookAgain();
    });
    considerButtons();
}

void ServicesPage::noteChange(const QString &kind, const QString &)
{
    if (kind == u"engine" || kind == u"setting" || kind == u"certificate")
        noteObject({});
}

void ServicesPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_again.start();
}

void ServicesPage::hideEvent(QHideEvent *event)
{
    m_again.stop();
    ListPage::hideEvent(event);
}

std::optional<Engine> ServicesPage::chosen() const
{
    return currentRow() >= 0 ? std::optional(m_model->valueAt(currentRow()).name) : std::nullopt;
}

void ServicesPage::showRow(int row)
{
    const EngineStatus &engine = m_model->valueAt(row);
    const QString its = engineName(engine.name);
    m_pane->setTitle(its);
    m_state->setText(m_model->index(row, EngineModel::StateColumn).data().toString());
    m_purpose->setText(EngineModel::purposeWords(engine.name));
    m_version->setText(engine.version.isEmpty() ? u"–"_s : engine.version);
    const QDateTime since = m_model->sinceAt(row);
    m_since->setText(since.isValid() ? QLocale().toString(since.toLocalTime(), QLocale::ShortFormat) : u"–"_s);
    QStringList ports;
    const QList<PortStatus> itsPorts = m_model->portsOf(engine.name);
    for (const PortStatus &port : itsPorts) {
        const QString which = u"%1 %2"_s.arg(QString::number(port.port), protocolName(port.protocol));
        //: A port and its protocol, like "25 SMTP"
        ports.append(port.listening ? tr("%1: answers").arg(which) : tr("%1: does not answer").arg(which));
    }
    m_ports->setText(!m_model->ports() ? m_model->index(row, EngineModel::PortsColumn).data().toString()
                     : ports.isEmpty() ? tr("none of its own")
                                       : ports.join(u'\n'));
    name(m_start, tr("S&tart %1").arg(its));
    name(m_stop, tr("St&op %1…").arg(its));
    name(m_restart, tr("&Restart %1").arg(its));
    name(m_reload, tr("Reloa&d %1").arg(its));
    considerButtons();
    askWords(engine.name);
}

// Only of one that does not run, and once for each time that it is looked at.
void ServicesPage::askWords(Engine engine)
{
    const int row = m_model->rowOf(wordOf(engine));
    const bool wanted = row >= 0 && canStart(m_model->valueAt(row)) && !m_model->isWorking();
    m_pane->setFactVisible(m_words, wanted && m_wordsOf == engine && !m_words->text().isEmpty());
    if (!wanted) {
        m_wordsOf.reset();
        return;
    }
    if (m_wordsOf == engine)
        return;
    m_wordsOf = engine;
    m_words->clear();
    m_pane->setFactVisible(m_words, false);
    session().call(api::EngineWords{engine}, this, [this, engine](const Result<api::EngineWords::Reply> &reply) {
        if (!reply || reply->words.isEmpty() || m_wordsOf != engine)
            return; // it may have been stopped on purpose, and has nothing to complain about
        m_words->setText(reply->words);
        m_pane->setFactVisible(m_words, true);
    });
}

void ServicesPage::considerButtons()
{
    bool anyStopped = false;
    bool anyRunning = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        anyStopped = anyStopped || canStart(m_model->valueAt(row));
        anyRunning = anyRunning || isRunning(m_model->valueAt(row));
    }
    const bool free = !m_model->isWorking();
    m_startAll->setEnabled(free && anyStopped);
    m_stopAll->setEnabled(free && anyRunning);
    m_restartAll->setEnabled(free && anyRunning);
    if (currentRow() < 0)
        return;
    const EngineStatus &engine = m_model->valueAt(currentRow());
    m_start->setVisible(canStart(engine));
    for (QPushButton *button : {m_stop, m_restart, m_reload})
        button->setVisible(isRunning(engine));
    for (QPushButton *button : {m_start, m_stop, m_restart, m_reload})
        button->setEnabled(free);
}

void ServicesPage::confirmStop(std::optional<Engine> engine)
{
    const QString its = engine ? engineName(*engine) : QString();
    auto *dialog = new ConfirmDialog(tr("Stop a service"), engine ? tr("Stop %1?").arg(its) : tr("Stop all mail server programs?"), this);
    dialog->setConsequence(EngineModel::stopWords(engine));
    connect(dialog->addChoice(engine ? tr("&Keep %1 running").arg(its) : tr("&Keep them running"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(engine ? tr("&Stop %1").arg(its) : tr("&Stop all"), u"confirmStop"_s), &QPushButton::clicked, this,
            [this, engine] { control(api::ServiceAction::Stop, engine); });
    dialog->open();
}

void ServicesPage::control(api::ServiceAction action, std::optional<Engine> engine)
{
    m_refusal->clear();
    say({});
    m_model->setWork(action, engine);
    const auto answered = [this, action, engine](const Result<api::ServiceReply> &reply) {
        m_model->endWork();
        if (reply) {
            m_model->take(reply->engines);
            say(doneWords(action, engine));
        } else {
            m_refusal->show(reply.error());
            m_model->reload(); // some of it may have been done
        }
    };
    session().call(api::ControlService{action, engine}, this, answered, Session::longDeadline);
}

} // namespace postroom::ui
