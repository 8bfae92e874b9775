#pragma once

#include "core/model/certificateinfo.h"
#include "core/model/certificatenames.h"

#include <QList>

namespace postroom {

// The names under which a certificate is shown instead of the main one. Only host names and "*.host name": what else a
// certificate of strangers says is nobody's name.
struct ShownNames
{
    QString file; // a good name for its file: letters, digits, "-", "." and "_", unlike any other of the list
    QStringList names;
};

// For each further certificate, in order: what those that come before it do not cover. May be no name at all.
QList<ShownNames> shareNames(const CertificateInfo &main, const QList<CertificateInfo> &more);

// The one that is shown to whoever asks for the name; of `main` or `more`. Those that somebody got elsewhere come before
// those of the instance's own authority, and the main one is the first of its kind. nullptr: none covers it.
const CertificateInfo *shownFor(const QString &name, const CertificateInfo &main, const QList<CertificateInfo> &more);

} // namespace postroom
