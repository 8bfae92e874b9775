#include "ui/forms/aliasform.h"

#include "ui/widgets/addressedit.h"

#include <QPlainTextEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 5;

QString textOf(const QList<Destination> &targets)
{
    QStringList lines;
    for (const Destination &target : targets)
        lines.append(target.toString());
    return lines.join(u'\n');
}

} // namespace

AliasForm::AliasForm(For purpose, QWidget *parent) : Form(parent), m_address(new AddressEdit), m_targets(new QPlainTextEdit)
{
    m_address->setObjectName(u"address"_s);
    m_targets->setObjectName(u"to"_s);
    m_targets->setTabChangesFocus(true);
    m_targets->setFixedHeight(m_targets->fontMetrics().lineSpacing() * linesShown + 16);
    addField(u"address"_s, tr("&Address:"), m_address, purpose == For::New ? tr("The whole address, like info@example.org.") : QString());
    addField(u"to"_s, tr("&Goes to:"), m_targets, tr("One address a line, here or elsewhere. Who has a mailbox here may also send as the alias."));
    m_address->setReadOnly(purpose == For::Existing);
    m_address->setFrame(purpose == For::New);
    setFocusProxy(purpose == For::New ? static_cast<QWidget *>(m_address) : m_targets);

    connect(m_address, &QLineEdit::textEdited, this, [this] { judge(u"address"_s, problemIn(address())); });
    connect(m_targets, &QPlainTextEdit::textChanged, this, [this] { judge(u"to"_s, problemIn(targets())); });
}

void AliasForm::setValue(const Alias &alias)
{
    m_given = alias;
    m_address->setText(alias.address.toString());
    m_targets->setPlainText(textOf(alias.targets));
    revise();
}

void AliasForm::merge(const Alias &theirs)
{
    const Alias given = std::exchange(m_given, theirs);
    beginMerge();
    Form::merge(u"to"_s, m_targets, textOf(given.targets), textOf(theirs.targets));
    revise();
}

void AliasForm::suggestAddress(const QString &address)
{
    m_address->setText(address);
    m_address->setCursorPosition(0);
    revise();
}

Result<Alias> AliasForm::value() const
{
    const Result<AliasAddress> itsAddress = address();
    if (!itsAddress)
        return withField(itsAddress.error(), u"address"_s);
    const Result<QList<Destination>> itsTargets = targets();
    if (!itsTargets)
        return withField(itsTargets.error(), u"to"_s);
    Alias alias = m_given;
    alias.address = *itsAddress;
    alias.targets = *itsTargets;
    return alias;
}

bool AliasForm::isComplete() const
{
    return value().has_value();
}

Result<AliasAddress> AliasForm::address() const
{
    return AliasAddress::parse(m_address->text().trimmed());
}

Result<QList<Destination>> AliasForm::targets() const
{
    QList<Destination> all;
    const QStringList lines = m_targets->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const Result<Destination> target = Destination::parse(line.trimmed());
        if (!target)
            return target.error();
        all.append(*target);
    }
    return all.isEmpty() ? Result<QList<Destination>>(Error{ErrorCode::TextEmpty, {}, {}, {}}) : all;
}

} // namespace postroom::ui
