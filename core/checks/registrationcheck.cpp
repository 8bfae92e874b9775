#include "core/checks/registrationcheck.h"

#include "core/base/json.h"
#include "core/checks/findingdraft.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr qint64 daysBefore = 30; // its end it is time to renew

class RegistrationJudge
{
public:
    RegistrationJudge(const RegistrationSeen &seen, const QDateTime &now) : m_seen(seen), m_now(now), m_finding(seen.name, u"registrar"_s)
    {
        if (!seen.place.isEmpty())
            m_finding.command = u"curl -L %1"_s.arg(seen.place);
    }

    Finding judge()
    {
        if (m_seen.answer != RegistryAnswer::Told)
            return judgeSilence();
        QStringList states;
        for (const RegistrationState state : m_seen.states)
            states.append(wordOf(state));
        m_finding.seen = states.join(u", "_s);
        if (has(RegistrationState::RedemptionPeriod) || has(RegistrationState::PendingDelete)) {
            return m_finding.comeTo(u"registration.deleting"_s, Verdict::Fail, Tr::tr("The registration of the domain has ended, and the domain is being deleted. It is out of DNS, so no mail comes, and soon somebody else can have it."),
                                    Tr::tr("Ask your registrar at once whether it can still be restored."));
        }
        if (has(RegistrationState::ClientHold) || has(RegistrationState::ServerHold)) {
            return m_finding.comeTo(u"registration.on-hold"_s, Verdict::Fail, Tr::tr("The registration of the domain is on hold. That keeps the domain out of DNS, so no mail comes."),
                                    Tr::tr("Ask your registrar why. Often a bill is not paid, or an e-mail address was not confirmed."));
        }
        return judgeEnd();
    }

private:
    bool has(RegistrationState state) const { return m_seen.states.contains(state); }

    Finding judgeEnd()
    {
        if (!m_seen.ends)
            return m_finding.comeTo(u"registration.no-date"_s, Verdict::NotApplicable, Tr::tr("The domain is registered. Until when is nothing that its registry tells."));
        if (!m_seen.ends->isValid())
            return judgeUnreadable();
        m_finding.seen = m_seen.ends->toString(Qt::ISODate);
        if (*m_seen.ends <= m_now) {
            return m_finding.comeTo(u"registration.ended"_s, Verdict::Fail, Tr::tr("The registration of the domain has ended. As soon as the domain is taken out of DNS, no mail comes any more, and later somebody else can have it."),
                                    Tr::tr("Renew it at the registrar at once."));
        }
        if (*m_seen.ends <= m_now.addDays(daysBefore)) {
            return m_finding.comeTo(u"registration.ending"_s, Verdict::Warning, Tr::tr("The registration of the domain ends within thirty days. Without a renewal no mail comes after that."),
                                    Tr::tr("Renew it at the registrar. If that happens by itself, look there whether it still can: a card may have ended, too."));
        }
        return m_finding.comeTo(u"registration.valid"_s, Verdict::Pass, Tr::tr("The domain is registered, and for more than thirty days from now."));
    }

    Finding judgeUnreadable()
    {
        return m_finding.comeTo(u"registration.unknown"_s, Verdict::Unknown, Tr::tr("What the registry answered cannot be read, so it is not known when the registration of the domain ends."), byHand());
    }

    Finding judgeSilence()
    {
        m_finding.owner = u"you"_s; // to look
        if (!m_seen.words.isEmpty())
            m_finding.said = m_seen.words;
        const QString id = u"registration.unknown"_s;
        switch (m_seen.answer) {
        case RegistryAnswer::NotKnown:
            return m_finding.comeTo(id, Verdict::Unknown, Tr::tr("The registry does not know this domain, so it is not known when its registration ends."), Tr::tr("Look at the registrar whether the domain is registered."));
        case RegistryAnswer::Refused:
            return m_finding.comeTo(id, Verdict::Unknown, Tr::tr("The registry gives no answer now, often because it was asked too much, so it is not known when the registration of the domain ends."),
                                    Tr::tr("Look again in an hour, or at the registrar."));
        case RegistryAnswer::Another:
            return m_finding.comeTo(id, Verdict::Unknown, Tr::tr("The registry answered with another domain, so it is not known when the registration of this one ends."), byHand());
        case RegistryAnswer::Unreadable: return judgeUnreadable();
        case RegistryAnswer::Silent:
        case RegistryAnswer::Told: break;
        }
        if (m_seen.place.isEmpty()) {
            return m_finding.comeTo(id, Verdict::Unknown, Tr::tr("The directory of registries was not had, so it is not known when the registration of the domain ends."),
                                    Tr::tr("Look whether this server reaches the address in the setting registration.directory by HTTPS; the word none turns this off."));
        }
        return m_finding.comeTo(id, Verdict::Unknown, Tr::tr("The registry does not answer, so it is not known when the registration of the domain ends."), byHand());
    }

    static QString byHand() { return Tr::tr("Look at the registrar until when the domain is registered."); }

    const RegistrationSeen &m_seen;
    QDateTime m_now;
    FindingDraft m_finding;
};

} // namespace

Finding judgeRegistration(const RegistrationSeen &seen, const QDateTime &now)
{
    return RegistrationJudge(seen, now).judge();
}

Finding withoutRegistration(const DomainName &domain, RegistrationUnasked why)
{
    const auto because = [draft = FindingDraft(domain.toString(), u"registrar"_s)](const QString &what) { return draft.comeTo(u"registration.not-asked"_s, Verdict::NotApplicable, what); };
    switch (why) {
    case RegistrationUnasked::Practice: return because(Tr::tr("The domains of a practice server are registered nowhere, so no registry was asked until when."));
    case RegistrationUnasked::SpecialUse: return because(Tr::tr("Below this top-level domain nobody registers names, so no registry was asked."));
    case RegistrationUnasked::TurnedOff: return because(Tr::tr("No registry was asked when the registration of the domain ends, since the setting registration.directory turns it off."));
    case RegistrationUnasked::NoRegistry: break;
    }
    return because(Tr::tr("The registry of this top-level domain answers no such question by HTTPS, so it is not known when the registration of the domain ends."));
}

} // namespace postroom
