-- A decision after surveillance that came late or was not held: through whose fault, and the word on it.
alter table decision
  add column fault text check (fault in ('BODY', 'CLIENT')),
  add column deviation text check (deviation <> ''),
  add check ((fault is null) = (deviation is null));

-- A limit that the body itself has missed is caught up with, and no suspension is proposed for it.
alter table clock_note
  drop constraint clock_note_kind_check,
  add check (kind in (
    'REMINDER', 'EXPIRED', 'SUSPENSION_PROPOSED', 'WITHDRAWAL_PROPOSED', 'DEVIATION_PROPOSED', 'ESCALATION_PROPOSED'));
