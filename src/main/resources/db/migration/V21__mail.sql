-- Mail: an act leaves news in the outbox, a worker makes mails of it, one for each person who is to know, and sends them.
alter table outbox
  drop constraint outbox_kind_check,
  add check (kind in ('PAPER', 'NEWS', 'CLOCK'));

-- How somebody wants to be written to. An address is a person's own and never enters the journal.
create table mail_wish (
  person_id uuid primary key references person,
  address text not null check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(address) <= 254),
  wanted text not null check (wanted in ('ALL', 'WAITING', 'NONE')),
  version integer not null
);

create table mail (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  person_id uuid not null references person,
  content_key text not null unique,
  subject text not null check (subject <> ''),
  body text not null check (body <> ''),
  calendar text,
  binding boolean not null,
  at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  error text,
  sent_at timestamptz,
  foreign key (client_id, certification_id) references certification (client_id, id)
);
comment on column mail.calendar is 'A calendar file that goes with it; null where none does.';
comment on column mail.binding is 'Whether the body has to tell this, whatever the person has chosen.';
comment on column mail.sent_at is 'Real time at which a mail server took it; null while it waits.';
create index mail_client on mail (client_id, id);
create index mail_waiting on mail (due_at, id) where sent_at is null;
create index mail_sent on mail (sent_at) where sent_at is not null;

do $$
declare t text;
begin
  foreach t in array array['mail', 'mail_wish'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy body on %I to assay_body using (true) with check (true)', t);
    execute format('grant select, insert on %I to assay_body', t);
  end loop;
end $$;
grant update (due_at, attempts, error, sent_at) on mail to assay_body;
grant update on mail_wish to assay_body;
