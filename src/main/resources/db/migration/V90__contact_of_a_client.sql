-- Whom the body calls or writes to about a client; none of it is printed on a certificate.
alter table client
  add column contact text check (length(contact) between 1 and 300),
  add column contact_email text check (length(contact_email) between 3 and 254),
  add column contact_phone text check (length(contact_phone) between 1 and 100);
