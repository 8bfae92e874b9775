#include "ui/widgets/mailplace.h"

#include <QCoreApplication>

namespace postroom::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MailPlace)
};

} // namespace

QString mailPlaceWords(const std::optional<MailService> &service)
{
    if (!service)
        return Tr::tr("on this server");
    switch (*service) {
    case MailService::Microsoft365: return Tr::tr("at Microsoft 365");
    case MailService::Google: return Tr::tr("at Google Workspace");
    case MailService::Exchange: return Tr::tr("on an Exchange server of your own");
    case MailService::Other: return Tr::tr("at another provider");
    case MailService::None: return Tr::tr("nowhere: it has no mail");
    }
    return {};
}

} // namespace postroom::ui
