-- The public reads who accredited the body for a certificate, as the certificate says it; null where it says no word of it.
alter table public_certificate add column accreditation text;
