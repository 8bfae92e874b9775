# Mail records of example.org, written by Postroom.
#
# For the provider hashicorp/dns, which updates any name server that takes RFC 2136 with a key:
#   terraform { required_providers { dns = { source = "hashicorp/dns" } } }
# Terraform takes a name and type for its own as a whole: put what others need there into the same list, and import what
# is there already. Of SPF (v=spf1) and of DMARC there may be one record only.

# required: Says under which address other servers and mail programs reach this server.
resource "dns_a_record_set" "mail_a" {
  zone      = "example.org."
  name      = "mail"
  addresses = ["192.0.2.25"]
  ttl       = 3600
}

# required: Says under which address other servers and mail programs reach this server.
resource "dns_aaaa_record_set" "mail_aaaa" {
  zone      = "example.org."
  name      = "mail"
  addresses = ["2001:db8::25"]
  ttl       = 3600
}

# recommended: Lets other servers check the name by which this server greets them and sends its notices of failed delivery.
resource "dns_txt_record_set" "mail_txt" {
  zone = "example.org."
  name = "mail"
  txt  = ["v=spf1 a -all"]
  ttl  = 3600
}

# required: Brings the mail for this domain to this server.
resource "dns_mx_record_set" "zone_mx" {
  zone = "example.org."
  ttl  = 3600

  mx {
    preference = 10
    exchange   = "mail.example.org."
  }
}

# required: Says that mail from this domain comes from this server and from nowhere else; large providers refuse mail without it.
resource "dns_txt_record_set" "zone_txt" {
  zone = "example.org."
  txt  = ["v=spf1 mx -all"]
  ttl  = 3600
}

# recommended: Says what other servers do with mail that only claims to come from this domain, for now nothing; large providers expect this record of whoever sends much.
resource "dns_txt_record_set" "_dmarc_txt" {
  zone = "example.org."
  name = "_dmarc"
  txt  = ["v=DMARC1; p=none"]
  ttl  = 3600
}

# optional: Other servers fetch here the policy that says how mail for this domain has to be brought (MTA-STS).
resource "dns_cname_record" "mta-sts_cname" {
  zone  = "example.org."
  name  = "mta-sts"
  cname = "mail.example.org."
  ttl   = 3600
}

# optional: Tells other servers to report when they cannot bring mail over a connection that is encrypted to this very server, and by its id when that policy has changed.
resource "dns_txt_record_set" "_mta-sts_txt" {
  zone = "example.org."
  name = "_mta-sts"
  txt  = ["v=STSv1; id=b9b047279ec2b01a9ab87c3e77015aed;"]
  ttl  = 3600
}

# optional: Lets mail programs find server and port by themselves from the e-mail address.
resource "dns_srv_record_set" "_imaps__tcp_srv" {
  zone = "example.org."
  name = "_imaps._tcp"
  ttl  = 3600

  srv {
    priority = 0
    weight   = 1
    port     = 993
    target   = "mail.example.org."
  }
}

# optional: Lets mail programs find server and port by themselves from the e-mail address.
resource "dns_srv_record_set" "_imap__tcp_srv" {
  zone = "example.org."
  name = "_imap._tcp"
  ttl  = 3600

  srv {
    priority = 10
    weight   = 1
    port     = 143
    target   = "mail.example.org."
  }
}

# optional: Tells mail programs that this service is not offered here, so that they do not try it.
resource "dns_srv_record_set" "_pop3s__tcp_srv" {
  zone = "example.org."
  name = "_pop3s._tcp"
  ttl  = 3600

  srv {
    priority = 0
    weight   = 0
    port     = 0
    target   = "."
  }
}

# optional: Tells mail programs that this service is not offered here, so that they do not try it.
resource "dns_srv_record_set" "_pop3__tcp_srv" {
  zone = "example.org."
  name = "_pop3._tcp"
  ttl  = 3600

  srv {
    priority = 0
    weight   = 0
    port     = 0
    target   = "."
  }
}

# optional: Lets mail programs find server and port by themselves from the e-mail address.
resource "dns_srv_record_set" "_submissions__tcp_srv" {
  zone = "example.org."
  name = "_submissions._tcp"
  ttl  = 3600

  srv {
    priority = 0
    weight   = 1
    port     = 465
    target   = "mail.example.org."
  }
}

# optional: Lets mail programs find server and port by themselves from the e-mail address.
resource "dns_srv_record_set" "_submission__tcp_srv" {
  zone = "example.org."
  name = "_submission._tcp"
  ttl  = 3600

  srv {
    priority = 10
    weight   = 1
    port     = 587
    target   = "mail.example.org."
  }
}

# recommended: Lets mail programs find all their settings by themselves from the e-mail address.
resource "dns_cname_record" "autoconfig_cname" {
  zone  = "example.org."
  name  = "autoconfig"
  cname = "mail.example.org."
  ttl   = 3600
}

# optional: Mail programs that know PACC look here for their settings.
resource "dns_cname_record" "ua-auto-config_cname" {
  zone  = "example.org."
  name  = "ua-auto-config"
  cname = "mail.example.org."
  ttl   = 3600
}

# optional: Tells mail programs that know PACC by its digest which settings are this server's; it changes with the account types and the server's name.
resource "dns_txt_record_set" "_ua-auto-config_txt" {
  zone = "example.org."
  name = "_ua-auto-config"
  txt  = ["v=UAAC1; a=sha256; d=RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o="]
  ttl  = 3600
}

# optional: Test.
resource "dns_txt_record_set" "k1__domainkey_txt" {
  zone = "example.org."
  name = "k1._domainkey"
  txt  = ["v=DKIM1; k=rsa; p=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]
  ttl  = 3600
}

# optional: Test.
resource "dns_txt_record_set" "__txt" {
  zone = "example.org."
  name = "*"
  txt  = ["50% \\\"off\\\" \\\\ $${now} %%{if} it's"]
  ttl  = 3600
}

# The provider cannot hold these; make them otherwise:
# example.org. 3600 IN CAA 0 issue "ca.example.net; validationmethods=dns-01"
# _25._tcp.mail.example.org. 3600 IN TLSA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef

# These belong into other zones:
# required: Leads from the address back to the name by which this server greets, without which large providers refuse mail; whoever gave you the address enters it, not your DNS provider.
# 25.2.0.192.in-addr.arpa. 3600 IN PTR mail.example.org.
# required: Leads from the address back to the name by which this server greets, without which large providers refuse mail; whoever gave you the address enters it, not your DNS provider.
# 5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. 3600 IN PTR mail.example.org.
# optional: Test.
# mail.example.com. 3600 IN A 192.0.2.26
