-- Clock work: what is noted because a day comes near or has passed. Each is noted once, however many processes look.
alter table certification add column clock_on date;
comment on column certification.clock_on is 'The last day on which the clock looked at this file.';

create table clock_note (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  kind text not null check (kind in ('REMINDER', 'EXPIRED', 'SUSPENSION_PROPOSED', 'WITHDRAWAL_PROPOSED', 'ESCALATION_PROPOSED')),
  due_kind text not null,
  subject uuid not null,
  due_on date not null,
  noted_on date not null,
  unique (certification_id, kind, due_kind, subject, due_on),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index clock_note_client on clock_note (client_id, id);
alter table clock_note enable row level security;
alter table clock_note force row level security;
create policy body on clock_note to assay_body using (true) with check (true);
grant select, insert on clock_note to assay_body;
