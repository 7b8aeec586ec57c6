-- The public reads since when a certification is in force without a gap: a renewal in time begins no new "since".
alter table public_certificate add column certified_since date;
