-- How often something was done lately, by a hash of who does it: a bucket that fills with each trial and runs out by itself.
-- One table for all processes. No fact of any file; what has run out is deleted.
create table brake (
  what text primary key check (length(what) <= 120),
  level double precision not null check (level >= 0),
  at timestamptz not null,
  let boolean not null
);
alter table brake enable row level security;
alter table brake force row level security;
create policy at_the_door on brake to assay_owner using (true) with check (true);

-- Counts one trial, in one statement, so that two processes never let the same one through twice: whether it is let.
create function brake_lets(asked text, most double precision, a_second double precision)
returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  lets boolean;
begin
  if random() < 0.002 then
    delete from brake where at < now() - interval '1 day';
  end if;
  insert into brake as b (what, level, at, let) values (asked, 1, clock_timestamp(), most >= 1)
  on conflict (what) do update set (level, at, let) = (
    select case when run.out + 1 <= most then run.out + 1 else run.out end, clock_timestamp(), run.out + 1 <= most
    from (select greatest(0, b.level - a_second * greatest(0, extract(epoch from clock_timestamp() - b.at))) as out) as run)
  returning b.let into lets;
  return lets;
end
$$;
revoke execute on function brake_lets(text, double precision, double precision) from public;
grant execute on function brake_lets(text, double precision, double precision) to assay_app;
