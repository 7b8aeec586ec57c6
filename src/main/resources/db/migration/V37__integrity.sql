-- What lets a checker, and others, find out that something was changed behind the journal's back.

-- The end of every journal that belongs to no file: of a person, a client, a portfolio, the body itself.
create table journal_head (
  stream uuid primary key,
  seq integer not null check (seq > 0),
  hash text not null
);
grant select, insert, update on journal_head to assay_body;

-- The owner compares for the public, which sees neither files nor suspensions.
create policy register_is_compared on certification for select to assay_owner using (true);
create policy register_is_compared on suspension for select to assay_owner using (true);
create policy register_is_compared on certificate_document for select to assay_owner using (true);

insert into journal_head
select j.stream, j.seq, j.hash from journal j
where j.seq = (select max(l.seq) from journal l where l.stream = j.stream)
  and not exists (select from certification c where c.id = j.stream);

create or replace function journal_head_moves() returns trigger language plpgsql as $$
begin
  update certification set journal_seq = new.seq, journal_hash = new.hash where id = new.stream;
  if not found then
    insert into journal_head values (new.stream, new.seq, new.hash)
      on conflict (stream) do update set seq = excluded.seq, hash = excluded.hash;
  end if;
  return null;
end $$;

-- Day by day the ends of all journals that have moved since the list before: to be kept elsewhere.
create table heads_of_a_day (
  day date primary key,
  taken_at timestamptz not null,
  before text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on column heads_of_a_day.before is 'SHA-256 of the list before; empty with the first.';
create table head_of_a_day (
  day date not null references heads_of_a_day deferrable initially deferred,
  stream uuid not null,
  seq integer not null check (seq > 0),
  hash text not null,
  primary key (stream, day)
);
create index head_of_a_day_day on head_of_a_day (day, stream);
create trigger heads_of_a_day_stay before update or delete on heads_of_a_day
  for each row execute function journal_is_append_only();
create trigger head_of_a_day_stays before update or delete on head_of_a_day
  for each row execute function journal_is_append_only();
grant select, insert on heads_of_a_day, head_of_a_day to assay_body;

-- When a journal and what belongs to it were compared last.
create table examined (
  stream uuid primary key,
  examined_on date,
  examined_at timestamptz
);
comment on column examined.examined_on is 'The body''s day; null where it is to be looked at again, or never was.';
create index examined_next on examined (examined_on nulls first, stream);
grant select, insert, update on examined to assay_body;

-- What differs, and when it was found; a row stays when it differs no longer.
create table difference (
  id uuid primary key,
  stream uuid not null,
  kind text not null check (kind in ('JOURNAL', 'FACTS', 'ROW', 'RECORD', 'REGISTER', 'PAPER', 'PERSON', 'HEADS')),
  words text not null check (words <> ''),
  found_on date not null,
  found_at timestamptz not null,
  gone_on date
);
create unique index difference_open on difference (stream, kind, words) where gone_on is null;
grant select, insert, update (gone_on) on difference to assay_body;

-- Whether what the public reads of a certificate is what its file says: FITS, DOUBTED or UNKNOWN.
create function how_the_register_stands(asked text) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when p.number is null then
      case when exists (select from certificate_document d where d.number = asked) then 'DOUBTED' else 'UNKNOWN' end
    when c.id is null
      or (p.granted_on, p.valid_from, p.valid_until, p.withdrawn_on, p.ended_on, p.transferred)
        is distinct from (c.granted_on, c.valid_from, c.valid_until, c.withdrawn_on, c.ended_on, c.transferred)
      or p.suspended_from is distinct from
        (select min(s.since) from suspension s where s.certification_id = c.id and s.lifted is null and not s.part)
      or exists (select from difference f where f.stream = c.id and f.kind = 'REGISTER' and f.gone_on is null)
      then 'DOUBTED'
    else 'FITS' end
  from (select 1) one
  left join public_certificate p on p.number = asked
  left join certification c on c.id = p.certification_id
$$;
revoke execute on function how_the_register_stands(text) from public;
grant execute on function how_the_register_stands(text) to assay_public;
