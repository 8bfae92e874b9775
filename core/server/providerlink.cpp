#include "core/server/providerlink.h"

#include <QtConcurrent>

namespace postroom {

using namespace Qt::StringLiterals;

QFuture<Result<ProviderZone>> ProviderLink::look(const DnsAccount &account, const QString &domain, const QList<RecordSetKey> &wanted, const std::stop_token &stop)
{
    return QtConcurrent::run(&m_pool, [&host = m_host, account, domain, wanted, stop]() -> Result<ProviderZone> {
        const Result<QByteArray> said = run(host, account, lexiconReading(account.provider, domain), patience, stop);
        return said ? lexiconZone(*said, account, wanted) : said.error();
    });
}

QFuture<Result<void>> ProviderLink::change(const DnsAccount &account, const ProviderZone &zone, const QList<RecordChange> &changes, const std::stop_token &stop)
{
    return QtConcurrent::run(&m_pool, [&host = m_host, account, zone, changes, stop]() -> Result<void> {
        const auto limit = std::min<std::chrono::milliseconds>(patience + patienceEach * changes.size(), mostPatience);
        const Result<QByteArray> said = run(host, account, lexiconChanges(account.provider, zone, changes), limit, stop);
        if (said)
            return lexiconOutcome(*said, account, changes);
        const bool mayBeDone = said.error().code == ErrorCode::TimedOut || said.error().code == ErrorCode::Cancelled || said.error().code == ErrorCode::ProcessFailed
            || said.error().code == ErrorCode::DnsProviderFailed; // it ended, and did not say with what
        return mayBeDone ? Error{ErrorCode::DnsOutcomeUnknown, account.provider.toString(), {}, {}} : said.error();
    });
}

Result<QByteArray> ProviderLink::run(Host &host, const DnsAccount &account, const QByteArray &job, std::chrono::milliseconds limit, const std::stop_token &stop)
{
    Command command;
    command.program = QString::fromLatin1(program);
    command.arguments = {u"-I"_s, u"-B"_s, u"-c"_s, lexiconScript()};
    command.limit = limit;
    command.stop = stop;
    command.input = lexiconOptions(account);
    command.input += job;
    const Result<Finished> finished = host.run(command);
    wipe(command.input);
    // Never what it wrote to standard error: that may quote what it read.
    if (finished && finished->exitCode == 0)
        return finished->out;
    if (finished)
        return Error{ErrorCode::DnsProviderFailed, account.provider.toString(), u"provider"_s, u"lexicon: %1"_s.arg(finished->exitCode)};
    if (finished.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::EngineNotInstalled, u"lexicon"_s, {}, u"lexicon"_s};
    if (finished.error().code == ErrorCode::TimedOut)
        return Error{ErrorCode::TimedOut, account.provider.toString(), u"provider"_s, {}};
    return Error{finished.error().code, account.provider.toString(), {}, {}};
}

} // namespace postroom
