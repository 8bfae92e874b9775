#include "core/dns/spf.h"

#include "core/dns/exchanger.h"
#include "core/dns/spfterm.h"
#include "core/dns/txtdata.h"

#include <QSet>

#include <optional>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Key = std::pair<QString, DnsType>;

QList<SpfTerm> termsOf(const QByteArray &text)
{
    QList<SpfTerm> terms;
    const QStringList words = spfWords(text);
    for (const QString &word : words)
        terms.append(SpfTerm::of(word));
    return terms;
}

// "redirect" and "exp" once at most (RFC 7208 §6).
bool areWellFormed(const QList<SpfTerm> &terms)
{
    const auto count = [&terms](QStringView name) { return std::count_if(terms.begin(), terms.end(), [name](const SpfTerm &term) { return term.isModifier() && term.name == name; }); };
    return std::all_of(terms.begin(), terms.end(), [](const SpfTerm &term) { return term.isWellFormed(); }) && count(u"redirect") <= 1 && count(u"exp") <= 1;
}

Key keyOf(const QString &name, DnsType type)
{
    return {name + u'.', type};
}

QList<QByteArray> spfAmong(const DnsAnswer &answer)
{
    QList<QByteArray> found;
    for (const QString &data : answer.data) {
        if (const QByteArray text = txtOctets(data); isSpf(text))
            found.append(text);
    }
    return found;
}

// Reads records for one sender: this server by one of its addresses, this server where none is known, or somebody else.
class SpfReader
{
public:
    enum class Sender { Ours,
                        Other };

    SpfReader(const SpfSubject &subject, const SpfAnswers &known, Sender sender, const IpAddress &address = {})
        : m_subject(subject), m_known(known), m_sender(sender), m_address(address)
    {
    }

    int voids() const { return m_voids; }

    SpfVerdict read(const QByteArray &text, const QString &name)
    {
        const QList<SpfTerm> terms = termsOf(text);
        if (!areWellFormed(terms))
            return SpfVerdict::Invalid;
        bool mayAllow = false; // by a word of which it is not known whom it is about
        bool mayRefuse = false;
        // Where no address of ours is known, who names us means us.
        const auto sure = [&](bool allows) { return (allows ? mayRefuse && !m_address.isNull() : mayAllow) ? SpfVerdict::Elsewhere : allows ? SpfVerdict::Allows
                                                                                                                                            : SpfVerdict::Refuses; };
        for (const SpfTerm &term : terms) {
            if (term.isModifier())
                continue;
            const Match match = matchOf(term, name);
            if (m_error)
                return *m_error;
            if (match == Match::Yes)
                return sure(term.qualifier == '+');
            if (match == Match::Maybe)
                (term.qualifier == '+' ? mayAllow : mayRefuse) = true;
        }
        const auto redirect = std::find_if(terms.begin(), terms.end(), [](const SpfTerm &term) { return term.isModifier() && term.name == u"redirect"; });
        if (redirect == terms.end())
            return sure(false);
        const SpfVerdict there = count() ? pointedTo(*redirect) : *m_error;
        return there == SpfVerdict::Allows || there == SpfVerdict::Refuses ? sure(there == SpfVerdict::Allows) : there;
    }

private:
    enum class Match { Yes,
                       No,
                       Maybe };

    bool count()
    {
        if (++m_lookups > mostSpfLookups)
            m_error = SpfVerdict::TooManyLookups;
        return !m_error;
    }

    // What is known of it; nothing where nobody answered.
    const DnsAnswer *answerTo(const QString &name, DnsType type) const
    {
        const auto found = m_known.constFind(keyOf(name, type));
        return found == m_known.constEnd() || !isAnswer(found->outcome) ? nullptr : &*found;
    }

    void countVoid()
    {
        if (++m_voids > mostVoidSpfLookups)
            m_error = SpfVerdict::TooManyLookups;
    }

    Match matchOf(const SpfTerm &term, const QString &self)
    {
        if (term.name == u"all")
            return Match::Yes;
        if (term.name == u"ip4" || term.name == u"ip6")
            return matchOfNetwork(term);
        if (!count())
            return Match::No;
        if (term.hasMacro())
            return elsewhere();
        if (term.name == u"include")
            return matchOfInclude(term);
        if (term.name == u"a")
            return matchOfHost(term, term.host(self));
        return term.name == u"mx" ? matchOfExchangers(term, term.host(self)) : elsewhere();
    }

    // Whom nothing is about, that neither.
    Match elsewhere() const { return m_sender == Sender::Ours ? Match::Maybe : Match::No; }

    Match matchOfNetwork(const SpfTerm &term) const
    {
        const auto [network, prefix] = QHostAddress::parseSubnet(term.value);
        if (m_sender == Sender::Other)
            return prefix == 0 ? Match::Yes : Match::No;
        if (m_address.isNull())
            return Match::Maybe;
        return (term.name == u"ip4") == m_address.isIpv4() && m_address.host().isInSubnet(network, prefix) ? Match::Yes : Match::No;
    }

    SpfVerdict pointedTo(const SpfTerm &term)
    {
        const QString host = term.host({});
        const DnsAnswer *answer = term.hasMacro() ? nullptr : answerTo(host, DnsType::Txt);
        if (!answer)
            return m_sender == Sender::Ours ? SpfVerdict::Elsewhere : SpfVerdict::Refuses;
        const QList<QByteArray> records = spfAmong(*answer);
        const SpfVerdict there = records.size() == 1 ? read(records.first(), host) : SpfVerdict::PointsNowhere;
        return there == SpfVerdict::Invalid ? SpfVerdict::PointsNowhere : there;
    }

    Match matchOfInclude(const SpfTerm &term)
    {
        const SpfVerdict there = pointedTo(term);
        if (there == SpfVerdict::Allows)
            return Match::Yes;
        if (there == SpfVerdict::Refuses)
            return Match::No;
        if (there != SpfVerdict::Elsewhere)
            m_error = there;
        return Match::Maybe;
    }

    Match matchOfHost(const SpfTerm &term, const QString &host)
    {
        if (host == m_subject.server)
            return m_sender == Sender::Ours ? Match::Yes : Match::No;
        bool isVoid = true;
        Match match = Match::No;
        for (const DnsType type : typesAsked()) {
            const DnsAnswer *answer = answerTo(host, type);
            isVoid = isVoid && answer && answer->data.isEmpty();
            if (!answer || m_address.isNull())
                match = elsewhere();
            else if (isAmong(answer->data, term))
                return Match::Yes;
        }
        if (isVoid)
            countVoid();
        return match;
    }

    Match matchOfExchangers(const SpfTerm &term, const QString &host)
    {
        const bool isOurs = m_sender == Sender::Ours;
        if (host == m_subject.name && m_subject.isMailExchanger)
            return isOurs ? Match::Yes : Match::No;
        const DnsAnswer *answer = answerTo(host, DnsType::Mx);
        if (!answer)
            return elsewhere();
        if (answer->data.isEmpty())
            countVoid();
        if (answer->data.size() > mostSpfLookups)
            m_error = SpfVerdict::TooManyLookups;
        Match match = Match::No;
        for (const QString &data : answer->data) {
            const QString exchanger = hostOf(data).chopped(1);
            if (isOurs && exchanger == m_subject.server)
                return Match::Yes;
            for (const DnsType type : typesAsked()) {
                const DnsAnswer *addresses = answerTo(exchanger, type);
                if (!addresses || m_address.isNull())
                    match = elsewhere();
                else if (isAmong(addresses->data, term))
                    return Match::Yes;
            }
        }
        return match;
    }

    // Receivers ask for the family by which the sender comes.
    QList<DnsType> typesAsked() const
    {
        if (m_sender == Sender::Other || m_address.isNull())
            return {DnsType::A, DnsType::Aaaa};
        return {m_address.isIpv4() ? DnsType::A : DnsType::Aaaa};
    }

    bool isAmong(const QStringList &addresses, const SpfTerm &term) const
    {
        const QString lengths = term.value.mid(term.value.section(u'/', 0, 0).size());
        const QString length = m_address.isIpv4() ? lengths.section(u'/', 1, 1) : lengths.contains(u"//") ? lengths.section(u'/', -1)
                                                                                                          : QString();
        const int prefix = length.isEmpty() ? (m_address.isIpv4() ? 32 : 128) : length.toInt();
        return std::any_of(addresses.begin(), addresses.end(), [&](const QString &one) { return m_address.host().isInSubnet(QHostAddress(one), prefix); });
    }

    const SpfSubject &m_subject;
    const SpfAnswers &m_known;
    Sender m_sender;
    IpAddress m_address;
    int m_lookups = 0;
    int m_voids = 0;
    std::optional<SpfVerdict> m_error;
};

// Collects what is not known yet.
void addQuestions(QList<Key> &questions, QSet<QString> &read, const QByteArray &text, const QString &name, const SpfSubject &subject, const SpfAnswers &known)
{
    const auto answerTo = [&](const Key &key) {
        if (!known.contains(key) && !questions.contains(key) && questions.size() < mostSpfQuestions)
            questions.append(key);
        return known.value(key);
    };
    for (const SpfTerm &term : termsOf(text)) {
        const QString host = term.host(name);
        if (term.hasMacro() || !term.isWellFormed())
            continue;
        if (term.name == u"include" || (term.isModifier() && term.name == u"redirect")) {
            const QList<QByteArray> records = spfAmong(answerTo(keyOf(host, DnsType::Txt)));
            if (records.size() == 1 && !read.contains(host)) {
                read.insert(host);
                addQuestions(questions, read, records.first(), host, subject, known);
            }
        }
        QStringList hosts;
        if (term.name == u"a")
            hosts.append(host);
        if (term.name == u"mx" && !(host == subject.name && subject.isMailExchanger)) {
            for (const QString &data : answerTo(keyOf(host, DnsType::Mx)).data)
                hosts.append(hostOf(data).chopped(1));
        }
        hosts.removeAll(subject.server);
        for (const QString &one : std::as_const(hosts)) {
            answerTo(keyOf(one, DnsType::A));
            answerTo(keyOf(one, DnsType::Aaaa));
        }
    }
}

} // namespace

bool isSpf(const QByteArray &text)
{
    const QByteArray beginning = text.left(7).toLower();
    return beginning == "v=spf1" || beginning == "v=spf1 ";
}

SpfVerdict judgeSpf(const QByteArray &text, const SpfSubject &subject, const SpfAnswers &known)
{
    SpfVerdict verdict = SpfVerdict::Allows;
    const QList<IpAddress> addresses = subject.addresses.isEmpty() ? QList<IpAddress>{IpAddress()} : subject.addresses;
    for (const IpAddress &address : addresses) {
        const SpfVerdict its = SpfReader(subject, known, SpfReader::Sender::Ours, address).read(text, subject.name);
        verdict = qMax(verdict, its); // the worst of them
    }
    return verdict == SpfVerdict::Allows && judgeSpfForOthers(text, subject, known) == SpfVerdict::Allows ? SpfVerdict::AllowsEverybody : verdict;
}

SpfVerdict judgeSpfForOthers(const QByteArray &text, const SpfSubject &subject, const SpfAnswers &known)
{
    return SpfReader(subject, known, SpfReader::Sender::Other).read(text, subject.name);
}

int spfVoidLookups(const QByteArray &text, const SpfSubject &subject, const SpfAnswers &known)
{
    SpfReader reader(subject, known, SpfReader::Sender::Other);
    reader.read(text, subject.name);
    return reader.voids();
}

QList<Key> spfQuestions(const QByteArray &text, const SpfSubject &subject, const SpfAnswers &known)
{
    QList<Key> questions;
    QSet<QString> read;
    addQuestions(questions, read, text, subject.name, subject, known);
    return questions;
}

} // namespace postroom
