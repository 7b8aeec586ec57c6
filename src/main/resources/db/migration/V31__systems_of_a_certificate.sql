-- The public reads which AI systems a certificate covers, and what its holder is to each of them.
alter table public_certificate add column systems text;
