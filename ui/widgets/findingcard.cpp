#include "ui/widgets/findingcard.h"

#include "core/api/describe.h"
#include "ui/shell/words.h"
#include "ui/widgets/foldbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/verdictbadge.h"

#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *detailsOf(const Finding &finding)
{
    auto *details = new QWidget;
    auto *form = new QFormLayout(details);
    form->setContentsMargins(22, 0, 0, 0);
    const auto add = [form](const QString &name, const QString &text) {
        if (!text.isEmpty())
            form->addRow(plainLabel(name), codeLabel(text));
    };
    add(FindingCard::tr("Expected:"), finding.expected);
    add(FindingCard::tr("Seen:"), finding.seen);
    add(FindingCard::tr("In its own words:"), finding.said.value_or(QString()));
    add(FindingCard::tr("See for yourself:"), finding.command.value_or(QString()));
    if (finding.since)
        add(FindingCard::tr("Seen since:"), QLocale().toString(finding.since->toLocalTime(), QLocale::ShortFormat));
    add(FindingCard::tr("Name of the check:"), finding.id);
    return details;
}

} // namespace

QString findingKey(const Finding &finding)
{
    return finding.id + u'\n' + finding.subject;
}

QString findingLine(const Finding &finding)
{
    const QString what = fromServer(Speaker::Checks, finding.what);
    return finding.subject.isEmpty() ? what : subjectName(finding.subject) + u": "_s + what;
}

QString ownerWords(const QString &owner)
{
    if (owner == u"you")
        return FindingCard::tr("You can change this");
    if (owner == u"postroom")
        return FindingCard::tr("Postroom changes this");
    if (owner == u"dns-provider")
        return FindingCard::tr("Your DNS provider can change this");
    if (owner == u"registrar")
        return FindingCard::tr("You can change this at the registrar of the domain");
    if (owner == u"ip-provider")
        return FindingCard::tr("The provider of the IP address can change this");
    return owner;
}

FindingCard::FindingCard(const Finding &finding, Action action, QWidget *parent) : QFrame(parent), m_key(findingKey(finding))
{
    setObjectName(u"finding:"_s + finding.id);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);

    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    auto *badge = new VerdictBadge(finding.verdict);
    badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    top->addWidget(badge);
    QLabel *subject = plainLabel(subjectName(finding.subject));
    subject->setObjectName(u"subject"_s);
    top->addWidget(subject);
    top->addStretch();
    QLabel *owner = captionLabel(ownerWords(finding.owner));
    owner->setWordWrap(false);
    top->addWidget(owner);
    column->addLayout(top);

    const auto indented = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addSpacing(22); // below the word, beside the sign
        row->addWidget(widget, 1);
        column->addLayout(row);
    };
    QLabel *what = wrappedLabel(fromServer(Speaker::Checks, finding.what));
    what->setObjectName(u"what"_s);
    indented(what);
    if (!finding.fix.isEmpty()) {
        QLabel *fix = wrappedLabel(fromServer(Speaker::Checks, finding.fix));
        fix->setObjectName(u"fix"_s);
        indented(fix);
    }

    if (finding.accepted) {
        const Acceptance &accepted = *finding.accepted;
        //: %1 is a date, %2 who decided it, %3 why
        QLabel *words = wrappedLabel(tr("Accepted until %1 by %2: %3").arg(QLocale().toString(accepted.until.date(), QLocale::ShortFormat), accepted.by, accepted.reason.toString()));
        words->setObjectName(u"accepted"_s);
        indented(words);
    }
    addButtons(finding, action, column);
}

void FindingCard::addButtons(const Finding &finding, Action action, QVBoxLayout *column)
{
    auto *buttons = new QHBoxLayout;
    buttons->addSpacing(22);
    if (finding.form && action == Action::Offer) {
        auto *button = new QPushButton(tr("Continue the set-up…"));
        button->setObjectName(u"action"_s);
        button->setAccessibleName(tr("Continue the set-up: %1").arg(findingLine(finding)));
        connect(button, &QPushButton::clicked, this, [this, id = finding.id] { emit actionWanted(id); });
        buttons->addWidget(button);
    }
    QToolButton *more = foldButton(u"details"_s, tr("Details"));
    more->setAccessibleName(tr("Details: %1").arg(findingLine(finding)));
    buttons->addWidget(more);
    if (!finding.step && action == Action::Offer) {
        auto *accept = new QToolButton;
        accept->setObjectName(finding.accepted ? u"unaccept"_s : u"accept"_s);
        accept->setText(finding.accepted ? tr("Accept no longer") : tr("Accept until…"));
        accept->setAccessibleName((finding.accepted ? tr("Accept no longer: %1") : tr("Accept until…: %1")).arg(findingLine(finding)));
        accept->setAutoRaise(true);
        accept->setFocusPolicy(Qt::StrongFocus);
        connect(accept, &QToolButton::clicked, this, finding.accepted ? &FindingCard::unacceptWanted : &FindingCard::acceptWanted);
        buttons->addWidget(accept);
    }
    buttons->addStretch();
    column->addLayout(buttons);

    connect(more, &QToolButton::toggled, this, [column, finding, details = static_cast<QWidget *>(nullptr)](bool open) mutable {
        if (!details) {
            details = detailsOf(finding);
            column->addWidget(details);
        }
        details->setVisible(open);
    });
}

FailureCard::FailureCard(QWidget *parent) : QFrame(parent), m_words(wrappedLabel())
{
    setObjectName(u"failure"_s);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    auto *badge = new VerdictBadge(Verdict::Unknown);
    badge->setWord(tr("This could not be read"));
    column->addWidget(badge);
    m_words->setObjectName(u"failureWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_words);
    auto *retry = new QPushButton(tr("&Try again"));
    retry->setObjectName(u"retry"_s);
    retry->setAccessibleName(withoutMnemonic(retry->text()));
    connect(retry, &QPushButton::clicked, this, &FailureCard::retryWanted);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(retry);
    buttons->addStretch();
    column->addLayout(buttons);
}

void FailureCard::setError(const Error &error)
{
    m_words->setText(api::describe(error));
}

} // namespace postroom::ui
