#include "core/dns/textflaws.h"

#include "core/dns/dmarc.h"
#include "core/dns/mtasts.h"
#include "core/dns/paccrecord.h"
#include "core/dns/taglist.h"
#include "core/dns/txtdata.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

Flaw spfLookups(Verdict verdict)
{
    return {u"spf.lookups"_s, verdict, Tr::tr("The SPF record asks for more look-ups than receivers make: ten in all with the records that it points to, two of them for names that are not there. Receivers treat more as an error."),
            Tr::tr("Take names out of it at your DNS provider that send no mail of this domain any more, or write their addresses instead.")};
}

Flaw spfPointsNowhere(Verdict verdict)
{
    return {u"spf.points-nowhere"_s, verdict, Tr::tr("The SPF record points to a record that is not there or cannot be read. Receivers treat this as an error."),
            Tr::tr("Take the name that has no SPF record out of it at your DNS provider.")};
}

Flaw twoSpfRecords()
{
    return {u"spf.two-records"_s, Verdict::Fail, Tr::tr("There are two SPF records at this name. Receivers treat this as an error and may refuse the mail."),
            Tr::tr("Keep one at your DNS provider: put what the others allow into it, and remove them.")};
}

Flaw spfForEverybody()
{
    return {u"spf.everybody"_s, Verdict::Warning, Tr::tr("The SPF record lets every computer in the world send mail of this domain."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

Flaw spfInvalid()
{
    return {u"spf.invalid"_s, Verdict::Fail, Tr::tr("The SPF record has a word that nobody knows. Receivers treat this as an error and may refuse the mail."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

// What DNS says of a signing key (RFC 6376 §3.6.1).
struct PublishedKey
{
    QMap<QByteArray, QByteArray> tags; // without blanks
    bool isUsable = true;
    bool isTrial = false;

    QByteArray key() const { return tags.value("p"); }
    QByteArray kind() const { return tags.value("k", "rsa").toLower(); }
};

PublishedKey publishedKey(const QByteArray &text)
{
    PublishedKey read;
    const QList<Tag> tags = tagsOf(text);
    for (const Tag &tag : tags) {
        QByteArray value = tag.value;
        value.removeIf([](char octet) { return octet == ' ' || octet == '\t'; });
        read.isUsable = read.isUsable && !tag.name.isEmpty() && !read.tags.contains(tag.name); // RFC 6376 §3.2
        read.tags.insert(tag.name, value);
    }
    const auto says = [&read](const char *tag, const char *otherwise, const QList<QByteArray> &words) {
        const QList<QByteArray> said = read.tags.value(tag, otherwise).toLower().split(':');
        return std::any_of(words.begin(), words.end(), [&said](const QByteArray &word) { return said.contains(word); });
    };
    const bool isVersion = !read.tags.contains("v") || (tags.first().name == "v" && tags.first().value == "DKIM1");
    read.isUsable = read.isUsable && isVersion && says("h", "sha256", {"sha256"}) && says("s", "*", {"*", "email"});
    read.isTrial = says("t", "", {"y"});
    return read;
}

} // namespace

QList<QByteArray> textsOf(const QStringList &data)
{
    QList<QByteArray> texts;
    for (const QString &one : data)
        texts.append(txtOctets(one));
    return texts;
}

Flaw judgeSpfRecord(const QStringList &seen, const SpfSubject &subject, const SpfAnswers &pointed)
{
    QList<QByteArray> records = textsOf(seen);
    records.removeIf([](const QByteArray &text) { return !isSpf(text); });
    if (records.size() != 1)
        return records.isEmpty() ? missing() : twoSpfRecords();
    switch (judgeSpf(records.first(), subject, pointed)) {
    case SpfVerdict::Allows: {
        // This server's mail passes before they come to it.
        const SpfVerdict others = judgeSpfForOthers(records.first(), subject, pointed);
        return others == SpfVerdict::TooManyLookups ? spfLookups(Verdict::Warning) : others == SpfVerdict::PointsNowhere ? spfPointsNowhere(Verdict::Warning)
                                                                                                                         : Flaw{};
    }
    case SpfVerdict::AllowsEverybody: return spfForEverybody();
    case SpfVerdict::Elsewhere:
        return {u"spf.elsewhere"_s, Verdict::Unknown, Tr::tr("The SPF record points to other records; whether they allow this server is not known."),
                Tr::tr("Add this server to it at your DNS provider: the first word behind v=spf1 on the page DNS.")};
    case SpfVerdict::Refuses:
        return {u"spf.server-missing"_s, Verdict::Fail, Tr::tr("The SPF record does not let this server send mail of this domain, so receivers may refuse it."),
                Tr::tr("Add this server to it at your DNS provider: the first word behind v=spf1 on the page DNS.")};
    case SpfVerdict::TooManyLookups: return spfLookups(Verdict::Fail);
    case SpfVerdict::PointsNowhere: return spfPointsNowhere(Verdict::Fail);
    case SpfVerdict::Invalid: return spfInvalid();
    }
    return {};
}

Flaw judgeSpfForm(const QList<QByteArray> &records, const SpfSubject &subject, const SpfAnswers &pointed)
{
    if (records.size() != 1)
        return records.isEmpty() ? missing() : twoSpfRecords();
    switch (judgeSpfForOthers(records.first(), subject, pointed)) {
    case SpfVerdict::Allows:
    case SpfVerdict::AllowsEverybody: return spfForEverybody();
    case SpfVerdict::TooManyLookups: return spfLookups(Verdict::Fail);
    case SpfVerdict::PointsNowhere: return spfPointsNowhere(Verdict::Fail);
    case SpfVerdict::Invalid: return spfInvalid();
    case SpfVerdict::Elsewhere:
    case SpfVerdict::Refuses: break;
    }
    return {};
}

Flaw judgeDmarc(const QByteArray &expected, const QStringList &seen)
{
    QMap<DmarcForm, int> forms;
    std::optional<DmarcPolicy> policy;
    for (const QByteArray &text : textsOf(seen)) {
        ++forms[dmarcForm(text)];
        policy = policy ? policy : dmarcPolicy(text);
    }
    const int records = forms.value(DmarcForm::Policy) + forms.value(DmarcForm::Consent);
    if (records > 1)
        return {u"dmarc.two-records"_s, Verdict::Fail, Tr::tr("There are two DMARC records at this name, so receivers follow none of them."),
                Tr::tr("Keep one at your DNS provider, and remove the others.")};
    if (policy && policy < dmarcPolicy(expected))
        return {u"dmarc.weaker"_s, Verdict::Warning, Tr::tr("The DMARC record asks less of other servers than your settings say: they do not keep away mail that only claims to come from this domain."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    if (policy)
        return {};
    if (records == 0 && forms.value(DmarcForm::Meant) == 0)
        return missing();
    return {u"dmarc.invalid"_s, Verdict::Fail, Tr::tr("The DMARC record does not begin with its version and a policy, so receivers do not follow it."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

Flaw judgeTlsReports(const QStringList &seen)
{
    QList<QList<Tag>> records;
    for (const QByteArray &text : textsOf(seen)) {
        if (text.toLower().startsWith("v=tlsrptv1"))
            records.append(tagsOf(text));
    }
    if (records.isEmpty())
        return missing();
    const auto isReceiver = [](const Tag &tag) {
        const QByteArray address = tag.value.toLower();
        return tag.name == "rua" && (address.startsWith("mailto:") || address.startsWith("https://"));
    };
    const QList<Tag> &tags = records.first();
    return records.size() == 1 && tags.first().value == "TLSRPTv1" && std::any_of(tags.begin(), tags.end(), isReceiver) ? Flaw{} : differs();
}

Flaw judgeMtaSts(const QByteArray &expected, const QStringList &seen)
{
    QList<QByteArray> records;
    for (const QString &one : seen) {
        if (const QByteArray text = txtOctets(one); isMtaStsRecord(text))
            records.append(text);
    }
    if (records.isEmpty())
        return missing();
    if (records.size() > 1)
        return {u"mta-sts.two-records"_s, Verdict::Fail, Tr::tr("There are two MTA-STS records at this name, so other servers follow none of them."),
                Tr::tr("Keep the one of the page DNS at your DNS provider, and remove the others.")};
    const QByteArray id = mtaStsId(records.first());
    if (id.isEmpty())
        return {u"mta-sts.invalid"_s, Verdict::Fail, Tr::tr("The MTA-STS record has no id that other servers take, so they do not look for a policy."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    if (id != mtaStsId(expected))
        return {u"mta-sts.stale"_s, Verdict::Fail, Tr::tr("The MTA-STS record has the id of another policy than this server has now, so servers that know a former one go on with it."),
                Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
    return {};
}

Flaw judgePacc(const QByteArray &expected, const QStringList &seen)
{
    QList<QByteArray> records = textsOf(seen);
    records.removeIf([](const QByteArray &text) { return !isPaccRecord(text); });
    if (records.isEmpty())
        return missing();
    const QByteArray wanted = paccRecordDigest(expected);
    if (std::any_of(records.begin(), records.end(), [&wanted](const QByteArray &text) { return paccRecordDigest(text) == wanted; }))
        return {};
    return {u"pacc.stale"_s, Verdict::Fail, Tr::tr("The record has the digest of other settings than this server offers now, so mail programs that know PACC do not believe what they find."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

Flaw judgeConsent(const QStringList &seen)
{
    const QList<QByteArray> texts = textsOf(seen);
    return std::any_of(texts.begin(), texts.end(), [](const QByteArray &text) { return dmarcForm(text) >= DmarcForm::Consent; }) ? Flaw{} : missing();
}

Flaw judgeDkim(const QByteArray &expected, const QStringList &seen)
{
    QList<PublishedKey> keys;
    for (const QByteArray &text : textsOf(seen)) {
        if (const PublishedKey key = publishedKey(text); key.tags.contains("p"))
            keys.append(key);
    }
    if (keys.isEmpty())
        return missing();
    const PublishedKey wanted = publishedKey(expected);
    const auto ours = std::find_if(keys.begin(), keys.end(), [&wanted](const PublishedKey &key) { return key.key() == wanted.key() && key.kind() == wanted.kind(); });
    const QString fix = Tr::tr("Change it at your DNS provider to what stands on the page DNS, whole and without line breaks.");
    if (ours == keys.end() && keys.first().key().isEmpty())
        return {u"dkim.revoked"_s, Verdict::Fail, Tr::tr("DNS has an empty key here, which says that the key is not valid any more, so receivers take the signature for a forgery."), fix};
    if (ours == keys.end())
        return {u"dkim.key-differs"_s, Verdict::Fail, Tr::tr("DNS has another key than the one that signs mail, so receivers take the signature for a forgery."), fix};
    if (!ours->isUsable)
        return {u"dkim.unusable"_s, Verdict::Fail, Tr::tr("DNS has the key that signs mail, but other words beside it by which receivers do not use it."), fix};
    if (seen.size() > 1)
        return more();
    return ours->isTrial ? Flaw{u"dkim.trial"_s, Verdict::Warning, Tr::tr("The key is marked as a trial (t=y), so receivers may treat mail signed with it as if it were not signed."), fix} : Flaw{};
}

} // namespace postroom
