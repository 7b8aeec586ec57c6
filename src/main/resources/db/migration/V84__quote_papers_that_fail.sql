-- The paper of an offer that could not be drawn up: how often, why, and when it is tried again. No fact of any file.
alter table quote
  add column attempts integer not null default 0 check (attempts >= 0),
  add column failed text check (length(failed) <= 2000),
  add column due_at timestamptz;

create or replace function quote_stays() returns trigger language plpgsql as $$
declare changes text[] := '{sent_on,valid_until,pdf,sha256,attempts,failed,due_at}';
begin
  if (to_jsonb(new) - changes) <> (to_jsonb(old) - changes)
    or (old.sent_on is not null and (new.sent_on, new.valid_until) is distinct from (old.sent_on, old.valid_until))
    or (old.sha256 is not null and (new.sha256, new.pdf) is distinct from (old.sha256, old.pdf)) then
    raise exception 'an offer stays as it was drawn up' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
grant update (attempts, failed, due_at) on quote to assay_commercial;
