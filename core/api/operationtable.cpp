#include "core/api/operationtable.h"

namespace postroom::api {

void OperationTable::call(const QString &method, const QJsonObject &params, const Caller &caller, QObject *context, const Answer &answer) const
{
    const auto entry = m_entries.constFind(method);
    if (entry == m_entries.constEnd())
        return answer(Error{ErrorCode::ProtocolUnknownMethod, method.left(100), {}, {}});
    if (entry->access > caller.mostAccess)
        return answer(Error{ErrorCode::Forbidden, method, {}, {}});
    Caller withSession = caller;
    withSession.session = context;
    entry->run(params, withSession, context, answer);
}

} // namespace postroom::api
