#include "app/cli/verbtemplates.h"

#include "core/api/operations/testmail.h"

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString fateText(MailFate fate)
{
    switch (fate) {
    case MailFate::Sent: return Tr::tr("handed to Postfix");
    case MailFate::Queued: return Tr::tr("in the queue");
    case MailFate::Deferred: return Tr::tr("waiting: the other server does not take it now");
    case MailFate::Refused: return Tr::tr("refused");
    case MailFate::Delivered: return Tr::tr("delivered");
    }
    return {};
}

Exit show(Context &context, const TestMail &test)
{
    if (context.format() == Format::Json) {
        printJson(toJson(test));
        return Exit::Done;
    }
    print(Tr::tr("Test message: %1").arg(test.id.toString()));
    print(Tr::tr("From, to:     %1, %2").arg(test.from.toUnicode(), test.to.toUnicode()));
    print(Tr::tr("State:        %1").arg(fateText(test.trace.fate)));
    if (!test.trace.answer.isEmpty())
        print(Tr::tr("Answer:       %1: %2").arg(test.trace.relay, test.trace.answer));
    if (test.inInbox)
        print(Tr::tr("In the inbox: %1").arg(*test.inInbox ? Tr::tr("yes") : Tr::tr("no")));
    print(Tr::tr("Came back:    %1").arg(test.answered ? Tr::tr("yes") : Tr::tr("not yet")));
    return Exit::Done;
}

Exit sent(Context &context, const TestMail &test)
{
    const Exit shown = show(context, test);
    if (context.format() == Format::Text)
        print(Tr::tr("What becomes of it: postroomctl mail follow %1").arg(test.id.toString()));
    return shown;
}

} // namespace

QList<Verb> testMailVerbs()
{
    const QString group = u"mail"_s;
    return {verb<api::SendTestMail>(group, u"test"_s, Tr::tr("Send one real message of a fixed text, to see whether mail gets out"), {u"to"_s}, sent),
            verb<api::FollowTestMail>(group, u"follow"_s, Tr::tr("What became of it, and whether it came back"), {u"id"_s}, show)};
}

} // namespace postroom::cli
