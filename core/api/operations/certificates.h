#pragma once

#include "core/api/access.h"
#include "core/api/operations/settings.h"
#include "core/base/json.h"
#include "core/model/certificateinfo.h"
#include "core/model/domainname.h"
#include "core/model/finding.h"
#include "core/model/listener.h"

namespace postroom::api {

// A certificate as it is kept on the server.
struct KeptCertificate
{
    CertificateInfo certificate;
    qint64 daysLeft = 0; // whole days; negative: ended
    bool chainComplete = false; // a client can follow it to a root that it may know
    bool keyMatches = false; // and a server could show it: order, dates, strength
    bool own = true; // from this server's own authority; else imported
    bool inUse = false;

    static void fields(auto &self, auto &&visit)
    {
        CertificateInfo::fields(self.certificate, visit);
        visit("daysLeft", self.daysLeft);
        visit("chainComplete", self.chainComplete);
        visit("keyMatches", self.keyMatches);
        visit("own", self.own);
        visit("inUse", self.inUse);
    }
};

struct ListCertificates
{
    struct Reply
    {
        QList<KeptCertificate> certificates;
        static void fields(auto &self, auto &&visit) { visit("certificates", self.certificates); }
    };
    static constexpr auto name = "certificate.list";
    static constexpr auto access = Access::Viewer;
    static void fields(auto &, auto &&) {}
};

// What a port serves now to who asks for a name, against what it should.
struct ServedCertificate
{
    Protocol protocol = Protocol::Smtp;
    quint16 port = 0;
    QString name; // asked for
    QString expected; // fingerprint
    QString served; // fingerprint; empty where none was
    Verdict verdict = Verdict::Unknown;
    QString detail; // what went wrong, in the words of the step

    static void fields(auto &self, auto &&visit)
    {
        visit("protocol", self.protocol);
        visit("port", self.port);
        visit("name", self.name);
        visit("expected", self.expected);
        visit("served", self.served);
        visit("verdict", self.verdict);
        visit("detail", self.detail);
    }
};

// Connects to every port with every name, a domain's alone where one is given.
struct ProbeCertificates
{
    struct Reply
    {
        QList<ServedCertificate> ports;
        static void fields(auto &self, auto &&visit) { visit("ports", self.ports); }
    };
    static constexpr auto name = "certificate.probe";
    static constexpr auto access = Access::Operator;

    std::optional<DomainName> domain;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "Only names in this domain; unset: the server's and the admin's domain's, and one of each further certificate"));
    }
};

// Either chain and key as PEM texts, or a PKCS#12 file. Served for every name that it covers once it is accepted.
struct ImportCertificate
{
    using Reply = ConfigReply;
    static constexpr auto name = "certificate.import";
    static constexpr auto access = Access::Admin;

    std::optional<QString> chain; // PEM, leaf first
    std::optional<Secret> key; // PEM
    std::optional<Secret> pkcs12; // Base64
    std::optional<Secret> password; // of the PKCS#12 file

    static void fields(auto &self, auto &&visit)
    {
        visit("chain", self.chain, QT_TRANSLATE_NOOP("Api", "The certificate and those that lead to its root, PEM"));
        visit("key", self.key, QT_TRANSLATE_NOOP("Api", "Its private key, PEM, without a password"));
        visit("pkcs12", self.pkcs12, QT_TRANSLATE_NOOP("Api", "All of it in one file (.p12, .pfx), Base64"));
        visit("password", self.password, QT_TRANSLATE_NOOP("Api", "The password of that file"));
    }
};

// An imported one that is not to be used any more; what it covered is served by others.
struct RemoveCertificate
{
    using Reply = ConfigReply;
    static constexpr auto name = "certificate.remove";
    static constexpr auto access = Access::Admin;

    QString fingerprint;

    static void fields(auto &self, auto &&visit)
    {
        visit("fingerprint", self.fingerprint, QT_TRANSLATE_NOOP("Api", "Of an imported certificate, as certificate list shows it; its beginning is enough where only one begins so"));
    }
};

// One of the server's own authority for a domain's names.
struct RequestCertificate
{
    using Reply = ConfigReply;
    static constexpr auto name = "certificate.request";
    static constexpr auto access = Access::Admin;

    DomainName domain;

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain, QT_TRANSLATE_NOOP("Api", "The mail domain, like example.org"));
    }
};

} // namespace postroom::api
