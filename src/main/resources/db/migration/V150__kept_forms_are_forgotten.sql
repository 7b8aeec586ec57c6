-- What somebody typed and never sent goes when nobody has touched it for long: tells how many it were, at most so many at once.
-- The table is closed to its owner too, but for this.
create policy forgotten on kept_form to current_user using (kept_at < now() - interval '30 days');
create function forget_kept_forms(before timestamptz, most integer) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone integer;
begin
  with old as (select person_id, address from kept_form where kept_at < before order by kept_at limit most)
  delete from kept_form k using old where k.person_id = old.person_id and k.address = old.address;
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke execute on function forget_kept_forms(timestamptz, integer) from public;
grant execute on function forget_kept_forms(timestamptz, integer) to assay_body;
create index kept_form_kept_at on kept_form (kept_at);
