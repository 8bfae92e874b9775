#include "ui/forms/recordform.h"

#include "core/model/recordpreset.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

RecordForm::RecordForm(QWidget *parent)
    : Form(parent), m_purpose(new QComboBox), m_name(new QLineEdit(u"@"_s)), m_type(new QComboBox), m_data(new QLineEdit), m_dataHint(captionLabel()), m_ttl(new QSpinBox), m_note(new QLineEdit)
{
    m_purpose->setObjectName(u"purpose"_s);
    m_purpose->addItem(tr("Something else"));
    for (const RecordPreset &preset : recordPresets())
        m_purpose->addItem(tr("Proves to %1 that the domain is yours").arg(QString::fromUtf8(preset.service)), QString::fromUtf8(preset.word));
    m_name->setObjectName(u"name"_s);
    m_type->setObjectName(u"type"_s);
    for (const DnsType type : OwnRecord::types)
        m_type->addItem(wordOf(type));
    m_data->setObjectName(u"data"_s);
    m_ttl->setObjectName(u"ttl"_s);
    m_ttl->setRange(OwnRecord::shortestTtl, OwnRecord::longestTtl);
    m_ttl->setValue(OwnRecord::usualTtl);
    m_ttl->setSuffix(tr(" seconds"));
    m_ttl->setGroupSeparatorShown(true);
    m_note->setObjectName(u"note"_s);

    auto *dataRow = new QWidget;
    auto *column = new QVBoxLayout(dataRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_data);
    m_dataHint->setObjectName(u"dataHint"_s);
    column->addWidget(m_dataHint);

    addField(u"purpose"_s, tr("What &for:"), m_purpose);
    addField(u"name"_s, tr("&Name:"), m_name, tr("@ for the domain itself, www or *.shop below it."));
    addField(u"type"_s, tr("&Type:"), m_type);
    addField(u"data"_s, tr("&Value:"), m_data, {}, dataRow);
    addField(u"ttl"_s, tr("Re&membered for:"), m_ttl, tr("For how long others may remember it (TTL)."));
    addField(u"note"_s, tr("N&ote:"), m_note, tr("What it is for, in your words; it stands beside the record in the plan. It may be empty."));
    setFocusProxy(m_purpose);
    showPurpose();

    connect(m_purpose, &QComboBox::currentIndexChanged, this, &RecordForm::showPurpose);
    connect(m_name, &QLineEdit::textEdited, this, [this] { judge(u"name"_s, problemIn(name())); });
    connect(m_type, &QComboBox::currentIndexChanged, this, &RecordForm::showPurpose);
    connect(m_data, &QLineEdit::textEdited, this, [this] { judge(u"data"_s, problemIn(data())); });
    connect(m_note, &QLineEdit::textEdited, this, [this] { judge(u"note"_s, problemIn(note())); });
}

void RecordForm::showPurpose()
{
    const RecordPreset *preset = recordPreset(m_purpose->currentData().toString());
    setFieldVisible(u"name"_s, !preset);
    setFieldVisible(u"type"_s, !preset);
    QString hint;
    if (preset) {
        hint = tr("Paste what %1 shows you: a text that begins with %2").arg(QString::fromUtf8(preset->service), QString::fromUtf8(preset->beginning));
    } else {
        switch (OwnRecord::types.at(static_cast<size_t>(qMax(0, m_type->currentIndex())))) {
        case DnsType::Txt: hint = tr("A text, as it was given to you."); break;
        case DnsType::A: hint = tr("An address, like %1").arg(u"192.0.2.10"_s); break;
        case DnsType::Aaaa: hint = tr("An address, like %1").arg(u"2001:db8::10"_s); break;
        case DnsType::Mx: hint = tr("A number and a server, like %1").arg(u"20 mx.example.net"_s); break;
        case DnsType::Srv: hint = tr("Priority, weight, port and server, like %1").arg(u"0 5 5060 sip.example.net"_s); break;
        case DnsType::Caa: hint = tr("Who may issue certificates, like %1").arg(u"0 issue \"letsencrypt.org\""_s); break;
        case DnsType::Tlsa: hint = tr("Three numbers and a digest, like %1").arg(u"3 1 1 0123…cdef"_s); break;
        case DnsType::Cname:
        case DnsType::Ns:
        case DnsType::Ptr:
        case DnsType::Soa:
        case DnsType::Ds:
        case DnsType::Dnskey:
        case DnsType::Spf: hint = tr("A name, like %1").arg(u"www.example.net"_s); break;
        }
    }
    m_dataHint->setText(hint);
    m_data->setAccessibleDescription(hint);
    revise();
}

Result<api::AddRecord> RecordForm::value() const
{
    const Result<RecordName> itsName = name();
    if (!itsName)
        return withField(itsName.error(), u"name"_s);
    const Result<QString> itsData = data();
    if (!itsData)
        return withField(itsData.error(), u"data"_s);
    const Result<RecordNote> itsNote = note();
    if (!itsNote)
        return withField(itsNote.error(), u"note"_s);
    api::AddRecord record;
    record.owner = *itsName;
    record.data = *itsData;
    const RecordPreset *preset = recordPreset(m_purpose->currentData().toString());
    record.type = preset ? preset->type : OwnRecord::types.at(static_cast<size_t>(qMax(0, m_type->currentIndex())));
    record.ttl = m_ttl->value();
    record.note = *itsNote;
    return record;
}

bool RecordForm::isComplete() const
{
    return value().has_value();
}

Result<RecordName> RecordForm::name() const
{
    return RecordName::parse(recordPreset(m_purpose->currentData().toString()) ? u"@"_s : m_name->text().trimmed());
}

Result<QString> RecordForm::data() const
{
    const QString text = m_data->text().trimmed();
    if (text.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, {}, {}};
    const RecordPreset *preset = recordPreset(m_purpose->currentData().toString());
    return preset ? preset->dataOf(text) : text;
}

Result<RecordNote> RecordForm::note() const
{
    return RecordNote::parse(m_note->text());
}

} // namespace postroom::ui
