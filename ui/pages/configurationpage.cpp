#include "ui/pages/configurationpage.h"

#include "ui/models/configwords.h"
#include "ui/models/historymodel.h"
#include "ui/pages/changesdialog.h"
#include "ui/pages/pane.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticecard.h"
#include "ui/widgets/tableview.h"

#include <QLocale>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesOnCard = 6; // the dialog has them all

QString some(const QStringList &lines)
{
    const QString shown = lines.mid(0, linesOnCard).join(u'\n');
    return lines.size() <= linesOnCard ? shown : shown + u'\n' + ConfigurationPage::tr("and %Ln more", nullptr, static_cast<int>(lines.size() - linesOnCard));
}

bool isKept(const HandMade &file)
{
    return file.state == HandMade::State::Adopted;
}

// What putting the generated files back loses; of what is missing, or has another owner or mode, nothing is.
QString lossWords(const QList<HandMade> &files)
{
    QStringList lost;
    for (const HandMade &file : files) {
        if (file.state == HandMade::State::Changed || isKept(file))
            lost.append(file.path);
    }
    if (lost.isEmpty())
        return ConfigurationPage::tr("Nothing is lost: what is missing, or has another owner or mode, is put right.");
    return ConfigurationPage::tr("What was changed by hand is lost, also what was kept on purpose: %1. Copy it first if you want it again.").arg(lost.join(u", "_s));
}

bool losesHandMade(const ConfigPreview &preview)
{
    return std::any_of(preview.files.begin(), preview.files.end(), [](const FileChange &file) { return file.losesHandMade; });
}

} // namespace

ConfigurationPage::ConfigurationPage(Session &session) : ConfigurationPage(session, new HistoryModel(session), new Pane) {}

ConfigurationPage::ConfigurationPage(Session &session, HistoryModel *model, Pane *pane)
    : ListPage(session, u"configuration"_s,
               Words{tr("Configuration"), {}, {}, tr("Nothing was applied yet. The set-up makes the first configuration."), {}, tr("Configurations that are kept")},
               model, pane),
      m_model(model), m_pane(pane), m_inUse(wrappedLabel()), m_pending(new NoticeCard(u"pending"_s)), m_drift(new NoticeCard(u"drift"_s)), m_keep(nullptr),
      m_when(pane->addFact(tr("Made:"), u"factMade"_s)), m_who(pane->addFact(tr("Who:"), u"factWho"_s)), m_state(pane->addFact(tr("State:"), u"factState"_s)),
      m_changed(pane->addFact(tr("Changed:"), u"factChanged"_s)), m_against(pane->addFact(tr("Against now:"), u"factAgainst"_s)),
      m_goBack(pane->addButton({}, u"goBack"_s))
{
    model->setParent(this);
    m_inUse->setObjectName(u"inUse"_s);
    addAbove(m_inUse);
    addAbove(m_pending);
    addAbove(m_drift);
    setColumns(HistoryModel::ChangedColumn, {40, 118, 112, 200, 110});
    table()->setOneLine(HistoryModel::ChangedColumn); // whole in the pane

    connect(m_pending->addButton(tr("&Apply now"), u"apply"_s), &QPushButton::clicked, this, [this] { showPending(true); });
    connect(m_pending->addButton(tr("Show &what would change…"), u"showPending"_s), &QPushButton::clicked, this, [this] { showPending(false); });
    connect(m_drift->addButton(tr("Show what was &changed…"), u"showDrift"_s), &QPushButton::clicked, this, &ConfigurationPage::showDrift);
    m_keep = m_drift->addButton(tr("&Keep what was changed…"), u"keepHandMade"_s);
    connect(m_keep, &QPushButton::clicked, this, &ConfigurationPage::keepHandMade);
    connect(m_drift->addButton(tr("&Put the generated files back…"), u"restore"_s), &QPushButton::clicked, this, &ConfigurationPage::restoreGenerated);
    connect(m_goBack, &QPushButton::clicked, this, &ConfigurationPage::goBack);
    connect(model, &ListModel::loaded, this, &ConfigurationPage::tellInUse);
}

void ConfigurationPage::noteChange(const QString &kind, const QString &)
{
    if (kind == u"engine" || kind == u"setting" || kind == u"certificate")
        markStale();
}

void ConfigurationPage::read()
{
    ListPage::read();
    const qint64 query = ++m_query;
    session().call(api::PreviewConfig{}, this, [this, query](const Result<ConfigPreview> &reply) {
        if (query != m_query)
            return;
        m_preview = reply ? std::optional(*reply) : std::nullopt;
        considerCards();
    });
    session().call(api::ConfigDrift{}, this, [this, query](const Result<api::ConfigDrift::Reply> &reply) {
        if (query != m_query)
            return;
        m_handMade = reply ? reply->files : QList<HandMade>();
        considerCards();
    });
}

void ConfigurationPage::tellInUse()
{
    const KnownGeneration *inUse = m_model->current();
    m_inUse->setVisible(inUse);
    if (!inUse)
        return;
    const QString since = inUse->madeAt ? QLocale().toString(inUse->madeAt->toLocalTime(), QLocale::ShortFormat) : tr("an unknown time");
    const QString number = QLocale().toString(inUse->number);
    m_inUse->setText(inUse->madeBy ? tr("Generation %1 is in use since %2, made by %3.").arg(number, since, *inUse->madeBy)
                                   : tr("Generation %1 is in use since %2.").arg(number, since));
}

void ConfigurationPage::considerCards()
{
    // A file that was changed by hand would be generated otherwise, too; it has a card of its own.
    const bool waits = m_preview && (!m_preview->settings.isEmpty() || m_preview->certificate || (!changesNothing(*m_preview) && m_handMade.isEmpty()));
    m_pending->setVisible(waits);
    if (waits) {
        const QStringList sentences = previewSentences(*m_preview);
        m_pending->say(Verdict::Warning, tr("Not in use yet"), tr("This was noted and waits to be applied:") + u'\n' + some(sentences));
    }
    m_drift->setVisible(!m_handMade.isEmpty());
    if (m_handMade.isEmpty())
        return;
    const bool allKept = std::all_of(m_handMade.begin(), m_handMade.end(), isKept);
    QStringList lines;
    for (const HandMade &file : std::as_const(m_handMade))
        lines.append(handMadeWords(file));
    m_keep->setVisible(!allKept);
    m_drift->say(allKept ? Verdict::NotApplicable : Verdict::Warning, allKept ? tr("Kept as changed by hand") : tr("Changed by hand"), some(lines));
}

void ConfigurationPage::showRow(int row)
{
    const KnownGeneration &one = m_model->valueAt(row);
    const QString number = QLocale().toString(one.number);
    m_pane->setTitle(tr("Generation %1").arg(number));
    m_when->setText(one.madeAt ? QLocale().toString(one.madeAt->toLocalTime(), QLocale::LongFormat) : tr("not known any more"));
    m_who->setText(one.madeBy.value_or(tr("not known")));
    m_state->setText(one.current ? tr("in use") : one.settings ? tr("kept, not in use")
                                                               : tr("not readable any more, so it cannot be gone back to"));
    m_changed->setText(m_model->changedWords(row).replace(u", "_s, u"\n"_s));
    m_pane->setFactVisible(m_against, m_model->canGoBackTo(row));
    const QStringList against = m_model->againstCurrent(row);
    m_against->setText(against.isEmpty() ? tr("the same settings") : against.join(u'\n'));
    const QString text = tr("&Go back to generation %1…").arg(number);
    m_goBack->setText(text);
    m_goBack->setAccessibleName(withoutMnemonic(text));
    m_goBack->setVisible(m_model->canGoBackTo(row));
}

void ConfigurationPage::ask(ChangesDialog *dialog, const api::PreviewConfig &what, std::function<void(const ConfigPreview &)> answered)
{
    const auto look = [this, dialog, what, answered = std::move(answered)] {
        dialog->showLoading();
        session().call(what, dialog, [dialog, answered](const Result<ConfigPreview> &reply) {
            if (!reply)
                return dialog->showFailed(reply.error());
            dialog->showChanges(previewSentences(*reply), shownFiles(*reply));
            if (answered)
                answered(*reply);
        });
    };
    connect(dialog, &ChangesDialog::retryWanted, dialog, look);
    look();
}

template<typename Operation>
void ConfigurationPage::carryOut(ChangesDialog *dialog, const Operation &operation)
{
    dialog->start();
    const auto answered = [this, dialog](const Result<api::ConfigReply> &reply) {
        if (!reply)
            return dialog->finishWith(reply.error());
        dialog->accept();
        refresh();
        const QString number = QLocale().toString(reply->generation);
        say(reply->outcome == api::Outcome::Applied ? tr("Generation %1 is in use.").arg(number) : tr("Nothing had to be changed; generation %1 stays in use.").arg(number));
    };
    session().call(operation, dialog, answered, Session::longDeadline);
}

void ConfigurationPage::showPending(bool applyAtOnce)
{
    auto *dialog = new ChangesDialog(session(), tr("Apply what was noted"), tr("Apply this now?"),
                                     tr("It is checked and tried on every port. If something does not work, all stays as it is."), this);
    QPushButton *lose = dialog->addVerb(tr("Apply, &lose what was changed by hand"), u"applyAndLose"_s);
    connect(lose, &QPushButton::clicked, dialog, [this, dialog] { carryOut(dialog, api::ApplyConfig{true}); });
    QPushButton *apply = dialog->addVerb(tr("&Apply now"), u"applyNow"_s);
    connect(apply, &QPushButton::clicked, dialog, [this, dialog] { carryOut(dialog, api::ApplyConfig{}); });
    lose->setVisible(false); // last: the row of buttons shows all of its own when one joins it
    ask(dialog, {}, [lose](const ConfigPreview &preview) { lose->setVisible(losesHandMade(preview)); });
    dialog->open();
    if (applyAtOnce)
        carryOut(dialog, api::ApplyConfig{}); // its preview is shown meanwhile
}

void ConfigurationPage::showDrift()
{
    auto *dialog = new ChangesDialog(session(), tr("Changed by hand"), tr("What was changed by hand in the files of the mail server programs"),
                                     tr("The differences lead from what Postroom generated (−) to what is there now (+)."), this);
    dialog->showChanges({}, shownFiles(m_handMade));
    dialog->open();
}

void ConfigurationPage::keepHandMade()
{
    auto *dialog = new ChangesDialog(session(), tr("Keep what was changed by hand"), tr("Keep what was changed by hand?"),
                                     tr("Nothing is lost. The files are checked and tried like any other change; what is missing or has another owner or mode is put right. They stay as they are until a change of the settings writes them otherwise, which is refused until you say that it may."), this);
    connect(dialog->addVerb(tr("&Keep what was changed"), u"confirmKeep"_s), &QPushButton::clicked, dialog, [this, dialog] { carryOut(dialog, api::AdoptConfig{}); });
    dialog->showChanges({}, shownFiles(m_handMade));
    dialog->open();
}

void ConfigurationPage::restoreGenerated()
{
    auto *dialog = new ChangesDialog(session(), tr("Put the generated files back"), tr("Put the generated files back?"),
                                     lossWords(m_handMade), this);
    connect(dialog->addVerb(tr("&Put them back"), u"confirmRestore"_s), &QPushButton::clicked, dialog, [this, dialog] { carryOut(dialog, api::RestoreConfig{}); });
    dialog->showChanges({}, shownFiles(m_handMade));
    dialog->open();
}

void ConfigurationPage::goBack()
{
    if (currentRow() < 0 || !m_model->canGoBackTo(currentRow()))
        return;
    const qint64 number = m_model->valueAt(currentRow()).number;
    const QString words = QLocale().toString(number);
    auto *dialog = new ChangesDialog(session(), tr("Go back"), tr("Go back to generation %1?").arg(words),
                                     tr("Its settings become those in use, as a new generation, so that the one of now can be gone back to. Domains, mailboxes, aliases and mail are not touched."), this);
    connect(dialog->addVerb(tr("&Go back to generation %1").arg(words), u"confirmGoBack"_s), &QPushButton::clicked, dialog,
            [this, dialog, number] { carryOut(dialog, api::RollbackConfig{number}); });
    ask(dialog, api::PreviewConfig{{}, {}, number});
    dialog->open();
}

} // namespace postroom::ui
