-- Since when somebody has had prices before her eyes, for whoever compares what is kept with the journals; nothing where she has not.
create function who_knows_prices(asked uuid) returns date
language sql stable security definer set search_path = public, pg_temp as $$
  select (select k.since from knows_prices k where k.person_id = asked)
$$;
revoke execute on function who_knows_prices(uuid) from public;
grant execute on function who_knows_prices(uuid) to assay_body;
