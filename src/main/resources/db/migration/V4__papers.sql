-- Papers: what people hold in their hands. An act orders one in its own transaction; a worker draws it up, and its bytes stay.

create table blob (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  size integer not null check (size > 0),
  bytes bytea not null check (octet_length(bytes) = size)
);
-- PDF is compressed already
alter table blob alter column bytes set storage external;

create table paper (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  kind text not null check (kind in ('CERTIFICATE', 'AUDIT_REPORT', 'STAGE_1_REPORT', 'AUDIT_PLAN', 'TEAM_NOTIFICATION',
    'APPOINTMENT', 'TIME_WORKSHEET', 'NONCONFORMITY_SHEET', 'NONCONFORMITY_RECORD', 'DECISION_FILE', 'DECISION_LETTER',
    'SUSPENSION_LETTER', 'LIFTING_LETTER', 'WITHDRAWAL_LETTER')),
  subject uuid not null,
  revision integer not null check (revision > 0),
  content_key text not null unique,
  audience text not null check (audience in ('CLIENT', 'BODY', 'TEAM')),
  dated date not null,
  ordered_by uuid not null references person,
  sha256 text references blob,
  size integer,
  pages integer check (pages > 0),
  unique (client_id, id),
  check ((sha256 is null) = (size is null) and (sha256 is null) = (pages is null)),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
comment on column paper.sha256 is 'Null while the paper is being prepared.';
create index paper_client on paper (client_id, id);
create index paper_certification on paper (certification_id, id);
create index paper_bytes on paper (sha256);

-- What was drawn up once is never drawn up again, and nothing else about a paper ever changes.
create function paper_stays() returns trigger language plpgsql as $$
begin
  if old.sha256 is not null or (to_jsonb(new) - '{sha256,size,pages}'::text[]) <> (to_jsonb(old) - '{sha256,size,pages}'::text[]) then
    raise exception 'a paper that was drawn up stays as it is' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger paper_stays before update on paper for each row execute function paper_stays();
create trigger blob_stays before update or delete on blob for each row execute function journal_is_append_only();

-- Work that acts leave to be done after them. A row lives until its work is done.
create table outbox (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  kind text not null check (kind in ('PAPER')),
  subject uuid not null,
  content_key text not null unique,
  facts text not null,
  as_of uuid not null,
  at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  error text,
  foreign key (client_id, certification_id) references certification (client_id, id)
);
comment on column outbox.facts is 'The certification file as it stood when the work was ordered.';
comment on column outbox.as_of is 'The last deed record that counts.';
create index outbox_client on outbox (client_id, id);
create index outbox_due on outbox (kind, due_at, id);

do $$
declare t text;
begin
  foreach t in array array['blob', 'paper', 'outbox'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy body on %I to assay_body using (true) with check (true)', t);
    execute format('grant select, insert on %I to assay_body', t);
  end loop;
end $$;
grant update (sha256, size, pages) on paper to assay_body;
grant update, delete on outbox to assay_body;
create policy own on paper for select to assay_client
  using (audience = 'CLIENT' and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
-- whoever sees a paper may read its bytes: the inner query is asked with the same eyes
create policy own on blob for select to assay_client
  using (exists (select from paper p where p.sha256 = blob.sha256));
grant select on paper, blob to assay_client;
