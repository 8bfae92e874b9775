-- Mail of removed mailboxes that is still to be erased: noted with the removal, gone when it is done. Until then nobody
-- gets a mailbox of that address, who would find the former owner's mail in it.
CREATE TABLE erasure (
    address TEXT PRIMARY KEY CHECK (length(address) <= 254 AND length(CAST(address AS BLOB)) = length(address))
) STRICT, WITHOUT ROWID;
