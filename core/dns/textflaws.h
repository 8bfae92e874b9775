#pragma once

#include "core/dns/flaw.h"
#include "core/dns/spf.h"

#include <QStringList>

namespace postroom {

// What is wrong with the texts of mail, as receivers read them: the data of all TXT records at a name. Pure.

QList<QByteArray> textsOf(const QStringList &data); // put together

// Whether there is one SPF record that receivers can read, whoever may send by it.
Flaw judgeSpfForm(const QList<QByteArray> &records, const SpfSubject &subject, const SpfAnswers &pointed);
Flaw judgeSpfRecord(const QStringList &seen, const SpfSubject &subject, const SpfAnswers &pointed);
// A stricter policy than the expected record's is the admin's affair, and so is any where none is expected (empty).
Flaw judgeDmarc(const QByteArray &expected, const QStringList &seen);
// RFC 8460 §3. Where the reports go is the admin's affair.
Flaw judgeTlsReports(const QStringList &seen);
// RFC 8461 §3.1: what does not begin like one is passed over, and of several none counts.
Flaw judgeMtaSts(const QByteArray &expected, const QStringList &seen);
// One with the expected digest is enough; others beside it are of other files.
Flaw judgePacc(const QByteArray &expected, const QStringList &seen);
// RFC 7489 §7.1
Flaw judgeConsent(const QStringList &seen);
Flaw judgeDkim(const QByteArray &expected, const QStringList &seen);

} // namespace postroom
