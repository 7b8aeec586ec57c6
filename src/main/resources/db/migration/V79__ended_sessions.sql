-- Sessions that somebody has signed out of. Who shows herself by one of them, from a copied cookie or with a token, is not let
-- in any more, whichever process she asks. No fact of any file, and in no journal; what no token can be as old as is deleted.
create table ended_session (
  session text primary key check (length(session) <= 64),
  ended_at timestamptz not null default now()
);
comment on column ended_session.session is 'SHA-256 of what the sign-in server calls the session: from it nobody learns a session.';
alter table ended_session enable row level security;
alter table ended_session force row level security;
create policy body on ended_session to assay_body using (true) with check (true);
create policy at_the_door on ended_session for select to assay_owner using (true);
grant select, insert, update, delete on ended_session to assay_body;

-- Whether it was ended after whoever shows it had last shown who she is: who does that anew, begins anew.
create function session_ended(asked text, shown timestamptz)
returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from ended_session e where e.session = asked and (shown is null or shown <= e.ended_at))
$$;
revoke execute on function session_ended(text, timestamptz) from public;
grant execute on function session_ended(text, timestamptz) to assay_app;
