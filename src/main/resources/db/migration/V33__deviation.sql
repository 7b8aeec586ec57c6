-- A decision after surveillance that came late or was not held: through whose fault, and the word on it.
alter table decision
  add column fault text check (fault in ('BODY', 'CLIENT')),
  add column deviation text check (deviation <> ''),
  add check ((fault is null) = (deviation is null));
