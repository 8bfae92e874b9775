#include "core/engines/postfix/postfixtrace.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

// Postfix's log has other servers' words in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray log(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const MailTrace trace = traceMessage(log, "postroom-test-00@");
    fuzz::require((trace.fate == MailFate::Sent) == trace.queueId.isEmpty());
    fuzz::require(log.contains("message-id=<postroom-test-00@") || trace.fate == MailFate::Sent);
    return 0;
}
