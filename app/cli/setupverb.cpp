#include "app/cli/answers.h"
#include "app/cli/output.h"
#include "app/cli/passwords.h"
#include "app/cli/verbs.h"
#include "core/api/describe.h"
#include "core/api/operations/publish.h"
#include "core/api/operations/setup.h"
#include "core/api/operations/testmail.h"
#include "core/model/password.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

// The wizard's steps in the terminal, or answered from a file. It asks the service what is not done yet, so running it
// again continues where it stopped.
namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// A password that was made here and is shown once.
struct Made
{
    Address address;
    Secret password;
};

class Questions
{
public:
    // An empty answer takes the guess; the end of the input is Cancelled.
    Result<QString> ask(const QString &question, const QString &guess)
    {
        const QString shown = guess.isEmpty() ? question + u": "_s : u"%1 [%2]: "_s.arg(question, guess);
        std::fputs(qPrintable(shown), stdout);
        std::fflush(stdout);
        const QString line = m_input.readLine();
        if (line.isNull())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        return line.trimmed().isEmpty() ? guess : line.trimmed();
    }

    // Asks until the answer is a value.
    template<typename T>
    Result<T> askFor(const QString &question, const QString &guess)
    {
        for (;;) {
            const Result<QString> text = ask(question, guess);
            if (!text)
                return text.error();
            Result<T> value = T::parse(*text);
            if (value)
                return value;
            print(u"  "_s + api::describe(value.error()));
        }
    }

private:
    QTextStream m_input{stdin};
};

// What the service guesses for a step.
QJsonObject guessesOf(const QList<Finding> &findings, const QString &operation)
{
    for (const Finding &finding : findings) {
        if (finding.form && finding.form->operation == operation)
            return finding.form->values;
    }
    return {};
}

bool isMet(const QList<Finding> &findings, const QString &operation)
{
    return std::any_of(findings.begin(), findings.end(), [&operation](const Finding &finding) {
        return finding.form && finding.form->operation == operation && finding.verdict == Verdict::Pass;
    });
}

// One run of the set-up, asking a person or a file.
class Setup
{
public:
    Setup(Context &context, std::optional<Answers> answers) : m_context(context), m_answers(std::move(answers)) {}

    Result<QJsonValue> run()
    {
        auto state = m_context.call(api::SetupState{});
        if (!state)
            return state.error();
        const bool wasFinished = state->finished;
        if (!isMet(state->findings, QString::fromLatin1(api::SetupIdentity::name))) {
            if (const auto done = identity(state->findings); !done)
                return done.error();
            state = m_context.call(api::SetupState{});
            if (!state)
                return state.error();
        }
        if (!isMet(state->findings, QString::fromLatin1(api::SetupAccountTypes::name))) {
            if (const auto done = accountTypes(); !done)
                return done.error();
        }
        if (const auto done = mailboxes(state->findings); !done)
            return done.error();
        if (const auto done = dns(); !done)
            return done.error();
        say(Tr::tr("Checking everything …"));
        const auto finish = m_context.call(api::SetupFinish{});
        if (!finish)
            return finish.error();
        Result<QJsonValue> reply = finished(*finish, wasFinished);
        if (finish->finished) {
            if (const auto done = testMail(finish->findings); !done)
                return done.error();
        }
        return reply;
    }

    // Of the mailboxes made in this run; nobody can learn them later.
    QJsonArray generatedPasswords() const
    {
        QJsonArray made;
        for (const Made &mailbox : m_made)
            made.append(QJsonObject{{u"address"_s, mailbox.address.toString()}, {u"password"_s, QString::fromUtf8(mailbox.password.reveal())}});
        return made;
    }

private:
    void say(const QString &line) const
    {
        if (m_context.format() == Format::Text)
            print(line);
    }

    Result<void> identity(const QList<Finding> &findings)
    {
        const QJsonObject guesses = guessesOf(findings, QString::fromLatin1(api::SetupIdentity::name));
        api::SetupIdentity wanted;
        if (m_answers) {
            wanted = {m_answers->adminAddress, m_answers->serverName, m_answers->publicAddresses};
        } else {
            say(Tr::tr("Two questions, then the mail service starts."));
            const Result<Address> address = m_questions.askFor<Address>(Tr::tr("Your own e-mail address on this server"), guesses.value(u"adminAddress").toString());
            if (!address)
                return address.error();
            // The guess was made for the guessed address; another domain has a server of its own name.
            QString guess = guesses.value(u"serverName").toString();
            if (guess.isEmpty() || address->toString() != guesses.value(u"adminAddress").toString())
                guess = u"mail."_s + address->domain().toString();
            const Result<DomainName> name = m_questions.askFor<DomainName>(Tr::tr("This server's name"), guess);
            if (!name)
                return name.error();
            wanted = {*address, *name, std::nullopt};
        }
        say(Tr::tr("Setting up the mail service …"));
        const auto reply = m_context.call(wanted);
        return reply ? success() : Result<void>(reply.error());
    }

    Result<void> accountTypes()
    {
        api::SetupAccountTypes wanted{{AccountType::Imap, AccountType::Pop3}};
        if (m_answers && m_answers->accountTypes) {
            wanted.accountTypes = *m_answers->accountTypes;
        } else if (m_answers) {
            wanted.accountTypes = {AccountType::Imap};
        } else {
            say(Tr::tr("How may mail programs fetch mail? IMAP keeps the mail on the server, the same on every device."));
            say(Tr::tr("POP3 downloads it to one device and usually deletes it on the server."));
            for (;;) {
                const Result<QString> text = m_questions.ask(Tr::tr("imap, pop3 or imap,pop3"), u"imap"_s);
                if (!text)
                    return text.error();
                Settings settings;
                const auto read = settingRule(u"mail.accountTypes"_s)->read(settings, *text);
                wanted.accountTypes = settings.accountTypes;
                if (read)
                    break;
                print(u"  "_s + api::describe(read.error()));
            }
        }
        const auto reply = m_context.call(wanted);
        return reply ? success() : Result<void>(reply.error());
    }

    Result<void> mailboxes(const QList<Finding> &findings)
    {
        if (m_answers) {
            const QList<AnsweredMailbox> wanted = m_answers->mailboxes.value_or(QList<AnsweredMailbox>());
            for (const AnsweredMailbox &mailbox : wanted) {
                if (const auto added = add(mailbox); !added)
                    return withSubject(added.error(), mailbox.address.toString());
            }
            const auto isAdmins = [this](const AnsweredMailbox &mailbox) { return mailbox.address == m_answers->adminAddress; };
            if (std::none_of(wanted.begin(), wanted.end(), isAdmins))
                return add(AnsweredMailbox{m_answers->adminAddress, {}, {}, {}});
            return success();
        }
        if (isMet(findings, QString::fromLatin1(api::AddMailbox::name)))
            return success();
        QString guess = guessesOf(findings, QString::fromLatin1(api::AddMailbox::name)).value(u"address").toString();
        for (;;) {
            say(guess.isEmpty() ? Tr::tr("Another mailbox? An empty line ends.") : Tr::tr("Your mailbox:"));
            const Result<QString> text = m_questions.ask(Tr::tr("Address"), guess);
            if (!text)
                return text.error();
            if (text->isEmpty())
                return success();
            const Result<Address> address = Address::parse(*text);
            if (!address) {
                print(u"  "_s + api::describe(address.error()));
                continue;
            }
            const auto added = add(AnsweredMailbox{*address, {}, {}, {}});
            if (!added)
                print(u"  "_s + api::describe(added.error()));
            else
                guess.clear();
        }
    }

    // There already: fine, the set-up is being continued. Its password is not touched.
    Result<void> add(const AnsweredMailbox &wanted)
    {
        const auto known = m_context.call(api::ShowMailbox{wanted.address});
        if (known || known.error().code != ErrorCode::NotFound)
            return known ? success() : Result<void>(known.error());
        const Secret password = wanted.password ? *wanted.password : generatePassword();
        const auto reply = m_context.call(api::AddMailbox{wanted.address, password, wanted.name, wanted.quota});
        if (!reply)
            return reply.error();
        say(Tr::tr("Mailbox %1 is made.").arg(wanted.address.toString()));
        if (!wanted.password) {
            say(Tr::tr("  Password: %1   (shown only now)").arg(QString::fromUtf8(password.reveal())));
            m_made.append(Made{wanted.address, password});
        }
        if (reply->finding && m_context.format() == Format::Text)
            printText(QList<Finding>{*reply->finding});
        return success();
    }

    // In practice the records come into the instance's own DNS. Else nothing is waited for, since that may take hours; a
    // file of answers is not asked at all.
    Result<void> dns()
    {
        const auto state = m_context.call(api::SetupState{});
        if (!state)
            return state.error();
        if (isMet(state->findings, QString::fromLatin1(api::CheckDns::name)))
            return success();
        const Result<DomainName> domain = DomainName::parse(guessesOf(state->findings, QString::fromLatin1(api::CheckDns::name)).value(u"domain"_s).toString());
        if (!domain)
            return success();
        if (m_context.isPractice()) {
            say(Tr::tr("Publishing the DNS records in this practice server's own DNS …"));
            const auto published = m_context.call(api::PublishDns{*domain, {}, {}, {}, {}, {}});
            if (!published && published.error().code != ErrorCode::ProtocolMissingMember) // an instance from before it had one
                return published.error();
        }
        if (m_answers)
            return success();
        for (bool again = true; again;) {
            say(Tr::tr("Looking what DNS says …"));
            const auto check = m_context.call(api::CheckDns{*domain, {}});
            if (!check)
                return check.error();
            printText(check->findings);
            const bool wantsMore = std::any_of(check->findings.begin(), check->findings.end(), [](const Finding &finding) { return finding.verdict < Verdict::Pass; });
            if (!wantsMore)
                return success();
            say(Tr::tr("The records to publish: postroomctl dns plan %1").arg(domain->toString()));
            const Result<QString> answer = m_questions.ask(Tr::tr("Look again? An empty line goes on; the records can be published later"), {});
            again = answer && !answer->isEmpty(); // whoever says no more is not asked any more
        }
        return success();
    }

    Result<void> testMail(const QList<Finding> &findings)
    {
        if (m_answers || isMet(findings, QString::fromLatin1(api::SendTestMail::name)))
            return success();
        const QString guess = guessesOf(findings, QString::fromLatin1(api::SendTestMail::name)).value(u"to"_s).toString();
        say(Tr::tr("A test message shows whether mail gets out and back. To whom? “no” leaves it out."));
        for (;;) {
            const Result<QString> text = m_questions.ask(Tr::tr("Address"), guess.isEmpty() ? Tr::tr("no") : guess);
            if (!text || *text == Tr::tr("no"))
                return success();
            const Result<Destination> to = Destination::parse(*text);
            const auto sent = to ? m_context.call(api::SendTestMail{*to, {}}) : Result<TestMail>(to.error());
            if (sent) {
                say(Tr::tr("Sent. What becomes of it: postroomctl mail follow %1").arg(sent->id.toString()));
                return success();
            }
            print(u"  "_s + api::describe(sent.error()));
        }
    }

    Result<QJsonValue> finished(const api::SetupFinish::Reply &reply, bool wasFinished)
    {
        QJsonObject json = toJson(reply).toObject();
        json.insert(u"generatedPasswords"_s, generatedPasswords());
        if (m_context.format() == Format::Text) {
            QList<Finding> open;
            std::copy_if(reply.findings.begin(), reply.findings.end(), std::back_inserter(open),
                         [](const Finding &finding) { return finding.verdict < Verdict::Pass; });
            printText(open);
            if (reply.finished)
                print(wasFinished ? Tr::tr("The set-up was done already. Everything was tried again and works.") : Tr::tr("The set-up is done: people can log in with address and password."));
            else
                print(Tr::tr("The set-up is not done yet. Run “postroomctl setup” again when the findings above are put right."));
        }
        return QJsonValue(json);
    }

    Context &m_context;
    std::optional<Answers> m_answers;
    Questions m_questions;
    QList<Made> m_made;
};

Exit setup(Context &context, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1)
        return fail(context, Error{ErrorCode::Usage, {}, {}, Tr::tr("One word too many: %1").arg(words[1])});
    std::optional<Answers> answers;
    if (parser.isSet(u"answers"_s)) {
        const Result<Answers> read = readAnswers(parser.value(u"answers"_s));
        if (!read)
            return fail(context, read.error());
        answers = *read;
    } else if (context.format() == Format::Json) {
        return fail(context, Error{ErrorCode::Usage, {}, u"answers"_s, Tr::tr("With --json nobody is asked: say --answers FILE.")});
    }
    Setup steps(context, std::move(answers));
    const Result<QJsonValue> reply = steps.run();
    if (!reply) {
        const QJsonArray made = steps.generatedPasswords();
        return fail(context, reply.error(), made.isEmpty() ? QJsonObject() : QJsonObject{{u"generatedPasswords"_s, made}});
    }
    if (context.format() == Format::Json)
        printJson(*reply);
    return reply->toObject().value(u"finished").toBool() ? Exit::Done : Exit::Failed;
}

} // namespace

QList<Verb> setupVerbs()
{
    return {Verb{u"setup"_s, {}, Tr::tr("Set up the mail service, question by question; again: goes on where it stopped"), nullptr,
                 [](QCommandLineParser &parser) { parser.addOption({u"answers"_s, Tr::tr("Take the answers from a JSON file."), u"FILE"_s}); }, setup}};
}

} // namespace postroom::cli
