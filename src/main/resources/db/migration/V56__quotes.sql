-- Prices stand apart: a role of its own reads and writes them, and nobody who reviews or decides takes it. Where the database
-- was set up before this role was there, its administrator runs db/roles.sql once more beforehand.

create table price_list (
  id uuid primary key,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  content text not null,
  recorded_by uuid not null references person,
  recorded_on date not null
);

create table quote (
  id uuid primary key,
  client_id uuid not null,
  certification_id uuid not null,
  number integer not null check (number > 0),
  price_list_id uuid not null references price_list,
  content text not null,
  stage1 integer not null,
  stage2 integer not null,
  scope text not null,
  variants integer not null check (variants between 1 and 4),
  drawn_on date not null,
  drawn_by uuid not null references person,
  sent_on date,
  valid_until date,
  pdf bytea,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  unique (certification_id, number),
  check ((sent_on is null) = (valid_until is null)),
  check ((pdf is null) = (sha256 is null)),
  foreign key (client_id, certification_id) references certification (client_id, id)
);
create index quote_client on quote (client_id, id);
comment on column quote.sent_on is 'Null until it is sent; the client sees it from then on.';

create function quote_stays() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - '{sent_on,valid_until,pdf,sha256}'::text[]) <> (to_jsonb(old) - '{sent_on,valid_until,pdf,sha256}'::text[])
    or (old.sent_on is not null and (new.sent_on, new.valid_until) is distinct from (old.sent_on, old.valid_until))
    or (old.sha256 is not null and (new.sha256, new.pdf) is distinct from (old.sha256, old.pdf)) then
    raise exception 'an offer stays as it was drawn up' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger quote_stays before update on quote for each row execute function quote_stays();
create trigger price_list_stays before update or delete on price_list
  for each row execute function journal_is_append_only();

-- Who has had prices before her eyes: whoever reviews and decides is somebody else, whatever the sign-in.
create table knows_prices (
  person_id uuid primary key references person,
  since date not null
);

do $$
declare t text;
begin
  foreach t in array array['price_list', 'quote', 'knows_prices'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy commercial on %I to assay_commercial using (true) with check (true)', t);
    execute format('grant select, insert on %I to assay_commercial', t);
  end loop;
end $$;
grant update (sent_on, valid_until, pdf, sha256) on quote to assay_commercial;
create policy own on quote for select to assay_client
  using (sent_on is not null and client_id = any (nullif(current_setting('assay.clients', true), '')::uuid[]));
grant select on quote to assay_client;
create policy at_the_door on knows_prices for select to assay_owner using (true);

drop function who_signs_in(text, date);
create function who_signs_in(asked text, today date)
returns table (person_id uuid, name text, clients uuid[], prices boolean, judges boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.name,
         coalesce((select array_agg(m.client_id) from membership m
                   where m.person_id = p.id and m.since <= today and (m.until is null or m.until > today)
                   and m.ended_on is null), '{}'),
         exists (select from knows_prices k where k.person_id = p.id),
         exists (select from competence c where c.person_id = p.id and c.ended_on is null)
  from sign_in s join person p on p.id = s.person_id
  where s.subject = asked and s.ended_on is null
$$;
revoke execute on function who_signs_in(text, date) from public;
grant execute on function who_signs_in(text, date) to assay_app;
